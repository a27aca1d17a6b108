// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cell_scan.h"

#include "core/base/interner.h"
#include "core/store/blob_codec.h"

#include <algorithm>

namespace shardscope::store {

using base::ShardedInterner;
using detect::Cell;
using detect::CountedEvent;

base::Result<void> CellScan::readBlocks(std::uint32_t shard) {
    std::unique_lock<std::mutex> lock;
    if (m_databaseInUse != nullptr) {
        lock = std::unique_lock(*m_databaseInUse);
    }
    m_blocks.clear();
    Statement select = m_database.prepare("SELECT day, data FROM cells WHERE shard = ? AND "
                                          "day BETWEEN ? AND ? ORDER BY day, source");
    select.bind(1, shard).bind(2, m_range.first.number).bind(3, m_range.last.number);
    while (select.step()) {
        m_blocks.push_back(
            {{static_cast<std::int32_t>(select.integer(0))}, std::string(select.bytes(1))});
    }
    return m_database.check(select);
}

base::Result<void> CellScan::load(std::uint32_t shard) {
    m_loaded.clear();
    if (base::Result<void> read = readBlocks(shard); !read) {
        return read;
    }
    for (const Block& block : m_blocks) {
        if (base::Result<void> decoded = decodeCells(block.day, block.data, m_loaded); !decoded) {
            return decoded;
        }
    }
    if (base::Result<void> good = check(m_loaded); !good) {
        return good;
    }
    if (m_live != nullptr) {
        const std::size_t committed = m_loaded.size();
        m_live->appendCells(shard, m_range, m_loaded);
        std::erase_if(m_loaded, [this](const Cell& cell) { return !isExpected(cell); });
        if (m_loaded.size() > committed) {
            std::stable_sort(m_loaded.begin(), m_loaded.end(),
                             [](const Cell& left, const Cell& right) {
                                 return CountedEvent::dayOfHour(left.hour()) <
                                        CountedEvent::dayOfHour(right.hour());
                             });
        }
    }
    return {};
}

base::Result<void> CellScan::check(std::span<const Cell> cells) const {
    const bool good = std::all_of(cells.begin(), cells.end(),
                                  [this](const Cell& cell) { return isExpected(cell); });
    return good ? base::Result<void>{}
                : base::fail(base::ErrorCode::Damaged,
                             "the case is damaged: counts point to names that are not there",
                             m_database.path());
}

/// Counting sort: stable, so the days of each id stay in order.
void CellScan::groupById(std::uint32_t idCount) {
    const auto placeOf = [idCount](const Cell& cell) {
        return std::min(
            cell.id == CountedEvent::kNoId ? idCount : ShardedInterner::numberOf(cell.id), idCount);
    };
    m_starts.assign(std::size_t{idCount} + 2, 0);
    for (const Cell& cell : m_loaded) {
        ++m_starts[std::size_t{placeOf(cell)} + 1];
    }
    for (std::size_t at = 1; at < m_starts.size(); ++at) {
        m_starts[at] += m_starts[at - 1];
    }
    std::vector<std::uint32_t> next(m_starts.begin(), m_starts.end() - 1);
    m_grouped.resize(m_loaded.size());
    for (const Cell& cell : m_loaded) {
        m_grouped[next[placeOf(cell)]++] = cell;
    }
}

base::Result<void> CellScan::shard(std::uint32_t shard, const Visitor& visit) {
    if (base::Result<void> loaded = load(shard); !loaded) {
        return loaded;
    }
    const base::Result<std::uint32_t> idCount = m_texts.idCount(shard);
    if (!idCount) {
        return base::fail(idCount.error());
    }
    groupById(*idCount);
    const std::span<const Cell> cells(m_grouped);
    for (std::uint32_t number = 0; number <= *idCount; ++number) {
        const std::uint32_t begin = m_starts[number];
        const std::uint32_t end = m_starts[std::size_t{number} + 1];
        if (begin < end) {
            visit(number == *idCount ? CountedEvent::kNoId
                                     : ShardedInterner::makeRef(shard, number),
                  cells.subspan(begin, end - begin));
        }
    }
    return {};
}

base::Result<std::span<const Cell>> CellScan::inAnyOrder(std::uint32_t shard) {
    if (base::Result<void> loaded = load(shard); !loaded) {
        return base::fail(loaded.error());
    }
    return std::span<const Cell>(m_loaded);
}

base::Result<void> CellScan::everything(const Visitor& visit, std::stop_token stop) {
    for (std::uint32_t number = 0; number < ShardedInterner::kShards; ++number) {
        if (stop.stop_requested()) {
            return base::fail(base::ErrorCode::Cancelled, "stopped");
        }
        if (base::Result<void> done = shard(number, visit); !done) {
            return done;
        }
    }
    return {};
}

base::Result<std::vector<Cell>> CellScan::ofId(std::uint32_t id) {
    const std::uint32_t shardNumber = ShardedInterner::shardOf(id);
    std::vector<Cell> cells;
    Statement select = m_database.prepare(
        "SELECT day, data FROM cells WHERE shard = ? AND day BETWEEN ? AND ? AND first_id <= ? "
        "AND last_id >= ? ORDER BY day, source");
    select.bind(1, shardNumber).bind(2, m_range.first.number).bind(3, m_range.last.number);
    select.bind(4, id).bind(5, id);
    while (select.step()) {
        const events::Day day{static_cast<std::int32_t>(select.integer(0))};
        if (base::Result<void> decoded = decodeCells(day, select.bytes(1), cells); !decoded) {
            return base::fail(decoded.error());
        }
    }
    if (select.failed()) {
        return base::fail(m_database.lastError());
    }
    if (base::Result<void> good = check(cells); !good) {
        return base::fail(good.error());
    }
    if (m_live != nullptr) {
        m_live->appendCells(shardNumber, m_range, cells);
    }
    std::erase_if(cells,
                  [this, id](const Cell& cell) { return cell.id != id || !isExpected(cell); });
    return cells;
}

} // namespace shardscope::store
