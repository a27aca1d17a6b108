// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/structure.h"

#include <bit>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#define SHARDSCOPE_AVX2 __attribute__((target("avx2,pclmul,bmi")))
#endif

namespace shardscope::json {

namespace {

constexpr std::size_t kBlock = 64;

/// One bit for each of 64 bytes, the first byte lowest.
struct BlockBits {
    std::uint64_t quote = 0;
    std::uint64_t backslash = 0;
    std::uint64_t structural = 0; ///< { } [ ] : ,
    std::uint64_t control = 0;    ///< below a space
    std::uint64_t nonAscii = 0;
};

bool isStructural(char c) {
    return c == '{' || c == '}' || c == '[' || c == ']' || c == ':' || c == ',';
}

BlockBits classifyScalar(const char* bytes) {
    BlockBits bits;
    for (unsigned at = 0; at < kBlock; ++at) {
        const std::uint64_t bit = std::uint64_t{1} << at;
        const auto byte = static_cast<unsigned char>(bytes[at]);
        bits.quote |= byte == '"' ? bit : 0;
        bits.backslash |= byte == '\\' ? bit : 0;
        bits.structural |= isStructural(bytes[at]) ? bit : 0;
        bits.control |= byte < 0x20 ? bit : 0;
        bits.nonAscii |= byte >= 0x80 ? bit : 0;
    }
    return bits;
}

/// Bit i is the parity of bits 0 to i: 1 from an opening quote up to its closing one.
std::uint64_t prefixXorScalar(std::uint64_t bits) {
    for (unsigned shift = 1; shift < kBlock; shift *= 2) {
        bits ^= bits << shift;
    }
    return bits;
}

#if defined(__x86_64__)
SHARDSCOPE_AVX2 inline std::uint64_t maskOf(__m256i low, __m256i high) {
    const auto lowBits = static_cast<std::uint32_t>(_mm256_movemask_epi8(low));
    const auto highBits = static_cast<std::uint32_t>(_mm256_movemask_epi8(high));
    return (std::uint64_t{highBits} << 32U) | lowBits;
}

SHARDSCOPE_AVX2 inline std::uint64_t equal(__m256i low, __m256i high, char c) {
    const __m256i wanted = _mm256_set1_epi8(c);
    return maskOf(_mm256_cmpeq_epi8(low, wanted), _mm256_cmpeq_epi8(high, wanted));
}

SHARDSCOPE_AVX2 inline BlockBits classifyAvx2(const char* bytes) {
    const __m256i low = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes));
    const __m256i high = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes + 32));
    // With bit 0x20 set, [ becomes { and ] becomes }, and no other character does.
    const __m256i fold = _mm256_set1_epi8(0x20);
    const __m256i foldedLow = _mm256_or_si256(low, fold);
    const __m256i foldedHigh = _mm256_or_si256(high, fold);
    BlockBits bits;
    bits.quote = equal(low, high, '"');
    bits.backslash = equal(low, high, '\\');
    bits.structural = equal(foldedLow, foldedHigh, '{') | equal(foldedLow, foldedHigh, '}') |
                      equal(low, high, ':') | equal(low, high, ',');
    const __m256i lastControl = _mm256_set1_epi8(0x1f);
    bits.control = maskOf(_mm256_cmpeq_epi8(_mm256_min_epu8(low, lastControl), low),
                          _mm256_cmpeq_epi8(_mm256_min_epu8(high, lastControl), high));
    bits.nonAscii = maskOf(low, high);
    return bits;
}

SHARDSCOPE_AVX2 inline std::uint64_t prefixXorAvx2(std::uint64_t bits) {
    const __m128i ones = _mm_set1_epi8('\xff');
    const __m128i product =
        _mm_clmulepi64_si128(_mm_set_epi64x(0, static_cast<long long>(bits)), ones, 0);
    return static_cast<std::uint64_t>(_mm_cvtsi128_si64(product));
}

bool hasAvx2() {
    static const bool has =
        __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("pclmul") != 0;
    return has;
}
#endif

/// What one block leaves behind for the next.
struct Carry {
    bool escapes = false;       ///< its last byte escapes the first byte of the next
    std::uint64_t inString = 0; ///< all ones inside a string
};

/// The bytes that a backslash takes their meaning from. Backslashes are rare: one at a time.
inline std::uint64_t escapedBytes(std::uint64_t backslash, Carry& carry) {
    std::uint64_t escaped = carry.escapes ? 1 : 0;
    carry.escapes = false;
    std::uint64_t left = backslash & ~escaped;
    while (left != 0) {
        const auto at = static_cast<unsigned>(std::countr_zero(left));
        if (at == kBlock - 1) {
            carry.escapes = true;
            break;
        }
        escaped |= std::uint64_t{2} << at;
        left &= ~(std::uint64_t{3} << at);
    }
    return escaped;
}

inline std::uint32_t* emit(std::uint32_t* out, std::uint64_t bits, std::uint32_t base) {
    while (bits != 0) {
        *out++ = base + static_cast<std::uint32_t>(std::countr_zero(bits));
        bits &= bits - 1;
    }
    return out;
}

template<typename Classify, typename PrefixXor>
inline __attribute__((always_inline)) void scan(std::string_view text, Structure& structure,
                                                const Classify& classify,
                                                const PrefixXor& prefixXor) {
    if (structure.tokens.size() < text.size() + kBlock) {
        structure.tokens.resize(text.size() + kBlock);
    }
    Carry carry;
    std::uint64_t backslashes = 0;
    std::uint64_t nonAscii = 0;
    std::uint64_t controlInside = 0;
    std::uint32_t* out = structure.tokens.data();
    for (std::size_t at = 0; at < text.size(); at += kBlock) {
        const BlockBits bits = classify(text.data() + at);
        const std::size_t left = text.size() - at;
        const std::uint64_t valid =
            left >= kBlock ? ~std::uint64_t{0} : (std::uint64_t{1} << left) - 1;
        const std::uint64_t backslash = bits.backslash & valid;
        std::uint64_t quote = bits.quote & valid;
        if (backslash != 0 || carry.escapes) {
            quote &= ~escapedBytes(backslash, carry);
        }
        const std::uint64_t inString = prefixXor(quote) ^ carry.inString;
        carry.inString = static_cast<std::uint64_t>(static_cast<std::int64_t>(inString) >> 63);
        const std::uint64_t tokens = ((bits.structural & ~inString) | (quote & inString)) & valid;
        out = emit(out, tokens, static_cast<std::uint32_t>(at));
        backslashes |= backslash;
        nonAscii |= bits.nonAscii & valid;
        controlInside |= bits.control & inString & valid;
    }
    structure.count = static_cast<std::size_t>(out - structure.tokens.data());
    structure.openString = carry.inString != 0;
    structure.controlInside = controlInside != 0;
    structure.hasBackslash = backslashes != 0;
    structure.hasNonAscii = nonAscii != 0;
}

#if defined(__x86_64__)
SHARDSCOPE_AVX2 void scanAvx2(std::string_view text, Structure& structure) {
    scan(text, structure, classifyAvx2, prefixXorAvx2);
}
#endif

} // namespace

void findStructure(std::string_view text, Structure& structure, StructureCode code) {
#if defined(__x86_64__)
    if (code == StructureCode::Best && hasAvx2()) {
        scanAvx2(text, structure);
        return;
    }
#endif
    (void)code;
    scan(text, structure, classifyScalar, prefixXorScalar);
}

} // namespace shardscope::json
