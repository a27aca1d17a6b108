// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/board_filter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

using shardscope::base::ErrorCode;
using shardscope::events::Day;
using shardscope::events::DayRange;
using shardscope::events::GroupId;
using shardscope::events::parseIsoDate;
using shardscope::select::BoardFilter;
using shardscope::select::parseBoardFilter;
using shardscope::select::printBoardFilter;
using testing::ElementsAre;

namespace {

BoardFilter parsed(std::string_view line) {
    const auto filter = parseBoardFilter(line);
    EXPECT_TRUE(filter) << line << ": " << describe(filter.error());
    return filter.value_or(BoardFilter{});
}

void expectError(std::string_view line, int column, const std::string& what) {
    const auto filter = parseBoardFilter(line);
    ASSERT_FALSE(filter) << line;
    EXPECT_EQ(filter.error().code, ErrorCode::Usage);
    EXPECT_EQ(filter.error().where, "column " + std::to_string(column)) << line;
    EXPECT_EQ(filter.error().what, what) << line;
}

DayRange range(const char* first, const char* last) {
    return {parseIsoDate(first).value(), parseIsoDate(last).value()};
}

} // namespace

TEST(BoardFilter, ReadsTheExampleOfItsHeader) {
    const BoardFilter filter = parsed("id:user_id day:2023-09-01..15 event:\"Signed up\" hot:>1x "
                                      "group:company=Acme -event:Ping");
    EXPECT_THAT(filter.ids, ElementsAre("user_id"));
    EXPECT_THAT(filter.days, ElementsAre(range("2023-09-01", "2023-09-15")));
    EXPECT_THAT(filter.events, ElementsAre("Signed up"));
    EXPECT_EQ(filter.hotMultiple, 1.0);
    EXPECT_THAT(filter.groups, ElementsAre(GroupId{"company", "Acme"}));
    EXPECT_THAT(filter.excludedEvents, ElementsAre("Ping"));
}

TEST(BoardFilter, SaysWhereToLookForProperties) {
    expectError("id:a prop:$lib_version=4.*", 6,
                "the board holds counts and cannot filter by properties");
    EXPECT_NE(parseBoardFilter("-prop:x").error().hint, "");
}

TEST(BoardFilter, AsksForNothingWhenEmpty) {
    EXPECT_TRUE(parsed("").empty());
    EXPECT_TRUE(parsed(" \t ").empty());
    EXPECT_EQ(printBoardFilter(BoardFilter{}), "");
}

TEST(BoardFilter, TakesFreeWordsAsPartsOfTheId) {
    const BoardFilter filter = parsed("pod \"two words\" -test -\"-x\" $device:42 a=b C:\\temp");
    EXPECT_THAT(filter.idTexts, ElementsAre("pod", "two words", "$device:42", "a=b", "C:\\temp"));
    EXPECT_THAT(filter.excludedIdTexts, ElementsAre("test", "-x"));
}

TEST(BoardFilter, ReadsEveryFormOfADay) {
    EXPECT_THAT(parsed("day:2023-09-01 day:2023-09-05..07 -day:2023-09-30..2023-10-02").days,
                ElementsAre(range("2023-09-01", "2023-09-01"), range("2023-09-05", "2023-09-07")));
    EXPECT_THAT(parsed("-day:2023-09-30..2023-10-02").excludedDays,
                ElementsAre(range("2023-09-30", "2023-10-02")));
}

TEST(BoardFilter, ReadsMultiplesOfTheLimit) {
    EXPECT_EQ(parsed("hot:>0.5x").hotMultiple, 0.5);
    EXPECT_EQ(parsed("hot:>0x").hotMultiple, 0.0);
    EXPECT_EQ(parsed("hot:>10x").hotMultiple, 10.0);
}

