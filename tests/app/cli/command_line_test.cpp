// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>

using namespace shardscope::cli;
using shardscope::base::ErrorCode;
using testing::ElementsAre;

namespace {

std::vector<CommandSpec> sampleCommands() {
    CommandSpec import;
    import.name = "import";
    import.operands = "CASE PATH...";
    import.leastOperands = 2;
    import.mostOperands = std::numeric_limits<std::size_t>::max();
    import.options = {{"--timezone", "ZONE", "", false},
                      {"--group-key", "KEY", "", true},
                      { "--strict",
                        "",
                        "",
                        false }};
    CommandSpec board;
    board.name = "board";
    board.operands = "CASE";
    board.leastOperands = 1;
    board.mostOperands = 1;
    board.options = {{"--filter", "FILTER", "", false}, {"--move", "OLD NEW", "", true}};
    return {import, board};
}

struct Parsed {
    std::string command;
    Arguments arguments;
    GlobalFlags flags;
};

Parsed parsed(const std::vector<std::string>& words) {
    const auto commands = sampleCommands();
    Parsed result;
    const auto invocation = parseCommandLine(words, commands, result.flags);
    EXPECT_TRUE(invocation) << describe(invocation.error());
    if (invocation) {
        result.command = invocation->command == nullptr ? "" : invocation->command->name;
        result.arguments = invocation->arguments;
    }
    return result;
}

std::string failure(const std::vector<std::string>& words) {
    const auto commands = sampleCommands();
    GlobalFlags flags;
    const auto invocation = parseCommandLine(words, commands, flags);
    if (invocation) {
        return "no error";
    }
    EXPECT_EQ(invocation.error().code, ErrorCode::Usage);
    return describe(invocation.error());
}

} // namespace

TEST(CommandLine, MixesOptionsAndPathsFreely) {
    const Parsed result = parsed({"--json", "import", "--timezone", "UTC", "case", "--strict", "a",
                                  "-q", "b", "--group-key=company", "--group-key", "team"});
    EXPECT_EQ(result.command, "import");
    EXPECT_THAT(result.arguments.operands, ElementsAre("case", "a", "b"));
    EXPECT_EQ(result.arguments.value("--timezone"), "UTC");
    EXPECT_TRUE(result.arguments.has("--strict"));
    EXPECT_THAT(result.arguments.values("--group-key"), ElementsAre("company", "team"));
    EXPECT_TRUE(result.flags.json);
    EXPECT_TRUE(result.flags.quiet);
    EXPECT_FALSE(result.flags.noColor);
}

TEST(CommandLine, AnswersNothingForOptionsNotGiven) {
    const Parsed result = parsed({"board", "case"});
    EXPECT_FALSE(result.arguments.has("--filter"));
    EXPECT_EQ(result.arguments.value("--filter"), std::nullopt);
    EXPECT_TRUE(result.arguments.values("--filter").empty());
}

TEST(CommandLine, TakesTheNextWordAsValueWhateverItLooksLike) {
    EXPECT_EQ(parsed({"board", "c", "--filter", "-event:Ping"}).arguments.value("--filter"),
              "-event:Ping");
    EXPECT_EQ(parsed({"board", "c", "--filter", "--json"}).arguments.value("--filter"), "--json");
    EXPECT_EQ(parsed({"board", "c", "--filter="}).arguments.value("--filter"), "");
    EXPECT_EQ(parsed({"board", "c", "--filter=a=b"}).arguments.value("--filter"), "a=b");
}

TEST(CommandLine, GivesAnOptionAsManyWordsAsItNames) {
    const Arguments arguments =
        parsed({"board", "--move", "a", "--json", "c", "--move", "d", "e"}).arguments;
    EXPECT_THAT(arguments.values("--move"), ElementsAre("a", "--json", "d", "e"));
    EXPECT_THAT(arguments.operands, ElementsAre("c"));
    EXPECT_EQ(failure({"board", "c", "--move", "a"}),
              "--move: the option needs a value: --move OLD NEW");
    EXPECT_EQ(failure({"board", "c", "--move=a", "b"}), "--move: this option takes two words");
}

