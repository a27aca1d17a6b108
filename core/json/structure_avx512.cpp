// SPDX-License-Identifier: GPL-3.0-or-later
#if defined(__x86_64__)

#include <algorithm>
#include <bit>
#include <immintrin.h>
#include <string_view>
#include <vector>

// From here on, and only here, code may use these instructions: the standard library's own code
// above must not, because it is shared with the rest of the program.
#pragma GCC target("avx512f,avx512bw,avx512vl,avx512vbmi2,avx2,pclmul,bmi,popcnt")

#include "core/json/structure_scan.h"

// g++ 12 takes the "undefined" vectors of its own header for a mistake (GCC bug 105593).
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"

namespace shardscope::json {

namespace {

/// Looks at 64 bytes at once, and writes 16 places at once.
class Avx512Classifier {
public:
    // Written out, since a constructor that the compiler makes is made without AVX-512.
    Avx512Classifier() : m_all(_mm512_setzero_si512()) {}

    BlockBits classify(const char* bytes) { return classify(_mm512_loadu_si512(bytes)); }
    /// Only the first `count` bytes count, 63 at most.
    BlockBits classify(const char* bytes, std::size_t count) {
        const __mmask64 counts = (std::uint64_t{1} << count) - 1;
        return classify(_mm512_mask_loadu_epi8(_mm512_set1_epi8(' '), counts, bytes));
    }
    /// Bit i of the answer is the parity of bits 0 to i.
    static std::uint64_t prefixXor(std::uint64_t bits) {
        const __m128i ones = _mm_set1_epi8('\xff');
        const __m128i product =
            _mm_clmulepi64_si128(_mm_set_epi64x(0, static_cast<long long>(bits)), ones, 0);
        return static_cast<std::uint64_t>(_mm_cvtsi128_si64(product));
    }
    /// Writes the places of the bits from `base` on, and up to 16 numbers more than there are.
    static void writePlaces(std::uint64_t bits, std::uint32_t base, std::uint32_t* out) {
        const __m512i first = _mm512_set1_epi32(static_cast<int>(base));
        const __m512i places = _mm512_maskz_compress_epi8(bits, eachPlace());
        write(_mm512_castsi512_si128(places), first, out);
        const int count = std::popcount(bits);
        if (count > 16) {
            write(_mm512_extracti32x4_epi32(places, 1), first, out + 16);
        }
        if (count > 32) {
            write(_mm512_extracti32x4_epi32(places, 2), first, out + 32);
            write(_mm512_extracti32x4_epi32(places, 3), first, out + 48);
        }
    }
    [[nodiscard]] bool sawControl() const { return m_control != 0; }
    [[nodiscard]] bool sawNonAscii() const { return _mm512_movepi8_mask(m_all) != 0; }

private:
    static __m512i eachPlace() {
        return _mm512_set_epi64(0x3f3e3d3c3b3a3938, 0x3736353433323130, 0x2f2e2d2c2b2a2928,
                                0x2726252423222120, 0x1f1e1d1c1b1a1918, 0x1716151413121110,
                                0x0f0e0d0c0b0a0908, 0x0706050403020100);
    }
    static void write(__m128i places, __m512i first, std::uint32_t* out) {
        _mm512_storeu_si512(out, _mm512_add_epi32(first, _mm512_cvtepu8_epi32(places)));
    }
    static std::uint64_t equal(__m512i bytes, char c) {
        return _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8(c));
    }
    BlockBits classify(__m512i bytes) {
        m_all = _mm512_or_si512(m_all, bytes);
        m_control |= _mm512_cmplt_epu8_mask(bytes, _mm512_set1_epi8(0x20));
        // With bit 0x20 set, [ becomes { and ] becomes }, and no other character does.
        const __m512i folded = _mm512_or_si512(bytes, _mm512_set1_epi8(0x20));
        return {.quote = equal(bytes, '"'),
                .backslash = equal(bytes, '\\'),
                .structural = equal(folded, '{') | equal(folded, '}') | equal(bytes, ':') |
                              equal(bytes, ',')};
    }

    __m512i m_all;
    std::uint64_t m_control = 0;
};

} // namespace

void findStructureAvx512(std::string_view text, Structure& structure) {
    StructureScan<Avx512Classifier>::run(text, structure);
}

} // namespace shardscope::json

#endif
