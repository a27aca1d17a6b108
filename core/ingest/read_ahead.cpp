// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/read_ahead.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace shardscope::ingest {

ReadAhead::ReadAhead(ByteSource& source) : m_source(source) {}

ReadAhead::~ReadAhead() = default;

SeekPointSink ReadAhead::carry(SeekPointSink sink) {
    m_sink = std::move(sink);
    return [this](SeekPoint point) { m_points.push_back(std::move(point)); };
}

void ReadAhead::fill(const std::stop_token& stop) {
    bool ended = false;
    while (!ended) {
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [this] { return m_filled < m_emptied + kChunks; })) {
                return;
            }
        }
        Chunk& chunk = m_chunks[m_filled % kChunks]; // only this thread counts m_filled up
        chunk.bytes.resize(kChunkBytes);
        const base::Result<std::size_t> got = m_source.read(chunk.bytes);
        chunk.size = got.value_or(0);
        chunk.error = got ? std::nullopt : std::optional(got.error());
        chunk.points = std::exchange(m_points, {});
        chunk.consumed = m_source.consumed();
        ended = chunk.size == 0;
        const std::lock_guard lock(m_mutex);
        ++m_filled;
        m_changed.notify_all();
    }
}

bool ReadAhead::nextChunk() {
    std::unique_lock lock(m_mutex);
    if (m_present != nullptr) {
        if (m_present->size == 0) {
            return false; // the end, again
        }
        ++m_emptied;
        m_changed.notify_all();
    }
    m_changed.wait(lock, [this] { return m_filled > m_emptied; });
    m_present = &m_chunks[m_emptied % kChunks];
    return true;
}

base::Result<std::size_t> ReadAhead::read(std::span<char> space) {
    if (!m_thread.joinable()) {
        m_thread = std::jthread([this](const std::stop_token& stop) { fill(stop); });
    }
    if (m_present == nullptr || m_taken == m_present->size) {
        if (nextChunk()) {
            m_taken = 0;
            m_consumed = m_present->consumed;
            for (SeekPoint& point : std::exchange(m_present->points, {})) {
                m_sink(std::move(point));
            }
        }
        if (m_present->error) {
            return base::fail(*m_present->error);
        }
    }
    const std::size_t count = std::min(space.size(), m_present->size - m_taken);
    std::memcpy(space.data(), m_present->bytes.data() + m_taken, count);
    m_taken += count;
    return count;
}

} // namespace shardscope::ingest
