// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/record_splitter.h"

#include "tests/core/ingest/text_source.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace shardscope::ingest {
namespace {

struct Taken {
    std::string text;
    std::uint64_t line = 0;
    std::uint64_t offset = 0;
    bool tooLong = false;
    bool unfinished = false;

    bool operator==(const Taken&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Taken& taken) {
    return out << taken.line << "@" << taken.offset << " \"" << taken.text << "\""
               << (taken.tooLong ? " too long" : "") << (taken.unfinished ? " unfinished" : "");
}

/// Splits the text in pieces of one byte, of seven, and at once: the answer must not differ.
std::vector<Taken> split(const std::string& text,
                         std::size_t longest = RecordSplitter::kLongestLine) {
    std::vector<std::vector<Taken>> answers;
    for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, text.size() + 1}) {
        TextSource source(text, piece);
        RecordSplitter splitter(source, longest);
        std::vector<Taken> taken;
        RawRecord record;
        while (splitter.next(record)) {
            taken.push_back({std::string(record.text), record.line, record.offset, record.tooLong,
                             record.unfinished});
        }
        answers.push_back(std::move(taken));
    }
    EXPECT_EQ(answers[0], answers[1]);
    EXPECT_EQ(answers[1], answers[2]);
    return answers[2];
}

std::vector<std::string> textsOf(const std::vector<Taken>& taken) {
    std::vector<std::string> texts;
    for (const Taken& each : taken) {
        texts.push_back(each.text);
    }
    return texts;
}

using Texts = std::vector<std::string>;

TEST(RecordSplitter, CutsLinesAndKnowsWhereTheyStart) {
    EXPECT_EQ(split("a\nbb\n\nc\n"),
              (std::vector<Taken>{{"a", 1, 0}, {"bb", 2, 2}, {"", 3, 5}, {"c", 4, 6}}));
}

TEST(RecordSplitter, KeepsTheTailOfAnUnfinishedLine) {
    EXPECT_EQ(split("a\nb"), (std::vector<Taken>{{"a", 1, 0}, {"b", 2, 2, false, true}}));
}

TEST(RecordSplitter, TakesCarriageReturnsOffLineEndsOnly) {
    EXPECT_EQ(textsOf(split("a\r\nb\rc\r\n\r\n")), (Texts{"a", "b\rc", ""}));
}

TEST(RecordSplitter, SkipsAByteOrderMarkAndCountsItsBytes) {
    EXPECT_EQ(split("\xef\xbb\xbf{}\n"), (std::vector<Taken>{{"{}", 1, 3}}));
}

TEST(RecordSplitter, SplitsAtNothingButLineFeeds) {
    const std::string text = "a\xe2\x80\xa8"
                             "b\x0b\x0c\x1c\x85"
                             "c";
    EXPECT_EQ(textsOf(split(text + "\n")), Texts{text});
}

TEST(RecordSplitter, KeepsNulBytes) {
    const std::string text("a\0b", 3);
    EXPECT_EQ(textsOf(split(text + "\nc\n")), (Texts{text, "c"}));
}

TEST(RecordSplitter, FindsNothingInAnEmptyText) {
    EXPECT_TRUE(split("").empty());
}

