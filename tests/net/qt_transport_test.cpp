// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/qt/qt_transport.h"

#include "core/net/text_sink.h"
#include "tests/support/mixpanel_stand_in/socket_server.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <stdexcept>
#include <thread>

namespace shardscope::net {
namespace {

using namespace std::chrono_literals;
using stand_in::Answer;
using stand_in::Request;
using stand_in::SocketServer;

/// Ends a server with the scope it serves in: its threads may still be answering a request that
/// nobody waits for, and what their answers refer to must be there until they are done.
class [[nodiscard]] Serving {
public:
    explicit Serving(std::unique_ptr<SocketServer>& server) : m_server(server) {}
    Serving(const Serving&) = delete;
    Serving& operator=(const Serving&) = delete;
    ~Serving() { m_server.reset(); }

private:
    std::unique_ptr<SocketServer>& m_server;
};

/// A server that answers as told, and a transport that may talk to it.
class QtTransportTest : public testing::Test {
protected:
    Serving serve(SocketServer::Respond respond, bool badCertificate = false) {
        auto started = SocketServer::start({.badCertificate = badCertificate}, std::move(respond));
        if (!started) {
            throw std::runtime_error(describe(started.error()));
        }
        server = std::move(*started);
        transport = QtTransport::make({.origins = {server->url()}});
        return Serving(server);
    }
    HttpRequest request(const std::string& path = "/") const {
        HttpRequest asked;
        asked.url = server->url() + path;
        asked.timeouts = {.firstByte = 100s, .stall = 100s, .total = 200s};
        return asked;
    }
    HttpResult<HttpResponse> get(const std::string& path = "/") {
        return transport->send(request(path), sink, {});
    }

