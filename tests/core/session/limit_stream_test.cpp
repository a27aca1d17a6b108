// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/limit_stream.h"

#include <gtest/gtest.h>

#include <unistd.h>

#include <array>
#include <cstdio>
#include <memory>
#include <string>

namespace shardscope::session {
namespace {

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

struct Outcome {
    std::string text;
    LimitReport report;
};

Outcome limit(const std::string& text, const LimitOptions& options) {
    const File input(std::tmpfile());
    const File output(std::tmpfile());
    std::fwrite(text.data(), 1, text.size(), input.get());
    std::rewind(input.get());
    const base::Result<LimitReport> report =
        limitStream(::fileno(input.get()), ::fileno(output.get()), options, {});
    EXPECT_TRUE(report) << describe(report.error());
    Outcome outcome;
    outcome.report = report.value_or(LimitReport{});
    ::lseek(::fileno(output.get()), 0, SEEK_SET);
    std::array<char, 65'536> space{};
    for (ssize_t got = 1; got > 0;) {
        got = ::read(::fileno(output.get()), space.data(), space.size());
        outcome.text.append(space.data(), static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    }
    return outcome;
}

std::string event(const std::string& id) {
    return R"({"event":"a","properties":{"time":1,"distinct_id":")" + id + R"("}})";
}

TEST(LimitStream, GivesBackEveryByteWhileNothingIsOver) {
    const std::string text = "\xef\xbb\xbf" + event("x") + "\r\n\n  \nnot json\n" + event("y") +
                             "\n[1,2,3]\n" + std::string("\0\n", 2) + event("z");
    const Outcome outcome = limit(text, {});
    EXPECT_EQ(outcome.text, text);
    EXPECT_EQ(outcome.report.events, 3U);
    EXPECT_EQ(outcome.report.notEvents, 3U);
    EXPECT_EQ(outcome.report.lines, 8U);
    ASSERT_EQ(outcome.report.notEventSamples.size(), 3U);
    EXPECT_TRUE(outcome.report.notEventSamples.front().starts_with("line 4: "));
}

TEST(LimitStream, KeepsLineEndsAndMarkOfRewrittenLines) {
    const Outcome outcome = limit("\xef\xbb\xbf" + event("x") + "\r\n", {.limit = 0});
    EXPECT_TRUE(outcome.text.starts_with("\xef\xbb\xbf{\"event\":\"$hotshard_events\""));
    EXPECT_TRUE(outcome.text.ends_with("}}\r\n"));
}

TEST(LimitStream, GivesARecordALineOfItsOwnAfterAnUnfinishedLastLine) {
    const Outcome outcome = limit(event("x"), {.limit = 0, .writeRecords = true});
    const std::size_t end = outcome.text.find('\n');
    ASSERT_NE(end, std::string::npos);
    EXPECT_TRUE(outcome.text.substr(end + 1).starts_with(R"({"event":"$hotshard_record")"));
    EXPECT_EQ(outcome.report.records, 1U);
}

TEST(LimitStream, PassesALineThroughThatIsTooLongToJudge) {
    const std::string text =
        "{\"event\":\"" + std::string((std::size_t{64} << 20U) + 300'000, 'x') + "\n" + event("y");
    const Outcome outcome = limit(text, {});
    EXPECT_EQ(outcome.text.size(), text.size());
    EXPECT_TRUE(outcome.text == text);
    EXPECT_EQ(outcome.report.notEvents, 1U);
    EXPECT_EQ(outcome.report.events, 1U);
}

TEST(LimitStream, CountsDatesInTheZoneAskedFor) {
    const std::string evening = R"({"event":"a","properties":{"time":82800,"distinct_id":"x"}})";
    const std::string night = R"({"event":"a","properties":{"time":90000,"distinct_id":"x"}})";
    const std::string text = evening + "\n" + night + "\n";
    EXPECT_EQ(limit(text, {.limit = 1}).report.rewritten, 0U);
    EXPECT_EQ(limit(text, {.limit = 1, .timezone = "Asia/Tokyo"}).report.rewritten, 1U);
}

TEST(LimitStream, StatesTheErrorOfTheBoundedCounter) {
    std::string text;
    for (int id = 0; id < 20'000; ++id) {
        text += event(std::to_string(id)) + "\n";
    }
    const Outcome outcome = limit(text, {.limit = 1, .boundedMemory = 65'536});
    EXPECT_GT(outcome.report.errorBound, 0U);
    EXPECT_EQ(outcome.report.rewritten, 0U) << "a count is never too high";
}

TEST(LimitStream, RefusesAZoneNobodyKnows) {
    const base::Result<LimitReport> report = limitStream(0, 1, {.timezone = "Mars/Olympus"}, {});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, base::ErrorCode::Usage);
}

} // namespace
} // namespace shardscope::session
