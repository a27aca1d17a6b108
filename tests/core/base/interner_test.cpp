// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/interner.h"

#include "core/base/locked_table.h"
#include "core/base/text_cache.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <string>
#include <thread>
#include <vector>

using shardscope::base::hashText;
using shardscope::base::LockedTable;
using shardscope::base::ShardedInterner;
using shardscope::base::TextCache;
using shardscope::base::TextTable;
using testing::ElementsAre;

namespace {

std::uint32_t add(TextTable& table, std::string_view text) {
    return table.add(text, hashText(text));
}

std::string nameOf(int number) {
    return "id-" + std::to_string(number);
}

} // namespace

TEST(TextTable, NumbersTextsInTheOrderTheyCome) {
    TextTable table;
    EXPECT_EQ(add(table, "b"), 0U);
    EXPECT_EQ(add(table, "a"), 1U);
    EXPECT_EQ(add(table, "b"), 0U);
    EXPECT_EQ(table.size(), 2U);
    EXPECT_EQ(table.text(1), "a");
    EXPECT_EQ(table.find("a", hashText("a")), 1U);
    EXPECT_EQ(table.find("c", hashText("c")), TextTable::kUnknown);
}

TEST(TextTable, ComparesTextsExactlyEvenWhenHashesAreEqual) {
    TextTable table;
    EXPECT_EQ(table.add("one", 42), 0U);
    EXPECT_EQ(table.add("two", 42), 1U);
    EXPECT_EQ(table.add("one", 42), 0U);
    EXPECT_EQ(table.find("two", 42), 1U);
    EXPECT_EQ(table.find("three", 42), TextTable::kUnknown);
}

