// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/select/proof_tally.h"
#include "core/select/selector_readings.h"
#include "core/store/case_records.h"
#include "core/store/row_index.h"

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace shardscope::session {

/// Pieces of export files, given out one by one to the threads that read them.
class ProofWork {
public:
    struct Piece {
        const store::SourceRecord* source = nullptr;
        store::Stretch stretch;
        std::uint64_t bytes = 0; ///< of the file as it lies on disk, roughly
        bool last = false;       ///< reaches to the end of the file
    };

    explicit ProofWork(const store::Database& database) : m_index(database) {}

    /// Adds the parts of a source with events on these days.
    [[nodiscard]] base::Result<void> add(const store::SourceRecord& source, events::DayRange days);
    /// Adds those that hold the records at these offsets, ascending.
    [[nodiscard]] base::Result<void> add(const store::SourceRecord& source,
                                         std::span<const std::uint64_t> offsets);
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }

    /// The next piece, nothing when there is none left. From any thread.
    [[nodiscard]] base::Result<std::optional<Piece>> next();

private:
    void addRuns(const store::SourceRecord& source, const store::SegmentSet& segments);

    struct Run {
        const store::SourceRecord* source = nullptr;
        store::SegmentSet::Run segments;
        std::uint64_t bytes = 0;
        bool last = false;
    };

    std::mutex m_mutex; ///< guards what follows: the database has one user at a time
    store::RowIndex m_index;
    std::vector<Run> m_runs;
    std::size_t m_next = 0;
    std::uint64_t m_bytes = 0;
};

} // namespace shardscope::session
