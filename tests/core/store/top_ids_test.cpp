// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/top_ids.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace shardscope;
using namespace shardscope::store;
using testing::ElementsAre;

namespace {

/// Ids that are their references backwards, so that neither order gives the other away.
class ReversedTexts final : public TextSource {
public:
    static std::string textOf(std::uint32_t ref) {
        std::string digits = std::to_string(ref);
        std::reverse(digits.begin(), digits.end());
        return digits;
    }
    base::Result<std::vector<std::string>>
    idTexts(const std::vector<std::uint32_t>& refs) override {
        asked += refs.size();
        std::vector<std::string> texts;
        for (const std::uint32_t ref : refs) {
            texts.push_back(textOf(ref));
        }
        return texts;
    }
    base::Result<std::uint32_t> idCount(std::uint32_t) override { return 0U; }
    base::Result<std::optional<std::uint32_t>> findId(std::string_view) override {
        return std::optional<std::uint32_t>();
    }
    base::Result<void> forEachId(std::uint32_t, const IdVisitor&) override { return {}; }
    base::Result<std::vector<std::string>> eventNames() override { return {}; }
    base::Result<std::vector<events::GroupId>> groups() override { return {}; }
    base::Result<std::vector<std::vector<std::uint32_t>>> groupSets() override { return {}; }

    std::size_t asked = 0;
};

TopIds::Entry entry(std::uint32_t ref, std::uint64_t volume) {
    TopIds::Entry result;
    result.ref = ref;
    result.rank = volume;
    return result;
}

std::vector<std::string> idsOf(base::Result<std::vector<TopIds::Entry>> entries) {
    std::vector<std::string> ids;
    for (const TopIds::Entry& one : entries.value()) {
        ids.push_back(one.row.id);
    }
    return ids;
}

} // namespace

TEST(TopIds, PutsMostVolumeFirstAndTiesInOrderOfTheirTexts) {
    ReversedTexts texts;
    TopIds top(3, texts);
    for (const auto& [ref, volume] :
         {std::pair{91U, 5U}, {12U, 7U}, {30U, 5U}, {41U, 5U}, {7U, 1U}}) {
        ASSERT_TRUE(top.add(entry(ref, volume)));
    }
    EXPECT_THAT(idsOf(top.finish()), ElementsAre("21", "03", "14"));
}

TEST(TopIds, KeepsAllWhenAskedForAll) {
    ReversedTexts texts;
    TopIds top(0, texts);
    for (std::uint32_t ref = 0; ref < 10'000; ++ref) {
        ASSERT_TRUE(top.wants(0));
        ASSERT_TRUE(top.add(entry(ref, ref % 3)));
    }
    EXPECT_EQ(top.finish()->size(), 10'000U);
}

TEST(TopIds, NamesOnlyWhatMayBeShown) {
    ReversedTexts texts;
    TopIds top(5, texts);
    for (std::uint32_t ref = 0; ref < 200'000; ++ref) {
        ASSERT_TRUE(top.add(entry(ref, ref)));
    }
    EXPECT_EQ(top.finish()->size(), 5U);
    EXPECT_LT(texts.asked, 100U);
    EXPECT_FALSE(top.wants(3)) << "far below the fifth";
}

TEST(TopIds, AgreesWithSortingEverything) {
    std::mt19937 random(12);
    for (const std::uint32_t volumes : {2U, 50U, 1'000'000U}) { // all ties, some, hardly any
        for (const std::size_t most : {std::size_t{1}, std::size_t{12}, std::size_t{700}}) {
            ReversedTexts texts;
            TopIds top(most, texts);
            std::vector<std::pair<std::int64_t, std::string>> all;
            for (std::uint32_t ref = 0; ref < 30'000; ++ref) {
                const auto volume = static_cast<std::uint32_t>(random() % volumes);
                all.emplace_back(-static_cast<std::int64_t>(volume), ReversedTexts::textOf(ref));
                ASSERT_TRUE(top.add(entry(ref, volume)));
            }
            std::sort(all.begin(), all.end());
            std::vector<std::string> expected;
            for (std::size_t i = 0; i < most; ++i) {
                expected.push_back(all[i].second);
            }
            ASSERT_EQ(idsOf(top.finish()), expected) << volumes << " " << most;
        }
    }
}