TEST(RecordSplitter, LetsALineGoByThatIsTooLongAndGoesOn) {
    const std::string longLine(600'000, 'x');
    TextSource source(longLine + "\nb\n");
    RecordSplitter splitter(source, 1000);
    RawRecord record;
    ASSERT_TRUE(splitter.next(record));
    EXPECT_TRUE(record.tooLong);
    EXPECT_EQ(record.length, longLine.size());
    EXPECT_LE(record.text.size(), RecordSplitter::kExcerpt);
    EXPECT_TRUE(longLine.starts_with(record.text));
    EXPECT_FALSE(record.text.empty());
    ASSERT_TRUE(splitter.next(record));
    EXPECT_EQ(record.text, "b");
    EXPECT_EQ(record.line, 2U);
    EXPECT_EQ(record.offset, longLine.size() + 1);
}

TEST(RecordSplitter, HandsOutWhatCameBeforeAnError) {
    TextSource source("a\nb", 2, base::Error{base::ErrorCode::Damaged, "cut", {}, {}});
    RecordSplitter splitter(source);
    RawRecord record;
    ASSERT_TRUE(splitter.next(record));
    ASSERT_TRUE(splitter.next(record));
    EXPECT_EQ(record.text, "b");
    EXPECT_TRUE(record.unfinished);
    EXPECT_FALSE(splitter.next(record));
    ASSERT_TRUE(splitter.error());
    EXPECT_EQ(splitter.error()->what, "cut");
}

TEST(RecordSplitter, ReadsTheElementsOfAnArrayOfObjects) {
    EXPECT_EQ(split("[{\"a\":1},\n {\"b\":[2,{}]} ]\n"),
              (std::vector<Taken>{{"{\"a\":1}", 1, 1}, {"{\"b\":[2,{}]}", 2, 11}}));
}

TEST(RecordSplitter, ReadsAPrettyPrintedArray) {
    const std::string text = "[\n  {\n    \"a\": \"x]},{\\\"\"\n  },\n  {\n    \"b\": 2\n  }\n]";
    EXPECT_EQ(textsOf(split(text)),
              (Texts{"{\n    \"a\": \"x]},{\\\"\"\n  }", "{\n    \"b\": 2\n  }"}));
}

TEST(RecordSplitter, TakesAnArrayOfNumbersForABadLine) {
    EXPECT_EQ(textsOf(split("[1,2,3]\n{\"a\":1}\n")), (Texts{"[1,2,3]", "{\"a\":1}"}));
}

TEST(RecordSplitter, FindsNoElementsInAnEmptyArray) {
    EXPECT_TRUE(split("[ ]\n").empty());
}

TEST(RecordSplitter, GivesOutElementsThatAreNoObjects) {
    EXPECT_EQ(textsOf(split("[{\"a\":1}, 7 , \"x,]\", null]")),
              (Texts{"{\"a\":1}", "7 ", "\"x,]\"", "null"}));
}

TEST(RecordSplitter, DoesNotLetAnUnclosedStringSwallowTheRestOfAnArray) {
    EXPECT_EQ(textsOf(split("[{\"a\":\"x},\n{\"b\":2},\n{\"c\":3}]")),
              (Texts{"{\"a\":\"x},", "{\"b\":2}", "{\"c\":3}"}));
}

TEST(RecordSplitter, DoesNotLetAnUnclosedObjectSwallowTheRestOfAnArray) {
    const Texts texts = textsOf(split("[{\"a\":{\"x\":1},\n{\"b\":2}]"));
    ASSERT_EQ(texts.size(), 2U);
    EXPECT_EQ(texts[1], "{\"b\":2}");
}

TEST(RecordSplitter, SaysThatAnArrayWasNeverClosed) {
    for (const std::string text : {"[{\"a\":1},", "[{\"a\":1", "[{\"a\":1}"}) {
        TextSource source(text);
        RecordSplitter splitter(source);
        RawRecord record;
        while (splitter.next(record)) {
        }
        EXPECT_TRUE(splitter.isUnclosedArray()) << text;
    }
}

TEST(RecordSplitter, KeepsMemoryBoundedWhateverAnArrayHolds) {
    const std::string element = "{\"a\":\"" + std::string(3'000'000, 'x') + "\"}";
    TextSource source("[" + element + ",{\"b\":2}]", 65'536);
    RecordSplitter splitter(source, 10'000);
    RawRecord record;
    ASSERT_TRUE(splitter.next(record));
    EXPECT_TRUE(record.tooLong);
    EXPECT_EQ(record.length, element.size());
    ASSERT_TRUE(splitter.next(record));
    EXPECT_EQ(record.text, "{\"b\":2}");
}

} // namespace
} // namespace shardscope::ingest
