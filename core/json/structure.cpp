// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/structure.h"

#include "core/json/structure_scan.h"

namespace shardscope::json {

namespace {

constexpr std::size_t kBlock = 64;

bool isStructural(char c) {
    return c == '{' || c == '}' || c == '[' || c == ']' || c == ':' || c == ',';
}

/// Looks at one byte after the other.
class ScalarClassifier {
public:
    BlockBits classify(const char* bytes, std::size_t count) {
        BlockBits bits;
        for (std::size_t at = 0; at < count; ++at) {
            const std::uint64_t bit = std::uint64_t{1} << at;
            const auto byte = static_cast<unsigned char>(bytes[at]);
            bits.quote |= byte == '"' ? bit : 0;
            bits.backslash |= byte == '\\' ? bit : 0;
            bits.structural |= isStructural(bytes[at]) ? bit : 0;
            m_control = m_control || byte < 0x20;
            m_nonAscii = m_nonAscii || byte >= 0x80;
        }
        return bits;
    }
    BlockBits classify(const char* bytes) { return classify(bytes, kBlock); }
    /// Bit i of the answer is the parity of bits 0 to i.
    static std::uint64_t prefixXor(std::uint64_t bits) {
        for (unsigned shift = 1; shift < kBlock; shift *= 2) {
            bits ^= bits << shift;
        }
        return bits;
    }
    [[nodiscard]] bool sawControl() const { return m_control; }
    [[nodiscard]] bool sawNonAscii() const { return m_nonAscii; }

private:
    bool m_control = false;
    bool m_nonAscii = false;
};

#if defined(__x86_64__)
bool hasAvx2() {
    static const bool has =
        __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("pclmul") != 0 &&
        __builtin_cpu_supports("bmi") != 0 && __builtin_cpu_supports("popcnt") != 0;
    return has;
}

bool hasAvx512() {
    static const bool has = hasAvx2() && __builtin_cpu_supports("avx512bw") != 0 &&
                            __builtin_cpu_supports("avx512vl") != 0 &&
                            __builtin_cpu_supports("avx512vbmi2") != 0;
    return has;
}
#endif

} // namespace

/// Whether a string of the text holds a raw control character. For the few texts that hold one
/// at all, so there is no hurry.
bool hasControlInside(std::string_view text) {
    bool inString = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (inString && static_cast<unsigned char>(text[at]) < 0x20) {
            return true;
        }
        if (text[at] == '"') {
            inString = !inString;
        } else if (text[at] == '\\') {
            ++at;
            if (inString && at < text.size() && static_cast<unsigned char>(text[at]) < 0x20) {
                return true;
            }
        }
    }
    return false;
}

void findStructure(std::string_view text, Structure& structure, StructureCode code) {
#if defined(__x86_64__)
    if (code <= StructureCode::Avx512 && hasAvx512()) {
        findStructureAvx512(text, structure);
        return;
    }
    if (code <= StructureCode::Avx2 && hasAvx2()) {
        findStructureAvx2(text, structure);
        return;
    }
#endif
    (void)code;
    StructureScan<ScalarClassifier>::run(text, structure);
}

} // namespace shardscope::json
