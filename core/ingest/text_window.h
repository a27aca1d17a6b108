// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ingest/byte_source.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace shardscope::ingest {

/// The part of a text that is in memory: slides over a ByteSource as records are taken.
class TextWindow {
public:
    /// Readable bytes behind any view given out; simdjson and the skim read in wide steps.
    static constexpr std::size_t kPadding = 64;

    /// `offset` is the place of the source's first byte in the uncompressed text.
    explicit TextWindow(ByteSource& source, std::uint64_t offset = 0);

    /// What is in memory and not yet dropped.
    [[nodiscard]] std::string_view view() const {
        return {m_buffer.data() + m_begin, m_end - m_begin};
    }
    /// Place of view()'s first byte in the uncompressed text.
    [[nodiscard]] std::uint64_t offset() const { return m_offset; }

    /// Reads on, keeping what is there; false when the text has ended. Invalidates views.
    [[nodiscard]] bool more();
    /// Forgets the first `count` bytes; views stay readable until the next more().
    void drop(std::size_t count) {
        m_begin += count;
        m_offset += count;
    }

    /// Why the text ended before its time, if it did.
    [[nodiscard]] const std::optional<base::Error>& error() const { return m_error; }

private:
    void makeRoom();

    ByteSource& m_source;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::uint64_t m_offset = 0;
    bool m_ended = false;
    std::optional<base::Error> m_error;
};

} // namespace shardscope::ingest
