// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/case_fixture.h"

namespace shardscope::session {
namespace {

constexpr std::int64_t kMonday = 1'700'438'400; // 2023-11-20 00:00 UTC

using FindingSearch = CaseFixture;

/// `count` events, each sent `times` times with the same $insert_id, processed a second apart.
std::string storm(const std::string& id, int count, int times) {
    std::string text;
    for (int number = 0; number < count * times; ++number) {
        text += EventLine{.id = id,
                          .time = kMonday + number / times,
                          .insertId = id + std::to_string(number / times),
                          .more = R"(,"mp_processing_time_ms":)" +
                                  std::to_string(1000 * (kMonday + number))}
                    .text();
    }
    return text;
}

TEST_F(FindingSearch, AnswersAnyLimitExactlyWhatTheImportKeptOrNot) {
    (void)write("a.ndjson", storm("stormy", 100, 3) + storm("quiet", 20, 1));
    (void)import({});
    const DetectAnswer answer = detect({.userLimit = 100, .groupLimit = {}, .near = 0.8});
    ASSERT_EQ(answer.findings.size(), 1U);
    const detect::Finding& finding = answer.findings[0];
    EXPECT_EQ(finding.key.id, "stormy");
    EXPECT_EQ(finding.events, 300U);
    EXPECT_EQ(finding.deduplicated, 100U);
    EXPECT_EQ(finding.state, detect::HeatState::Over);
    EXPECT_EQ(finding.crossedAtMs, 1000 * (kMonday + 100)) << "event number 101 in its order";
    EXPECT_FALSE(finding.recorded);
}

TEST_F(FindingSearch, MergesAKeyThatSeveralFilesHold) {
    // More than the series threshold in each file, and some rows in both.
    (void)write("a.ndjson", storm("x", 1200, 1));
    (void)write("b.ndjson", storm("x", 1300, 1));
    (void)import({.overlap = OverlapChoice::Add});
    const DetectAnswer answer = detect({.userLimit = 2000, .groupLimit = {}, .near = 0.8});
    ASSERT_EQ(answer.findings.size(), 1U);
    EXPECT_EQ(answer.findings[0].events, 2500U);
    EXPECT_EQ(answer.findings[0].deduplicated, 1300U);
    EXPECT_EQ(answer.findings[0].crossedAtMs, 1000 * (kMonday + 1000))
        << "each moment twice up to 1200: number 2001 is at 1000";
}

TEST_F(FindingSearch, RemembersWhatItHadToCountAgain) {
    const auto path = write("a.ndjson", storm("x", 50, 2));
    (void)import({});
    const DetectRequest request{.userLimit = 60, .groupLimit = {}, .near = 0.8};
    const DetectAnswer first = detect(request);
    std::filesystem::remove(path);
    const DetectAnswer again = detect(request);
    EXPECT_EQ(first.findings, again.findings);
    EXPECT_TRUE(again.complete);
}

TEST_F(FindingSearch, SaysWhichFileItMisses) {
    const auto path = write("a.ndjson", storm("x", 50, 2));
    (void)import({});
    std::filesystem::remove(path);
    const DetectAnswer answer = detect({.userLimit = 60, .groupLimit = {}, .near = 0.8});
    EXPECT_FALSE(answer.complete);
    ASSERT_EQ(answer.missing.size(), 1U);
    EXPECT_EQ(answer.missing[0], path.string());
    ASSERT_EQ(answer.findings.size(), 1U) << "the count itself is in the case";
}

TEST_F(FindingSearch, FindsGroupsWithEachElementOfAListOnce) {
    std::string text;
    for (int number = 0; number < 30; ++number) {
        text += EventLine{.id = "u" + std::to_string(number),
                          .time = kMonday,
                          .insertId = std::to_string(number),
                          .more = R"(,"company":["Acme","Acme",42])"}
                    .text();
    }
    (void)write("a.ndjson", text);
    (void)import({.groupKeys = {"company"}});
    const DetectAnswer answer = detect({.userLimit = {}, .groupLimit = 30, .near = 1});
    ASSERT_EQ(answer.findings.size(), 2U);
    EXPECT_EQ(answer.findings[0].events, 30U);
    EXPECT_EQ(answer.findings[0].state, detect::HeatState::Near) << "the limit itself is not over";
    EXPECT_EQ(answer.findings[0].crossedAtMs, std::nullopt);
    EXPECT_EQ(answer.findings[0].key.groupKey, "company");
}

} // namespace
} // namespace shardscope::session
