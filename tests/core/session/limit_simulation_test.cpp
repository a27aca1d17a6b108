// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/limit_simulation.h"

#include "core/session/case_session.h"
#include "tests/core/session/case_fixture.h"

#include <gmock/gmock.h>

namespace shardscope::session {
namespace {

constexpr std::int64_t kMonday = 1'700'438'400; // 2023-11-20 00:00 UTC
constexpr events::Day kMondayDay{19'681};

class LimitSimulations : public CaseFixture {
protected:
    [[nodiscard]] base::Result<LimitSimulation> tryLimit(const SimulationRequest& request,
                                                         std::stop_token stop = {}) const {
        const auto session = CaseSession::open(casePath());
        EXPECT_TRUE(session) << describe(session.error());
        SilentProgress progress;
        return (*session)->simulateLimit(request, progress, std::move(stop));
    }
    [[nodiscard]] LimitSimulation simulate(const SimulationRequest& request) const {
        const auto answer = tryLimit(request);
        EXPECT_TRUE(answer) << describe(answer.error());
        return answer.value_or(LimitSimulation{});
    }
    [[nodiscard]] static SimulationRequest users(std::uint64_t limit) {
        return {.storage = {}, .limit = limit, .from = {}, .to = {}, .most = 0, .editor = {}};
    }
    [[nodiscard]] static SimulationRequest groups(const std::string& key, std::uint64_t limit) {
        SimulationRequest request = users(limit);
        request.storage = {events::KeyKind::Group, key};
        return request;
    }
};

/// An event processed at this moment, in seconds after Monday began.
std::string processed(const std::string& id, int number, int second, const std::string& more = {}) {
    return EventLine{.id = id,
                     .time = kMonday + number,
                     .insertId = id + std::to_string(number),
                     .more = R"(,"mp_processing_time_ms":)" +
                             std::to_string(1000 * (kMonday + second)) + more}
        .text();
}

/// An event the vendor renamed for its user.
std::string renamed(const std::string& id, int number) {
    return R"({"event":"$hotshard_events","properties":{"time":)" +
           std::to_string(kMonday + number) + R"(,"distinct_id":"","$insert_id":")" + id +
           std::to_string(number) + R"(","mp_original_event_name":"Ping",)" +
           R"("mp_original_distinct_id":")" + id + "\"}}\n";
}

std::string record(const std::string& more) {
    return R"({"event":"$hotshard_record","properties":{"time":)" + std::to_string(kMonday) + more +
           "}}\n";
}

std::vector<std::string> idsOf(const LimitSimulation& simulation) {
    std::vector<std::string> ids;
    for (const SimulatedKey& key : simulation.keys) {
        ids.push_back(key.key.id);
    }
    return ids;
}

