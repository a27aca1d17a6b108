// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/reimport.h"
#include "core/store/database.h"
#include "tests/core/session/case_fixture.h"
#include "tests/support/manual_clock.h"
#include "tests/support/mixpanel_stand_in/vendor_transport.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

namespace shardscope::session {

namespace {

constexpr std::int64_t kDayOne = 1'700'000'000; // seconds

/// A case with renamed events of "hot", and the vendor that they are sent to.
class ReimportFixture : public CaseFixture {
protected:
    static constexpr std::size_t kEvents = 10'000;

    ReimportFixture() {
        request.target = {12345, "https://api.example.test", {"analyst.sa", "open-sesame"}};
    }

    /// `more` of one event in each batch of 2,000.
    void importRenamed(const std::string& more = {}, const std::string& name = "Search") {
        std::string text;
        for (std::size_t number = 0; number < kEvents; ++number) {
            text += EventLine{.id = "",
                              .time = kDayOne + static_cast<std::int64_t>(number % 3 * 86'400),
                              .insertId = "i" + std::to_string(number),
                              .event = "$hotshard_events",
                              .more = R"(,"mp_original_event_name":")" + name +
                                      R"(","mp_original_distinct_id":"hot","who":"u)" +
                                      std::to_string(number % 100) + "\"" +
                                      (number % 2'000 == 77 ? more : "")}
                        .text();
        }
        write("export.ndjson", text);
        import({.paths = { folder / "export.ndjson" }});
        request.repair.distinctIdFrom = {"who"};
        request.send = true;
    }

    base::Result<ReimportReport> run(std::stop_token stop = {}) {
        SilentProgress progress;
        return reimportCase(casePath(), request, {transport, clock, progress}, std::move(stop));
    }

    /// A run that must not fail.
    ReimportReport send() {
        const auto report = run();
        EXPECT_TRUE(report) << base::describe(report.error());
        return report.value_or(ReimportReport{});
    }

    void addFault(const std::string& fault) {
        const auto added = vendor.faults().add(fault);
        EXPECT_TRUE(added) << base::describe(added.error());
    }

    /// How often the vendor took each event.
    [[nodiscard]] std::map<std::string, int> taken() const {
        std::map<std::string, int> counts;
        for (const std::string& event : vendor.imported()) {
            ++counts[event];
        }
        return counts;
    }

    void expectEachOnce() const {
        const auto counts = taken();
        EXPECT_EQ(counts.size(), kEvents);
        EXPECT_TRUE(std::all_of(counts.begin(), counts.end(),
                                [](const auto& event) { return event.second == 1; }));
    }

    tests::ManualClock clock{base::Clock::Time(std::chrono::seconds(1'790'000'000))};
    stand_in::Vendor vendor{{}, clock};
    stand_in::VendorTransport transport{vendor, clock};
    ReimportRequest request;
};

} // namespace

TEST_F(ReimportFixture, StaysHereUnlessToldToSend) {
    importRenamed();
    request.send = false;
    const ReimportReport report = send();
    EXPECT_EQ(report.sent, (remediate::SendCounts{0, 0, 0, kEvents}));
    EXPECT_EQ(vendor.requests(stand_in::Endpoint::Import), 0U);
}

TEST_F(ReimportFixture, SendsEverythingOnceAndKnowsItTheNextTime) {
    importRenamed();
    const ReimportReport report = send();
    EXPECT_TRUE(report.isDone());
    EXPECT_EQ(report.sent, (remediate::SendCounts{kEvents, 0, 0, 0}));
    EXPECT_EQ(report.sentByDay.size(), 3U);
    EXPECT_TRUE(report.isBalanced());
    expectEachOnce();
    const std::uint64_t requests = vendor.requests(stand_in::Endpoint::Import);
    const ReimportReport again = send();
    EXPECT_TRUE(again.resumed);
    EXPECT_TRUE(again.isDone());
    EXPECT_EQ(again.sent, report.sent);
    EXPECT_EQ(again.sentByDay, report.sentByDay);
    EXPECT_EQ(again.repair.books.total(), report.repair.books.total());
    EXPECT_EQ(vendor.requests(stand_in::Endpoint::Import), requests);
}

TEST_F(ReimportFixture, GetsThroughWhatTheServerDoes) {
    importRenamed();
    for (const char* fault : {"import:1:429=5", "import:2-3:503", "import:4:413", "import:5:500",
                              "import:6:413", "import:7:504"}) {
        addFault(fault);
    }
    const ReimportReport report = send();
    EXPECT_TRUE(report.isDone());
    EXPECT_EQ(report.sent.accepted, kEvents);
    EXPECT_GT(report.retries, 0U);
    expectEachOnce();
}

TEST_F(ReimportFixture, SendsTheSameBytesAgainWhenAnAnswerIsLost) {
    importRenamed();
    addFault("import:2:lost");
    const ReimportReport report = send();
    EXPECT_TRUE(report.isDone());
    const auto counts = taken();
    EXPECT_EQ(counts.size(), kEvents) << "the second time the events are the same, so that the "
                                         "vendor can tell that they are";
    EXPECT_GT(std::count_if(counts.begin(), counts.end(),
                            [](const auto& event) { return event.second == 2; }),
              0);
}

TEST_F(ReimportFixture, LeavesTheRightToWriteWithWhoHasIt) {
    importRenamed();
    const auto editor = CaseEditor::open(casePath());
    ASSERT_TRUE(editor);
    const auto locked = run();
    ASSERT_FALSE(locked);
    EXPECT_EQ(locked.error().code, base::ErrorCode::Locked);
    SilentProgress progress;
    std::vector<std::vector<DayBook>> seen;
    const auto report =
        reimportCase(casePath(), request,
                     {transport, clock, progress, *editor,
                      [&seen](const ReimportReport& now) { seen.push_back(dayBooks(now)); }},
                     {});
    ASSERT_TRUE(report) << base::describe(report.error());
    EXPECT_TRUE(report->isDone());
    ASSERT_FALSE(seen.empty());
    for (const std::vector<DayBook>& books : seen) {
        EXPECT_EQ(books.size(), 3U);
        EXPECT_TRUE(std::all_of(books.begin(), books.end(),
                                [](const DayBook& day) { return day.isBalanced(); }));
    }
    for (const DayBook& day : dayBooks(*report)) {
        EXPECT_EQ(day.read, day.accepted);
    }
}

TEST_F(ReimportFixture, SetsAsideWhatTheVendorRefuses) {
    importRenamed(R"(,"deep":{"a":{"b":{"c":{"d":{"e":1}}}}})");
    const ReimportReport report = send();
    EXPECT_TRUE(report.isDone());
    EXPECT_EQ(report.sent, (remediate::SendCounts{kEvents - 5, 5, 0, 0}));
    std::ifstream refused(report.folder / "refused.ndjson");
    const std::string text((std::istreambuf_iterator<char>(refused)), {});
    EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 5);
    EXPECT_NE(text.find("nested too deep"), std::string::npos);
    EXPECT_NE(text.find(R"(\"deep\":{)"), std::string::npos);
}

TEST_F(ReimportFixture, StopsWhenTheAccountIsRefusedAndGoesOnLater) {
    importRenamed();
    request.target.credentials.secret = "wrong";
    const ReimportReport refused = send();
    ASSERT_TRUE(refused.stopped);
    EXPECT_EQ(refused.stopped->code, base::ErrorCode::Credentials);
    EXPECT_EQ(refused.sent.pending, kEvents);
    request.target.credentials.secret = "open-sesame";
    EXPECT_TRUE(send().isDone());
    expectEachOnce();
}

TEST_F(ReimportFixture, StopsOnRequestAndGoesOnWhereItWas) {
    importRenamed();
    for (int round = 0; round < 20; ++round) {
        std::stop_source stop;
        std::atomic<int> requests = 0;
        transport.onRequest = [&](const net::HttpRequest&) {
            if (++requests == 2) {
                stop.request_stop();
            }
        };
        const auto report = run(stop.get_token());
        ASSERT_TRUE(report) << base::describe(report.error());
        EXPECT_EQ(report->sent.accepted + report->sent.pending, kEvents);
        if (report->isDone()) {
            break;
        }
    }
    transport.onRequest = nullptr;
    EXPECT_TRUE(send().isDone());
    EXPECT_EQ(taken().size(), kEvents);
}

TEST_F(ReimportFixture, GoesOnWhereverTheLedgerEnds) {
    importRenamed();
    EXPECT_TRUE(send().isDone());
    const auto database = store::Database::open(casePath(), store::Database::Mode::ReadWrite);
    ASSERT_TRUE(database);
    const auto entries = database->integer("SELECT count(*) FROM repair_ledger");
    ASSERT_TRUE(entries);
    ASSERT_GT(*entries, 10);
    // Every place near the beginning and the end, some in between: each sends events again.
    for (std::int64_t kept = *entries - 1; kept >= 1;
         kept -= kept > 3 && kept < *entries - 3 ? 5 : 1) {
        ASSERT_TRUE(
            database->execute("DELETE FROM repair_ledger WHERE number >= " + std::to_string(kept)));
        const ReimportReport report = send();
        EXPECT_TRUE(report.isDone()) << kept;
        EXPECT_EQ(report.sent.accepted, kEvents) << kept;
        EXPECT_EQ(taken().size(), kEvents) << "the same bytes, never others";
    }
}

TEST_F(ReimportFixture, RefusesALedgerWithAHoleAndFilesThatChanged) {
    importRenamed();
    const ReimportReport report = send();
    const auto database = store::Database::open(casePath(), store::Database::Mode::ReadWrite);
    ASSERT_TRUE(database);
    ASSERT_TRUE(database->execute("DELETE FROM repair_ledger WHERE number = 3"));
    const auto holed = run();
    ASSERT_FALSE(holed);
    EXPECT_EQ(holed.error().code, base::ErrorCode::Damaged);
    ASSERT_TRUE(database->execute("DELETE FROM repair_ledger WHERE number > 3"));
    std::ofstream(report.folder / report.repair.files.front().name, std::ios::app) << "x";
    const auto changed = run();
    ASSERT_FALSE(changed);
    EXPECT_EQ(changed.error().code, base::ErrorCode::Damaged);
    std::ofstream(report.folder / "manifest.json", std::ios::app) << " ";
    EXPECT_EQ(run().error().code, base::ErrorCode::Damaged);
}

TEST_F(ReimportFixture, RefusesASecondProgram) {
    importRenamed();
    const auto editor = CaseEditor::open(casePath());
    ASSERT_TRUE(editor);
    EXPECT_EQ(run().error().code, base::ErrorCode::Locked);
}

TEST_F(ReimportFixture, SendsNothingThatWouldBeHotUnlessThatIsAccepted) {
    importRenamed();
    request.repair.userLimit = 30; // a hundred users, a hundred events each
    const auto blocked = run();
    ASSERT_FALSE(blocked);
    EXPECT_NE(blocked.error().hint.find("--accept-hot"), std::string::npos);
    EXPECT_EQ(vendor.requests(stand_in::Endpoint::Import), 0U);
    request.acceptHot = "a test project";
    EXPECT_TRUE(send().isDone());
    expectEachOnce();
}

TEST_F(ReimportFixture, KeepsBelowTheRateThatTheVendorAllows) {
    importRenamed();
    const base::Clock::Time start = clock.now();
    EXPECT_TRUE(send().isDone());
    EXPECT_GE(std::chrono::duration<double>(clock.now() - start).count(),
              static_cast<double>(kEvents - 2'000) / 30'000);
}

} // namespace shardscope::session
