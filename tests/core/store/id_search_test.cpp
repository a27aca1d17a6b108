// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/id_search.h"

#include "core/base/interner.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

namespace shardscope::store {
namespace {

using base::ShardedInterner;
using testing::ElementsAre;
using testing::IsEmpty;

/// Ids by shard, and how often each shard was read.
class FakeTexts final : public TextSource {
public:
    explicit FakeTexts(std::map<std::uint32_t, std::vector<std::string>> ids)
        : m_ids(std::move(ids)) {}

    base::Result<void> forEachId(std::uint32_t shard, const IdVisitor& visit) override {
        ++reads;
        std::uint32_t number = 0;
        for (const std::string& id : m_ids[shard]) {
            visit(ShardedInterner::makeRef(shard, number++), id);
        }
        return {};
    }
    base::Result<std::uint32_t> idCount(std::uint32_t) override { return 0U; }
    base::Result<std::optional<std::uint32_t>> findId(std::string_view) override {
        return std::nullopt;
    }
    base::Result<std::vector<std::string>> idTexts(const std::vector<std::uint32_t>&) override {
        return std::vector<std::string>{};
    }
    base::Result<std::vector<std::string>> eventNames() override {
        return std::vector<std::string>{};
    }
    base::Result<std::vector<events::GroupId>> groups() override {
        return std::vector<events::GroupId>{};
    }
    base::Result<std::vector<std::vector<std::uint32_t>>> groupSets() override {
        return std::vector<std::vector<std::uint32_t>>{};
    }

    int reads = 0;

private:
    std::map<std::uint32_t, std::vector<std::string>> m_ids;
};

std::vector<std::string> find(IdSearch& search, FakeTexts& texts, std::string_view text,
                              std::size_t most = 10) {
    const auto found = search.find(text, most, texts, {});
    EXPECT_TRUE(found);
    return found.value_or(std::vector<std::string>{});
}

TEST(IdSearch, PutsTheSameIdFirstThenPrefixesThenTheRest) {
    FakeTexts texts({{0, {"my user", "user_id", "user"}}, {9, {"user-1", "super user", "nobody"}}});
    IdSearch search;
    EXPECT_THAT(find(search, texts, "user"),
                ElementsAre("user", "user-1", "user_id", "my user", "super user"));
    EXPECT_THAT(find(search, texts, "user", 2), ElementsAre("user", "user-1"));
    EXPECT_THAT(find(search, texts, "user", 0), IsEmpty());
    EXPECT_THAT(find(search, texts, "zz"), IsEmpty());
}

TEST(IdSearch, NeverFindsATextThatReachesIntoTheNextId) {
    FakeTexts texts({{3, {"ab", "cd", "bcd", "abab"}}});
    IdSearch search;
    EXPECT_THAT(find(search, texts, "bc"), ElementsAre("bcd"));
    EXPECT_THAT(find(search, texts, "bab"), ElementsAre("abab"));
    EXPECT_THAT(find(search, texts, "dab"), IsEmpty());
    EXPECT_THAT(find(search, texts, "ab"), ElementsAre("ab", "abab")); // each id once
}

TEST(IdSearch, TakesAnyBytes) {
    const std::string nul("a\0b", 3);
    FakeTexts texts({{1, {nul, "", "\xFF\xFE"}}});
    IdSearch search;
    EXPECT_THAT(find(search, texts, std::string_view("\0", 1)), ElementsAre(nul));
    EXPECT_THAT(find(search, texts, "\xFE"), ElementsAre("\xFF\xFE"));
    EXPECT_EQ(find(search, texts, "").size(), 2U);
}

TEST(IdSearch, ReadsTheIdsOnceAsLongAsTheyFit) {
    FakeTexts texts({{0, {"aa", "ab"}}, {1, {std::string(100, 'b')}}});
    IdSearch search(50);
    (void)find(search, texts, "a");
    EXPECT_EQ(texts.reads, int{ShardedInterner::kShards});
    EXPECT_EQ(find(search, texts, "b").size(), 2U);
    EXPECT_EQ(texts.reads, int{ShardedInterner::kShards} + 1); // the long one again
}

TEST(IdSearch, StopsWhenAsked) {
    FakeTexts texts({{0, {"a"}}});
    std::stop_source stop;
    stop.request_stop();
    IdSearch search;
    const auto found = search.find("a", 1, texts, stop.get_token());
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, base::ErrorCode::Cancelled);
}

} // namespace
} // namespace shardscope::store
