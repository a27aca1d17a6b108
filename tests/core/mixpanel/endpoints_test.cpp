// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mixpanel/endpoints.h"

#include "core/mixpanel/export_query.h"

#include <gtest/gtest.h>

namespace shardscope::mixpanel {
namespace {

TEST(Endpoints, AreThoseOfTheRegion) {
    EXPECT_EQ(endpointsOf(*regionOf("us")).data, "https://data.mixpanel.com");
    EXPECT_EQ(endpointsOf(*regionOf("eu")).ingest, "https://api-eu.mixpanel.com");
    EXPECT_EQ(endpointsOf(*regionOf("in")).query, "https://in.mixpanel.com");
    EXPECT_FALSE(regionOf("mars"));
}

TEST(Endpoints, MayAllBeOneAddress) {
    for (const char* const good : {"https://proxy.example/mixpanel/", "http://127.0.0.1:8723",
                                   "http://localhost/", "http://[::1]:80"}) {
        EXPECT_TRUE(endpointsAt(good)) << good;
    }
    EXPECT_EQ(endpointsAt("https://a.example/b/")->query, "https://a.example/b");
    for (const char* const bad :
         {"", "proxy.example", "ftp://proxy.example", "https://", "https://a b", "https://a?x=1",
          "https://user@host", "http://proxy.example", "http://127.0.0.1.evil.example",
          "http://10.0.0.1"}) {
        const auto refused = endpointsAt(bad);
        ASSERT_FALSE(refused) << bad;
        EXPECT_EQ(refused.error().code, base::ErrorCode::Usage);
    }
}

TEST(ExportQuery, BecomesAnAddress) {
    const ExportQuery query{.projectId = 7,
                            .events = {"$hotshard_events", "a&b"},
                            .where = "properties[\"k\"] == \"\xC3\xA9 +\""};
    EXPECT_EQ(exportUrl("https://data.example", query, {{19'601}, {19'602}}),
              "https://data.example/api/2.0/export?project_id=7&from_date=2023-09-01"
              "&to_date=2023-09-02&time_in_ms=true"
              "&event=%5B%22%24hotshard_events%22%2C%22a%26b%22%5D"
              "&where=properties%5B%22k%22%5D%20%3D%3D%20%22%C3%A9%20%2B%22");
}

TEST(ExportQuery, HasAFingerprintOfWhatItExports) {
    const ExportQuery all{.projectId = 7};
    const ExportQuery two{.projectId = 7, .events = {"a", "b"}};
    const ExportQuery swapped{.projectId = 7, .events = {"b", "a"}};
    const ExportQuery where{.projectId = 7, .where = "true"};
    EXPECT_EQ(all.fingerprint(), "all");
    EXPECT_EQ(two.fingerprint(), swapped.fingerprint());
    EXPECT_NE(two.fingerprint(), where.fingerprint());
    EXPECT_EQ(two.fingerprint().size(), 12U);
}

} // namespace
} // namespace shardscope::mixpanel
