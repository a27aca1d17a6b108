// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remediate/day_files.h"
#include "core/remediate/vendor_rules.h"
#include "tests/core/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

namespace shardscope::remediate {

TEST(DayFiles, CutsDaysIntoBatchesThatTheVendorTakes) {
    const tests::TemporaryFolder folder;
    DayFiles days(folder.path());
    const events::Day one{19'000};
    const events::Day two{19'001};
    std::string text;
    for (std::size_t number = 0; number < 2 * kMostEventsPerBatch + 1; ++number) {
        const std::string event = "{\"n\":" + std::to_string(number) + "}";
        ASSERT_TRUE(days.add(one, event));
        text += event + "\n";
    }
    const std::string large(kMostEventBytes - 1, 'x');
    for (int number = 0; number < 11; ++number) {
        ASSERT_TRUE(days.add(two, large));
    }
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "2022-01-08.ndjson.gz"));
    const auto files = days.finish();
    ASSERT_TRUE(files) << base::describe(files.error());
    ASSERT_EQ(files->size(), 2U);
    EXPECT_EQ(files->front().name, "2022-01-08.ndjson.gz");
    EXPECT_EQ(files->front().batches.size(), 3U);
    EXPECT_EQ(files->back().batches.size(), 2U);
    const std::string packed = folder.read(files->front().name);
    EXPECT_EQ(packed.size(), files->front().packedBytes);
    EXPECT_EQ(base::sha256(packed), files->front().sha256);
    std::string again;
    for (const StagedFile& file : *files) {
        const std::string bytes = folder.read(file.name);
        for (const StagedBatch& batch : file.batches) {
            EXPECT_LE(batch.events, kMostEventsPerBatch);
            EXPECT_LE(batch.bytes, kMostBatchBytes);
            const auto member =
                base::unpackGzip(std::string_view(bytes).substr(batch.offset, batch.packedBytes),
                                 kMostBatchBytes + 1);
            ASSERT_TRUE(member) << base::describe(member.error());
            EXPECT_EQ(member->size(), batch.bytes);
            again += file.day == one ? *member : std::string();
        }
    }
    EXPECT_TRUE(again == text);
}

TEST(DayFiles, LeavesNothingBehindUnlessFinished) {
    const tests::TemporaryFolder folder;
    {
        DayFiles days(folder.path());
        for (int number = 0; number < 5'000; ++number) {
            ASSERT_TRUE(days.add(events::Day{19'000}, "{}"));
        }
        EXPECT_FALSE(std::filesystem::is_empty(folder.path()));
    }
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(DayFiles, SaysWhereWritingFailed) {
    DayFiles days("/nowhere/at/all");
    base::Result<void> done;
    for (int number = 0; number < 3'000 && done; ++number) {
        done = days.add(events::Day{19'000}, "{}");
    }
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, base::ErrorCode::WriteFailed);
    EXPECT_EQ(done.error().where, "/nowhere/at/all/2022-01-08.ndjson.gz.part");
}

} // namespace shardscope::remediate
