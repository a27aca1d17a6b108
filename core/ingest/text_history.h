// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/seek_point.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <span>

namespace shardscope::ingest {

/// The last SeekPoint::kWindow bytes of a text.
class TextHistory {
public:
    void clear() { m_size = 0; }

    void append(std::span<const char> text) {
        text = text.last(std::min(text.size(), m_bytes.size()));
        const std::size_t kept = std::min(m_size, m_bytes.size() - text.size());
        std::memmove(m_bytes.data(), m_bytes.data() + (m_size - kept), kept);
        std::copy(text.begin(), text.end(), m_bytes.begin() + static_cast<std::ptrdiff_t>(kept));
        m_size = kept + text.size();
    }

    [[nodiscard]] std::span<const char> view() const { return {m_bytes.data(), m_size}; }

private:
    std::array<char, SeekPoint::kWindow> m_bytes{};
    std::size_t m_size = 0;
};

} // namespace shardscope::ingest
