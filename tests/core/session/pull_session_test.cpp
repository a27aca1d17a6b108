// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/pull_session.h"

#include "core/session/case_session.h"
#include "tests/core/support/temporary_folder.h"
#include "tests/support/manual_clock.h"
#include "tests/support/mixpanel_stand_in/gzip_text.h"
#include "tests/support/mixpanel_stand_in/vendor_transport.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>
#include <set>

namespace shardscope::session {
namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;

constexpr std::int32_t kFirstDay = 19'601; // 2023-09-01
constexpr std::int32_t kDays = 6;
// A week after the last of them.
const base::Clock::Time kStart{std::chrono::days(kFirstDay + kDays + 7)};

class QuietObserver : public PullObserver, public ImportObserver {
public:
    void planned(const PullPlan& plan) override { plans.push_back(plan); }
    void dayChanged(std::size_t, const PullDay&) override {}
    void waiting(base::Clock::Time, const std::string& reason) override { waits.insert(reason); }
    ImportObserver& import() override { return *this; }
    void started(const std::vector<FileReport>&) override {}
    void fileChanged(std::size_t, const FileReport&) override {}
    void note(const std::string&) override {}

    std::vector<PullPlan> plans;
    std::set<std::string> waits;
};

/// A project with a few days of events, and a case to pull them into.
class PullTest : public testing::Test {
protected:
    PullTest() {
        for (std::int32_t day = 0; day < kDays; ++day) {
            for (int each = 0; each < 10 + day * 40; ++each) {
                addEvent(kFirstDay + day, each);
            }
        }
        options.endpoints = {"https://data.invalid", "https://api.invalid", "https://q.invalid"};
        options.query.projectId = 12345;
        options.range = {{kFirstDay}, {kFirstDay + kDays - 1}};
        options.credentials = {"analyst.sa", "open-sesame"};
        options.stateFolder = folder.path("state");
        options.jitter = [] { return 0.25; };
    }

    void addEvent(std::int32_t day, int number) {
        const std::string line = R"({"event":"Ping","properties":{"time":)" +
                                 std::to_string((std::int64_t{day} * 86'400 + number) * 1000) +
                                 R"(,"distinct_id":"u)" + std::to_string(number % 7) +
                                 R"(","$insert_id":"i)" + std::to_string(day) + "-" +
                                 std::to_string(number) + R"("}})";
        ASSERT_TRUE(vendor.shelf().add(line));
    }
    void meet(const char* fault) { ASSERT_TRUE(vendor.faults().add(fault)) << fault; }

    base::Result<PullReport> pull(std::stop_token stop = {}) {
        return pullDays(folder.path("a.shardcase"), options, transport, clock, observer, stop);
    }
    /// The text of a day as it was stored.
    std::string stored(const PullDay& day) const {
        std::ifstream file(day.path, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(file), {}};
        return stand_in::gunzip(bytes, 1 << 26).value_or("no gzip");
    }
    std::string served(events::Day day) {
        std::string text;
        vendor.shelf().visit({day, day}, {},
                             [&](const auto& event, auto) { text += event.text + "\n"; });
        return text;
    }
    /// Every day complete and equal to the server's data, or named with a reason.
    void expectHonest(const PullReport& report) {
        ASSERT_EQ(report.days.size(), static_cast<std::size_t>(kDays));
        for (const PullDay& day : report.days) {
            if (day.state == PullState::Complete) {
                EXPECT_EQ(stored(day), served(day.day)) << toIsoDate(day.day);
            } else {
                EXPECT_NE(day.reason, "") << toIsoDate(day.day);
                EXPECT_FALSE(std::filesystem::exists(day.path)) << day.path;
            }
        }
    }
    void expectAllComplete(const base::Result<PullReport>& report) {
        ASSERT_TRUE(report) << describe(report.error());
        expectHonest(*report);
        for (const PullDay& day : report->days) {
            EXPECT_EQ(day.state, PullState::Complete) << toIsoDate(day.day) << day.reason;
        }
        EXPECT_FALSE(report->hasSetAside());
        EXPECT_EQ(countOfCase(), vendor.shelf().size());
    }
    std::uint64_t countOfCase() const {
        const auto session = CaseSession::open(folder.path("a.shardcase"));
        const auto board = (*session)->board({}, {});
        return (*board)->totals.events;
    }
    std::filesystem::path pulledFile(std::int32_t day) const {
        for (const auto& entry :
             std::filesystem::recursive_directory_iterator(folder.path("a-pull"))) {
            if (entry.path().filename() == events::toIsoDate({day}) + ".ndjson.gz") {
                return entry.path();
            }
        }
        return {};
    }
    std::uint64_t requests() const { return vendor.requests(stand_in::Endpoint::Export); }

    tests::TemporaryFolder folder;
    tests::ManualClock clock{kStart};
    stand_in::Vendor vendor{{}, clock};
    stand_in::VendorTransport transport{vendor, clock};
    QuietObserver observer;
    PullOptions options;
};

