// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_transport.h"

#include "core/net/text_sink.h"

#include <gtest/gtest.h>

namespace shardscope::net {
namespace {

TEST(HttpHead, FindsAHeaderWhateverItsLetterCase) {
    const HttpHead head{.status = 429, .headers = {{"Retry-After", "7"}, {"retry-after", "9"}}};
    EXPECT_EQ(head.header("retry-AFTER"), "7");
    EXPECT_EQ(head.header("Retry"), "");
    EXPECT_EQ(head.header(""), "");
}

TEST(TransportFailure, IsWorthRepeatingWhenOnlyTheWayFailed) {
    EXPECT_TRUE(isWorthRepeating(TransportFailure::Cut));
    EXPECT_TRUE(isWorthRepeating(TransportFailure::FirstByteLate));
    EXPECT_TRUE(isWorthRepeating(TransportFailure::Unreachable));
    EXPECT_FALSE(isWorthRepeating(TransportFailure::Tls));
    EXPECT_FALSE(isWorthRepeating(TransportFailure::OtherHost));
    EXPECT_FALSE(isWorthRepeating(TransportFailure::Sink));
    EXPECT_FALSE(isWorthRepeating(TransportFailure::Cancelled));
}

TEST(TextSink, KeepsAnAnswerUpToItsLimitAndTellsWhenThereWasMore) {
    TextSink sink(8);
    ASSERT_TRUE(sink.begin({.status = 400}));
    ASSERT_TRUE(sink.write("1234"));
    ASSERT_TRUE(sink.write("5678"));
    EXPECT_EQ(sink.text(), "12345678");
    EXPECT_FALSE(sink.isCut());
    ASSERT_TRUE(sink.write("9"));
    EXPECT_EQ(sink.text(), "12345678");
    EXPECT_TRUE(sink.isCut());
    EXPECT_EQ(sink.head().status, 400);
}

} // namespace
} // namespace shardscope::net
