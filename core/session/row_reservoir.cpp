// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/row_reservoir.h"

#include "core/events/event_time.h"

#include <algorithm>
#include <numeric>

namespace shardscope::session {

SpreadOrder::SpreadOrder(std::size_t size, std::uint64_t seed) : m_size(size) {
    if (size < 2) {
        return;
    }
    m_at = static_cast<std::size_t>(seed % size);
    constexpr double kGoldenRatio = 0.6180339887;
    m_step = std::max<std::size_t>(
        1, static_cast<std::size_t>(kGoldenRatio * static_cast<double>(size)));
    while (std::gcd(m_step, size) != 1) {
        ++m_step;
    }
}

std::size_t SpreadOrder::next() {
    const std::size_t number = m_at;
    m_at = (m_at + m_step) % std::max<std::size_t>(m_size, 1);
    return number;
}

std::uint64_t RowReservoir::random() { // SplitMix64
    m_random += 0x9e3779b97f4a7c15ULL;
    std::uint64_t mixed = m_random;
    mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebULL;
    return mixed ^ (mixed >> 31U);
}

void RowReservoir::begin(std::uint64_t most) {
    m_most = most;
    m_seen = 0;
    m_size = 0;
}

void RowReservoir::offer(const SourceReader::Event& event) {
    ++m_seen;
    std::uint64_t place = m_size;
    if (m_size == m_most) {
        place = random() % m_seen;
        if (place >= m_most) {
            return;
        }
    } else {
        ++m_size;
        m_rows.resize(std::max(m_rows.size(), m_size));
    }
    Row& row = m_rows[static_cast<std::size_t>(place)];
    row.line = event.record.line;
    row.offset = event.record.offset;
    row.day = event.day;
    row.timeMs = events::wholeMs(event.view.timeMs);
    row.event.assign(event.whom.event);
    row.text.assign(event.record.text);
}

bool RowReservoir::visit(const std::string& path, const RowVisitor& visitor) {
    const auto end = m_rows.begin() + static_cast<std::ptrdiff_t>(m_size);
    std::sort(m_rows.begin(), end,
              [](const Row& left, const Row& right) { return left.offset < right.offset; });
    return std::all_of(m_rows.begin(), end, [&](const Row& row) {
        return visitor({path, row.line, row.offset, row.day, row.text, row.event, row.timeMs});
    });
}

} // namespace shardscope::session
