// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/byte_source.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <string>
#include <utility>

namespace shardscope::ingest {

/// A text as a byte source, in pieces of any size, with an error at its end if wanted.
class TextSource final : public ByteSource {
public:
    explicit TextSource(std::string text, std::size_t piece = 1 << 20,
                        std::optional<base::Error> error = std::nullopt)
        : m_text(std::move(text)), m_piece(piece), m_error(std::move(error)) {}

    base::Result<std::size_t> read(std::span<char> space) override {
        const std::size_t count = std::min({space.size(), m_piece, m_text.size() - m_at});
        if (count == 0 && m_error) {
            return base::fail(*m_error);
        }
        std::memcpy(space.data(), m_text.data() + m_at, count);
        m_at += count;
        return count;
    }
    std::uint64_t consumed() const override { return m_at; }

private:
    std::string m_text;
    std::size_t m_piece;
    std::optional<base::Error> m_error;
    std::size_t m_at = 0;
};

} // namespace shardscope::ingest
