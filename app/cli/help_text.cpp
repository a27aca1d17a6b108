// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help_text.h"

#include <algorithm>
#include <sstream>

namespace shardscope::cli {

namespace {

constexpr std::size_t kWidth = 80;

/// `text` broken at spaces, every line indented.
std::string wrapped(const std::string& text, std::size_t indent) {
    std::istringstream words(text);
    std::string lines;
    std::string line;
    for (std::string word; words >> word;) {
        if (!line.empty() && indent + line.size() + 1 + word.size() > kWidth) {
            lines += std::string(indent, ' ') + line + '\n';
            line.clear();
        }
        line += (line.empty() ? "" : " ") + word;
    }
    return lines + std::string(indent, ' ') + line + '\n';
}

struct Entry {
    std::string term;
    std::string meaning;
};

std::string list(const std::string& title, const std::vector<Entry>& entries) {
    std::size_t width = 0;
    for (const Entry& entry : entries) {
        width = std::max(width, entry.term.size());
    }
    const std::size_t indent = width + 4;
    std::string text = '\n' + title + ":\n";
    for (const Entry& entry : entries) {
        const std::string meaning = wrapped(entry.meaning, indent);
        text += "  " + entry.term + std::string(width - entry.term.size() + 2, ' ') +
                meaning.substr(indent);
    }
    return text;
}

std::string options(const std::string& title, const std::vector<OptionSpec>& specs) {
    std::vector<Entry> entries;
    for (const OptionSpec& spec : specs) {
        const std::string name = (spec.letter.empty() ? "" : spec.letter + ", ") + spec.name;
        entries.push_back({spec.value.empty() ? name : name + ' ' + spec.value,
                           spec.repeats ? spec.help + " (may be repeated)" : spec.help});
    }
    return entries.empty() ? std::string() : list(title, entries);
}

std::string examples(const std::vector<Example>& all) {
    std::string text = "\nExamples:\n";
    for (const Example& example : all) {
        text += "  # " + example.comment + "\n  " + kProgramName + ' ' + example.arguments + '\n';
    }
    return text;
}

} // namespace

std::string programHelp(const std::vector<CommandSpec>& commands) {
    std::string text = std::string(kProgramName) +
                       " - find hot shards in Mixpanel exports, without a screen\n\n"
                       "Usage: " +
                       kProgramName + " COMMAND [OPTIONS] CASE [PATH...]\n";
    std::vector<Entry> entries;
    std::vector<Example> first;
    for (const CommandSpec& command : commands) {
        entries.push_back({command.name, command.summary});
        first.push_back(command.examples.front());
    }
    text += list("Commands", entries);
    text += options("Options of every command, before or after it", globalOptions());
    text += list("Exit codes", {{"0", "done"},
                                {"1", "failed"},
                                {"2", "the command line, or the case, does not allow it"},
                                {"3", "done, but something was set aside; stderr says what"},
                                {"4", "hot keys found (only with --fail-on-hot)"},
                                {"10", "no such file or case"},
                                {"11", "another program is writing the case"},
                                {"130", "interrupted; what was complete is kept"}});
    text += examples(first);
    return text + "\nMore about a command: " + kProgramName + " COMMAND --help\n";
}

std::string commandHelp(const CommandSpec& command) {
    std::string text = std::string("Usage: ") + kProgramName + ' ' + command.name + ' ' +
                       command.operands + (command.options.empty() ? "" : " [OPTIONS]") + "\n\n";
    text += wrapped(command.description, 0);
    text += options("Options", command.options);
    text += options("Options of every command", globalOptions());
    return text + examples(command.examples);
}

} // namespace shardscope::cli