TEST_F(LimitSimulations, TellEveryKeyAndDayOverTheLimitAndFromWhen) {
    std::string text = events("big", 9, kMonday, "b") + events("big", 4, kMonday + 86'400, "c");
    text += events("middle", 6, kMonday, "m") + events("exact", 3, kMonday, "e");
    (void)write("a.ndjson", text);
    (void)import({});
    const LimitSimulation answer = simulate(users(3));
    ASSERT_THAT(idsOf(answer), testing::ElementsAre("big", "middle", "big"));
    EXPECT_EQ(answer.keys[0].events, 9U);
    EXPECT_EQ(answer.keys[0].wouldRename, 6U);
    EXPECT_EQ(answer.keys[0].dayEvents, 18U);
    EXPECT_EQ(answer.keys[0].crossedAtMs, 1000 * (kMonday + 3)) << "event number 4";
    EXPECT_EQ(answer.keys[2].day.number, kMondayDay.number + 1);
    EXPECT_EQ(answer.effect, (LimitEffect{3, 2, 3, 10}));
    EXPECT_EQ(answer.events, 22U);
    ASSERT_EQ(answer.days.size(), 2U);
    EXPECT_EQ(answer.days[0], (SimulatedDay{kMondayDay, 18, 9, 0}));
    EXPECT_EQ(answer.days[1].wouldRename, 1U);
}

TEST_F(LimitSimulations, OrderByProcessingTimeAcrossFilesWithTies) {
    // The file read last was processed first; numbers 2, 3 and 4 share one moment.
    (void)write("a.ndjson", processed("x", 1, 50) + processed("x", 2, 20) + processed("x", 3, 90));
    (void)write("b.ndjson", processed("x", 4, 20) + processed("x", 5, 20) + processed("x", 6, 10));
    (void)import({.overlap = OverlapChoice::Add});
    const auto crossing = [this](std::uint64_t limit) {
        return (*simulate(users(limit)).keys.at(0).crossedAtMs - 1000 * kMonday) / 1000;
    };
    EXPECT_EQ(crossing(1), 20);
    EXPECT_EQ(crossing(2), 20);
    EXPECT_EQ(crossing(3), 20);
    EXPECT_EQ(crossing(4), 50);
    EXPECT_EQ(crossing(5), 90);
    EXPECT_TRUE(simulate(users(6)).keys.empty()) << "the limit itself is not over it";
}

TEST_F(LimitSimulations, CountEachElementOfAListOnceInItsOwnStorage) {
    std::string text;
    for (int number = 0; number < 5; ++number) {
        text += processed("u", number, number, R"(,"company":["Acme","Acme",42,""],"team":"Acme")");
    }
    text += processed("u", 5, 5, R"(,"company":"Acme")");
    (void)write("a.ndjson", text);
    (void)import({.groupKeys = {"company", "team"}});
    const LimitSimulation company = simulate(groups("company", 4));
    ASSERT_THAT(idsOf(company), testing::ElementsAre("Acme", "42"));
    EXPECT_EQ(company.keys[0].events, 6U);
    EXPECT_EQ(company.keys[0].key.groupKey, "company");
    EXPECT_EQ(company.keys[0].crossedAtMs, 1000 * (kMonday + 4));
    EXPECT_EQ(company.events, 11U) << "each key an event names";
    EXPECT_EQ(simulate(groups("team", 4)).effect, (LimitEffect{4, 1, 1, 1}));
    const auto unknown = tryLimit(groups("project", 4));
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, base::ErrorCode::Usage);
}

TEST_F(LimitSimulations, CompareWithWhatTheVendorRenamed) {
    std::string text = events("same", 3, kMonday, "s") + renamed("same", 3) + renamed("same", 4);
    text += events("late", 4, kMonday, "l") + renamed("late", 4);
    text += events("early", 2, kMonday, "e") + renamed("early", 2) + renamed("early", 3) +
            renamed("early", 4);
    text += events("spared", 5, kMonday, "p");
    text += record(R"(,"hotshard_distinct_id":"same")");
    text += record(R"(,"hotshard_distinct_id":"spared","hotshard_group_key":"company")");
    (void)write("a.ndjson", text);
    (void)import({});
    const LimitSimulation answer = simulate(users(3));
    EXPECT_EQ(answer.renamed, 6U);
    std::map<std::string, Comparison> found;
    for (const SimulatedKey& key : answer.keys) {
        found[key.key.id] = compare(answer, key);
        EXPECT_EQ(key.recorded, key.key.id == "same") << key.key.id;
    }
    EXPECT_EQ(found, (std::map<std::string, Comparison>{{"same", Comparison::Same},
                                                        {"late", Comparison::RenamedFewer},
                                                        {"early", Comparison::RenamedMore},
                                                        {"spared", Comparison::KeyNotRenamed}}));
}

TEST_F(LimitSimulations, KnowDataFromBeforeTheLimiter) {
    (void)write("a.ndjson", events("x", 5, kMonday, "x"));
    (void)import({});
    const LimitSimulation answer = simulate(users(3));
    EXPECT_EQ(compare(answer, answer.keys.at(0)), Comparison::NothingInData);
}

