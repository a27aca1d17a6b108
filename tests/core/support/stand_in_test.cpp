// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/text_sink.h"
#include "tests/support/mixpanel_stand_in/gzip_text.h"
#include "tests/support/mixpanel_stand_in/vendor.h"
#include "tests/support/mixpanel_stand_in/vendor_transport.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace shardscope::stand_in {
namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;
using tests::ManualClock;

// 2023-09-10 12:00:00 UTC
const base::Clock::Time kNoon{std::chrono::seconds(1'694'347'200)};

std::string event(const std::string& name, long seconds, const std::string& more = "") {
    return R"({"event":")" + name + R"(","properties":{"time":)" + std::to_string(seconds) +
           R"(,"distinct_id":"u1","$insert_id":"i-)" + std::to_string(seconds) + "\"" + more + "}}";
}

class StandIn : public testing::Test {
protected:
    Answer ask(const std::string& target, std::vector<net::HttpHeader> headers = {}) {
        net::HttpRequest request;
        request.url = "http://vendor.invalid" + target;
        request.headers = std::move(headers);
        request.credentials = credentials;
        return vendor.answer(asReceived(request));
    }
    Answer exported(const std::string& query) {
        return ask("/api/2.0/export?project_id=12345&" + query);
    }
    Answer imported(const std::string& body, const std::string& type = "application/json") {
        net::HttpRequest request;
        request.method = net::HttpMethod::Post;
        request.url = "http://vendor.invalid/import?strict=1&project_id=12345";
        request.headers = {{"Content-Type", type}};
        request.credentials = credentials;
        request.body = body;
        return vendor.answer(asReceived(request));
    }

    std::optional<net::Credentials> credentials = net::Credentials{"analyst.sa", "open-sesame"};
    ManualClock clock{kNoon};
    Vendor vendor{{}, clock};
};

TEST_F(StandIn, ExportsTheDaysOfARangeWithBothEnds) {
    for (const long second : {1'693'526'399, 1'693'526'400, 1'693'612'799, 1'693'612'800}) {
        ASSERT_TRUE(vendor.shelf().add(event("Ping", second)));
    }
    const Answer answer = exported("from_date=2023-09-01&to_date=2023-09-01");
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body,
              event("Ping", 1'693'526'400) + "\n" + event("Ping", 1'693'612'799) + "\n");
    EXPECT_THAT(exported("from_date=2023-09-01&to_date=2023-09-01&time_in_ms=true").body,
                HasSubstr(R"("time":1693526400000,)"));
    EXPECT_EQ(exported("from_date=2023-09-11&to_date=2023-09-11").status, 400) << "not yet";
    clock.advance(1s);
    EXPECT_EQ(exported("from_date=2023-09-02&to_date=2023-09-01").status, 400);
    EXPECT_EQ(exported("from_date=2023-09-02").status, 400);
}