TEST_F(PullTest, BringsEveryDayIntoTheCase) {
    const auto report = pull();
    expectAllComplete(report);
    EXPECT_EQ(report->requests, 6U);
    EXPECT_EQ(requests(), 6U);
    ASSERT_TRUE(report->import);
    EXPECT_EQ(report->import->events, vendor.shelf().size());
    for (const auto& query : vendor.exportQueries()) {
        EXPECT_EQ(query.at("from_date"), query.at("to_date"));
        EXPECT_EQ(query.at("time_in_ms"), "true");
    }
    ASSERT_EQ(observer.plans.size(), 1U);
    EXPECT_EQ(observer.plans[0].requests, 6U);
}

TEST_F(PullTest, FetchesNothingTwice) {
    expectAllComplete(pull());
    const auto again = pull();
    expectAllComplete(again);
    EXPECT_EQ(again->requests, 0U);
    EXPECT_EQ(requests(), 6U);
    options.range.last.number += 1; // a day without events
    const auto more = pull();
    ASSERT_TRUE(more);
    EXPECT_EQ(more->requests, 1U);
    EXPECT_EQ(more->days.back().state, PullState::Complete);
    EXPECT_EQ(more->days.back().events, 0U);
}

TEST_F(PullTest, SurvivesEachFaultAlone) {
    for (const char* const fault :
         {"export:2:429", "export:2:429=90", "export:2-20:429", "export:2:500", "export:2-4:503",
          "export:2:cut=0", "export:2-5:cut=17", "export:2:lost", "export:2:early",
          "export:2:split", "export:2:slow=60000", "export:2:slow=86400000", "export:2:stall=20",
          "export:2:longer=5", "export:2:shorter=5", "export:2:double"}) {
        SCOPED_TRACE(fault);
        vendor.faults() = {};
        std::filesystem::remove_all(folder.path("a-pull"));
        std::filesystem::remove(folder.path("a.shardcase"));
        clock.advance(2h);
        // Faults are counted by request: a plan of its own for each round.
        stand_in::Vendor fresh({}, clock);
        vendor.shelf().visit(options.range, {},
                             [&](const auto& event, auto) { fresh.shelf().add(event.text); });
        ASSERT_TRUE(fresh.faults().add(fault));
        stand_in::VendorTransport way(fresh, clock);
        expectAllComplete(pullDays(folder.path("a.shardcase"), options, way, clock, observer, {}));
    }
}

TEST_F(PullTest, NamesADayThatNeverGetsWholeAndTriesItTheNextTime) {
    meet("export:2-6:early");
    const auto report = pull();
    ASSERT_TRUE(report);
    expectHonest(*report);
    EXPECT_EQ(report->days[1].state, PullState::Incomplete);
    EXPECT_EQ(report->days[1].requests, 5U);
    EXPECT_THAT(report->days[1].reason, HasSubstr("early"));
    EXPECT_TRUE(report->hasSetAside());
    EXPECT_EQ(countOfCase(), vendor.shelf().size() - 50) << "nothing of it is counted";
    const auto plan = planPull(folder.path("a.shardcase"), options, clock);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->days[1].state, PullState::Incomplete);
    EXPECT_EQ(plan->requests, 1U);
    const auto again = pull();
    expectAllComplete(again);
    EXPECT_EQ(again->requests, 1U);
}

