// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/file_counter.h"

#include "core/base/sort_hashes.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace shardscope::detect {

namespace {

std::uint64_t setDayKey(std::uint32_t set, events::Day day) {
    return (std::uint64_t{set} << 32U) | static_cast<std::uint32_t>(day.number);
}

/// A file and day has fewer events than 2^32, so both counts fit into one number.
constexpr unsigned kRenamedShift = 32;
constexpr std::uint64_t kOneRenamed = (std::uint64_t{1} << kRenamedShift) + 1;

events::Day dayOfKey(std::uint64_t key) {
    return {static_cast<std::int32_t>(key & 0xffffffffU)};
}

/// What the rows of busy groups may take beside all rows.
RowRuns::Options shareOf(RowRuns::Options rows) {
    rows.rowsInMemory /= 8;
    rows.memory = nullptr;
    return rows;
}

auto cellOrder(const CountedEvent& row) {
    return std::tuple(row.hourAndRename, row.event, row.groupSet);
}

} // namespace

std::span<const std::uint32_t> groupsOfSet(std::string_view setText) {
    // Texts are kept at their length without alignment; group numbers are read as stored.
    return {reinterpret_cast<const std::uint32_t*>(setText.data()),
            setText.size() / sizeof(std::uint32_t)};
}

FileCounter::FileCounter(Options options, const base::LockedTable& groupSets)
    : m_options(std::move(options)),
      m_groupSets(groupSets),
      m_rows(m_options.rows),
      m_groupSeries(shareOf(m_options.rows)) {}

void FileCounter::prefetch(const CountedEvent& row) const {
    m_setDays.prefetch(setDayKey(row.groupSet, row.day()));
}

base::Result<void> FileCounter::add(const CountedEvent& row, std::uint64_t overlapHash) {
    if (m_lastDay == nullptr || m_lastDayNumber != row.day()) {
        m_lastDayNumber = row.day();
        m_lastDay = &m_days[m_lastDayNumber];
    }
    DayTotals& day = *m_lastDay;
    ++day.events;
    day.renamed += row.renamed() ? 1 : 0;
    day.sample.add(overlapHash);
    if (row.groupSet != 0) {
        m_setDays.add(setDayKey(row.groupSet, row.day()), row.renamed() ? kOneRenamed : 1);
    }
    return m_rows.add(row);
}

base::Result<void> FileCounter::finish(CountSink& sink, const std::stop_token& stop) {
    countGroups();
    findBusyGroups();
    base::Result<void> taken;
    base::Result<void> done = m_rows.forEachKey([&](std::span<CountedEvent> rows) {
        if (m_dayOpen && rows.front().day() != m_day) {
            endDay(sink);
        }
        m_day = rows.front().day();
        m_dayOpen = true;
        taken = takeKey(rows, sink);
        return taken && !stop.stop_requested();
    });
    if (!done || !taken) {
        return done ? taken : done;
    }
    if (stop.stop_requested()) {
        return base::fail(base::ErrorCode::Cancelled, "stopped");
    }
    if (m_dayOpen) {
        endDay(sink);
    }
    return m_groupSeries.finish(sink, stop);
}

void FileCounter::countGroups() {
    base::FlatCounter groupDays;
    m_setDays.forEach([&](std::uint64_t key, std::uint64_t counts) {
        for (const std::uint32_t group :
             groupsOfSet(m_groupSets.text(static_cast<std::uint32_t>(key >> 32U)))) {
            groupDays.add((std::uint64_t{group} << 32U) | (key & 0xffffffffU), counts);
        }
    });
    groupDays.forEach([&](std::uint64_t key, std::uint64_t counts) {
        m_groups[dayOfKey(key)].push_back({static_cast<std::uint32_t>(key >> 32U),
                                           counts & 0xffffffffU, counts >> kRenamedShift});
    });
    for (auto& [day, counts] : m_groups) {
        std::sort(counts.begin(), counts.end(),
                  [](const GroupCount& left, const GroupCount& right) {
                      return left.group < right.group;
                  });
    }
}

