// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/byte_source.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace shardscope::fuzz {

/// Text as a file that gives at most `step` bytes at a time.
class ByteFeed final : public ingest::ByteSource {
public:
    ByteFeed(std::string_view text, std::size_t step) : m_text(text), m_step(step) {}

    base::Result<std::size_t> read(std::span<char> space) override {
        const std::size_t count = std::min({space.size(), m_step, m_text.size() - m_at});
        std::memcpy(space.data(), m_text.data() + m_at, count);
        m_at += count;
        return count;
    }
    std::uint64_t consumed() const override { return m_at; }

private:
    std::string_view m_text;
    std::size_t m_step;
    std::size_t m_at = 0;
};

} // namespace shardscope::fuzz
