// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/detect/counted_event.h"
#include "core/detect/file_counter.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::store {

/// zstd level 1: of the codecs measured, the best size for its speed on this data.
[[nodiscard]] std::string compress(std::string_view bytes);
/// A block of 8,192 cells or 4,096 texts stays far below; only one very long text comes near.
inline constexpr std::uint64_t kLargestBlob = std::uint64_t{1} << 30U;
/// Damaged when the blob is no zstd frame or claims to hold more than `most` bytes.
[[nodiscard]] base::Result<std::string> decompress(std::string_view blob,
                                                   std::uint64_t most = kLargestBlob);

/// Cells of one day, ascending by id, column by column.
[[nodiscard]] std::string encodeCells(events::Day day, std::span<const detect::Cell> cells);
/// Appends the cells to `out`.
[[nodiscard]] base::Result<void> decodeCells(events::Day day, std::string_view blob,
                                             std::vector<detect::Cell>& out);

/// Texts one after another.
[[nodiscard]] std::string encodeTexts(std::span<const std::string_view> texts);
[[nodiscard]] base::Result<std::vector<std::string>> decodeTexts(std::string_view blob);

/// Ascending numbers.
[[nodiscard]] std::string encodeAscending(std::span<const std::int64_t> numbers);
[[nodiscard]] base::Result<std::vector<std::int64_t>> decodeAscending(std::string_view blob);

/// 64-bit hashes as they are: nothing compresses them.
[[nodiscard]] std::string encodeHashes(std::span<const std::uint64_t> hashes);
[[nodiscard]] std::vector<std::uint64_t> decodeHashes(std::string_view blob);

/// How many events of an id repeat others, ascending by id.
struct DuplicateCount {
    std::uint32_t id = 0;
    std::uint64_t count = 0;
};
[[nodiscard]] std::string encodeDuplicates(std::span<const DuplicateCount> duplicates);
[[nodiscard]] base::Result<std::vector<DuplicateCount>> decodeDuplicates(std::string_view blob);

/// Events of the groups of a day, ascending by group.
[[nodiscard]] std::string encodeGroupCounts(std::span<const detect::GroupCount> counts);
[[nodiscard]] base::Result<std::vector<detect::GroupCount>>
decodeGroupCounts(std::string_view blob);

} // namespace shardscope::store
