// SPDX-License-Identifier: GPL-3.0-or-later
#if defined(__x86_64__)

#include "core/select/line_pattern.h"

#include <algorithm>
#include <bit>
#include <immintrin.h>

// From here on, and only here, code may use these instructions.
#pragma GCC target("avx2,bmi")

namespace shardscope::select {

namespace {

__m256i twice(const std::array<std::uint8_t, 16>& table) {
    return _mm256_broadcastsi128_si256(
        _mm_loadu_si128(reinterpret_cast<const __m128i*>(table.data())));
}

/// The masks of 32 bytes for one place of the window.
__m256i masksOf(const char* bytes, __m256i low, __m256i high) {
    const __m256i halves = _mm256_set1_epi8(0x0f);
    const __m256i text = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes));
    const __m256i lowHalf = _mm256_and_si256(text, halves);
    const __m256i highHalf = _mm256_and_si256(_mm256_srli_epi16(text, 4), halves);
    return _mm256_and_si256(_mm256_shuffle_epi8(low, lowHalf), _mm256_shuffle_epi8(high, highHalf));
}

} // namespace

std::size_t nextSuspectAvx2(const PatternTables& tables, std::string_view line, std::size_t from) {
    static_assert(PatternTables::kWindow == 4);
    constexpr std::size_t kStep = 32;
    const __m256i low0 = twice(tables.low[0]);
    const __m256i low1 = twice(tables.low[1]);
    const __m256i low2 = twice(tables.low[2]);
    const __m256i low3 = twice(tables.low[3]);
    const __m256i high0 = twice(tables.high[0]);
    const __m256i high1 = twice(tables.high[1]);
    const __m256i high2 = twice(tables.high[2]);
    const __m256i high3 = twice(tables.high[3]);
    for (; from < line.size(); from += kStep) {
        const char* const bytes = line.data() + from;
        const __m256i first =
            _mm256_and_si256(masksOf(bytes, low0, high0), masksOf(bytes + 1, low1, high1));
        const __m256i second =
            _mm256_and_si256(masksOf(bytes + 2, low2, high2), masksOf(bytes + 3, low3, high3));
        const __m256i none =
            _mm256_cmpeq_epi8(_mm256_and_si256(first, second), _mm256_setzero_si256());
        const auto suspects = ~static_cast<std::uint32_t>(_mm256_movemask_epi8(none));
        if (suspects != 0) {
            return std::min(line.size(),
                            from + static_cast<std::size_t>(std::countr_zero(suspects)));
        }
    }
    return line.size();
}

} // namespace shardscope::select

#endif
