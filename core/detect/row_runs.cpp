// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/row_runs.h"

#include "core/base/radix_sort.h"

#include <algorithm>
#include <queue>
#include <tuple>
#include <utility>

namespace shardscope::detect {

namespace {

constexpr std::size_t kMostCursorRows = 32 * 1024;

/// Days first, then ids as unsigned numbers; hours and renames do not matter for the order.
std::uint64_t orderOf(const CountedEvent& row) {
    const auto day = static_cast<std::uint32_t>(row.day().number) ^ 0x80000000U;
    return (std::uint64_t{day} << 32U) | row.id;
}

} // namespace

/// Reads one sorted run back, a buffer at a time.
class RowRuns::Cursor {
public:
    Cursor(const base::TemporaryFile& file, Run run, std::size_t mostRows)
        : m_file(&file), m_run(run), m_mostRows(mostRows) {}

    [[nodiscard]] base::Result<bool> load() {
        if (m_at < m_buffer.size()) {
            return true;
        }
        m_buffer.resize(std::min<std::uint64_t>(m_mostRows, m_run.rows - m_taken));
        m_at = 0;
        base::Result<void> read = m_file->read(m_run.offset + m_taken * sizeof(CountedEvent),
                                               reinterpret_cast<char*>(m_buffer.data()),
                                               m_buffer.size() * sizeof(CountedEvent));
        if (!read) {
            return base::fail(read.error());
        }
        m_taken += m_buffer.size();
        return !m_buffer.empty();
    }
    [[nodiscard]] const CountedEvent& row() const { return m_buffer[m_at]; }
    void advance() { ++m_at; }

private:
    const base::TemporaryFile* m_file;
    Run m_run;
    std::size_t m_mostRows;
    std::uint64_t m_taken = 0;
    std::vector<CountedEvent> m_buffer;
    std::size_t m_at = 0;
};

RowRuns::RowRuns(Options options)
    : m_options(std::move(options)),
      m_memory(m_options.memory != nullptr ? *m_options.memory : m_own),
      m_file(m_options.folder) {
    m_memory.rows.clear();
    // A vector that doubles may take twice that in the end.
    m_memory.rows.reserve(m_options.rowsInMemory);
}

base::Result<void> RowRuns::add(const CountedEvent& row) {
    if (m_memory.rows.size() >= m_options.rowsInMemory) {
        if (base::Result<void> spilled = spill(); !spilled) {
            return spilled;
        }
    }
    m_memory.rows.push_back(row);
    ++m_total;
    return {};
}

void RowRuns::sortRows() {
    auto& [rows, keys, keySpace, sorted] = m_memory;
    keys.clear();
    keys.reserve(rows.size());
    for (const CountedEvent& row : rows) {
        keys.push_back({orderOf(row), static_cast<std::uint32_t>(keys.size())});
    }
    base::radixSort(keys, keySpace);
    sorted.clear();
    sorted.reserve(rows.capacity()); // it takes the place of rows
    for (const base::SortKey& place : keys) {
        sorted.push_back(rows[place.item]);
    }
    rows.swap(sorted);
}

base::Result<void> RowRuns::spill() {
    sortRows();
    const base::Result<std::uint64_t> offset =
        m_file.append({reinterpret_cast<const char*>(m_memory.rows.data()),
                       m_memory.rows.size() * sizeof(CountedEvent)});
    if (!offset) {
        return base::fail(offset.error());
    }
    m_runs.push_back({*offset, m_memory.rows.size()});
    m_memory.rows.clear();
    return {};
}

base::Result<void> RowRuns::forEachKey(const Visitor& visit) {
    if (m_runs.empty()) {
        sortRows();
        (void)visitMemory(visit);
        return {};
    }
    if (base::Result<void> spilled = spill(); !spilled) {
        return spilled;
    }
    m_memory = {}; // the cursors take its place
    return merge(visit);
}

bool RowRuns::visitMemory(const Visitor& visit) {
    const std::span<CountedEvent> rows = m_memory.rows;
    std::size_t begin = 0;
    while (begin < rows.size()) {
        const std::uint64_t order = orderOf(rows[begin]);
        std::size_t end = begin + 1;
        while (end < rows.size() && orderOf(rows[end]) == order) {
            ++end;
        }
        if (!visit(rows.subspan(begin, end - begin))) {
            return false;
        }
        begin = end;
    }
    return true;
}

base::Result<void> RowRuns::merge(const Visitor& visit) {
    std::vector<Cursor> cursors;
    using Head = std::pair<std::uint64_t, std::size_t>;
    std::priority_queue<Head, std::vector<Head>, std::greater<>> heads;
    // All cursors together take no more than the rows in memory did.
    const std::size_t cursorRows =
        std::clamp<std::size_t>(m_options.rowsInMemory / m_runs.size(), 1, kMostCursorRows);
    for (const Run& run : m_runs) {
        cursors.emplace_back(m_file, run, cursorRows);
        const base::Result<bool> loaded = cursors.back().load();
        if (!loaded) {
            return base::fail(loaded.error());
        }
        if (*loaded) {
            heads.emplace(orderOf(cursors.back().row()), cursors.size() - 1);
        }
    }
    std::vector<CountedEvent> group;
    while (!heads.empty()) {
        const std::uint64_t order = heads.top().first;
        group.clear();
        while (!heads.empty() && heads.top().first == order) {
            const std::size_t index = heads.top().second;
            heads.pop();
            Cursor& cursor = cursors[index];
            base::Result<bool> loaded = true;
            while (*loaded && orderOf(cursor.row()) == order) {
                group.push_back(cursor.row());
                cursor.advance();
                loaded = cursor.load();
                if (!loaded) {
                    return base::fail(loaded.error());
                }
            }
            if (*loaded) {
                heads.emplace(orderOf(cursor.row()), index);
            }
        }
        if (!visit(group)) {
            return {};
        }
    }
    return {};
}

} // namespace shardscope::detect