TEST(BoardFilter, SplitsGroupsAtTheFirstEqualsSign) {
    EXPECT_THAT(parsed("group:a=b=c -group:\"k=1\"=\"v w\" group:x=\"\"").groups,
                ElementsAre(GroupId{"a", "b=c"}, GroupId{"x", ""}));
    EXPECT_THAT(parsed("-group:\"k=1\"=\"v w\"").excludedGroups,
                ElementsAre(GroupId{"k=1", "v w"}));
    EXPECT_THAT(parsed("group:=v").groups, ElementsAre(GroupId{"", "v"}));
}

TEST(BoardFilter, UndoesQuoting) {
    EXPECT_THAT(parsed(R"(id:"a\"b\\c" id:"" id:"\x00\xFFz")").ids,
                ElementsAre("a\"b\\c", "", std::string("\0\xFFz", 3)));
}

TEST(BoardFilter, NamesColumnAndExpectation) {
    expectError("evnt:Ping", 1, "unknown field evnt, expected id, day, event, hot or group");
    expectError("a -foo:x", 4, "unknown field foo, expected id, day, event, hot or group");
    expectError("id:", 4, "expected a value right after id:");
    expectError("id: x", 4, "expected a value right after id:");
    expectError("a - b", 3, "expected what to exclude right after '-'");
    expectError("id:\"abc", 4, "the quote is not closed");
    expectError("id:a\"b\"", 5, "a quote inside a bare value");
    expectError("\"a\"b", 4, "expected a space after the closing quote");
    expectError(R"(id:"a\n")", 6, R"(expected \", \\ or \x with two hexadecimal digits)");
    expectError(R"(id:"\x4")", 5, R"(expected \", \\ or \x with two hexadecimal digits)");
    expectError(R"(id:"\x-1")", 5, R"(expected \", \\ or \x with two hexadecimal digits)");
    expectError("group:company", 14, "expected '=' after the group key");
    expectError("group:\"a\"b=c", 10, "expected '=' after the closing quote");
    expectError("group:a= x", 9, "expected a group id right after '='");
}

TEST(BoardFilter, NamesWhatIsWrongWithDaysAndHeat) {
    expectError("day:yesterday", 5, "expected a date");
    expectError("day:2023-02-30", 5, "expected a date");
    expectError("day:2023-09-01..", 17, "expected the last day of the range");
    expectError("day:2023-09-01..31", 17, "expected the last day of the range");
    expectError("day:2023-09-05..04", 5, "the range ends before it starts");
    expectError("day:2023-09-05...07", 17, "expected the last day of the range");
    for (const char* text : {"hot:1x", "hot:>x", "hot:>1", "hot:>-1x", "hot:>nanx", "hot:>infx",
                             "hot:>1e999x", "hot:>1xx", "hot:>0x10x", "hot:>+1x"}) {
        expectError(text, 5, "expected >, a number and x");
    }
    expectError("-hot:>1x", 1, "hot: cannot be excluded");
    expectError("hot:>1x hot:>2x", 9, "hot: stands here a second time");
}

TEST(BoardFilter, CountsColumnsInCharacters) {
    expectError("\xC3\xB6\xF0\x9F\x98\x80 id:", 7, "expected a value right after id:");
}

TEST(BoardFilter, PrintsWithoutNeedlessQuotes) {
    const std::string line =
        "id:user_id day:2023-09-01..15 day:2023-09-30..2023-10-01 "
        "event:\"Signed up\" hot:>0.5x group:company=Acme=1 pod $device:4 "
        "-id:C:\\x -day:2023-09-02 -event:\xC3\xB6 -group:\"a=b\"=\"\" -\"-x\" "
        "-\"id:x\"";
    EXPECT_EQ(printBoardFilter(parsed(line)), line);
}

