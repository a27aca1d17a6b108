// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/selector_needles.h"

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace shardscope::select {

/// A row of bytes, each one of several.
struct LinePattern {
    using Bytes = std::bitset<256>;

    std::vector<Bytes> bytes;
    std::size_t window = 0; ///< of its bytes, the first of those that are looked for

    [[nodiscard]] bool matches(std::string_view line, std::size_t at) const;
};

/// What a line is searched for, so that no line with one of the needles goes by.
[[nodiscard]] std::vector<LinePattern> patternsOf(const std::vector<Needle>& needles);

/// Which of eight buckets of patterns a row of four bytes may belong to: the masks of each byte,
/// by its half bytes, are combined with and.
struct PatternTables {
    static constexpr std::size_t kWindow = 4;
    static constexpr std::size_t kBuckets = 8;

    std::array<std::array<std::uint8_t, 16>, kWindow> low{};
    std::array<std::array<std::uint8_t, 16>, kWindow> high{};
    std::array<std::vector<std::size_t>, kBuckets> buckets; ///< indices of patterns

    explicit PatternTables(const std::vector<LinePattern>& patterns);
    [[nodiscard]] std::uint8_t bucketsAt(const char* bytes) const;
};

/// The place from `from` on where a row may belong to some bucket, or the end of the line.
[[nodiscard]] std::size_t nextSuspect(const PatternTables& tables, std::string_view line,
                                      std::size_t from);
#if defined(__x86_64__)
/// The same with AVX2, which the processor must have; 64 bytes behind the line are readable.
[[nodiscard]] std::size_t nextSuspectAvx2(const PatternTables& tables, std::string_view line,
                                          std::size_t from);
#endif

} // namespace shardscope::select
