// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/quick_check.h"

#include "core/json/strict_check.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace shardscope::json {

namespace {

bool accepts(QuickCheck& check, const std::string& text) {
    const std::string padded = text + std::string(64, '}');
    return check.accepts(std::string_view(padded).substr(0, text.size()));
}

} // namespace

TEST(QuickCheck, AcceptsOrdinaryEvents) {
    QuickCheck check;
    EXPECT_TRUE(
        accepts(check, R"({"event":"A","properties":{"time":1.5e3,"l":[1,null,"\u00fc"]}})"));
    EXPECT_FALSE(accepts(check, R"({"event":"A","properties":{"a":nul}})"));
    EXPECT_FALSE(accepts(check, ""));
}

TEST(QuickCheck, AcceptsNothingThatTheStrictCheckRefuses) {
    QuickCheck check;
    const std::string event =
        R"({"a":[1,-0.5e+3,true],"b":"x\n\ud83d\ude00","c":{"d":null},"e":"ü€"})";
    std::mt19937 random(5);
    int accepted = 0;
    for (int round = 0; round < 200'000; ++round) {
        std::string text = event;
        for (unsigned changes = 1 + random() % 2; changes > 0; --changes) {
            text[random() % text.size()] = static_cast<char>(random());
        }
        if (accepts(check, text)) {
            ++accepted;
            ASSERT_FALSE(findDefect(text)) << text;
        }
    }
    EXPECT_GT(accepted, 1'000);
}

} // namespace shardscope::json