TEST_F(StandIn, FiltersByNameAndSelector) {
    vendor.shelf().add(event("Ping", 1'693'526'400, R"(,"company":"Acme")"));
    vendor.shelf().add(event("Pong", 1'693'526'401, R"(,"company":"Other")"));
    const std::string day = "from_date=2023-09-01&to_date=2023-09-01";
    EXPECT_THAT(exported(day + "&event=%5B%22Ping%22%5D").body, HasSubstr("Ping"));
    EXPECT_EQ(exported(day + "&event=%5B%22Sync%22%5D").body, "");
    clock.advance(1s);
    const Answer acme =
        exported(day + "&where=string(properties%5B%22company%22%5D)%20%3D%3D%20%22Other%22");
    EXPECT_EQ(acme.body, event("Pong", 1'693'526'401, R"(,"company":"Other")") + "\n");
    EXPECT_EQ(exported(day + "&where=(((").status, 400);
}

TEST_F(StandIn, CompressesOnlyWhatIsLong) {
    for (int each = 0; each < 5; ++each) {
        vendor.shelf().add(event("Ping", 1'693'526'400 + each));
    }
    for (int each = 0; each < 20; ++each) {
        vendor.shelf().add(event("Ping", 1'693'612'800 + each));
    }
    const std::vector<net::HttpHeader> gzipped{{"Accept-Encoding", "gzip"}};
    const std::string path = "/api/2.0/export?project_id=12345&";
    const Answer small = ask(path + "from_date=2023-09-01&to_date=2023-09-01", gzipped);
    EXPECT_EQ(small.header("Content-Encoding"), "");
    const Answer large = ask(path + "from_date=2023-09-02&to_date=2023-09-02", gzipped);
    EXPECT_EQ(large.header("Content-Encoding"), "gzip");
    EXPECT_EQ(gunzip(large.body, 1 << 20)->size(), 20 * (event("Ping", 1'693'612'800).size() + 1));
}

TEST_F(StandIn, KeepsToItsRates) {
    const std::string day = "from_date=2023-09-01&to_date=2023-09-01";
    for (int each = 0; each < 3; ++each) {
        EXPECT_EQ(exported(day).status, 200);
    }
    EXPECT_EQ(exported(day).status, 429) << "three a second";
    for (int each = 3; each < 60; ++each) {
        clock.advance(1s);
        EXPECT_EQ(exported(day).status, 200);
    }
    clock.advance(1s);
    EXPECT_EQ(exported(day).status, 429) << "sixty an hour";
    clock.advance(1h);
    std::vector<Answer> held;
    for (int each = 0; each < 5; ++each) {
        held.push_back(ask("/api/query/events?project_id=12345&event=%5B%22P%22%5D&unit=day&"
                           "type=general&" +
                           day));
        EXPECT_EQ(held.back().status, 200);
    }
    EXPECT_EQ(ask("/api/query/events?project_id=12345&" + day).status, 429) << "five at once";
}

TEST_F(StandIn, SaysWhatIsWrongWithTheAccount) {
    const std::string day = "from_date=2023-09-01&to_date=2023-09-01";
    EXPECT_EQ(ask("/api/2.0/export?project_id=7&" + day).status, 403);
    credentials->secret = "wrong";
    EXPECT_EQ(exported(day).status, 401);
    EXPECT_EQ(imported("[]").status, 401);
    EXPECT_THAT(imported("[]").body, HasSubstr(R"("code":401)"));
    credentials.reset();
    EXPECT_EQ(exported(day).status, 401);
}

TEST_F(StandIn, ImportsWhatKeepsTheRulesAndNamesTheRest) {
    const Answer good =
        imported("[" + event("Ping", 1'694'340'000) + "," + event("Pong", 1'694'340'001) + "]");
    EXPECT_EQ(good.body, R"({"code":200,"num_records_imported":2,"status":"OK"})");
    const Answer lines = imported(event("Ping", 1'694'340'002) + "\n" + R"({"event":""})" + "\n",
                                  "application/x-ndjson");
    EXPECT_EQ(lines.status, 400);
    EXPECT_THAT(lines.body, HasSubstr(R"("num_records_imported":1)"));
    EXPECT_THAT(lines.body, HasSubstr(R"("index":1)"));
    EXPECT_EQ(vendor.imported().size(), 3U);
    EXPECT_THAT(exported("from_date=2023-09-10&to_date=2023-09-10").body,
                HasSubstr(R"("mp_processing_time_ms":1694347200000)"));
    EXPECT_EQ(imported("no json").status, 400);
    EXPECT_EQ(imported("[" + std::string(10'000'001, ' ') + "]").status, 413);
    std::string many = "[" + event("Ping", 1'694'340'000);
    for (int each = 0; each < 2000; ++each) {
        many += "," + event("Ping", 1'694'340'000);
    }
    EXPECT_EQ(imported(many + "]").status, 413);
}

TEST_F(StandIn, RefusesEachKindOfBadEvent) {
    const auto with = [](const std::string& properties) {
        return R"([{"event":"Ping","properties":{)" + properties + "}}]";
    };
    const std::string time = R"("time":1694340000)";
    const std::string ids = R"("distinct_id":"u","$insert_id":"i-1")";
    EXPECT_EQ(imported(with(time + "," + ids)).status, 200);
    EXPECT_EQ(imported(with(time + R"(,"distinct_id":"","$insert_id":"i-1")")).status, 200);
    std::string manyKeys;
    for (int each = 0; each < 253; ++each) {
        manyKeys += ",\"k" + std::to_string(each) + "\":1";
    }
    const std::pair<std::string, const char*> bad[] = {
        {with(ids), "properties.time"},
        {with(R"("time":"now",)" + ids), "properties.time"},
        {with(R"("time":1,)" + ids), "properties.time"},
        {with(R"("time":1694351000,)" + ids), "properties.time"},
        {with(time + R"(,"distinct_id":"u")"), "properties.$insert_id"},
        {with(time + R"(,"distinct_id":"u","$insert_id":"a:b")"), "properties.$insert_id"},
        {with(time + R"(,"distinct_id":"u","$insert_id":")" + std::string(37, 'a') + "\""),
         "properties.$insert_id"},
        {with(time + R"(,"$insert_id":"i-1")"), "properties.distinct_id"},
        {with(time + R"(,"distinct_id":7,"$insert_id":"i-1")"), "properties.distinct_id"},
        {with(time + R"(,"distinct_id":"NULL","$insert_id":"i-1")"), "properties.distinct_id"},
        {with(time + R"(,"distinct_id":"0","$insert_id":"i-1")"), "properties.distinct_id"},
        {with(time + "," + ids + manyKeys), "too many properties"},
        {with(time + "," + ids + R"(,"o":{"a":{"b":{"c":{}}}})"), "nested too deep"},
        {with(time + "," + ids + R"(,"l":")" + std::string(1'000'000, 'x') + "\""), "too large"},
    };
    for (const auto& [body, field] : bad) {
        const Answer answer = imported(body);
        EXPECT_EQ(answer.status, 400) << body.substr(0, 200);
        EXPECT_THAT(answer.body, HasSubstr(field));
    }
}

TEST(StandInOfSimplifiedProject, RefusesIdentityEventsAsTexts) {
    ManualClock clock(kNoon);
    Vendor vendor({.isSimplifiedIdMerge = true}, clock);
    net::HttpRequest request;
    request.method = net::HttpMethod::Post;
    request.url = "http://vendor.invalid/import?strict=1&project_id=12345";
    request.credentials = net::Credentials{"analyst.sa", "open-sesame"};
    const std::string body =
        "[" + event("$identify", 1'694'340'000) + "," + event("Ping", 1'694'340'000) + "]";
    request.body = body;
    const Answer answer = vendor.answer(asReceived(request));
    EXPECT_EQ(answer.status, 400);
    EXPECT_THAT(answer.body, HasSubstr(R"("failed_records":["identity)"));
    EXPECT_TRUE(vendor.imported().empty());
}

TEST_F(StandIn, CountsSegmentsWithoutDoubles) {
    vendor.shelf().add(event("Ping", 1'693'526'400, R"(,"company":"Acme")"));
    vendor.shelf().add(event("Ping", 1'693'526'400, R"(,"company":"Acme")"));
    vendor.shelf().add(event("Ping", 1'693'612'800, R"(,"company":"Other")"));
    const Answer answer = ask("/api/query/segmentation?project_id=12345&event=Ping&"
                              "from_date=2023-09-01&to_date=2023-09-02&"
                              "on=properties%5B%22company%22%5D&unit=day&type=general");
    EXPECT_EQ(answer.body, R"({"data":{"series":["2023-09-01","2023-09-02"],"values":{)"
                           R"("Acme":{"2023-09-01":1,"2023-09-02":0},)"
                           R"("Other":{"2023-09-01":0,"2023-09-02":1}}},"legend_size":2})");
    EXPECT_THAT(ask("/api/query/events?project_id=12345&event=%5B%22Ping%22%5D&"
                    "from_date=2023-09-01&to_date=2023-09-02&unit=day&type=general")
                    .body,
                HasSubstr(R"("Ping":{"2023-09-01":1,"2023-09-02":1})"));
}

TEST_F(StandIn, MeetsItsFaultsInTheirTurn) {
    for (int each = 0; each < 100; ++each) {
        vendor.shelf().add(event("Ping", 1'693'526'400 + each));
    }
    for (const char* const fault : {"export:1:429=7", "export:2:503", "export:3:early",
                                    "export:4:split", "export:5:cut=10", "import:1-2:lost"}) {
        ASSERT_TRUE(vendor.faults().add(fault)) << fault;
    }
    for (const char* const bad : {"", "export", "export:1", "export:1:tea", "tea:1:lost"}) {
        EXPECT_FALSE(vendor.faults().add(bad)) << bad;
    }
    const std::string day = "from_date=2023-09-01&to_date=2023-09-01";
    const Answer busy = exported(day);
    EXPECT_EQ(busy.status, 429);
    EXPECT_EQ(busy.header("Retry-After"), "7");
    EXPECT_EQ(exported(day).status, 503);
    EXPECT_TRUE(exported(day).body.ends_with("}\nterminated early\n"));
    EXPECT_FALSE(exported(day).body.starts_with("{\"event"));
    EXPECT_EQ(exported(day).fault.cutAfter, 10U);
    EXPECT_TRUE(imported("[" + event("Ping", 1'694'340'000) + "]").fault.isLost);
    EXPECT_EQ(vendor.imported().size(), 1U) << "done, though nobody hears of it";
}

TEST_F(StandIn, IsReachedWithoutANetwork) {
    vendor.shelf().add(event("Ping", 1'693'526'400));
    VendorTransport transport(vendor, clock);
    net::HttpRequest request;
    request.url = "http://vendor.invalid/api/2.0/export?project_id=12345&"
                  "from_date=2023-09-01&to_date=2023-09-01";
    request.credentials = credentials;
    const auto send = [&](const char* fault) {
        vendor.faults() = {};
        EXPECT_TRUE(vendor.faults().add(fault));
        clock.advance(1s);
        net::TextSink sink(1000);
        const auto sent = transport.send(request, sink, {});
        return sent ? std::optional<net::TransportFailure>() : sent.error().failure;
    };
    EXPECT_EQ(send("query:1:503"), std::nullopt);
    EXPECT_EQ(send("export:1:cut=3"), net::TransportFailure::Cut);
    EXPECT_EQ(send("export:1:lost"), net::TransportFailure::Cut);
    EXPECT_EQ(send("export:1:longer=3"), net::TransportFailure::Cut);
    EXPECT_EQ(send("export:1:stall=3"), net::TransportFailure::Stalled);
    EXPECT_EQ(send("export:1:slow=100000"), net::TransportFailure::FirstByteLate);
    EXPECT_GT(clock.now(), kNoon + 60s);
}

} // namespace
} // namespace shardscope::stand_in
