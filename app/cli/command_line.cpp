// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace shardscope::cli {

namespace {

/// Levenshtein's distance, for "did you mean".
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0]++;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t change = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({change, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

std::string suggestion(std::string_view word, const std::vector<std::string>& known,
                       std::string otherwise) {
    std::size_t best = std::max<std::size_t>(word.size() / 3, 1) + 1;
    std::string hint = std::move(otherwise);
    for (const std::string& candidate : known) {
        const std::size_t away = distance(word, candidate);
        if (away < best) {
            best = away;
            hint = "did you mean " + candidate + "?";
        }
    }
    return hint;
}

tl::unexpected<base::Error> usage(std::string what, std::string where, std::string hint) {
    return base::fail(base::ErrorCode::Usage, std::move(what), std::move(where), std::move(hint));
}

/// In the order of globalOptions().
constexpr std::array kGlobalFlags{&GlobalFlags::json, &GlobalFlags::quiet, &GlobalFlags::noColor,
                                  &GlobalFlags::help, &GlobalFlags::version};

bool takeGlobalFlag(std::string_view word, GlobalFlags& flags) {
    for (std::size_t i = 0; i < kGlobalFlags.size(); ++i) {
        const OptionSpec& spec = globalOptions()[i];
        if (word == spec.name || word == spec.letter) {
            flags.*kGlobalFlags[i] = true;
            return true;
        }
    }
    return false;
}

std::size_t wordsOf(const OptionSpec& spec) {
    const auto spaces = std::count(spec.value.begin(), spec.value.end(), ' ');
    return spec.value.empty() ? 0 : static_cast<std::size_t>(spaces) + 1;
}

class CommandLineParser {
public:
    CommandLineParser(const std::vector<std::string>& words,
                      const std::vector<CommandSpec>& commands, GlobalFlags& flags)
        : m_words(words), m_commands(commands), m_flags(flags) {}

    base::Result<Invocation> run() {
        for (m_at = 0; m_at < m_words.size(); ++m_at) {
            if (auto read = word(m_words[m_at]); !read) {
                findJsonFlag();
                return base::fail(read.error());
            }
        }
        if (m_flags.help || m_flags.version) {
            return std::move(m_invocation);
        }
        return checked();
    }

private:
    /// The rest was not read because of an error; how to tell the error is still to be known.
    void findJsonFlag() {
        const auto end = std::find(m_words.begin(), m_words.end(), "--");
        m_flags.json = m_flags.json || std::find(m_words.begin(), end, "--json") != end;
    }

    base::Result<void> word(const std::string& text) {
        if (m_onlyOperands || text.size() < 2 || text[0] != '-') {
            return operand(text);
        }
        if (text == "--") {
            m_onlyOperands = true;
            return {};
        }
        if (takeGlobalFlag(text, m_flags)) {
            return {};
        }
        return option(text);
    }

    base::Result<void> operand(const std::string& text);
    base::Result<void> option(const std::string& text);
    base::Result<void> storeNextWords(const OptionSpec& spec);
    base::Result<void> storeOption(const OptionSpec& spec, std::string value);
    base::Result<Invocation> checked();

    const std::vector<std::string>& m_words;
    const std::vector<CommandSpec>& m_commands;
    GlobalFlags& m_flags;
    std::size_t m_at = 0;
    bool m_onlyOperands = false;
    Invocation m_invocation;
};

base::Result<void> CommandLineParser::operand(const std::string& text) {
    if (m_invocation.command != nullptr) {
        m_invocation.arguments.operands.push_back(text);
        return {};
    }
    std::vector<std::string> names;
    for (const CommandSpec& command : m_commands) {
        if (command.name == text) {
            m_invocation.command = &command;
            return {};
        }
        names.push_back(command.name);
    }
    return usage("unknown command", text, suggestion(text, names, "--help lists the commands"));
}

base::Result<void> CommandLineParser::option(const std::string& text) {
    const std::size_t equals = text.find('=');
    const std::string name = text.substr(0, equals);
    if (m_invocation.command == nullptr) {
        return usage("this option belongs after a command", name, "--help lists the commands");
    }
    std::vector<std::string> names;
    for (const OptionSpec& spec : m_invocation.command->options) {
        names.push_back(spec.name);
        if (spec.name != name) {
            continue;
        }
        if (equals != std::string::npos) {
            return wordsOf(spec) == 1 ? storeOption(spec, text.substr(equals + 1))
                                      : usage(spec.value.empty() ? "this option takes no value"
                                                                 : "this option takes two words",
                                              name, "");
        }
        if (spec.value.empty()) {
            return storeOption(spec, "");
        }
        return storeNextWords(spec);
    }
    for (const OptionSpec& spec : globalOptions()) {
        names.push_back(spec.name);
    }
    return usage("unknown option of " + m_invocation.command->name, name,
                 suggestion(name, names, m_invocation.command->name + " --help lists its options"));
}

base::Result<void> CommandLineParser::storeNextWords(const OptionSpec& spec) {
    const std::size_t words = wordsOf(spec);
    if (m_words.size() - m_at <= words) {
        return usage("the option needs a value: " + spec.name + " " + spec.value, spec.name, "");
    }
    for (std::size_t word = 0; word < words; ++word) {
        if (auto stored = storeOption(spec, m_words[++m_at]); !stored) {
            return stored;
        }
    }
    return {};
}

base::Result<void> CommandLineParser::storeOption(const OptionSpec& spec, std::string value) {
    std::vector<std::string>& values = m_invocation.arguments.options[spec.name];
    if (!values.empty() && !spec.repeats && !spec.value.empty()) {
        return usage("the option is given twice", spec.name, "");
    }
    values.push_back(std::move(value));
    return {};
}

base::Result<Invocation> CommandLineParser::checked() {
    const CommandSpec* command = m_invocation.command;
    if (command == nullptr) {
        return usage("a command is missing", "", "--help lists the commands");
    }
    const std::vector<std::string>& operands = m_invocation.arguments.operands;
    const std::string form = "the form is " + command->name + " " + command->operands;
    if (operands.size() < command->leastOperands) {
        return usage(operands.empty() ? "the case is missing" : "a path is missing", "", form);
    }
    if (operands.size() > command->mostOperands) {
        return usage("one word too many", operands[command->mostOperands], form);
    }
    for (const std::string& operand : operands) {
        if (operand.empty()) {
            return usage("an empty path", "", form);
        }
    }
    return std::move(m_invocation);
}

} // namespace

const std::vector<OptionSpec>& globalOptions() {
    static const std::vector<OptionSpec> options = {
        {"--json", "", "print one JSON object instead of tables"},
        {"--quiet", "", "no progress and no notes, only what went wrong", false, "-q"},
        {"--no-color", "", "no colours (the variable NO_COLOR does the same)"},
        {"--help", "", "show this help", false, "-h"},
        {"--version", "", "show the version"},
    };
    return options;
}

std::optional<std::string> Arguments::value(const std::string& option) const {
    const auto found = options.find(option);
    return found == options.end() ? std::nullopt : std::optional(found->second.back());
}

std::vector<std::string> Arguments::values(const std::string& option) const {
    const auto found = options.find(option);
    return found == options.end() ? std::vector<std::string>() : found->second;
}

base::Result<Invocation> parseCommandLine(const std::vector<std::string>& words,
                                          const std::vector<CommandSpec>& commands,
                                          GlobalFlags& flags) {
    return CommandLineParser(words, commands, flags).run();
}

} // namespace shardscope::cli
