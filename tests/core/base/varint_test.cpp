// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/varint.h"

#include <gtest/gtest.h>

#include <limits>
#include <random>
#include <string>
#include <vector>

using shardscope::base::putVarint;
using shardscope::base::unzigzag;
using shardscope::base::VarintReader;
using shardscope::base::zigzag;

namespace {

std::string encoded(std::uint64_t value) {
    std::string out;
    putVarint(out, value);
    return out;
}

} // namespace

TEST(Varint, IsShortForSmallNumbers) {
    EXPECT_EQ(encoded(0), std::string(1, '\0'));
    EXPECT_EQ(encoded(127), "\x7f");
    EXPECT_EQ(encoded(128), "\x80\x01");
    EXPECT_EQ(encoded(300), "\xac\x02");
    EXPECT_EQ(encoded(std::numeric_limits<std::uint64_t>::max()).size(), 10U);
}

TEST(Varint, RoundTripsNumbersOfEveryLength) {
    std::mt19937_64 random(1);
    std::vector<std::uint64_t> values = {0, std::numeric_limits<std::uint64_t>::max()};
    for (unsigned bits = 0; bits < 64; ++bits) {
        values.push_back(std::uint64_t{1} << bits);
        values.push_back((std::uint64_t{1} << bits) - 1);
        values.push_back(random() >> bits);
    }
    std::string out;
    for (const std::uint64_t value : values) {
        putVarint(out, value);
    }
    VarintReader reader(out);
    for (const std::uint64_t value : values) {
        ASSERT_EQ(reader.next(), value);
    }
    EXPECT_TRUE(reader.atEnd());
    EXPECT_FALSE(reader.failed());
}

TEST(Varint, FailsInsteadOfReadingPastTheEnd) {
    const std::string out = encoded(std::uint64_t{1} << 40U);
    for (std::size_t length = 0; length < out.size(); ++length) {
        VarintReader reader(std::string_view(out).substr(0, length));
        EXPECT_EQ(reader.next(), 0U);
        EXPECT_TRUE(reader.failed());
        EXPECT_EQ(reader.next(), 0U) << "and stays failed";
    }
}

TEST(Varint, FailsOnMoreThanSixtyFourBits) {
    VarintReader reader("\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01");
    EXPECT_EQ(reader.next(), 0U);
    EXPECT_TRUE(reader.failed());
}

TEST(Varint, HandsOutBytesBetweenNumbers) {
    std::string out = encoded(3);
    out += "abc";
    out += encoded(7);
    VarintReader reader(out);
    EXPECT_EQ(reader.bytes(reader.next()), "abc");
    EXPECT_EQ(reader.next(), 7U);
    EXPECT_EQ(reader.bytes(1), "");
    EXPECT_TRUE(reader.failed());
}

TEST(Varint, FailsOnAByteCountThatWouldOverflow) {
    VarintReader reader("abc");
    EXPECT_EQ(reader.bytes(std::numeric_limits<std::uint64_t>::max()), "");
    EXPECT_TRUE(reader.failed());
}

TEST(Zigzag, RoundTripsAndKeepsSmallNumbersSmall) {
    EXPECT_EQ(zigzag(0), 0U);
    EXPECT_EQ(zigzag(-1), 1U);
    EXPECT_EQ(zigzag(1), 2U);
    for (const std::int64_t value :
         {std::int64_t{0}, std::int64_t{-1}, std::int64_t{1}, std::int64_t{-1'000'000},
          std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()}) {
        EXPECT_EQ(unzigzag(zigzag(value)), value);
    }
}
