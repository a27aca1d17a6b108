// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace shardscope::base {

/// SHA-256 (FIPS 180-4) of text that comes in pieces. For fingerprints that people compare and
/// pass on.
class Sha256 {
public:
    enum class Code {
        Best,    ///< with the processor's own instructions where it has them
        Portable ///< on every processor; the same digests
    };
    explicit Sha256(Code code = Code::Best) : m_code(code) {}

    Sha256& add(std::string_view text);
    /// 64 hexadecimal digits. Nothing may be added afterwards.
    [[nodiscard]] std::string finish();

private:
    static constexpr std::size_t kBlock = 64;

    void takeBlocks(const unsigned char* blocks, std::size_t count);
    void takeBlock(const unsigned char* block);

    Code m_code;

    std::array<std::uint32_t, 8> m_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                         0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<unsigned char, kBlock> m_block{};
    std::size_t m_used = 0;
    std::uint64_t m_bytes = 0;
};

[[nodiscard]] std::string sha256(std::string_view text);

} // namespace shardscope::base
