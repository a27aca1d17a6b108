// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/connection.h"

#include "core/net/qt/qt_transport.h"
#include "tests/support/mixpanel_stand_in/socket_server.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace shardscope::session {
namespace {

using mixpanel::ConnectionFlaw;

/// Over real sockets, where certificates, names and clocks are.
class ConnectionOverSocketsTest : public testing::Test {
protected:
    ~ConnectionOverSocketsTest() override { std::filesystem::remove_all(state); }

    ConnectionFlaw flawOf(const Connection& connection) {
        const auto endpoints = endpointsOf(connection);
        EXPECT_TRUE(endpoints);
        const auto transport = net::QtTransport::make({.origins = endpoints->origins()});
        const auto verdict = checkConnection(connection, "secret", state, *transport, clock, {});
        EXPECT_TRUE(verdict) << describe(verdict.error());
        return verdict ? verdict->flaw : ConnectionFlaw::Refused;
    }

    const std::filesystem::path state =
        std::filesystem::temp_directory_path() /
        ("shardscope-connection-" + std::to_string(reinterpret_cast<std::uintptr_t>(this)));
    base::SystemClock clock;
};

TEST_F(ConnectionOverSocketsTest, TellsACertificateThatNobodyTrusts) {
    const auto server = stand_in::SocketServer::start(
        {.badCertificate = true}, [](const stand_in::Request&) { return stand_in::Answer{}; });
    ASSERT_TRUE(server);
    EXPECT_EQ(flawOf({.projectId = 1, .address = (*server)->url(), .user = "a"}),
              ConnectionFlaw::Tls);
}

TEST_F(ConnectionOverSocketsTest, TellsAClockThatRunsAhead) {
    const auto server = stand_in::SocketServer::start({}, [](const stand_in::Request&) {
        return stand_in::Answer{.status = 400,
                                .headers = {{"Date", "Sun, 06 Nov 1994 08:49:37 GMT"}},
                                .body = "to_date cannot be later than today"};
    });
    ASSERT_TRUE(server);
    EXPECT_EQ(flawOf({.projectId = 1, .address = (*server)->url(), .user = "a"}),
              ConnectionFlaw::Clock);
}

TEST_F(ConnectionOverSocketsTest, TellsAPortWhereNobodyListens) {
    EXPECT_EQ(flawOf({.projectId = 1, .address = "http://127.0.0.1:1", .user = "a"}),
              ConnectionFlaw::Network);
}

} // namespace
} // namespace shardscope::session
