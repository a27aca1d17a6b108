// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include "core/base/sha256_blocks.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace shardscope::base {

namespace {

std::uint32_t bigEndian(const unsigned char* bytes) {
    return std::uint32_t{bytes[0]} << 24U | std::uint32_t{bytes[1]} << 16U |
           std::uint32_t{bytes[2]} << 8U | std::uint32_t{bytes[3]};
}

} // namespace

Sha256& Sha256::add(std::string_view text) {
    m_bytes += text.size();
    while (!text.empty()) {
        if (m_used == 0 && text.size() >= kBlock) {
            const std::size_t blocks = text.size() / kBlock;
            takeBlocks(reinterpret_cast<const unsigned char*>(text.data()), blocks);
            text.remove_prefix(blocks * kBlock);
            continue;
        }
        const std::size_t count = std::min(text.size(), kBlock - m_used);
        std::memcpy(m_block.data() + m_used, text.data(), count);
        m_used += count;
        text.remove_prefix(count);
        if (m_used == kBlock) {
            takeBlocks(m_block.data(), 1);
            m_used = 0;
        }
    }
    return *this;
}

void Sha256::takeBlocks(const unsigned char* blocks, std::size_t count) {
#if defined(__x86_64__)
    if (m_code == Code::Best && hasShaInstructions()) {
        takeSha256Blocks(m_state, blocks, count);
        return;
    }
#endif
    for (; count > 0; --count, blocks += kBlock) {
        takeBlock(blocks);
    }
}

void Sha256::takeBlock(const unsigned char* block) {
    std::array<std::uint32_t, 64> words{};
    for (std::size_t i = 0; i < 16; ++i) {
        words[i] = bigEndian(block + 4 * i);
    }
    for (std::size_t i = 16; i < words.size(); ++i) {
        const std::uint32_t a = words[i - 15];
        const std::uint32_t b = words[i - 2];
        words[i] = words[i - 16] + (std::rotr(a, 7) ^ std::rotr(a, 18) ^ (a >> 3U)) + words[i - 7] +
                   (std::rotr(b, 17) ^ std::rotr(b, 19) ^ (b >> 10U));
    }
    auto [a, b, c, d, e, f, g, h] = m_state;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::uint32_t first = h + (std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25)) +
                                    ((e & f) ^ (~e & g)) + kSha256Rounds[i] + words[i];
        const std::uint32_t second =
            (std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
        h = g;
        g = f;
        f = e;
        e = d + first;
        d = c;
        c = b;
        b = a;
        a = first + second;
    }
    const std::array<std::uint32_t, 8> added{a, b, c, d, e, f, g, h};
    for (std::size_t i = 0; i < added.size(); ++i) {
        m_state[i] += added[i];
    }
}

std::string Sha256::finish() {
    constexpr std::string_view kHex = "0123456789abcdef";
    constexpr std::size_t kLengthAt = kBlock - 8;
    const std::uint64_t bits = m_bytes * 8;
    add({"\x80", 1});
    while (m_used != kLengthAt) {
        add({"\0", 1});
    }
    std::string length;
    for (unsigned shift = 64; shift > 0; shift -= 8) {
        length.push_back(static_cast<char>(bits >> (shift - 8)));
    }
    add(length);
    std::string digits;
    for (const std::uint32_t word : m_state) {
        for (unsigned shift = 32; shift > 0; shift -= 4) {
            digits.push_back(kHex[word >> (shift - 4) & 0xfU]);
        }
    }
    return digits;
}

std::string sha256(std::string_view text) {
    return Sha256().add(text).finish();
}

} // namespace shardscope::base
