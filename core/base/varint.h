// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace shardscope::base {

/// Appends `value` in 7-bit groups, least significant first (LEB128).
inline void putVarint(std::string& out, std::uint64_t value) {
    while (value >= 0x80) {
        out.push_back(static_cast<char>(value | 0x80U));
        value >>= 7U;
    }
    out.push_back(static_cast<char>(value));
}

/// Small for numbers near zero of either sign.
[[nodiscard]] inline std::uint64_t zigzag(std::int64_t value) {
    return (static_cast<std::uint64_t>(value) << 1U) ^ static_cast<std::uint64_t>(value >> 63);
}
[[nodiscard]] inline std::int64_t unzigzag(std::uint64_t value) {
    return static_cast<std::int64_t>(value >> 1U) ^ -static_cast<std::int64_t>(value & 1U);
}

/// Reads back what putVarint wrote. Never reads past the end: then failed() is true and every
/// value is 0.
class VarintReader {
public:
    explicit VarintReader(std::string_view bytes)
        : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) {}

    [[nodiscard]] std::uint64_t next() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (m_at == m_end) {
                break;
            }
            const auto byte = static_cast<unsigned char>(*m_at++);
            value |= static_cast<std::uint64_t>(byte & 0x7fU) << shift;
            if (byte < 0x80) {
                return value;
            }
        }
        m_failed = true;
        m_at = m_end;
        return 0;
    }
    [[nodiscard]] std::string_view bytes(std::uint64_t count) {
        if (count > static_cast<std::uint64_t>(m_end - m_at)) {
            m_failed = true;
            m_at = m_end;
            return {};
        }
        const std::string_view taken(m_at, static_cast<std::size_t>(count));
        m_at += count;
        return taken;
    }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }

private:
    const char* m_at;
    const char* m_end;
    bool m_failed = false;
};

} // namespace shardscope::base
