// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/limiter.h"

#include "core/ingest/event_reader.h"
#include "core/ingest/text_window.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace shardscope::detect {
namespace {

/// Lines in, lines out, as the filter does it.
class LimiterBench {
public:
    explicit LimiterBench(Limiter::Options options)
        : m_reader(ingest::makeEventReader({.groupKeys = options.groupKey.empty()
                                                             ? std::vector<std::string>{}
                                                             : std::vector{options.groupKey},
                                            .strict = false})),
          m_limiter(options, *events::ProjectCalendar::open("UTC"),
                    std::make_unique<ExactKeyDayCounter>()) {}

    std::vector<std::string> pass(const std::string& line) {
        std::string padded = line;
        padded.append(ingest::TextWindow::kPadding, '\0');
        const std::string_view text = std::string_view(padded).substr(0, line.size());
        events::EventView event;
        EXPECT_TRUE(m_reader->read(text, event)) << m_reader->reason();
        if (!m_limiter.apply(text, event)) {
            return {line};
        }
        std::vector<std::string> lines{m_limiter.rewritten()};
        lines.insert(lines.end(), m_limiter.records().begin(), m_limiter.records().end());
        return lines;
    }

private:
    std::unique_ptr<ingest::EventReader> m_reader;
    Limiter m_limiter;
};

using Lines = std::vector<std::string>;

Limiter::Options users(std::uint64_t limit, bool records = false) {
    return {
        .storage = events::KeyKind::User, .groupKey = {}, .limit = limit, .writeRecords = records};
}

Limiter::Options groups(const std::string& key, std::uint64_t limit, bool records = false) {
    return {.storage = events::KeyKind::Group,
            .groupKey = key,
            .limit = limit,
            .writeRecords = records};
}

TEST(Limiter, KeepsTheFirstEventsOfADayAndRenamesTheNext) {
    LimiterBench bench(users(1));
    const std::string line =
        R"({"event":"Signed up","properties":{"time":1618716477,"distinct_id":"x"}})";
    EXPECT_EQ(bench.pass(line), Lines{line});
    EXPECT_EQ(bench.pass(line),
              Lines{R"({"event":"$hotshard_events","properties":{"time":1618716477,)"
                    R"("distinct_id":"","mp_original_event_name":"Signed up",)"
                    R"("mp_original_distinct_id":"x"}})"});
}

TEST(Limiter, CountsEachDateAnew) {
    LimiterBench bench(users(1));
    const std::string monday = R"({"event":"a","properties":{"time":86399,"distinct_id":"x"}})";
    const std::string tuesday = R"({"event":"a","properties":{"time":86400,"distinct_id":"x"}})";
    EXPECT_EQ(bench.pass(monday), Lines{monday});
    EXPECT_EQ(bench.pass(tuesday), Lines{tuesday});
}

TEST(Limiter, LeavesEveryOtherByteAsItIs) {
    LimiterBench bench(users(0));
    EXPECT_EQ(
        bench.pass(R"( { "z" : 1e3 ,"properties":{ "n":82221.60,"distinct_id" : 12 , "time":1 } ,)"
                   R"( "event" : "q\"b" } )"),
        Lines{R"( { "z" : 1e3 ,"properties":{ "n":82221.60,"distinct_id" : "" , "time":1 ,)"
              R"("mp_original_event_name":"q\"b","mp_original_distinct_id":"12"} ,)"
              R"( "event" : "$hotshard_events" } )"});
}

TEST(Limiter, KnowsAnIdHoweverItIsEscaped) {
    LimiterBench bench(users(1));
    (void)bench.pass(R"({"event":"a","properties":{"time":1,"distinct_id":"x"}})");
    const Lines second =
        bench.pass(R"({"event":"a","properties":{"time":1,"distinct_id":"\u0078"}})");
    EXPECT_NE(second.front().find(R"("mp_original_distinct_id":"\u0078")"), std::string::npos);
}

TEST(Limiter, LetsEventsPassThatNameNobodyOrAreRenamedAlready) {
    LimiterBench bench(users(0));
    for (const std::string line :
         {R"({"event":"a","properties":{"time":1,"distinct_id":""}})",
          R"({"event":"a","properties":{"time":1,"distinct_id":null}})",
          R"({"event":"a","properties":{"time":1}})",
          R"({"event":"a","properties":{"time":1,"distinct_id":true}})",
          R"({"event":"$hotshard_events","properties":{"time":1,"distinct_id":"x"}})",
          R"({"event":"$hotshard_record","properties":{"time":1,"distinct_id":"x"}})"}) {
        EXPECT_EQ(bench.pass(line), Lines{line});
    }
}

TEST(Limiter, WritesOneRecordForEachKeyAndDate) {
    LimiterBench bench(users(0, true));
    const std::string line = R"({"event":"a","properties":{"time":1.5,"distinct_id":"x\n"}})";
    const Lines first = bench.pass(line);
    ASSERT_EQ(first.size(), 2U);
    EXPECT_EQ(first[1], R"({"event":"$hotshard_record","properties":{"time":1.5,)"
                        R"("hotshard_distinct_id":"x\n"}})");
    EXPECT_EQ(bench.pass(line).size(), 1U);
}

TEST(Limiter, BlanksOnlyTheGroupValuesThatAreOver) {
    LimiterBench bench(groups("company", 1));
    (void)bench.pass(R"({"event":"a","properties":{"time":1,"company":"A"}})");
    EXPECT_EQ(bench.pass(R"({"event":"a","properties":{"time":1,"distinct_id":"u",)"
                         R"("company":["B","A",7,"A"]}})"),
              Lines{R"({"event":"$hotshard_events","properties":{"time":1,"distinct_id":"u",)"
                    R"("company":["B","",7,""],"mp_original_event_name":"a",)"
                    R"("mp_original_distinct_id":"A"}})"});
}

TEST(Limiter, CountsAListElementOnceHoweverOftenItStandsThere) {
    LimiterBench bench(groups("team", 1));
    const std::string line = R"({"event":"a","properties":{"time":1,"team":["A","A","A"]}})";
    EXPECT_EQ(bench.pass(line), Lines{line});
}

TEST(Limiter, NamesTheFirstOfSeveralGroupsOverTheirLimitAndRecordsEach) {
    LimiterBench bench(groups("team", 0, true));
    const Lines lines =
        bench.pass(R"({"event":"a","properties":{"time":1,"team":[42,"","B",null]}})");
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[0], R"({"event":"$hotshard_events","properties":{"time":1,)"
                        R"("team":["","","",null],"mp_original_event_name":"a",)"
                        R"("mp_original_distinct_id":"42"}})");
    EXPECT_EQ(lines[1], R"({"event":"$hotshard_record","properties":{"time":1,)"
                        R"("hotshard_distinct_id":"42","hotshard_group_key":"team",)"
                        R"("hotshard_group_display_name":"42"}})");
}

TEST(Limiter, ChangesTheLastOfAPropertyGivenTwice) {
    LimiterBench bench(users(0));
    const Lines lines =
        bench.pass(R"({"event":"a","properties":{"distinct_id":"y","time":1,"distinct_id":"x"}})");
    EXPECT_EQ(lines.front(),
              R"({"event":"$hotshard_events","properties":{"distinct_id":"y","time":1,)"
              R"("distinct_id":"","mp_original_event_name":"a","mp_original_distinct_id":"x"}})");
}

} // namespace
} // namespace shardscope::detect
