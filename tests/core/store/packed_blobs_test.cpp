// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/packed_blobs.h"

#include "tests/core/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

using namespace shardscope;
using store::PackedBlobs;

TEST(PackedBlobs, GiveBackWhatWasPutWhereverItLies) {
    const tests::TemporaryFolder folder;
    for (const std::size_t room : {std::size_t{0}, std::size_t{1'000}, std::size_t{1} << 30U}) {
        PackedBlobs blobs;
        blobs.limitMemory(room, folder.path().string());
        std::vector<PackedBlobs::Blob> kept;
        for (std::size_t size = 0; size < 100; ++size) {
            kept.push_back(blobs.put(std::string(size, static_cast<char>('0' + size % 10))));
        }
        EXPECT_FALSE(blobs.failure());
        for (std::size_t size = 0; size < kept.size(); ++size) {
            std::string space;
            const auto got = blobs.get(kept[size], space);
            ASSERT_TRUE(got) << describe(got.error());
            EXPECT_EQ(*got, std::string(size, static_cast<char>('0' + size % 10)));
        }
    }
}

TEST(PackedBlobs, RememberThatTheDiskWasFull) {
    PackedBlobs blobs;
    blobs.limitMemory(2, "/nowhere/at/all");
    (void)blobs.put("in");
    EXPECT_FALSE(blobs.failure());
    (void)blobs.put("out");
    ASSERT_TRUE(blobs.failure());
    EXPECT_EQ(blobs.failure()->code, base::ErrorCode::WriteFailed);
}