TEST_F(LimitSimulations, ShowTheEffectOfThePresetsAndTheCasesOwnLimit) {
    (void)write("a.ndjson", events("x", 50, kMonday, "x") + events("y", 30, kMonday, "y"));
    (void)import({.userLimit = 20});
    const LimitSimulation answer = simulate(users(45));
    EXPECT_EQ(answer.caseLimit, 20U);
    EXPECT_THAT(answer.presets,
                testing::ElementsAre(LimitEffect{20, 2, 2, 40}, LimitEffect{100'000, 0, 0, 0},
                                     LimitEffect{200'000, 0, 0, 0},
                                     LimitEffect{1'000'000, 0, 0, 0}));
    SimulationRequest own = users(45);
    own.limit.reset();
    EXPECT_EQ(simulate(own).effect, (LimitEffect{20, 2, 2, 40}));
}

TEST_F(LimitSimulations, LookOnlyAtTheDaysAskedFor) {
    (void)write("a.ndjson", events("x", 5, kMonday, "x") + events("x", 7, kMonday + 86'400, "y"));
    (void)import({});
    SimulationRequest request = users(3);
    request.to = kMondayDay;
    const LimitSimulation answer = simulate(request);
    EXPECT_EQ(answer.effect.wouldRename, 2U);
    EXPECT_EQ(answer.events, 5U);
    EXPECT_EQ(answer.range, (events::DayRange{kMondayDay, kMondayDay}));
    request.from = request.to = events::Day{1};
    EXPECT_TRUE(simulate(request).keys.empty());
}

TEST_F(LimitSimulations, ListTheWorstWhenOnlySomeAreAskedFor) {
    std::string text;
    for (int id = 0; id < 9; ++id) {
        text += events("id" + std::to_string(id), 4 + id, kMonday, std::to_string(id) + "-");
    }
    (void)write("a.ndjson", text);
    (void)import({});
    SimulationRequest request = users(3);
    request.most = 2;
    const LimitSimulation answer = simulate(request);
    EXPECT_THAT(idsOf(answer), testing::ElementsAre("id8", "id7"));
    EXPECT_EQ(answer.effect.keyDays, 9U);
    EXPECT_EQ(answer.days.at(0).wouldRename, answer.effect.wouldRename) << "of all, not of two";
}

TEST_F(LimitSimulations, NameAMissingFileAndGuessNoMoment) {
    const auto gone = write("a.ndjson", processed("x", 1, 1) + processed("x", 2, 2));
    (void)write("b.ndjson", processed("x", 3, 3) + processed("x", 4, 4) + processed("x", 5, 5));
    (void)import({.overlap = OverlapChoice::Add});
    std::filesystem::remove(gone);
    const LimitSimulation answer = simulate(users(2));
    EXPECT_FALSE(answer.complete);
    EXPECT_THAT(answer.missing, testing::ElementsAre(gone.string()));
    EXPECT_EQ(answer.keys.at(0).wouldRename, 3U) << "the counts are in the case";
    EXPECT_EQ(answer.keys.at(0).crossedAtMs, std::nullopt);
}

TEST_F(LimitSimulations, KeepWhatWasCountedAgainThroughTheEditorOfTheCaller) {
    const auto path = write("a.ndjson", events("x", 5, kMonday, "x"));
    (void)import({});
    const auto editor = CaseEditor::open(casePath());
    ASSERT_TRUE(editor);
    SimulationRequest request = users(3);
    EXPECT_TRUE(simulate(request).complete) << "works beside a writer, too";
    request.editor = *editor;
    const LimitSimulation first = simulate(request);
    std::filesystem::remove(path);
    EXPECT_EQ(simulate(request), first);
}

TEST_F(LimitSimulations, StopWhenAsked) {
    (void)write("a.ndjson", events("x", 5, kMonday, "x"));
    (void)import({});
    std::stop_source stop;
    stop.request_stop();
    const auto answer = tryLimit(users(3), stop.get_token());
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, base::ErrorCode::Cancelled);
}

TEST_F(LimitSimulations, RefuseALimitOfNothing) {
    (void)write("a.ndjson", events("x", 5, kMonday, "x"));
    (void)import({});
    EXPECT_EQ(tryLimit(users(0)).error().code, base::ErrorCode::Usage);
}

} // namespace
} // namespace shardscope::session
