// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "core/base/result.h"

#include <stop_token>
#include <string>
#include <vector>

namespace shardscope::cli {

/// What a command works with besides its own words.
struct CommandContext {
    Console& console;
    bool json = false;
    std::stop_token stop;
};

/// A command: how it is called, and what it does. Answers the exit code of a finished call.
struct Command {
    CommandSpec spec;
    base::Result<int> (*run)(const Arguments& arguments, CommandContext& context) = nullptr;
};

[[nodiscard]] Command importCommand();
[[nodiscard]] Command pullCommand();
[[nodiscard]] Command sourcesCommand();
[[nodiscard]] Command boardCommand();
[[nodiscard]] Command detectCommand();
[[nodiscard]] Command profileCommand();
[[nodiscard]] Command rowsCommand();
[[nodiscard]] Command simulateCommand();
[[nodiscard]] Command timelineCommand();
[[nodiscard]] Command limitCommand();
[[nodiscard]] Command selectorCommand();
[[nodiscard]] Command proveCommand();
[[nodiscard]] Command transformCommand();
[[nodiscard]] Command reimportCommand();

/// Writes the result of a command, or says why that failed.
[[nodiscard]] base::Result<void> writeResult(CommandContext& context, const std::string& text);

/// Where the person stands, for short paths; empty when that is unknown.
[[nodiscard]] std::string currentFolder();

/// How wide an id may be in tables, so that its row fits the terminal beside `others` columns.
[[nodiscard]] std::size_t idColumns(const Console& console, std::size_t others);

} // namespace shardscope::cli
