// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/board_cells.h"

#include <algorithm>
#include <bit>

namespace shardscope::store {

using detect::Cell;
using detect::CountedEvent;

namespace {

constexpr int kWordBits = 64;
constexpr int kFewestCountBits = 8;

int bitsFor(std::size_t count) {
    return static_cast<int>(std::bit_width(std::max<std::size_t>(count, 1) - 1));
}

std::uint64_t lowBits(int bits) {
    return (std::uint64_t{1} << bits) - 1;
}

} // namespace

BoardCells::BoardCells(events::DayRange days, const CellScan::Numbers& numbers,
                       std::size_t mostBytes)
    : m_days(days),
      m_eventBits(bitsFor(numbers.events)),
      m_setBits(bitsFor(numbers.groupSets)),
      m_countBits(0),
      m_mostBytes(mostBytes) {
    const auto dayCount =
        static_cast<std::size_t>(std::int64_t{days.last.number} - days.first.number + 1);
    // A count takes 32 bits at most, and one that needs more than there are is cut in pieces.
    m_countBits = std::min(32, kWordBits - bitsFor(dayCount) - m_eventBits - m_setBits - 1);
    m_full = m_countBits < kFewestCountBits;
}

std::uint64_t BoardCells::packed(const Cell& cell) const {
    const auto day = static_cast<std::uint64_t>(CountedEvent::dayOfHour(cell.hour()).number -
                                                m_days.first.number);
    return (((((day << m_eventBits) | cell.event) << m_setBits | cell.groupSet) << 1U) |
            (cell.renamed() ? 1U : 0U))
           << m_countBits;
}

void BoardCells::unpack(std::uint64_t word, Cell& cell) const {
    cell.count = static_cast<std::uint32_t>(word & lowBits(m_countBits));
    word >>= m_countBits;
    const bool renamed = (word & 1U) != 0;
    word >>= 1U;
    cell.groupSet = static_cast<std::uint32_t>(word & lowBits(m_setBits));
    word >>= m_setBits;
    cell.event = static_cast<std::uint32_t>(word & lowBits(m_eventBits));
    const auto day = static_cast<std::int64_t>(word >> m_eventBits) + m_days.first.number;
    cell.hourAndRename = CountedEvent::packHour(day * 24, renamed);
}

void BoardCells::add(std::uint32_t shard, std::uint32_t id, std::span<const Cell> cells) {
    if (m_full) {
        return;
    }
    Shard& to = m_shards[shard];
    const std::size_t first = to.words.size();
    const std::uint64_t most = lowBits(m_countBits);
    for (const Cell& cell : cells) {
        std::uint64_t left = cell.count;
        for (; left > most; left -= most) {
            to.words.push_back(packed(cell) | most);
        }
        to.words.push_back(packed(cell) | left);
    }
    merge(to, first);
    to.ids.push_back(id);
    to.ends.push_back(static_cast<std::uint32_t>(to.words.size()));
}

/// Makes one of words that differ in their counts only.
void BoardCells::merge(Shard& shard, std::size_t first) const {
    const auto begin = shard.words.begin() + static_cast<std::ptrdiff_t>(first);
    std::sort(begin, shard.words.end());
    const std::uint64_t counts = lowBits(m_countBits);
    auto last = begin;
    for (auto word = begin; word != shard.words.end(); ++word) {
        const bool sameCell = word != begin && ((*last ^ *word) & ~counts) == 0;
        if (sameCell && (*last & counts) + (*word & counts) <= counts) {
            *last += *word & counts;
        } else if (word != begin) {
            *++last = *word;
        }
    }
    if (begin != shard.words.end()) {
        shard.words.erase(last + 1, shard.words.end());
    }
}

void BoardCells::finish(std::uint32_t shard) {
    Shard& of = m_shards[shard];
    of.words.shrink_to_fit();
    of.ids.shrink_to_fit();
    of.ends.shrink_to_fit();
    m_bytes += of.words.size() * sizeof of.words[0] +
               of.ids.size() * (sizeof of.ids[0] + sizeof of.ends[0]);
    if (m_bytes > m_mostBytes) {
        m_full = true;
    }
    if (m_full) {
        of = {};
    }
}

void BoardCells::visit(std::uint32_t shard, events::DayRange range,
                       const CellScan::Visitor& visit) const {
    const Shard& of = m_shards[shard];
    const std::int64_t firstHour = std::int64_t{range.first.number} * 24;
    const std::int64_t endHour = (std::int64_t{range.last.number} + 1) * 24;
    std::vector<Cell> cells;
    std::uint32_t begin = 0;
    for (std::size_t place = 0; place < of.ids.size(); ++place) {
        const std::uint32_t end = of.ends[place];
        cells.resize(std::max<std::size_t>(cells.size(), end - begin));
        std::size_t count = 0;
        for (; begin < end; ++begin) {
            Cell& cell = cells[count]; // written field by field: a copy would wait for all of them
            unpack(of.words[begin], cell);
            cell.id = of.ids[place];
            count += cell.hour() >= firstHour && cell.hour() < endHour ? 1 : 0;
        }
        if (count > 0) {
            visit(of.ids[place], std::span(cells).first(count));
        }
    }
}

std::vector<events::Day> BoardCells::daysWith(std::uint32_t shard,
                                              const std::vector<bool>& sets) const {
    std::vector<bool> seen(
        static_cast<std::size_t>(std::int64_t{m_days.last.number} - m_days.first.number + 1));
    const int setAt = m_countBits + 1;
    for (const std::uint64_t word : m_shards[shard].words) {
        if (sets[(word >> setAt) & lowBits(m_setBits)]) {
            seen[word >> (setAt + m_setBits + m_eventBits)] = true;
        }
    }
    std::vector<events::Day> days;
    for (std::size_t day = 0; day < seen.size(); ++day) {
        if (seen[day]) {
            days.push_back({m_days.first.number + static_cast<std::int32_t>(day)});
        }
    }
    return days;
}

} // namespace shardscope::store
