// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/byte_source.h"
#include "core/ingest/seek_point.h"

#include <array>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace shardscope::ingest {

/// Reads another source on a thread of its own, a few chunks ahead of whoever reads here. The
/// other source is left alone once it has ended, and when this object is gone.
class ReadAhead final : public ByteSource {
public:
    /// `source` must outlive this object; its thread starts with the first read.
    explicit ReadAhead(ByteSource& source);
    ~ReadAhead() override;
    ReadAhead(const ReadAhead&) = delete;
    ReadAhead& operator=(const ReadAhead&) = delete;

    /// What the source tells to the answer is passed on to `sink` on the reader's thread, not
    /// later than the text it belongs to. Before the first read.
    [[nodiscard]] SeekPointSink carry(SeekPointSink sink);

    [[nodiscard]] base::Result<std::size_t> read(std::span<char> space) override;
    [[nodiscard]] std::uint64_t consumed() const override { return m_consumed; }

private:
    static constexpr std::size_t kChunkBytes = 256 * 1024;
    static constexpr std::size_t kChunks = 4;

    struct Chunk {
        std::vector<char> bytes;
        std::size_t size = 0;
        std::vector<SeekPoint> points;
        std::uint64_t consumed = 0;
        std::optional<base::Error> error; ///< instead of bytes
    };

    void fill(const std::stop_token& stop);
    [[nodiscard]] bool nextChunk();

    ByteSource& m_source;
    SeekPointSink m_sink;

    std::mutex m_mutex; ///< guards what follows
    std::condition_variable_any m_changed;
    std::uint64_t m_filled = 0; ///< chunks, ever
    std::uint64_t m_emptied = 0;

    // A chunk belongs to the filling thread until it is filled, then to the reader until emptied.
    std::array<Chunk, kChunks> m_chunks;
    std::vector<SeekPoint> m_points; ///< the filling thread's
    Chunk* m_present = nullptr;      ///< the reader's
    std::size_t m_taken = 0;         ///< of the present chunk
    std::uint64_t m_consumed = 0;

    std::jthread m_thread; ///< last, so that it ends before what it uses
};

} // namespace shardscope::ingest
