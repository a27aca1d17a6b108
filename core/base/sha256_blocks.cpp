// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256_blocks.h"

#if defined(__x86_64__)

#include <cpuid.h>
#include <immintrin.h>

namespace shardscope::base {

namespace {

__m128i load(const void* from) {
    return _mm_loadu_si128(static_cast<const __m128i*>(from));
}

} // namespace

bool hasShaInstructions() {
    static const bool has = [] {
        unsigned a = 0;
        unsigned b = 0;
        unsigned c = 0;
        unsigned d = 0;
        constexpr unsigned kFeatures = 7;
        constexpr unsigned kSha = 1U << 29U;
        return __get_cpuid_count(kFeatures, 0, &a, &b, &c, &d) != 0 && (b & kSha) != 0 &&
               __builtin_cpu_supports("sse4.1") != 0;
    }();
    return has;
}

/// The processor keeps the eight words as (a, b, e, f) and (c, d, g, h), and does four rounds with
/// two instructions; message words are made four at a time.
__attribute__((target("sha,sse4.1"))) void takeSha256Blocks(std::array<std::uint32_t, 8>& state,
                                                            const unsigned char* blocks,
                                                            std::size_t count) {
    constexpr int kSwapPairs = 0xB1;
    constexpr int kReverse = 0x1B;
    constexpr int kUpperHalf = 0x0E;
    constexpr int kQuads = 16;
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    const __m128i badc = _mm_shuffle_epi32(load(state.data()), kSwapPairs);
    const __m128i hgfe = _mm_shuffle_epi32(load(state.data() + 4), kReverse);
    __m128i abef = _mm_alignr_epi8(badc, hgfe, 8);
    __m128i cdgh = _mm_blend_epi16(hgfe, badc, 0xF0);
    for (; count > 0; --count, blocks += 64) {
        const __m128i abefBefore = abef;
        const __m128i cdghBefore = cdgh;
        __m128i words[4]; // sixteen, the oldest four are replaced
        for (int at = 0; at < 4; ++at) {
            words[at] = _mm_shuffle_epi8(load(blocks + 16 * at), bigEndian);
        }
        for (int quad = 0; quad < kQuads; ++quad) {
            __m128i& current = words[quad % 4];
            if (quad >= 4) {
                const __m128i& last = words[(quad + 3) % 4];
                const __m128i sum =
                    _mm_add_epi32(_mm_sha256msg1_epu32(current, words[(quad + 1) % 4]),
                                  _mm_alignr_epi8(last, words[(quad + 2) % 4], 4));
                current = _mm_sha256msg2_epu32(sum, last);
            }
            const __m128i input = _mm_add_epi32(current, load(kSha256Rounds.data() + 4 * quad));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, input);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(input, kUpperHalf));
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    const __m128i feba = _mm_shuffle_epi32(abef, kReverse);
    const __m128i dchg = _mm_shuffle_epi32(cdgh, kSwapPairs);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(state.data()), _mm_blend_epi16(feba, dchg, 0xF0));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(state.data() + 4), _mm_alignr_epi8(dchg, feba, 8));
}

} // namespace shardscope::base

#endif
