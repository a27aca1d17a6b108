// SPDX-License-Identifier: GPL-3.0-or-later
#if defined(__x86_64__)

#include <algorithm>
#include <bit>
#include <immintrin.h>
#include <string_view>
#include <vector>

// From here on, and only here, code may use these instructions: the standard library's own code
// above must not, because it is shared with the rest of the program.
#pragma GCC target("avx2,pclmul,bmi,popcnt")

#include "core/json/structure_scan.h"

namespace shardscope::json {

namespace {

/// Looks at 64 bytes at once. What is asked once a line only is gathered without bit masks.
class Avx2Classifier {
public:
    // Written out, since a constructor that the compiler makes is made without AVX2.
    Avx2Classifier() : m_all(_mm256_setzero_si256()), m_control(_mm256_setzero_si256()) {}

    BlockBits classify(const char* bytes) { return classify(load(bytes), load(bytes + kHalf)); }
    /// Only the first `count` bytes count; all 64 are readable.
    BlockBits classify(const char* bytes, std::size_t count) {
        const auto low = static_cast<char>(std::min(count, kHalf));
        const auto high = static_cast<char>(count - static_cast<std::size_t>(low));
        return classify(spaceBehind(load(bytes), low), spaceBehind(load(bytes + kHalf), high));
    }
    /// Bit i of the answer is the parity of bits 0 to i.
    static std::uint64_t prefixXor(std::uint64_t bits) {
        const __m128i ones = _mm_set1_epi8('\xff');
        const __m128i product =
            _mm_clmulepi64_si128(_mm_set_epi64x(0, static_cast<long long>(bits)), ones, 0);
        return static_cast<std::uint64_t>(_mm_cvtsi128_si64(product));
    }
    [[nodiscard]] bool sawControl() const { return _mm256_movemask_epi8(m_control) != 0; }
    [[nodiscard]] bool sawNonAscii() const { return _mm256_movemask_epi8(m_all) != 0; }

private:
    static constexpr std::size_t kHalf = 32;

    static __m256i load(const char* bytes) {
        return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes));
    }
    static __m256i spaceBehind(__m256i bytes, char count) {
        const __m256i places =
            _mm256_setr_epi8(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
                             20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31);
        return _mm256_blendv_epi8(_mm256_set1_epi8(' '), bytes,
                                  _mm256_cmpgt_epi8(_mm256_set1_epi8(count), places));
    }
    static std::uint64_t maskOf(__m256i low, __m256i high) {
        const auto lowBits = static_cast<std::uint32_t>(_mm256_movemask_epi8(low));
        const auto highBits = static_cast<std::uint32_t>(_mm256_movemask_epi8(high));
        return (std::uint64_t{highBits} << 32U) | lowBits;
    }
    static __m256i equal(__m256i bytes, char c) {
        return _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8(c));
    }
    static __m256i structural(__m256i bytes) {
        // With bit 0x20 set, [ becomes { and ] becomes }, and no other character does.
        const __m256i folded = _mm256_or_si256(bytes, _mm256_set1_epi8(0x20));
        return _mm256_or_si256(_mm256_or_si256(equal(folded, '{'), equal(folded, '}')),
                               _mm256_or_si256(equal(bytes, ':'), equal(bytes, ',')));
    }
    static __m256i control(__m256i bytes) {
        return _mm256_cmpeq_epi8(_mm256_min_epu8(bytes, _mm256_set1_epi8(0x1f)), bytes);
    }
    BlockBits classify(__m256i low, __m256i high) {
        m_all = _mm256_or_si256(m_all, _mm256_or_si256(low, high));
        m_control = _mm256_or_si256(m_control, _mm256_or_si256(control(low), control(high)));
        return {.quote = maskOf(equal(low, '"'), equal(high, '"')),
                .backslash = maskOf(equal(low, '\\'), equal(high, '\\')),
                .structural = maskOf(structural(low), structural(high))};
    }

    __m256i m_all;
    __m256i m_control;
};

} // namespace

void findStructureAvx2(std::string_view text, Structure& structure) {
    StructureScan<Avx2Classifier>::run(text, structure);
}

} // namespace shardscope::json

#endif
