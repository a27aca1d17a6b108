// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/text_window.h"

#include <cstring>

namespace shardscope::ingest {

namespace {
// A chunk that stays in the second-level cache together with what is computed from it.
constexpr std::size_t kChunkBytes = 256 * 1024;
} // namespace

TextWindow::TextWindow(ByteSource& source, std::uint64_t offset)
    : m_source(source), m_buffer(2 * kChunkBytes + kPadding), m_offset(offset) {}

void TextWindow::makeRoom() {
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    if (m_buffer.size() - kPadding - m_end < kChunkBytes) {
        m_buffer.resize(m_buffer.size() * 2);
    }
}

bool TextWindow::more() {
    if (m_ended) {
        return false;
    }
    makeRoom();
    const base::Result<std::size_t> got = m_source.read({m_buffer.data() + m_end, kChunkBytes});
    if (!got) {
        m_error = got.error();
    }
    if (!got || *got == 0) {
        m_ended = true;
        return false;
    }
    m_end += *got;
    // Padding bytes are never meaning, but they must not be stale quotes or garbage.
    std::memset(m_buffer.data() + m_end, 0, kPadding);
    return true;
}

} // namespace shardscope::ingest
