// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/structure.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace shardscope::json {

/// One bit for each of 64 bytes, the first byte lowest.
struct BlockBits {
    std::uint64_t quote = 0;
    std::uint64_t backslash = 0;
    std::uint64_t structural = 0; ///< { } [ ] : ,
};

/// Whether a string of the text holds a raw control character. For the few texts that hold one
/// at all, so there is no hurry.
[[nodiscard]] bool hasControlInside(std::string_view text);

/// The loop that findStructure() runs. The classifier says what 64 bytes are, and brings the
/// instructions it needs: everything here is compiled anew with it and for it alone.
template<typename Classifier>
class StructureScan {
public:
    static void run(std::string_view text, Structure& structure) {
        StructureScan(structure).scan(text);
    }

private:
    static constexpr std::size_t kBlock = 64;

    explicit StructureScan(Structure& structure) : m_structure(structure) {}

    void scan(std::string_view text) {
        const std::size_t most = text.size() + kBlock + Structure::kSentinels;
        if (m_structure.tokens.size() < most) {
            m_structure.tokens.resize(most);
        }
        m_out = m_structure.tokens.data();
        std::size_t at = 0;
        for (; at + kBlock <= text.size(); at += kBlock) {
            take(m_classifier.classify(text.data() + at), at);
        }
        if (at < text.size()) {
            take(m_classifier.classify(text.data() + at, text.size() - at), at);
        }
        std::fill_n(m_out, Structure::kSentinels, static_cast<std::uint32_t>(text.size()));
        m_structure.count = static_cast<std::size_t>(m_out - m_structure.tokens.data());
        m_structure.openString = m_inString != 0;
        m_structure.controlInside = m_classifier.sawControl() && hasControlInside(text);
        m_structure.hasBackslash = m_backslashes != 0;
        m_structure.hasNonAscii = m_classifier.sawNonAscii();
    }

    __attribute__((always_inline)) void take(const BlockBits& bits, std::size_t at) {
        std::uint64_t quote = bits.quote;
        if (bits.backslash != 0 || m_escapesNext) {
            quote &= ~escapedBytes(bits.backslash);
        }
        // From an opening quote up to its closing one; all ones when a string goes on.
        const std::uint64_t inString = Classifier::prefixXor(quote) ^ m_inString;
        m_inString = static_cast<std::uint64_t>(static_cast<std::int64_t>(inString) >> 63);
        const std::uint64_t tokens = (bits.structural & ~inString) | (quote & inString);
        if constexpr (requires { &Classifier::writePlaces; }) {
            Classifier::writePlaces(tokens, static_cast<std::uint32_t>(at), m_out);
            m_out += std::popcount(tokens);
        } else {
            emit(tokens, static_cast<std::uint32_t>(at));
        }
        m_backslashes |= bits.backslash;
    }

    /// The bytes that a backslash takes their meaning from. Backslashes are rare: one at a time.
    std::uint64_t escapedBytes(std::uint64_t backslash) {
        std::uint64_t escaped = m_escapesNext ? 1 : 0;
        m_escapesNext = false;
        std::uint64_t left = backslash & ~escaped;
        while (left != 0) {
            const auto at = static_cast<unsigned>(std::countr_zero(left));
            if (at == kBlock - 1) {
                m_escapesNext = true;
                break;
            }
            escaped |= std::uint64_t{2} << at;
            left &= ~(std::uint64_t{3} << at);
        }
        return escaped;
    }

    /// Writes the places of the bits. In eights, because how many there are is hard to foresee
    /// and a wrong guess costs more than writing a few too many.
    __attribute__((always_inline)) void emit(std::uint64_t bits, std::uint32_t base) {
        std::uint32_t* place = m_out;
        m_out += std::popcount(bits);
        for (; bits != 0; place += kStep) {
            for (unsigned at = 0; at < kStep; ++at) {
                place[at] = base + static_cast<std::uint32_t>(std::countr_zero(bits));
                bits &= bits - 1;
            }
        }
    }
    static constexpr unsigned kStep = 8;

    Structure& m_structure;
    Classifier m_classifier;
    std::uint32_t* m_out = nullptr;
    std::uint64_t m_inString = 0; ///< all ones inside a string
    bool m_escapesNext = false;   ///< the last byte escapes the first one of the next block
    std::uint64_t m_backslashes = 0;
};

#if defined(__x86_64__)
/// With AVX2 and carry-less multiplication, which the processor must have.
void findStructureAvx2(std::string_view text, Structure& structure);
/// With AVX-512 (BW, VL, VBMI2) and carry-less multiplication, which the processor must have.
void findStructureAvx512(std::string_view text, Structure& structure);
#endif

} // namespace shardscope::json