TEST_F(PullTest, KeepsLinesThatAreBrokenEveryTime) {
    meet("export:1-2:split");
    const auto report = pull();
    ASSERT_TRUE(report) << describe(report.error());
    EXPECT_EQ(report->days[0].state, PullState::Complete);
    EXPECT_EQ(report->days[0].requests, 2U);
    EXPECT_EQ(report->import->quarantined, 2U);
}

TEST_F(PullTest, StopsWithTheCauseThatHoldsForEveryDay) {
    const auto fails = [&](base::ErrorCode code, const char* words) {
        const auto report = pull();
        ASSERT_FALSE(report);
        EXPECT_EQ(report.error().code, code) << describe(report.error());
        EXPECT_THAT(describe(report.error()), HasSubstr(words));
        EXPECT_THAT(describe(report.error()), testing::Not(HasSubstr("open-sesame")));
    };
    meet("export:2:402");
    fails(base::ErrorCode::Failed, "plan");
    options.credentials.secret = "wrong";
    fails(base::ErrorCode::Credentials, "secret");
    options.credentials.secret.clear();
    fails(base::ErrorCode::Credentials, "SHARDSCOPE_SECRET");
    options.credentials.secret = "open-sesame";
    options.query.projectId = 7;
    fails(base::ErrorCode::Credentials, "project 7");
    options.query = {.projectId = 12345, .where = "((("};
    fails(base::ErrorCode::Usage, "selector");
    options.query.where.clear();
    const auto report = pull();
    expectAllComplete(report);
    EXPECT_EQ(report->requests, 5U) << "what was complete before the cause stays";
}

TEST_F(PullTest, LeavesDaysThatHaveNotBegunPending) {
    options.range = {{kFirstDay + kDays + 6}, {kFirstDay + kDays + 8}};
    const auto report = pull();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->days[0].state, PullState::Complete);
    EXPECT_EQ(report->days[2].state, PullState::Pending);
    EXPECT_NE(report->days[2].reason, "");
    clock.advance(72h);
    const auto later = pull();
    ASSERT_TRUE(later);
    EXPECT_EQ(later->days[2].state, PullState::Complete);
    EXPECT_EQ(later->requests, 3U) << "the first one was not over yet, and is fetched again";
    const auto latest = pull();
    ASSERT_TRUE(latest);
    EXPECT_EQ(latest->requests, 0U);
}

TEST_F(PullTest, ReplacesADayThatGrewSince) {
    options.range = {{kFirstDay + kDays + 6}, {kFirstDay + kDays + 6}};
    addEvent(kFirstDay + kDays + 6, 1);
    ASSERT_TRUE(pull());
    EXPECT_EQ(countOfCase(), 1U);
    addEvent(kFirstDay + kDays + 6, 2);
    clock.advance(72h);
    const auto again = pull();
    ASSERT_TRUE(again) << describe(again.error());
    EXPECT_FALSE(again->hasSetAside());
    EXPECT_EQ(countOfCase(), 2U) << "once, not in addition";
}

TEST_F(PullTest, LeavesTheImportToTheCallerWhenAsked) {
    ASSERT_TRUE(pull());
    addEvent(kFirstDay, 5'000);
    std::filesystem::remove(pulledFile(kFirstDay));
    options.imports = false;
    const auto report = pull();
    ASSERT_TRUE(report) << describe(report.error());
    EXPECT_FALSE(report->import);
    EXPECT_EQ(report->requests, 1U);
    EXPECT_EQ(report->files().size(), static_cast<std::size_t>(kDays));
    EXPECT_EQ(countOfCase(), vendor.shelf().size() - 1);
    auto editor = CaseEditor::open(folder.path("a.shardcase"), CaseEditor::Missing::Fail);
    ASSERT_TRUE(editor);
    ASSERT_TRUE(takeOutChanged(**editor, report->days));
    ImportOptions import;
    import.paths = report->files();
    import.editor = *editor;
    ASSERT_TRUE(importFiles(folder.path("a.shardcase"), import, observer, {}));
    EXPECT_EQ(countOfCase(), vendor.shelf().size());
}

TEST_F(PullTest, StaysWithinTheQuotaAndSaysWhyItWaits) {
    options.range.last.number = kFirstDay + 69; // seventy days
    clock.advance(24h * 70);
    const auto report = pull();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->requests, 70U);
    EXPECT_EQ(requests(), 70U);
    for (const PullDay& day : report->days) {
        EXPECT_EQ(day.requests, 1U) << "no request was refused";
    }
    EXPECT_GE(clock.now(), kStart + 24h * 70 + 1h);
    EXPECT_THAT(observer.waits, testing::Contains(HasSubstr("60 exports an hour")));
}

