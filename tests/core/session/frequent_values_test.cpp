// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/frequent_values.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <random>

namespace shardscope::session {
namespace {

using events::PropertyValue;
using events::ValueType;

void addText(FrequentValues& values, const std::string& text, std::int64_t atMs = 0) {
    values.add({ValueType::String, text}, atMs);
}
const FrequentValues::Entry* find(const FrequentValues& values, const std::string& text) {
    return values.find(FrequentValues::hashOf({ValueType::String, text}));
}

TEST(FrequentValues, AreExactWhileThereAreFew) {
    FrequentValues values;
    for (int round = 0; round < 3; ++round) {
        for (std::size_t at = 0; at < FrequentValues::kMost; ++at) {
            addText(values, std::to_string(at), 1000 - round);
        }
    }
    EXPECT_EQ(values.distinct(), FrequentValues::kMost);
    EXPECT_EQ(values.lost(), 0U);
    EXPECT_EQ(find(values, "77")->count, 3U);
    EXPECT_EQ(find(values, "77")->firstMs, 998);
    EXPECT_EQ(find(values, "77")->lastMs, 1000);
}

TEST(FrequentValues, TellANumberFromItsText) {
    FrequentValues values;
    addText(values, "1");
    values.add({ValueType::Number, "1"}, 0);
    values.add({ValueType::Bool, "true"}, 0);
    EXPECT_EQ(values.distinct(), 3U);
}

TEST(FrequentValues, KeepTheFrequentOnesOfAnEndlessStreamWithinTheirBounds) {
    std::mt19937_64 chance(7);
    FrequentValues values;
    std::map<std::string, std::uint64_t> counted;
    std::uint64_t serial = 0;
    for (int event = 0; event < 200'000; ++event) {
        // One value of a hundred thousand in every tenth event, the rest never twice.
        const std::string text = event % 10 == 0     ? "often"
                                 : event % 100 == 1  ? "sometimes"
                                 : chance() % 3 == 0 ? std::to_string(chance() % 5000)
                                                     : "once" + std::to_string(++serial);
        ++counted[text];
        addText(values, text);
    }
    EXPECT_LE(values.entries().size(), FrequentValues::kMost);
    EXPECT_EQ(values.total(), 200'000U);
    EXPECT_GT(values.lost(), 0U);
    EXPECT_LE(values.lost(), 200'000U / (FrequentValues::kMost / 2));
    for (const auto& [hash, entry] : values.entries()) {
        EXPECT_LE(entry.count, counted[entry.text]);
        EXPECT_GE(entry.count + values.lost(), counted[entry.text]) << entry.text;
    }
    ASSERT_NE(find(values, "often"), nullptr);
    ASSERT_NE(find(values, "sometimes"), nullptr);
    for (const auto& [text, count] : counted) {
        if (find(values, text) == nullptr) {
            EXPECT_LE(count, values.lost()) << text;
        }
    }
    const auto distinct = static_cast<double>(counted.size());
    EXPECT_NEAR(static_cast<double>(values.distinct()), distinct, 0.05 * distinct);
}

TEST(FrequentValues, CutLongTextsAtACharacterButCompareThemWhole) {
    FrequentValues values;
    const std::string head(FrequentValues::kMostText - 1, 'x');
    addText(values, head + "\xc3\xa9" + "one");
    addText(values, head + "\xc3\xa9" + "two");
    EXPECT_EQ(values.distinct(), 2U);
    for (const auto& [hash, entry] : values.entries()) {
        EXPECT_EQ(entry.text, head);
        EXPECT_TRUE(entry.cut);
    }
}

TEST(DistinctEstimate, IsCloseForAnyNumber) {
    std::mt19937_64 chance(3);
    DistinctEstimate estimate;
    std::uint64_t added = 0;
    for (const std::uint64_t count : {1U, 100U, 5'000U, 20'000U, 1'000'000U}) {
        for (; added < count; ++added) {
            estimate.add(chance());
        }
        EXPECT_NEAR(static_cast<double>(estimate.count()), static_cast<double>(count),
                    0.05 * static_cast<double>(count));
    }
}

} // namespace
} // namespace shardscope::session
