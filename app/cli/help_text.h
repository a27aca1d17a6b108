// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

#include <string>
#include <vector>

namespace shardscope::cli {

inline constexpr const char* kProgramName = "shardscope-cli";

/// What --help prints: commands, global flags, exit codes, examples. At most 80 columns.
[[nodiscard]] std::string programHelp(const std::vector<CommandSpec>& commands);

/// What --help prints for one command.
[[nodiscard]] std::string commandHelp(const CommandSpec& command);

} // namespace shardscope::cli