TEST_F(PullTest, StopsAtOnceAndGoesOnFromThere) {
    std::stop_source stop;
    transport.onRequest = [&](const net::HttpRequest&) {
        if (requests() == 3) {
            stop.request_stop();
        }
    };
    const auto stopped = pull(stop.get_token());
    ASSERT_TRUE(stopped) << describe(stopped.error());
    EXPECT_TRUE(stopped->cancelled);
    EXPECT_FALSE(stopped->import);
    EXPECT_EQ(stopped->days[2].state, PullState::Complete);
    EXPECT_EQ(stopped->days[3].state, PullState::Pending);
    transport.onRequest = {};
    const auto rest = pull();
    expectAllComplete(rest);
    EXPECT_EQ(rest->requests, 3U);
}

TEST_F(PullTest, TakesAVerifiedFileThatTheCaseDoesNotKnow) {
    expectAllComplete(pull());
    std::filesystem::remove(folder.path("a.shardcase")); // as if killed before it was written
    const auto again = pull();
    expectAllComplete(again);
    EXPECT_EQ(again->requests, 0U);
    std::filesystem::remove(folder.path("a.shardcase"));
    std::filesystem::resize_file(again->days[2].path, 100); // not ours any more
    const auto repaired = pull();
    expectAllComplete(repaired);
    EXPECT_EQ(repaired->requests, 1U);
}

TEST_F(PullTest, RefusesAnotherTimeZoneBeforeItAsksAnybody) {
    options.timezone = "Europe/Berlin";
    ASSERT_TRUE(pull());
    options.timezone = "Asia/Tokyo";
    const auto refused = pull();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, base::ErrorCode::Usage);
    EXPECT_EQ(requests(), 6U);
}

TEST_F(PullTest, KeepsExportsOfDifferentEventsApart) {
    options.query.events = {"Pong"};
    const auto none = pull();
    ASSERT_TRUE(none);
    EXPECT_EQ(none->days[0].events, 0U);
    EXPECT_FALSE(none->import);
    options.query.events.clear();
    expectAllComplete(pull());
}

/// Any faults in any order: what is complete is right, and what is not has a reason.
class RandomFaults : public PullTest, public testing::WithParamInterface<unsigned> {};

TEST_P(RandomFaults, LeaveNothingOutSilently) {
    std::mt19937 random(GetParam());
    const std::vector<std::string> kinds = {
        "429",     "429=30",   "500",      "502",       "503=10",     "504",       "cut=0",
        "cut=1",   "cut=333",  "lost",     "early",     "split",      "slow=5000", "slow=9999999",
        "stall=0", "stall=99", "longer=9", "shorter=1", "shorter=99", "double"};
    for (int request = 1; request < 60; ++request) {
        if (random() % 3 != 0) {
            const std::string fault =
                "export:" + std::to_string(request) + ":" + kinds[random() % kinds.size()];
            meet(fault.c_str());
        }
    }
    transport.pieceSize = 1 + random() % 5000;
    std::optional<base::Result<PullReport>> report;
    for (int call = 0; call < 20; ++call) {
        report = pull();
        ASSERT_TRUE(*report) << describe(report->error());
        if (std::ranges::all_of((*report)->days, [](const PullDay& day) {
                return day.state == PullState::Complete;
            })) {
            break;
        }
        clock.advance(1h);
    }
    std::uint64_t broken = 0;
    for (const PullDay& day : (*report)->days) {
        EXPECT_EQ(day.state, PullState::Complete) << day.reason;
        const std::string text = stored(day);
        if (text != served(day.day)) {
            // The same line broken twice in a row is taken for the vendor's own data, and told.
            EXPECT_NE(text.find("\n", text.find('{')), std::string::npos);
            ++broken;
        }
    }
    EXPECT_EQ((*report)->import->quarantined > 0 || countOfCase() == vendor.shelf().size(), true);
    EXPECT_LE(broken, 1U);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomFaults, testing::Range(1U, 51U));

} // namespace
} // namespace shardscope::session
