// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/session/raw_rows.h"
#include "core/session/source_reader.h"
#include "core/session/source_trust.h"
#include "core/store/database.h"
#include "core/store/key_segments.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace shardscope::session {

/// The way from a case to events in its files: which segments of which files may hold them, and
/// reading those again.
class RowWalk {
public:
    /// Of `request` the key, the days and the source count; all must outlive this object.
    [[nodiscard]] static base::Result<RowWalk> open(const store::Database& database,
                                                    SourceTrust& trust, const RowsRequest& request);

    /// False: that was enough.
    using Visitor = std::function<bool(const store::SourceRecord&, const SourceReader::Event&)>;
    /// Visits the events of the days and the key, file by file, each in its order.
    [[nodiscard]] base::Result<void> readAll(const Visitor& visit, base::ProgressSink& progress,
                                             const std::stop_token& stop);

    using Wanted = std::function<bool(const store::SourceRecord&, const SourceReader::Event&)>;
    /// A sample of the events that `wanted` accepts too, about `count` and never more: some from
    /// each of many segments that lie evenly over the files, more from longer ones. The same
    /// `seed` gives the same sample.
    [[nodiscard]] base::Result<void> readSpread(std::uint64_t count, std::uint64_t seed,
                                                const Wanted& wanted, const RowVisitor& visit,
                                                base::ProgressSink& progress,
                                                const std::stop_token& stop);

    /// Files that may hold more of them but are gone or have changed.
    [[nodiscard]] std::vector<base::Error>& unreadable() { return m_unreadable; }

private:
    struct Place {
        std::uint32_t source = 0; ///< index into the sources
        std::uint16_t segment = 0;
        std::uint64_t length = 0; ///< of its text, about
    };
    [[nodiscard]] static std::vector<Place> inSpreadOrder(std::vector<Place> places,
                                                          std::uint64_t seed);
    [[nodiscard]] base::Result<void> addPlaces(std::uint32_t source, std::vector<Place>& places,
                                               const std::stop_token& stop);

    RowWalk(const store::Database& database, SourceTrust& trust, const RowsRequest& request);
    [[nodiscard]] bool mayHold(const store::SourceRecord& source) const;
    [[nodiscard]] base::Result<store::SegmentSet> segmentsIn(std::int64_t source) const;
    [[nodiscard]] base::Result<bool> trusts(const store::SourceRecord& source,
                                            const std::stop_token& stop);
    [[nodiscard]] bool isAsked(const store::SourceRecord& source,
                               const SourceReader::Event& event) const;
    [[nodiscard]] base::Result<std::vector<Place>> places(const std::stop_token& stop);

    const store::Database& m_database;
    store::RowIndex m_index;
    SourceTrust& m_trust;
    const RowsRequest& m_request;
    events::DayRange m_days;
    std::vector<store::SourceRecord> m_sources;
    std::optional<events::ProjectCalendar> m_calendar;
    std::optional<store::KeySegments> m_key;
    std::vector<base::Error> m_unreadable;
};

} // namespace shardscope::session
