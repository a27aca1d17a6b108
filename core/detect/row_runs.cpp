// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/row_runs.h"

#include "core/base/radix_sort.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <queue>
#include <tuple>
#include <utility>

namespace shardscope::detect {

namespace {

constexpr std::size_t kCursorRows = 32 * 1024;

/// Days first, then ids as unsigned numbers; hours and renames do not matter for the order.
std::uint64_t orderOf(const CountedEvent& row) {
    const auto day = static_cast<std::uint32_t>(row.day().number) ^ 0x80000000U;
    return (std::uint64_t{day} << 32U) | row.id;
}

base::Result<void> writeAll(int file, const void* data, std::size_t bytes, std::uint64_t offset) {
    const char* at = static_cast<const char*>(data);
    while (bytes > 0) {
        const ssize_t written = ::pwrite(file, at, bytes, static_cast<off_t>(offset));
        if (written < 0) {
            if (errno == EINTR) {
                continue;
            }
            return base::fail(base::systemError(base::ErrorCode::WriteFailed,
                                                "cannot write temporary data", "", errno));
        }
        at += written;
        bytes -= static_cast<std::size_t>(written);
        offset += static_cast<std::uint64_t>(written);
    }
    return {};
}

} // namespace

/// Reads one sorted run back, a buffer at a time.
class RowRuns::Cursor {
public:
    Cursor(int file, Run run) : m_file(file), m_run(run) {}

    [[nodiscard]] base::Result<bool> load() {
        if (m_at < m_buffer.size()) {
            return true;
        }
        const std::size_t count =
            static_cast<std::size_t>(std::min<std::uint64_t>(kCursorRows, m_run.rows - m_taken));
        m_buffer.resize(count);
        m_at = 0;
        const std::size_t bytes = count * sizeof(CountedEvent);
        std::size_t done = 0;
        while (done < bytes) {
            const ssize_t got = ::pread(
                m_file, reinterpret_cast<char*>(m_buffer.data()) + done, bytes - done,
                static_cast<off_t>((m_run.firstRow + m_taken) * sizeof(CountedEvent) + done));
            if (got <= 0) {
                return base::fail(base::systemError(base::ErrorCode::ReadFailed,
                                                    "cannot read temporary data", "", errno));
            }
            done += static_cast<std::size_t>(got);
        }
        m_taken += count;
        return count > 0;
    }
    [[nodiscard]] const CountedEvent& row() const { return m_buffer[m_at]; }
    void advance() { ++m_at; }

private:
    int m_file;
    Run m_run;
    std::uint64_t m_taken = 0;
    std::vector<CountedEvent> m_buffer;
    std::size_t m_at = 0;
};

RowRuns::RowRuns(Options options) : m_options(std::move(options)) {}

RowRuns::~RowRuns() {
    if (m_file >= 0) {
        ::close(m_file);
    }
}

base::Result<void> RowRuns::add(const CountedEvent& row) {
    if (m_rows.size() >= m_options.rowsInMemory) {
        if (base::Result<void> spilled = spill(); !spilled) {
            return spilled;
        }
    }
    m_rows.push_back(row);
    ++m_total;
    return {};
}

void RowRuns::sortRows() {
    m_keys.clear();
    for (const CountedEvent& row : m_rows) {
        m_keys.push_back({orderOf(row), static_cast<std::uint32_t>(m_keys.size())});
    }
    base::radixSort(m_keys, m_keySpace);
    m_sorted.clear();
    for (const base::SortKey& place : m_keys) {
        m_sorted.push_back(m_rows[place.item]);
    }
    m_rows.swap(m_sorted);
}

base::Result<void> RowRuns::spill() {
    if (m_file < 0) {
        m_file = ::open(m_options.folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    }
    if (m_file < 0) {
        // Not every file system knows nameless files: make one and take its name away.
        std::string name = m_options.folder + "/.shardscope-XXXXXX";
        m_file = ::mkostemp(name.data(), O_CLOEXEC);
        if (m_file < 0) {
            return base::fail(base::systemError(base::ErrorCode::WriteFailed,
                                                "cannot make a temporary file", m_options.folder,
                                                errno));
        }
        ::unlink(name.c_str());
    }
    sortRows();
    const std::uint64_t first = m_runs.empty() ? 0 : m_runs.back().firstRow + m_runs.back().rows;
    base::Result<void> written = writeAll(
        m_file, m_rows.data(), m_rows.size() * sizeof(CountedEvent), first * sizeof(CountedEvent));
    if (!written) {
        return written;
    }
    m_runs.push_back({first, m_rows.size()});
    m_rows.clear();
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
    m_rows.shrink_to_fit();
    return merge(visit);
}

bool RowRuns::visitMemory(const Visitor& visit) {
    std::size_t begin = 0;
    while (begin < m_rows.size()) {
        const std::uint64_t order = orderOf(m_rows[begin]);
        std::size_t end = begin + 1;
        while (end < m_rows.size() && orderOf(m_rows[end]) == order) {
            ++end;
        }
        if (!visit(std::span(m_rows).subspan(begin, end - begin))) {
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
    for (const Run& run : m_runs) {
        cursors.emplace_back(m_file, run);
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