void FileCounter::findBusyGroups() {
    for (const auto& [day, counts] : m_groups) {
        for (const GroupCount& count : counts) {
            if (count.events >= m_options.seriesFrom) {
                m_groupSeries.expectGroup(day, count.group);
            }
        }
    }
    m_setDays.forEach([&](std::uint64_t key, std::uint64_t) {
        const auto set = static_cast<std::uint32_t>(key >> 32U);
        m_groupSeries.expectSet(dayOfKey(key), set, groupsOfSet(m_groupSets.text(set)));
    });
}

base::Result<void> FileCounter::takeKey(std::span<CountedEvent> rows, CountSink& sink) {
    base::Result<void> done = m_groupSeries.take(m_day, rows);
    if (rows.front().id != CountedEvent::kNoId) {
        countDuplicates(rows, sink);
    }
    emitSegments(rows, sink);
    emitCells(rows, sink);
    return done;
}

void FileCounter::emitSegments(std::span<const CountedEvent> rows, CountSink& sink) {
    m_segments.clear();
    for (const CountedEvent& row : rows) {
        if (m_segments.empty() || m_segments.back() != row.segment()) {
            m_segments.push_back(row.segment());
        }
    }
    std::sort(m_segments.begin(), m_segments.end());
    m_segments.erase(std::unique(m_segments.begin(), m_segments.end()), m_segments.end());
    sink.segments(m_day, rows.front().id, m_segments);
}

void FileCounter::countDuplicates(std::span<const CountedEvent> rows, CountSink& sink) {
    m_fingerprints.clear();
    for (const CountedEvent& row : rows) {
        m_fingerprints.push_back(row.fingerprint);
    }
    base::sortHashes(m_fingerprints, m_fingerprintSpace);
    m_fingerprints.erase(std::unique(m_fingerprints.begin(), m_fingerprints.end()),
                         m_fingerprints.end());
    if (const std::size_t repeated = rows.size() - m_fingerprints.size(); repeated > 0) {
        sink.duplicates(m_day, rows.front().id, repeated);
    }
    if (rows.size() >= m_options.seriesFrom) {
        sink.series(makeSeries(events::KeyKind::User, rows));
    }
}

void FileCounter::emitCells(std::span<CountedEvent> rows, CountSink& sink) {
    std::sort(rows.begin(), rows.end(), [](const CountedEvent& left, const CountedEvent& right) {
        return cellOrder(left) < cellOrder(right);
    });
    const bool newShard = !m_cells.empty() && base::ShardedInterner::shardOf(m_cells.back().id) !=
                                                  base::ShardedInterner::shardOf(rows.front().id);
    if (newShard) {
        flushCells(sink);
    }
    const CountedEvent* last = nullptr;
    for (const CountedEvent& row : rows) {
        if (last != nullptr && cellOrder(*last) == cellOrder(row) && !m_cells.empty()) {
            ++m_cells.back().count;
        } else {
            if (m_cells.size() == CountSink::kCellsPerBlock) {
                flushCells(sink);
            }
            m_cells.push_back({row.id, row.event, row.groupSet, row.hourAndRename, 1});
        }
        last = &row;
    }
}

void FileCounter::flushCells(CountSink& sink) {
    if (!m_cells.empty()) {
        sink.cells(m_day, m_cells);
        m_cells.clear();
    }
}

void FileCounter::endDay(CountSink& sink) {
    flushCells(sink);
    if (const auto groups = m_groups.find(m_day); groups != m_groups.end()) {
        sink.groups(m_day, groups->second);
    }
    DayTotals& totals = m_days[m_day];
    sink.dayEnds(m_day, totals.events, totals.renamed, std::move(totals.sample));
    m_dayOpen = false;
}

} // namespace shardscope::detect