    std::unique_ptr<SocketServer> server;
    std::unique_ptr<QtTransport> transport;
    TextSink sink{std::size_t{64} << 20};
};

Answer says(std::string body, int status = 200) {
    return {.status = status, .headers = {}, .body = std::move(body)};
}

TEST_F(QtTransportTest, BringsAnAnswerAsItWasSent) {
    const Serving serving = serve([](const Request& asked) {
        EXPECT_EQ(asked.path, "/some where");
        EXPECT_EQ(asked.asked("q").value_or("none"), "a&b");
        EXPECT_EQ(asked.header("Accept-Encoding"), "identity");
        EXPECT_EQ(asked.header("User-Agent"), "Shardscope");
        Answer answer = says("hello");
        answer.headers = {{"X-Kind", "test"}, {"Content-Encoding", "gzip"}}; // not touched
        return answer;
    });
    const auto response = get("/some%20where?q=a%26b");
    ASSERT_TRUE(response) << describe(response.error().error);
    EXPECT_EQ(response->head.status, 200);
    EXPECT_EQ(response->head.header("x-kind"), "test");
    EXPECT_EQ(response->bodyBytes, 5U);
    EXPECT_EQ(sink.text(), "hello");
}

TEST_F(QtTransportTest, SendsABodyAndTheCredentials) {
    const Serving serving = serve([](const Request& asked) {
        EXPECT_EQ(asked.header("Authorization"), "Basic dXNlcjpzM2NyZXQ=");
        EXPECT_EQ(asked.header("content-type"), "application/json");
        return says(asked.method + " " + std::to_string(asked.body.size()));
    });
    const std::string body(3'000'000, 'x');
    HttpRequest post = request();
    post.method = HttpMethod::Post;
    post.headers = {{"Content-Type", "application/json"}};
    post.credentials = Credentials{"user", "s3cret"};
    post.body = body;
    const auto response = transport->send(post, sink, {});
    ASSERT_TRUE(response) << describe(response.error().error);
    EXPECT_EQ(sink.text(), "POST 3000000");
}

TEST_F(QtTransportTest, TakesEveryStatusForAnAnswer) {
    for (const int status : {400, 401, 402, 403, 404, 413, 429, 500, 502, 503, 504}) {
        const Serving serving = serve([status](const Request&) { return says("because", status); });
        const auto response = get();
        ASSERT_TRUE(response) << status << ": " << describe(response.error().error);
        EXPECT_EQ(response->head.status, status);
        EXPECT_EQ(sink.text(), "because");
    }
}

TEST_F(QtTransportTest, TellsACutWhereverItIs) {
    const std::string body(400'000, 'x');
    for (const std::size_t at : {std::size_t{0}, std::size_t{1}, body.size() - 1}) {
        const Serving serving = serve([&](const Request&) {
            Answer answer = says(body);
            answer.fault.cutAfter = at;
            return answer;
        });
        const auto response = get();
        ASSERT_FALSE(response) << at;
        EXPECT_EQ(response.error().failure, TransportFailure::Cut);
        EXPECT_TRUE(response.error().mayHaveArrived);
        EXPECT_EQ(sink.text().size(), at);
    }
}

TEST_F(QtTransportTest, SendsABodyOnceOnlyWhenTheAnswerIsLost) {
    std::atomic<int> arrived = 0;
    const Serving serving = serve([&](const Request& asked) {
        Answer answer = says("never read");
        arrived += asked.body == "an event" ? 1 : 0;
        answer.fault.isLost = true;
        return answer;
    });
    HttpRequest post = request();
    post.method = HttpMethod::Post;
    post.headers = {{"Content-Type", "application/json"}};
    post.body = "an event";
    const auto lost = transport->send(post, sink, {});
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().failure, TransportFailure::Cut);
    EXPECT_TRUE(lost.error().mayHaveArrived);
    server.reset(); // whatever was still under way has arrived
    EXPECT_EQ(arrived, 1);
}

TEST_F(QtTransportTest, TellsWhenTheAnswerIsLost) {
    const Serving serving = serve([](const Request&) {
        Answer answer = says("never read");
        answer.fault.isLost = true;
        return answer;
    });
    const auto lost = get();
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().failure, TransportFailure::Cut);
    EXPECT_TRUE(lost.error().mayHaveArrived);
}

TEST_F(QtTransportTest, TakesADoubledAnswerOnce) {
    const Serving serving = serve([](const Request&) {
        Answer answer = says("once");
        answer.fault.isDoubled = true;
        return answer;
    });
    for (int round = 0; round < 2; ++round) {
        const auto response = get();
        ASSERT_TRUE(response) << describe(response.error().error);
        EXPECT_EQ(sink.text(), "once");
    }
}

TEST_F(QtTransportTest, HasPatienceOfThreeKinds) {
    const Serving serving = serve([](const Request& asked) {
        Answer answer = says(std::string(1000, 'x'));
        if (asked.path == "/slow") {
            answer.fault.slowStart = 24h;
        } else {
            answer.fault.stallAfter = 10;
        }
        return answer;
    });
    HttpRequest slow = request("/slow");
    slow.timeouts.firstByte = 10ms;
    EXPECT_EQ(transport->send(slow, sink, {}).error().failure, TransportFailure::FirstByteLate);
    HttpRequest stalling = request("/stall");
    stalling.timeouts.stall = 10ms;
    EXPECT_EQ(transport->send(stalling, sink, {}).error().failure, TransportFailure::Stalled);
    stalling.timeouts = {.firstByte = 60s, .stall = 60s, .total = 10ms};
    EXPECT_EQ(transport->send(stalling, sink, {}).error().failure, TransportFailure::TotalExceeded);
}

TEST_F(QtTransportTest, StopsWhenAsked) {
    std::stop_source stop;
    const Serving serving = serve([&](const Request&) {
        stop.request_stop();
        Answer answer = says("never");
        answer.fault.slowStart = 24h;
        return answer;
    });
    const auto response = transport->send(request(), sink, stop.get_token());
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().failure, TransportFailure::Cancelled);
    EXPECT_EQ(response.error().error.code, base::ErrorCode::Cancelled);
}

TEST_F(QtTransportTest, RefusesACertificateThatNobodyVouchesFor) {
    std::atomic<int> asked = 0;
    const Serving serving = serve(
        [&](const Request&) {
            ++asked;
            return says("secret");
        },
        true);
    const auto response = get();
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().failure, TransportFailure::Tls);
    EXPECT_FALSE(response.error().mayHaveArrived);
    EXPECT_NE(response.error().error.what.find("certificate"), std::string::npos);
    EXPECT_EQ(asked, 0);
}

