// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/raw_rows.h"
#include "core/session/source_reader.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace shardscope::session {

/// Numbers below `size` in an order that covers the whole range evenly however early one stops:
/// each number once, then from the first again.
class SpreadOrder {
public:
    SpreadOrder(std::size_t size, std::uint64_t seed);
    [[nodiscard]] std::size_t next();

private:
    std::size_t m_size;
    std::size_t m_step = 1; ///< about the golden ratio of the size, with no divisor in common
    std::size_t m_at = 0;
};

/// A fair choice of rows out of a stream of unknown length (Vitter's algorithm R), the same for
/// the same seed.
class RowReservoir {
public:
    explicit RowReservoir(std::uint64_t seed) : m_random(seed) {}

    /// Forgets the rows; `most` of the next ones are kept.
    void begin(std::uint64_t most);
    void offer(const SourceReader::Event& event);
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    /// In the order of the file. False when the visitor had enough.
    [[nodiscard]] bool visit(const std::string& path, const RowVisitor& visitor);

private:
    struct Row {
        std::uint64_t line = 0;
        std::uint64_t offset = 0;
        events::Day day;
        std::int64_t timeMs = 0;
        std::string event;
        std::string text;
    };
    [[nodiscard]] std::uint64_t random();

    std::uint64_t m_random;
    std::uint64_t m_most = 0;
    std::uint64_t m_seen = 0;
    std::size_t m_size = 0;
    std::vector<Row> m_rows; ///< the first m_size are kept; their memory is used again
};

} // namespace shardscope::session
