// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/aside_rows.h"

#include "tests/core/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

using namespace shardscope;
using base::ShardedInterner;
using detect::AsideRow;
using detect::AsideRows;

namespace {

AsideRow rowOf(std::uint64_t number, std::string_view id) {
    detect::CountedEvent event;
    event.fingerprint = number;
    return {event, number * 3, base::hashText(id), id};
}

} // namespace

TEST(AsideRows, GiveBackEachShardsRowsInOrder) {
    const tests::TemporaryFolder folder;
    AsideRows rows(folder.path().string());
    std::map<std::uint32_t, std::vector<std::string>> expected;
    for (std::uint64_t number = 0; number < 60'000; ++number) {
        // Some ids are longer than a buffer, and some are empty.
        std::string id = number % 5'000 == 77 ? std::string(100'000, 'x') : std::string("id-");
        id = number % 100 == 0 ? std::string() : id + std::to_string(number);
        const AsideRow row = rowOf(number, id);
        ASSERT_TRUE(rows.add(row));
        expected[ShardedInterner::shardOfHash(row.idHash)].push_back(std::move(id));
    }
    std::size_t chunks = 0;
    for (std::uint32_t shard = 0; shard < ShardedInterner::kShards; ++shard) {
        std::vector<std::string> found;
        for (std::size_t chunk = 0; chunk < rows.chunks(shard); ++chunk) {
            const auto read =
                rows.readChunk(shard, chunk, [&](const AsideRow& row) -> base::Result<void> {
                    EXPECT_EQ(row.overlapHash, row.row.fingerprint * 3);
                    EXPECT_EQ(row.idHash, base::hashText(row.id));
                    found.emplace_back(row.id);
                    return {};
                });
            ASSERT_TRUE(read) << describe(read.error());
            ++chunks;
        }
        EXPECT_EQ(found, expected[shard]) << shard;
    }
    EXPECT_GT(chunks, std::size_t{2} * ShardedInterner::kShards);
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(AsideRows, PassesOnWhyAVisitorFails) {
    AsideRows rows("/nowhere/at/all");
    const AsideRow row = rowOf(1, "a");
    ASSERT_TRUE(rows.add(row)) << "few rows need no disk";
    const auto failed = rows.readChunk(ShardedInterner::shardOfHash(row.idHash), 0,
                                       [](const AsideRow&) -> base::Result<void> {
                                           return base::fail(base::ErrorCode::Cancelled, "stopped");
                                       });
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, base::ErrorCode::Cancelled);
}
