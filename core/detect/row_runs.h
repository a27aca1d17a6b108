// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/radix_sort.h"
#include "core/base/result.h"
#include "core/base/temporary_file.h"
#include "core/detect/counted_event.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace shardscope::detect {

/// What RowRuns works in. Memory that is new costs a fault for every page, so it is worth keeping
/// from one file to the next.
struct RowMemory {
    std::vector<CountedEvent> rows;
    std::vector<base::SortKey> keys; ///< this and what follows: only while sorting
    std::vector<base::SortKey> keySpace;
    std::vector<CountedEvent> sorted;
};

/// The rows of one file in (day, id) order, whatever their number: what does not fit in memory
/// goes to a nameless temporary file as sorted runs and is merged on the way back.
class RowRuns {
public:
    struct Options {
        /// 16 MiB, and 32 more while they are sorted: some ten milliseconds that nothing
        /// interrupts.
        std::size_t rowsInMemory = std::size_t{1} << 19U;
        std::string folder = "/tmp"; ///< for the temporary file
        /// Lent as long as this object lives, and left larger; none: memory of its own.
        RowMemory* memory = nullptr;
    };

    explicit RowRuns(Options options);
    RowRuns(const RowRuns&) = delete;
    RowRuns& operator=(const RowRuns&) = delete;

    [[nodiscard]] base::Result<void> add(const CountedEvent& row);
    [[nodiscard]] std::uint64_t size() const { return m_total; }

    /// Gives the rows of one (day, id) at a time, in order. Ends when `visit` returns false.
    using Visitor = std::function<bool(std::span<CountedEvent>)>;
    [[nodiscard]] base::Result<void> forEachKey(const Visitor& visit);

private:
    struct Run {
        std::uint64_t offset = 0; ///< in the temporary file
        std::uint64_t rows = 0;
    };
    class Cursor;

    [[nodiscard]] base::Result<void> spill();
    void sortRows();
    [[nodiscard]] bool visitMemory(const Visitor& visit);
    [[nodiscard]] base::Result<void> merge(const Visitor& visit);

    Options m_options;
    RowMemory m_own;
    RowMemory& m_memory;
    std::vector<Run> m_runs;
    std::uint64_t m_total = 0;
    base::TemporaryFile m_file;
};

} // namespace shardscope::detect