TEST(TextTable, KeepsTextsOfAnyBytesAndLength) {
    TextTable table;
    const std::vector<std::string> texts = {"",
                                            std::string(1, '\0'),
                                            std::string(2, '\0'),
                                            "\xff\xed\xa0\x80",
                                            std::string(200'000, 'x'),
                                            std::string(200'000, 'x') + "y"};
    for (const std::string& text : texts) {
        static_cast<void>(add(table, text));
    }
    ASSERT_EQ(table.size(), texts.size());
    for (std::uint32_t number = 0; number < table.size(); ++number) {
        EXPECT_EQ(table.text(number), texts[number]);
        EXPECT_EQ(add(table, texts[number]), number);
    }
}

TEST(TextTable, KeepsViewsValidWhileItGrows) {
    TextTable table;
    static_cast<void>(add(table, "first"));
    const std::string_view first = table.text(0);
    for (int number = 0; number < 50'000; ++number) {
        ASSERT_EQ(add(table, nameOf(number)), static_cast<std::uint32_t>(number) + 1);
    }
    EXPECT_EQ(first, "first");
    EXPECT_EQ(table.text(0).data(), first.data());
    for (int number = 0; number < 50'000; number += 777) {
        ASSERT_EQ(add(table, nameOf(number)), static_cast<std::uint32_t>(number) + 1);
    }
    EXPECT_GT(table.bytes(), 50'000U * 8);
}

TEST(ShardedInterner, GivesEveryTextOneReference) {
    ShardedInterner interner;
    std::set<std::uint32_t> refs;
    for (int number = 0; number < 5000; ++number) {
        const std::uint32_t ref = interner.add(nameOf(number));
        ASSERT_TRUE(refs.insert(ref).second);
        ASSERT_EQ(interner.text(ref), nameOf(number));
        ASSERT_EQ(interner.find(nameOf(number)), ref);
        ASSERT_EQ(
            ShardedInterner::makeRef(ShardedInterner::shardOf(ref), ShardedInterner::numberOf(ref)),
            ref);
    }
    EXPECT_EQ(interner.add(nameOf(17)), *interner.find(nameOf(17)));
    EXPECT_EQ(interner.find("unknown"), std::nullopt);
    EXPECT_EQ(refs.count(ShardedInterner::kNone), 0U);
    EXPECT_GT(interner.bytes(), 0U);
}

TEST(ShardedInterner, ListsTheTextsOfAShardInOrder) {
    ShardedInterner interner;
    std::vector<std::vector<std::string>> expected(ShardedInterner::kShards);
    for (int number = 0; number < 1000; ++number) {
        const std::uint32_t ref = interner.add(nameOf(number));
        expected[ShardedInterner::shardOf(ref)].push_back(nameOf(number));
    }
    for (std::uint32_t shard = 0; shard < ShardedInterner::kShards; ++shard) {
        ASSERT_EQ(interner.size(shard), expected[shard].size());
        ASSERT_THAT(interner.textsFrom(shard, 0), testing::ElementsAreArray(expected[shard]));
        ASSERT_EQ(interner.textsFrom(shard, interner.size(shard)).size(), 0U);
    }
}

TEST(ShardedInterner, AddsManyAtOnceAsOneByOne) {
    ShardedInterner interner;
    const std::uint32_t known = interner.add("known");
    std::vector<std::string> texts = {"new", "known", "new", ""};
    std::vector<ShardedInterner::Wanted> wanted;
    for (const std::string& text : texts) {
        wanted.push_back({text, hashText(text)});
    }
    std::vector<std::uint32_t> refs(wanted.size());
    interner.addAll(wanted, refs);
    EXPECT_EQ(refs[1], known);
    EXPECT_EQ(refs[0], refs[2]);
    EXPECT_EQ(interner.text(refs[0]), "new");
    EXPECT_EQ(interner.text(refs[3]), "");
}

TEST(ShardedInterner, NumbersTheTextsOfAShardInTheOrderTheyCome) {
    ShardedInterner oneByOne;
    ShardedInterner atOnce;
    std::vector<std::string> texts;
    std::vector<std::uint32_t> expected;
    for (int number = 0; number < 5000; ++number) {
        texts.push_back(nameOf(number % 3000));
        expected.push_back(oneByOne.add(texts.back()));
    }
    std::vector<ShardedInterner::Wanted> wanted;
    for (const std::string& text : texts) {
        wanted.push_back({text, hashText(text)});
    }
    std::vector<std::uint32_t> refs(wanted.size());
    atOnce.addAll(wanted, refs);
    EXPECT_EQ(refs, expected);
}

TEST(ShardedInterner, AgreesAcrossThreads) {
    constexpr int threads = 4;
    constexpr int texts = 5000;
    ShardedInterner interner;
    std::vector<std::vector<std::uint32_t>> refs(threads);
    {
        std::vector<std::jthread> workers;
        for (int worker = 0; worker < threads; ++worker) {
            workers.emplace_back([&interner, &mine = refs[static_cast<std::size_t>(worker)]] {
                for (int number = 0; number < texts; ++number) {
                    mine.push_back(interner.add(nameOf(number)));
                }
            });
        }
    }
    for (const auto& other : refs) {
        EXPECT_EQ(other, refs[0]);
    }
}

TEST(LockedTable, NumbersTextsFromManyThreads) {
    LockedTable table;
    {
        std::vector<std::jthread> workers;
        for (int worker = 0; worker < 4; ++worker) {
            workers.emplace_back([&table] {
                for (int number = 0; number < 1000; ++number) {
                    static_cast<void>(table.add(nameOf(number)));
                }
            });
        }
    }
    ASSERT_EQ(table.size(), 1000U);
    for (std::uint32_t number = 0; number < table.size(); ++number) {
        ASSERT_EQ(table.add(std::string(table.text(number))), number);
    }
}

TEST(TextTable, SaysWhichHashesItCannotHold) {
    TextTable table;
    EXPECT_FALSE(table.mayContain(0)) << "an empty place has the hash 0 too";
    (void)table.add("one", 42);
    EXPECT_TRUE(table.mayContain(42));
    EXPECT_FALSE(table.mayContain(std::uint64_t{7} << 32U));
}

TEST(TextTable, TakesNoTextThatWouldPassItsLimit) {
    TextTable table;
    std::uint32_t number = 0;
    constexpr std::size_t most = 300'000;
    while (table.add(nameOf(static_cast<int>(number)), hashText(nameOf(static_cast<int>(number))),
                     most) == number) {
        ++number;
        ASSERT_LE(table.bytes(), most);
    }
    EXPECT_EQ(table.size(), number);
    EXPECT_GT(number, 2'000U);
    EXPECT_EQ(table.add(nameOf(5), hashText(nameOf(5)), most), 5U) << "what it has, it knows";
}

TEST(ShardedInterner, KnowsWhatItHasWhenItIsFull) {
    ShardedInterner table;
    table.limitMemory(std::size_t{64} * 80'000);
    std::vector<std::uint32_t> refs;
    for (int number = 0; number < 200'000; ++number) {
        refs.push_back(table.add(nameOf(number)));
    }
    const auto shardOfName = [](int number) {
        return ShardedInterner::shardOfHash(hashText(nameOf(number)));
    };
    std::uint32_t kept = 0;
    for (int number = 0; number < 200'000; ++number) {
        const std::uint32_t ref = refs[static_cast<std::size_t>(number)];
        if (ref == ShardedInterner::kNone) {
            ASSERT_TRUE(table.isFull(shardOfName(number)));
            ASSERT_EQ(table.find(nameOf(number)), std::nullopt);
        } else {
            ++kept;
            ASSERT_EQ(table.text(ref), nameOf(number));
        }
        ASSERT_EQ(table.add(nameOf(number)), ref) << "a full shard stays as it is";
    }
    EXPECT_GT(kept, 1'000U);
    EXPECT_LT(kept, 200'000U);
    EXPECT_LE(table.bytes(), std::size_t{64} * 80'000);
}

TEST(ShardedInterner, MayFillUpWhileThreadsShareIt) {
    ShardedInterner table;
    table.limitMemory(std::size_t{64} * 80'000);
    constexpr int kNames = 100'000;
    std::vector<std::vector<std::uint32_t>> refs(4, std::vector<std::uint32_t>(kNames));
    {
        std::vector<std::jthread> workers;
        for (std::vector<std::uint32_t>& mine : refs) {
            workers.emplace_back([&table, &mine] {
                for (int number = 0; number < kNames; ++number) {
                    mine[static_cast<std::size_t>(number)] = table.add(nameOf(number));
                }
            });
        }
    }
    EXPECT_EQ(refs[0], refs[1]);
    EXPECT_EQ(refs[0], refs[2]);
    EXPECT_EQ(refs[0], refs[3]);
}

TEST(TextCache, AsksOnlyForTextsItDoesNotRemember) {
    TextCache cache(8);
    int asked = 0;
    const auto number = [&](std::string_view text, std::uint32_t answer) {
        return cache.numberOf(text, hashText(text), [&] {
            ++asked;
            return answer;
        });
    };
    EXPECT_EQ(number("a", 7), 7U);
    EXPECT_EQ(number("a", 99), 7U);
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(number("", 3), 3U) << "the empty text is not the empty place";
}

TEST(TextCache, DoesNotRememberLongTextsAndDoesNotTakeThemForOthers) {
    TextCache cache(1);
    const std::string longest(TextCache::kLongest, 'x');
    const auto number = [&cache](const std::string& text, std::uint32_t answer) {
        return cache.numberOf(text, 5, [answer] { return answer; });
    };
    EXPECT_EQ(number(longest, 1), 1U);
    EXPECT_EQ(number(longest, 2), 1U);
    EXPECT_EQ(number(longest + "y", 3), 3U);
    EXPECT_EQ(number(longest + "y", 4), 4U);
    EXPECT_EQ(number(longest, 5), 1U) << "the long one took no place";
}

TEST(TextCache, NeverMixesUpTextsThatWantOnePlace) {
    TextCache cache(1);
    const auto number = [&cache](std::string_view text, std::uint64_t hash, std::uint32_t answer) {
        return cache.numberOf(text, hash, [answer] { return answer; });
    };
    EXPECT_EQ(number("a", 5, 1), 1U);
    EXPECT_EQ(number("b", 5, 2), 2U) << "the same hash, another text";
    EXPECT_EQ(number("a", 6, 3), 3U);
    EXPECT_EQ(number("a", 6, 4), 3U);
}