TEST(BoardFilter, PrintsHostileBytesOnOneReadableLine) {
    BoardFilter filter;
    filter.ids = {std::string("a\nb\0\x1b[31m", 9), "\xFF\xED\xA0\x80", "\xC2\x9B\xE2\x80\xA8"};
    EXPECT_EQ(printBoardFilter(filter),
              R"(id:"a\x0ab\x00\x1b[31m" id:"\xff\xed\xa0\x80" id:"\xc2\x9b\xe2\x80\xa8")");
    EXPECT_EQ(parsed(printBoardFilter(filter)), filter);
}

namespace {

class RandomFilter {
public:
    explicit RandomFilter(unsigned seed) : m_random(seed) {}

    BoardFilter make() {
        BoardFilter filter;
        filter.ids = texts();
        filter.events = texts();
        filter.idTexts = texts();
        filter.excludedIds = texts();
        filter.excludedEvents = texts();
        filter.excludedIdTexts = texts();
        filter.groups = groups();
        filter.excludedGroups = groups();
        filter.days = ranges();
        filter.excludedDays = ranges();
        if (below(2) == 0) {
            filter.hotMultiple =
                std::ldexp(static_cast<double>(m_random()), static_cast<int>(below(200)) - 120);
        }
        return filter;
    }

private:
    std::size_t below(std::size_t bound) { return m_random() % bound; }

    std::string text() {
        static const std::vector<std::string> pieces = {"a",
                                                        "\"",
                                                        "\\",
                                                        " ",
                                                        "=",
                                                        ":",
                                                        "-",
                                                        "id:",
                                                        "day:",
                                                        "..",
                                                        "\n",
                                                        "\t",
                                                        "\xFF",
                                                        "\x7F",
                                                        "\x1b",
                                                        "\xC3\xB6",
                                                        "\xED\xA0\x80",
                                                        "\xE2\x80\xA8",
                                                        ">",
                                                        "x",
                                                        "\\x",
                                                        std::string(1, '\0'),
                                                        "\xF0\x9F\x98\x80",
                                                        "\xE2\x80\xAE",
                                                        "'"};
        std::string result;
        for (std::size_t left = below(6); left > 0; --left) {
            result += pieces[below(pieces.size())];
        }
        return result;
    }

    std::vector<std::string> texts() {
        std::vector<std::string> result(below(3));
        for (std::string& value : result) {
            value = text();
        }
        return result;
    }

    std::vector<GroupId> groups() {
        std::vector<GroupId> result(below(3));
        for (GroupId& group : result) {
            group = {text(), text()};
        }
        return result;
    }

    std::vector<DayRange> ranges() {
        std::vector<DayRange> result(below(3));
        for (DayRange& each : result) {
            const bool near = below(4) != 0;
            const auto first = static_cast<std::int32_t>(below(near ? 30'000 : 2'000'000'000));
            each = {Day{first}, Day{first + static_cast<std::int32_t>(below(40))}};
        }
        return result;
    }

    std::mt19937 m_random;
};

} // namespace

TEST(BoardFilter, ReadsBackWhatItPrintsForHostileFilters) {
    RandomFilter random(42);
    for (int round = 0; round < 20'000; ++round) {
        const BoardFilter filter = random.make();
        const std::string line = printBoardFilter(filter);
        const auto back = parseBoardFilter(line);
        ASSERT_TRUE(back) << line << ": " << describe(back.error());
        ASSERT_EQ(*back, filter) << line;
        ASSERT_EQ(line.find_first_of("\n\r\t"), std::string::npos);
    }
}

TEST(BoardFilter, SurvivesRandomLines) {
    std::mt19937 random(5);
    const std::string alphabet = "ide:v\"\\ -=.><x019day-hot group\n\xFF";
    for (int round = 0; round < 50'000; ++round) {
        std::string line(random() % 24, ' ');
        for (char& c : line) {
            c = alphabet[random() % alphabet.size()];
        }
        const auto filter = parseBoardFilter(line);
        if (filter) {
            ASSERT_EQ(parseBoardFilter(printBoardFilter(*filter)), filter) << line;
        } else {
            ASSERT_THAT(filter.error().where, testing::StartsWith("column "));
        }
    }
}
