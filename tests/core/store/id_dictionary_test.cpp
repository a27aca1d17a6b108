// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/id_dictionary.h"

#include "tests/core/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

using namespace shardscope;
using namespace shardscope::store;
using base::hashText;
using base::ShardedInterner;
using base::TextTable;

namespace {

/// Texts of one shard: as many as asked for, each different.
std::vector<std::string> textsOfShard(std::uint32_t shard, std::size_t count) {
    std::vector<std::string> texts;
    for (int number = 0; texts.size() < count; ++number) {
        std::string text = "id-" + std::to_string(number);
        if (ShardedInterner::shardOfHash(hashText(text)) == shard) {
            texts.push_back(std::move(text));
        }
    }
    return texts;
}

TextTable tableOf(const std::vector<std::string>& texts) {
    TextTable table;
    for (const std::string& text : texts) {
        (void)table.add(text, hashText(text));
    }
    return table;
}

constexpr std::uint32_t kShard = 7;

class IdDictionaryTest : public testing::Test {
protected:
    void fill(std::size_t bytes) {
        ids.limitMemory(bytes, folder.path().string());
        for (const std::string& text : texts) {
            if (const std::uint32_t ref = ids.add(text); ref != ShardedInterner::kNone) {
                refs[text] = ref;
            } else {
                rest.push_back(text);
            }
        }
    }
    /// Gives the texts that memory had no room for their numbers.
    void numberRest() {
        const auto numbers = ids.number(kShard, tableOf(rest));
        ASSERT_TRUE(numbers) << describe(numbers.error());
        for (std::size_t at = 0; at < rest.size(); ++at) {
            refs[rest[at]] = (*numbers)[at];
        }
    }
    [[nodiscard]] std::optional<std::uint32_t> find(const std::string& text) const {
        const auto found = ids.find(text);
        EXPECT_TRUE(found) << describe(found.error());
        return found.value_or(std::nullopt);
    }
    [[nodiscard]] std::vector<std::string> from(std::uint32_t first) const {
        std::vector<std::string> seen;
        const auto done =
            ids.forEach(kShard, first, [&](std::uint32_t number, std::string_view text) {
                EXPECT_EQ(number, first + seen.size());
                seen.emplace_back(text);
            });
        EXPECT_TRUE(done) << describe(done.error());
        return seen;
    }

    tests::TemporaryFolder folder;
    std::vector<std::string> texts = textsOfShard(kShard, 6'000);
    IdDictionary ids;
    std::map<std::string, std::uint32_t> refs;
    std::vector<std::string> rest;
};

} // namespace

TEST_F(IdDictionaryTest, NumbersOnDiskGoOnFromThoseInMemory) {
    fill(std::size_t{64} * 100'000);
    ASSERT_GT(rest.size(), 3'000U);
    ASSERT_LT(rest.size(), 5'500U);
    numberRest();
    EXPECT_EQ(ids.size(kShard), texts.size());
    for (std::size_t number = 0; number < texts.size(); ++number) {
        const std::uint32_t ref =
            ShardedInterner::makeRef(kShard, static_cast<std::uint32_t>(number));
        ASSERT_EQ(refs[texts[number]], ref);
        ASSERT_EQ(ids.text(ref), texts[number]);
    }
    EXPECT_TRUE(std::filesystem::is_empty(folder.path())) << "the temporary file has no name";
}

TEST_F(IdDictionaryTest, KnowsAgainWhatItNumberedBefore) {
    fill(std::size_t{64} * 100'000);
    numberRest();
    const std::vector<std::string> some = {rest.back(), "id-not-seen-in-shard", rest.front(),
                                           rest[rest.size() / 2]};
    const auto numbers = ids.number(kShard, tableOf(some));
    ASSERT_TRUE(numbers);
    EXPECT_EQ((*numbers)[0], refs[some[0]]);
    EXPECT_EQ((*numbers)[1],
              ShardedInterner::makeRef(kShard, static_cast<std::uint32_t>(texts.size())));
    EXPECT_EQ((*numbers)[2], refs[some[2]]);
    EXPECT_EQ((*numbers)[3], refs[some[3]]);
}

TEST_F(IdDictionaryTest, FindsTextsInMemoryAndOnDisk) {
    fill(std::size_t{64} * 100'000);
    numberRest();
    for (const std::string* text : {&texts.front(), &rest.front(), &rest[2'000], &rest.back()}) {
        EXPECT_EQ(find(*text), refs[*text]);
    }
    EXPECT_EQ(find("nobody"), std::nullopt);
}

TEST_F(IdDictionaryTest, GivesTheTextsFromAnyNumberOn) {
    fill(std::size_t{64} * 100'000);
    numberRest();
    for (const std::size_t first : {std::size_t{0}, std::size_t{10}, texts.size() - rest.size(),
                                    texts.size() - 1'500, texts.size() - 1, texts.size()}) {
        EXPECT_EQ(from(static_cast<std::uint32_t>(first)),
                  std::vector(texts.begin() + static_cast<std::ptrdiff_t>(first), texts.end()))
            << first;
    }
}

TEST_F(IdDictionaryTest, KeepsTextsOfAnyLengthOnDisk) {
    ids.limitMemory(0, folder.path().string());
    const std::string empty;
    ASSERT_EQ(ids.add(empty), ShardedInterner::kNone);
    const std::uint32_t shard = ShardedInterner::shardOfHash(hashText(empty));
    std::vector<std::string> odd = textsOfShard(shard, 1);
    for (char fill = 'a'; odd.size() < 3; ++fill) {
        std::string text(200'000 + odd.size(), fill);
        while (ShardedInterner::shardOfHash(hashText(text)) != shard) {
            text += fill;
        }
        odd.push_back(std::move(text));
    }
    odd.push_back(empty);
    const auto numbers = ids.number(shard, tableOf(odd));
    ASSERT_TRUE(numbers);
    for (std::size_t at = 0; at < odd.size(); ++at) {
        EXPECT_EQ(ids.text((*numbers)[at]), odd[at]);
        EXPECT_EQ(find(odd[at]), (*numbers)[at]);
    }
}

TEST_F(IdDictionaryTest, TakesOverTheIdsOfACaseAndNoOthers) {
    const auto restore = [this](std::uint32_t number, const std::string& text) {
        return ids.restore(kShard, number, text);
    };
    ids.limitMemory(std::size_t{64} * 100'000, folder.path().string());
    for (std::uint32_t number = 0; number < texts.size(); ++number) {
        ASSERT_EQ(restore(number, texts[number]), true);
    }
    EXPECT_EQ(from(0), texts);
    // A second import of the same program meets them all again.
    for (std::uint32_t number = 0; number < texts.size(); ++number) {
        ASSERT_EQ(restore(number, texts[number]), true);
    }
    EXPECT_EQ(ids.size(kShard), texts.size());
    const auto next = static_cast<std::uint32_t>(texts.size());
    const std::string fresh = textsOfShard(kShard, texts.size() + 1).back();
    EXPECT_EQ(restore(next + 1, fresh), false) << "a number is left out";
    EXPECT_EQ(ids.restore(kShard + 1, 0, texts[0]), false) << "another shard's text";
    EXPECT_EQ(restore(1, texts[0]), false) << "another number than it has";
    EXPECT_EQ(restore(0, fresh), false);
    EXPECT_EQ(restore(next, fresh), true);
}

TEST_F(IdDictionaryTest, SaysWhenThereIsNoRoomOnDisk) {
    ids.limitMemory(0, "/nowhere/at/all");
    const auto failed = ids.number(kShard, tableOf(texts));
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, base::ErrorCode::WriteFailed);
}
