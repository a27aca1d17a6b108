// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/option_values.h"

#include <gtest/gtest.h>

#include <limits>

using namespace shardscope::cli;
using shardscope::base::ErrorCode;

namespace {

Arguments with(const std::string& value) {
    Arguments arguments;
    arguments.options["--x"] = {value};
    return arguments;
}

template<typename T>
std::string messageOf(const shardscope::base::Result<T>& result) {
    return result ? "no error" : describe(result.error());
}

} // namespace

TEST(OptionValues, AnswerNothingWhenNotGiven) {
    EXPECT_EQ(numberOption({}, "--x", 0, 10).value(), std::nullopt);
    EXPECT_EQ(limitOption({}, "--x").value(), std::nullopt);
    EXPECT_EQ(shareOption({}, "--x").value(), std::nullopt);
    EXPECT_EQ(dayOption({}, "--x").value(), std::nullopt);
}

TEST(OptionValues, ReadNumbersInTheirBounds) {
    EXPECT_EQ(numberOption(with("0"), "--x", 0, 10).value(), 0);
    EXPECT_EQ(numberOption(with("10"), "--x", 0, 10).value(), 10);
    for (const char* value :
         {"11", "-1", "", "x", "1x", "1.5", " 1", "+1", "0x1", "99999999999999999999"}) {
        EXPECT_EQ(messageOf(numberOption(with(value), "--x", 0, 10)),
                  std::string("--x: expected a whole number from 0 to 10, found \"") + value +
                      "\"");
    }
}

TEST(OptionValues, ReadLimitsInShort) {
    EXPECT_EQ(limitOption(with("200000"), "--x").value(), 200'000);
    EXPECT_EQ(limitOption(with("200K"), "--x").value(), 200'000);
    EXPECT_EQ(limitOption(with("100k"), "--x").value(), 100'000);
    EXPECT_EQ(limitOption(with("1M"), "--x").value(), 1'000'000);
    for (const char* value :
         {"0", "0K", "K", "-5", "1G", "1KK", "18446744073709551615", "18446744073709552K", "1e5"}) {
        EXPECT_EQ(messageOf(limitOption(with(value), "--x")),
                  std::string("--x: expected a number of events such as 200000, 200K or 1M, found "
                              "\"") +
                      value + "\"");
    }
}

TEST(OptionValues, ReadShares) {
    EXPECT_EQ(shareOption(with("0.8"), "--x").value(), 0.8);
    EXPECT_EQ(shareOption(with("0"), "--x").value(), 0);
    EXPECT_EQ(shareOption(with("1"), "--x").value(), 1);
    for (const char* value : {"1.1", "-0.1", "80%", "nan", "inf", "", "0,8"}) {
        EXPECT_EQ(messageOf(shareOption(with(value), "--x")),
                  std::string("--x: expected a share from 0 to 1, for instance 0.8, found \"") +
                      value + "\"");
    }
}

TEST(OptionValues, ReadDates) {
    EXPECT_EQ((*dayOption(with("2023-09-01"), "--x"))->number, 19601);
    EXPECT_EQ(messageOf(dayOption(with("09/01/2023"), "--x")),
              "--x: expected a date such as 2023-09-01, found \"09/01/2023\"");
    EXPECT_EQ(dayOption(with("2023-02-30"), "--x").error().code, ErrorCode::Usage);
}