TEST_F(QtTransportTest, TalksToTheConfiguredHostsOnly) {
    const Serving serving = serve([](const Request&) { return says("here"); });
    HttpRequest elsewhere = request();
    elsewhere.url = "https://mixpanel.invalid/api";
    const auto refused = transport->send(elsewhere, sink, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().failure, TransportFailure::OtherHost);
    EXPECT_FALSE(refused.error().mayHaveArrived);
    const auto open = QtTransport::make({.origins = {"http://mixpanel.invalid"}});
    elsewhere.url = "http://mixpanel.invalid/api";
    EXPECT_EQ(open->send(elsewhere, sink, {}).error().failure, TransportFailure::BadUrl);
    elsewhere.url = "no address at all";
    EXPECT_EQ(open->send(elsewhere, sink, {}).error().failure, TransportFailure::BadUrl);
}

TEST_F(QtTransportTest, FollowsRedirectsWithinTheHostAndNoFurther) {
    std::atomic<int> others = 0;
    const auto other = SocketServer::start({}, [&](const Request&) {
        ++others;
        return says("stolen");
    });
    ASSERT_TRUE(other);
    const Serving serving = serve([&](const Request& asked) {
        if (asked.path == "/there") {
            return says("found with " + std::string(asked.header("Authorization")));
        }
        Answer answer = says("moved", asked.path == "/circle" ? 302 : 307);
        answer.headers = {{"Location", asked.path == "/circle" ? "/circle"
                                       : asked.path == "/away" ? (*other)->url() + "/there"
                                                               : "/there"}};
        return answer;
    });
    HttpRequest inside = request("/inside");
    inside.credentials = Credentials{"user", "s3cret"};
    const auto followed = transport->send(inside, sink, {});
    ASSERT_TRUE(followed) << describe(followed.error().error);
    EXPECT_EQ(sink.text(), "found with Basic dXNlcjpzM2NyZXQ=");
    for (const char* const path : {"/away", "/circle"}) {
        const auto refused = get(path);
        ASSERT_FALSE(refused) << path;
        EXPECT_EQ(refused.error().failure, TransportFailure::OtherHost);
    }
    HttpRequest post = request("/inside");
    post.method = HttpMethod::Post;
    post.headers = {{"Content-Type", "application/json"}};
    post.body = "event";
    EXPECT_EQ(transport->send(post, sink, {}).error().failure, TransportFailure::OtherHost);
    EXPECT_EQ(others, 0);
}

TEST_F(QtTransportTest, TellsThatNobodyListens) {
    const Serving serving = serve([](const Request&) { return says(""); });
    const HttpRequest asked = request();
    server.reset();
    const auto response = transport->send(asked, sink, {});
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().failure, TransportFailure::Unreachable);
    EXPECT_FALSE(response.error().mayHaveArrived);
}

TEST_F(QtTransportTest, HandsTheSinksOwnErrorBack) {
    class FullDisk : public TextSink {
    public:
        using TextSink::TextSink;
        base::Result<void> write(std::string_view) override {
            return base::fail(base::ErrorCode::WriteFailed, "the disk is full", "there");
        }
    };
    const Serving serving =
        serve([](const Request&) { return says(std::string(10'000'000, 'x')); });
    FullDisk full(10);
    const auto response = transport->send(request(), full, {});
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().failure, TransportFailure::Sink);
    EXPECT_EQ(response.error().error.what, "the disk is full");
}

TEST_F(QtTransportTest, ReadsNoFurtherAheadThanItsBuffers) {
    class Counting : public TextSink {
    public:
        using TextSink::TextSink;
        base::Result<void> write(std::string_view bytes) override {
            largest = std::max(largest, bytes.size());
            total += bytes.size();
            return {};
        }
        std::size_t largest = 0;
        std::size_t total = 0;
    };
    const std::string body(std::size_t{32} << 20, 'x');
    const Serving serving = serve([&](const Request&) { return says(body); });
    Counting counting(0);
    ASSERT_TRUE(transport->send(request(), counting, {}));
    EXPECT_EQ(counting.total, body.size());
    EXPECT_LE(counting.largest, std::size_t{1} << 20);
}

TEST_F(QtTransportTest, ServesSeveralThreadsAtOnce) {
    const Serving serving = serve([](const Request& asked) { return says(asked.path); });
    std::vector<std::jthread> threads;
    std::atomic<int> right = 0;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&, thread] {
            for (int round = 0; round < 10; ++round) {
                const std::string path = "/" + std::to_string(thread * 100 + round);
                TextSink own(100);
                right += transport->send(request(path), own, {}) && own.text() == path ? 1 : 0;
            }
        });
    }
    threads.clear();
    EXPECT_EQ(right, 40);
}

} // namespace
} // namespace shardscope::net
