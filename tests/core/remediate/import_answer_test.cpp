// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remediate/import_answer.h"

#include <gtest/gtest.h>

namespace shardscope::remediate {

namespace {

using Kind = SendOutcome::Kind;
using namespace std::chrono_literals;

const std::vector<std::string_view> kEvents{R"({"properties":{"$insert_id":"a1"}})",
                                            R"({"properties":{"$insert_id":"b2"}})",
                                            R"({"properties":{"$insert_id":"c3"}})"};

SendOutcome judge(int status, std::string_view body, std::string_view retryAfter = {}) {
    return judgeAnswer(
        {.status = status, .body = body, .bodyIsCut = false, .retryAfter = retryAfter}, kEvents);
}

} // namespace

TEST(ImportAnswer, CountsWhatTheVendorTook) {
    EXPECT_EQ(judge(200, R"({"code":200,"num_records_imported":3,"status":"OK"})"), SendOutcome{});
    EXPECT_EQ(judge(200, R"({"num_records_imported":2})").kind, Kind::Uncertain);
    EXPECT_EQ(judge(200, R"({"status":"OK"})").kind, Kind::Uncertain);
    EXPECT_EQ(judge(200, "<html>").kind, Kind::Uncertain);
}

TEST(ImportAnswer, SetsAsideTheEventsThatTheVendorNames) {
    const SendOutcome byPlace =
        judge(400, R"({"error":"some","failed_records":[{"index":1,"field":"properties.time",)"
                   R"("message":"is bad"}],"num_records_imported":2})");
    EXPECT_EQ(byPlace.kind, Kind::Answered);
    EXPECT_EQ(byPlace.refused, (std::vector<RefusedEvent>{{1, "properties.time: is bad"}}));
    for (const char* key : {"insert_id", "$insert_id"}) {
        const SendOutcome byId =
            judge(400, R"({"failed_records":[{")" + std::string(key) +
                           R"(":"c3","message":"bad"}],"num_records_imported":2})");
        EXPECT_EQ(byId.refused, (std::vector<RefusedEvent>{{2, "bad"}})) << key;
    }
}

TEST(ImportAnswer, DoesNotGuessWhatWasTaken) {
    for (const char* body :
         {R"({"failed_records":[{"index":1}],"num_records_imported":3})",
          R"({"failed_records":[{"index":3}],"num_records_imported":2})",
          R"({"failed_records":[{"insert_id":"zz"}],"num_records_imported":2})",
          R"({"failed_records":[{"index":1},{"index":1}],"num_records_imported":1})",
          R"({"failed_records":[],"num_records_imported":2})"}) {
        EXPECT_EQ(judge(400, body).kind, Kind::Uncertain) << body;
    }
}

TEST(ImportAnswer, StopsWhereNoBatchWillPass) {
    const SendOutcome texts =
        judge(400, R"({"error":"no","failed_records":["$identify is not allowed"],)"
                   R"("num_records_imported":0})");
    EXPECT_EQ(texts.kind, Kind::Refused);
    EXPECT_EQ(texts.message, "no: $identify is not allowed");
    EXPECT_EQ(judge(400, "").kind, Kind::Refused);
    EXPECT_TRUE(judge(401, R"({"error":"Invalid credentials"})").badCredentials);
    EXPECT_TRUE(judge(403, "").badCredentials);
    EXPECT_EQ(judge(404, "").kind, Kind::Refused);
}

TEST(ImportAnswer, AsksForTheSameBytesAgainOrForHalves) {
    EXPECT_EQ(judge(413, "").kind, Kind::TooLarge);
    for (const int status : {429, 500, 502, 503, 504}) {
        EXPECT_EQ(judge(status, "").kind, Kind::Again) << status;
    }
    EXPECT_EQ(judge(429, "", "17").retryAfter, 17s);
    EXPECT_EQ(judge(429, "", "99999999999").retryAfter, 3600s);
    EXPECT_EQ(judge(429, "", "soon").retryAfter, std::nullopt);
}

TEST(ImportAnswer, WaitsLongerEachTimeAndAsLongAsAsked) {
    EXPECT_EQ(waitBefore(1, 0, {}), 3000ms);
    EXPECT_EQ(waitBefore(2, 0, {}), 5000ms);
    EXPECT_EQ(waitBefore(2, 1, {}), 9000ms);
    EXPECT_EQ(waitBefore(6, 0, {}), 61000ms);
    EXPECT_EQ(waitBefore(4'000'000'000, 0, {}), 61000ms);
    EXPECT_EQ(waitBefore(1, 0, 90s), 91000ms);
}

} // namespace shardscope::remediate
