// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mixpanel/quota.h"

#include "core/mixpanel/request_ledger.h"
#include "core/mixpanel/retry_policy.h"
#include "tests/core/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <thread>

namespace shardscope::mixpanel {
namespace {

using namespace std::chrono_literals;
using Time = base::Clock::Time;

const Time kNow{std::chrono::seconds(1'700'000'000)};

TEST(Quota, LetsARequestGoWhenThereIsRoom) {
    EXPECT_EQ(nextSlot({}, kNow), kNow);
    EXPECT_EQ(nextSlot({kNow}, kNow), kNow);
    EXPECT_EQ(nextSlot({kNow, kNow}, kNow), kNow + 1s) << "two a second";
    std::vector<Time> full;
    for (int each = 0; each < 60; ++each) {
        full.push_back(kNow - 30min + each * 1s);
    }
    EXPECT_EQ(nextSlot(full, kNow), kNow + 30min) << "sixty an hour";
}

TEST(Quota, TellsWhenTheLastRequestCanGo) {
    EXPECT_EQ(lastSlot({}, 0, kNow), kNow);
    EXPECT_EQ(lastSlot({}, 2, kNow), kNow);
    EXPECT_EQ(lastSlot({}, 60, kNow), kNow + 29s);
    EXPECT_EQ(lastSlot({}, 61, kNow), kNow + 1h);
    EXPECT_EQ(lastSlot({}, 793, kNow), kNow + 13h + 6s);
}

TEST(RequestLedger, OutlivesTheProgramAndForgetsAfterAnHour) {
    const tests::TemporaryFolder folder;
    const auto open = [&] { return RequestLedger::open(folder.path("state/x"), "https://d", 7); };
    for (int each = 0; each < 60; ++each) {
        auto ledger = open();
        ASSERT_TRUE(ledger);
        EXPECT_EQ(ledger->take(kNow + each * 1s).value(), kNow + each * 1s);
    }
    auto ledger = open();
    EXPECT_EQ(ledger->take(kNow + 60s).value(), kNow + 1h) << "told to wait";
    EXPECT_EQ(ledger->sent(kNow + 60s)->size(), 60U) << "what waits is not counted";
    EXPECT_EQ(ledger->take(kNow + 1h).value(), kNow + 1h);
    EXPECT_TRUE(ledger->sent(kNow + 5h)->empty());
    EXPECT_TRUE(RequestLedger::open(folder.path("state/x"), "https://d", 8)->sent(kNow)->empty());
}

TEST(RequestLedger, IsNotMisledByDamage) {
    const tests::TemporaryFolder folder;
    auto ledger = RequestLedger::open(folder.path(), "https://d", 7);
    ASSERT_TRUE(ledger->take(kNow));
    const std::string name =
        std::filesystem::directory_iterator(folder.path())->path().filename().string();
    folder.write(name, "nonsense\n99999999999999999999\n-5\n1700000000000\n4700000000000\n\n");
    EXPECT_EQ(ledger->sent(kNow + 1s)->size(), 1U);
    folder.write(name, std::string(1'000'000, '9'));
    EXPECT_TRUE(ledger->sent(kNow)->empty());
    EXPECT_EQ(ledger->take(kNow).value(), kNow);
    EXPECT_EQ(ledger->sent(kNow)->size(), 1U);
}

TEST(RequestLedger, CountsForAllWhoShareIt) {
    const tests::TemporaryFolder folder;
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&, thread] {
                auto ledger = RequestLedger::open(folder.path(), "https://d", 7);
                for (int each = 0; each < 10; ++each) {
                    (void)ledger->take(kNow + (thread * 10 + each) * 1s);
                }
            });
        }
    }
    auto ledger = RequestLedger::open(folder.path(), "https://d", 7);
    EXPECT_LE(ledger->sent(kNow + 60s)->size(), 40U);
    EXPECT_GE(ledger->sent(kNow + 60s)->size(), 10U);
}

TEST(RequestLedger, SaysWhenItCannotBeKept) {
    const tests::TemporaryFolder folder;
    const auto refused = RequestLedger::open(folder.write("a file", ""), "https://d", 7);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, base::ErrorCode::WriteFailed);
}

TEST(RetryPolicy, WaitsLongerEachTimeAndGivesUp) {
    RetryPolicy retry([] { return 0.5; });
    EXPECT_EQ(retry.afterFailure({}), 2500ms);
    EXPECT_EQ(retry.afterFailure({}), 4500ms);
    EXPECT_EQ(retry.afterFailure(30s), 30500ms) << "as the server wishes";
    EXPECT_EQ(retry.afterFailure({}), 16500ms);
    EXPECT_EQ(retry.afterFailure({}), std::nullopt) << "five attempts";
}

TEST(RetryPolicy, IsPatientWithAServerThatAsksForIt) {
    RetryPolicy retry([] { return 0.0; });
    std::chrono::milliseconds sum{};
    int count = 0;
    while (const auto pause = retry.afterRefusal({})) {
        EXPECT_LE(*pause, 5min);
        sum += *pause;
        ++count;
    }
    EXPECT_EQ(count, 39);
    EXPECT_GT(sum, 2h);
}

TEST(RetryAfter, IsReadAsSeconds) {
    EXPECT_EQ(retryAfterOf("7"), 7s);
    EXPECT_EQ(retryAfterOf("0"), 0s);
    EXPECT_EQ(retryAfterOf("99999999"), 24h);
    for (const char* const other : {"", "-1", "soon", "7s", "Fri, 31 Dec 1999 23:59:59 GMT"}) {
        EXPECT_EQ(retryAfterOf(other), std::nullopt) << other;
    }
}

} // namespace
} // namespace shardscope::mixpanel
