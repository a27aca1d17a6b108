// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::cli {

/// An option as it is read and as the help shows it.
struct OptionSpec {
    std::string name; ///< with its dashes, "--timezone"
    /// What the value is called in the help; empty: a flag without value. "OLD NEW" takes two
    /// words, which are two values.
    std::string value;
    std::string help;
    bool repeats = false;
    std::string letter = {}; ///< a short spelling, "-q"; only global flags have one
};

struct Example {
    std::string comment;
    std::string arguments; ///< what follows the program's name
};

/// A command as it is read and as the help shows it.
struct CommandSpec {
    std::string name;
    std::string operands; ///< "CASE PATH..."
    std::size_t leastOperands = 0;
    std::size_t mostOperands = 0;
    std::string summary;     ///< one line, for the list of commands
    std::string description; ///< whole sentences
    std::vector<OptionSpec> options;
    std::vector<Example> examples;
};

/// Flags of the program itself; they may stand anywhere.
struct GlobalFlags {
    bool json = false;
    bool quiet = false;
    bool noColor = false;
    bool help = false;
    bool version = false;

    bool operator==(const GlobalFlags&) const = default;
};

/// The global flags as the help shows them.
[[nodiscard]] const std::vector<OptionSpec>& globalOptions();

/// What was given to a command.
struct Arguments {
    std::vector<std::string> operands;
    std::map<std::string, std::vector<std::string>> options; ///< a flag has one empty value

    [[nodiscard]] bool has(const std::string& option) const { return options.contains(option); }
    /// The value of an option that does not repeat.
    [[nodiscard]] std::optional<std::string> value(const std::string& option) const;
    [[nodiscard]] std::vector<std::string> values(const std::string& option) const;
};

struct Invocation {
    const CommandSpec* command = nullptr; ///< none: only help or the version is asked for
    Arguments arguments;
};

/// Reads the words after the program's name. `flags` is filled even when this fails, so that
/// the failure itself can be told as JSON. After "--" all words are operands. An option takes
/// the next word as its value whatever it looks like, or what follows its "=".
[[nodiscard]] base::Result<Invocation> parseCommandLine(const std::vector<std::string>& words,
                                                        const std::vector<CommandSpec>& commands,
                                                        GlobalFlags& flags);

} // namespace shardscope::cli
