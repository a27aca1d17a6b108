// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help_text.h"

#include "app/cli/commands.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

using namespace shardscope::cli;
using testing::HasSubstr;

namespace {

std::vector<CommandSpec> allSpecs() {
    return {importCommand().spec, sourcesCommand().spec, boardCommand().spec, detectCommand().spec};
}

} // namespace

TEST(HelpText, ListsEveryCommandAndGlobalFlag) {
    const std::string help = programHelp(allSpecs());
    for (const CommandSpec& spec : allSpecs()) {
        EXPECT_THAT(help, HasSubstr("  " + spec.name + " "));
        EXPECT_THAT(help, HasSubstr(spec.summary));
    }
    for (const OptionSpec& option : globalOptions()) {
        EXPECT_THAT(help, HasSubstr(" " + option.name + " "));
    }
    EXPECT_THAT(help, HasSubstr("  -q, --quiet "));
    EXPECT_THAT(help, HasSubstr("Exit codes:"));
}

TEST(HelpText, ShowsFormOptionsAndExamplesOfACommand) {
    for (const CommandSpec& spec : allSpecs()) {
        const std::string help = commandHelp(spec);
        EXPECT_THAT(help, HasSubstr("Usage: shardscope-cli " + spec.name + " " + spec.operands));
        for (const OptionSpec& option : spec.options) {
            EXPECT_THAT(help, HasSubstr("  " + option.name + " "));
        }
        EXPECT_THAT(help, HasSubstr("Examples:\n  # "));
    }
}

TEST(HelpText, FitsATerminalOf80Columns) {
    std::string all = programHelp(allSpecs());
    for (const CommandSpec& spec : allSpecs()) {
        all += commandHelp(spec);
    }
    std::istringstream lines(all);
    for (std::string line; std::getline(lines, line);) {
        EXPECT_LE(line.size(), line.starts_with("  shardscope-cli") ? 110U : 80U) << line;
    }
}

TEST(HelpText, GivesExamplesThatTheParserTakes) {
    const auto specs = allSpecs();
    for (const CommandSpec& spec : specs) {
        for (const Example& example : spec.examples) {
            // Split as a shell does, as far as the examples need it.
            std::vector<std::string> words(1);
            char quote = '\0';
            for (const char c : example.arguments) {
                if (c == '\'') {
                    quote = quote == '\0' ? '\'' : '\0';
                } else if (c == ' ' && quote == '\0') {
                    words.emplace_back();
                } else {
                    words.back() += c;
                }
            }
            GlobalFlags flags;
            const auto invocation = parseCommandLine(words, specs, flags);
            ASSERT_TRUE(invocation) << example.arguments << ": " << describe(invocation.error());
            EXPECT_EQ(invocation->command->name, spec.name);
        }
    }
}
