// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mixpanel/connection_check.h"

#include "core/session/connection.h"
#include "tests/core/support/temporary_folder.h"
#include "tests/support/mixpanel_stand_in/vendor_transport.h"

#include <gtest/gtest.h>

namespace shardscope::mixpanel {
namespace {

using namespace std::chrono_literals;
using Flaw = ConnectionFlaw;

const base::Clock::Time kNow{std::chrono::days(19'700) + 10h};

Flaw flawOf(int status, const std::string& words) {
    return judge({.failure = {}, .status = status, .words = words, .serverTime = kNow}, kNow).flaw;
}

TEST(ConnectionJudgeTest, TellsWhatAStatusMeans) {
    EXPECT_EQ(flawOf(200, ""), Flaw::None);
    EXPECT_EQ(flawOf(200, R"({"event":"x","properties":{}})"), Flaw::None);
    EXPECT_EQ(flawOf(200, "<html>Welcome to our hotel"), Flaw::NotTheVendor);
    EXPECT_EQ(flawOf(302, ""), Flaw::NotTheVendor);
    EXPECT_EQ(flawOf(400, "what?"), Flaw::Refused);
    EXPECT_EQ(flawOf(400, "Invalid project_id"), Flaw::Project);
    EXPECT_EQ(flawOf(401, "no"), Flaw::Credentials);
    EXPECT_EQ(flawOf(402, "no"), Flaw::Plan);
    EXPECT_EQ(flawOf(403, "User is not a member of this project"), Flaw::Project);
    EXPECT_EQ(flawOf(403, "This project is in another data residency Region"), Flaw::Region);
    EXPECT_EQ(flawOf(403, "You lack the permission to export"), Flaw::Role);
    EXPECT_EQ(flawOf(403, "Forbidden"), Flaw::Project);
    EXPECT_EQ(flawOf(404, "no such page"), Flaw::NotTheVendor);
    EXPECT_EQ(flawOf(407, "who are you"), Flaw::Proxy);
    EXPECT_EQ(flawOf(418, "a teapot"), Flaw::Refused);
    EXPECT_EQ(flawOf(429, "slowly"), Flaw::Quota);
    EXPECT_EQ(flawOf(503, "later"), Flaw::Server);
}

TEST(ConnectionJudgeTest, TellsWhyThereIsNoAnswer) {
    using Failure = net::TransportFailure;
    const auto flaw = [](Failure failure, const std::string& words = {}) {
        return judge({.failure = failure, .status = 0, .words = words, .serverTime = {}}, kNow)
            .flaw;
    };
    EXPECT_EQ(flaw(Failure::Tls, "the certificate is self-signed"), Flaw::Tls);
    EXPECT_EQ(flaw(Failure::Tls, "The certificate is not yet valid"), Flaw::Clock);
    EXPECT_EQ(flaw(Failure::HostNotFound), Flaw::HostName);
    EXPECT_EQ(flaw(Failure::Proxy), Flaw::Proxy);
    EXPECT_EQ(flaw(Failure::OtherHost), Flaw::NotTheVendor);
    EXPECT_EQ(flaw(Failure::BadAnswer), Flaw::NotTheVendor);
    for (const Failure failure : {Failure::Unreachable, Failure::FirstByteLate, Failure::Stalled,
                                  Failure::TotalExceeded, Failure::Cut}) {
        EXPECT_EQ(flaw(failure), Flaw::Network);
    }
}

TEST(ConnectionJudgeTest, TellsTheClockFromTheTimeZone) {
    ConnectionAnswer answer{.failure = {},
                            .status = 400,
                            .words = "to_date cannot be later than today",
                            .serverTime = kNow - 30h};
    EXPECT_EQ(judge(answer, kNow).flaw, Flaw::Clock);
    EXPECT_EQ(judge(answer, kNow).clockAhead, 30h);
    answer.serverTime = kNow + 2s;
    EXPECT_EQ(judge(answer, kNow).flaw, Flaw::TimeZone);
    answer.serverTime.reset();
    EXPECT_EQ(judge(answer, kNow).flaw, Flaw::TimeZone);
}

TEST(ConnectionJudgeTest, ReadsDatesAsHttpWritesThem) {
    EXPECT_EQ(timeOf("Sun, 06 Nov 1994 08:49:37 GMT"),
              base::Clock::Time(std::chrono::seconds(784'111'777)));
    for (const char* const wrong :
         {"", "Sun, 06 Nov 1994 08:49:37", "Sunday, 06-Nov-94 08:49:37 GMT",
          "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nox 1994 08:49:37 GMT",
          "Sun, 06 Nov 1994 24:49:37 GMT", "Sun, 06 Nov 19x4 08:49:37 GMT"}) {
        EXPECT_EQ(timeOf(wrong), std::nullopt) << wrong;
    }
}

/// Checks against the vendor's stand-in.
class ConnectionCheckTest : public testing::Test {
protected:
    base::Result<ConnectionVerdict> check(stand_in::VendorOptions options = {}) {
        stand_in::Vendor vendor(std::move(options), clock);
        for (const std::string& fault : faults) {
            EXPECT_TRUE(vendor.faults().add(fault)) << fault;
        }
        stand_in::VendorTransport transport(vendor, clock);
        auto verdict = session::checkConnection(connection, secret, folder.path("state"), transport,
                                                clock, stop);
        sent = vendor.exportQueries();
        return verdict;
    }
    Flaw flaw(stand_in::VendorOptions options = {}) {
        const auto verdict = check(std::move(options));
        EXPECT_TRUE(verdict) << describe(verdict.error());
        return verdict ? verdict->flaw : Flaw::Refused;
    }

    tests::TemporaryFolder folder;
    tests::ManualClock clock{kNow};
    session::Connection connection{.projectId = 12345, .user = "analyst.sa"};
    std::string secret = "open-sesame";
    std::vector<std::string> faults;
    std::stop_token stop;
    std::vector<std::map<std::string, std::string>> sent;
};

TEST_F(ConnectionCheckTest, WorksWithTheRightAccount) {
    EXPECT_EQ(flaw(), Flaw::None);
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(sent[0]["limit"], "1");
    EXPECT_EQ(sent[0]["from_date"], "2023-12-07");
    EXPECT_EQ(sent[0]["to_date"], "2023-12-07");
}

TEST_F(ConnectionCheckTest, TellsCredentialsProjectPlanQuotaAndServerApart) {
    secret = "wrong";
    EXPECT_EQ(flaw(), Flaw::Credentials);
    secret = "open-sesame";
    connection.projectId = 1;
    EXPECT_EQ(flaw(), Flaw::Project);
    connection.projectId = 12345;
    EXPECT_EQ(flaw({.isPlanWithApi = false}), Flaw::Plan);
    faults = {"export:*:503"};
    EXPECT_EQ(flaw(), Flaw::Server);
    faults = {"export:*:429"};
    EXPECT_EQ(flaw(), Flaw::Quota);
    faults = {"export:*:lost"};
    EXPECT_EQ(flaw(), Flaw::Network);
}

TEST_F(ConnectionCheckTest, CountsItsRequestAndAsksNothingWhenTheHourIsUsedUp) {
    for (int asked = 0; asked < 60; ++asked) {
        EXPECT_EQ(flaw(), Flaw::None) << asked;
    }
    EXPECT_EQ(flaw(), Flaw::Quota);
    EXPECT_TRUE(sent.empty());
    clock.advance(1h);
    EXPECT_EQ(flaw(), Flaw::None);
}

TEST_F(ConnectionCheckTest, NamesAnAddressThatIsNone) {
    connection.address = "http://proxy.example";
    const auto verdict = check();
    ASSERT_FALSE(verdict);
    EXPECT_EQ(verdict.error().code, base::ErrorCode::Usage);
}

TEST_F(ConnectionCheckTest, StopsWhenAsked) {
    std::stop_source source;
    source.request_stop();
    stop = source.get_token();
    const auto verdict = check();
    ASSERT_FALSE(verdict);
    EXPECT_EQ(verdict.error().code, base::ErrorCode::Cancelled);
}

} // namespace
} // namespace shardscope::mixpanel