TEST(CommandLine, ReadsOnlyOperandsAfterTwoDashes) {
    EXPECT_THAT(parsed({"import", "--", "--json", "-x", "--"}).arguments.operands,
                ElementsAre("--json", "-x", "--"));
    EXPECT_FALSE(parsed({"import", "--", "--json", "-x"}).flags.json);
}

TEST(CommandLine, LetsACaseBeNamedLikeACommand) {
    const Parsed result = parsed({"import", "board", "import", "-"});
    EXPECT_EQ(result.command, "import");
    EXPECT_THAT(result.arguments.operands, ElementsAre("board", "import", "-"));
}

TEST(CommandLine, AsksForNothingElseWhenHelpIsWanted) {
    EXPECT_TRUE(parsed({"--help"}).flags.help);
    EXPECT_EQ(parsed({"import", "-h"}).command, "import");
    EXPECT_TRUE(parsed({"--version"}).flags.version);
}

TEST(CommandLine, NamesUnknownWordsAndGuessesWhatWasMeant) {
    EXPECT_EQ(failure({"imprt", "c"}), "imprt: unknown command (did you mean import?)");
    EXPECT_EQ(failure({"frobnicate"}), "frobnicate: unknown command (--help lists the commands)");
    EXPECT_EQ(failure({"import", "c", "p", "--grup-key", "x"}),
              "--grup-key: unknown option of import (did you mean --group-key?)");
    EXPECT_EQ(failure({"board", "c", "--jsn"}),
              "--jsn: unknown option of board (did you mean --json?)");
    EXPECT_EQ(failure({"board", "c", "--strict"}),
              "--strict: unknown option of board (board --help lists its options)");
    EXPECT_EQ(failure({"board", "c", "-x"}),
              "-x: unknown option of board (board --help lists its options)");
    EXPECT_EQ(failure({"--strict", "import"}),
              "--strict: this option belongs after a command (--help lists the commands)");
}

TEST(CommandLine, NamesMissingAndSuperfluousWords) {
    EXPECT_EQ(failure({}), "a command is missing (--help lists the commands)");
    EXPECT_EQ(failure({"board"}), "the case is missing (the form is board CASE)");
    EXPECT_EQ(failure({"import", "c"}), "a path is missing (the form is import CASE PATH...)");
    EXPECT_EQ(failure({"board", "a", "b"}), "b: one word too many (the form is board CASE)");
    EXPECT_EQ(failure({"board", ""}), "an empty path (the form is board CASE)");
}

TEST(CommandLine, ChecksValuesOfOptions) {
    EXPECT_EQ(failure({"board", "c", "--filter"}),
              "--filter: the option needs a value: --filter FILTER");
    EXPECT_EQ(failure({"import", "c", "p", "--strict=yes"}),
              "--strict: this option takes no value");
    EXPECT_EQ(failure({"board", "c", "--filter", "a", "--filter", "b"}),
              "--filter: the option is given twice");
    EXPECT_EQ(failure({"import", "c", "p", "--strict", "--strict"}), "no error");
}

TEST(CommandLine, KnowsThatJsonIsWantedEvenWhenItFailsBefore) {
    const auto commands = sampleCommands();
    for (const auto& words : std::vector<std::vector<std::string>>{
             {"board", "--nope", "case", "--json"}, {"--json"}, {"nope", "--json"}}) {
        GlobalFlags flags;
        EXPECT_FALSE(parseCommandLine(words, commands, flags));
        EXPECT_TRUE(flags.json);
    }
    GlobalFlags flags;
    EXPECT_FALSE(parseCommandLine({"board", "--nope", "--", "--json"}, commands, flags));
    EXPECT_FALSE(flags.json);
}
