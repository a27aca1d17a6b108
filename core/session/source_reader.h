// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/events/attribution.h"
#include "core/events/calendar.h"
#include "core/events/shard_key.h"
#include "core/ingest/event_reader.h"
#include "core/ingest/segment_reader.h"
#include "core/select/line_filter.h"
#include "core/store/case_records.h"
#include "core/store/row_index.h"

#include <functional>
#include <memory>
#include <span>
#include <stop_token>

namespace shardscope::session {

/// Reads events of one source again, where the index says, exactly as they were counted.
class SourceReader {
public:
    /// Everything must outlive this object. The file must be the one that was imported.
    SourceReader(const store::SourceRecord& source, const events::ProjectCalendar& calendar,
                 const store::RowIndex& index);

    /// Passes over events that the filter, which must outlive this object, does not let through.
    void skipUnless(const select::LineFilter& filter) { m_filter = &filter; }

    /// Valid during the visit.
    struct Event {
        const ingest::RawRecord& record;
        const events::EventView& view;
        const events::Attribution& whom;
        events::Day day;
    };
    /// False: that was enough.
    using Visitor = std::function<bool(const Event&)>;

    /// Visits the events in these segments that still count in the case, in file order.
    [[nodiscard]] base::Result<void> read(const store::SegmentSet& segments, const Visitor& visit,
                                          const std::stop_token& stop);

private:
    [[nodiscard]] bool visitRecord(const ingest::RawRecord& record, const Visitor& visit);

    const store::SourceRecord& m_source;
    const events::ProjectCalendar& m_calendar;
    const store::RowIndex& m_index;
    events::ProjectCalendar::Cursor m_cursor;
    std::unique_ptr<ingest::EventReader> m_reader;
    events::Attributor m_attributor;
    const select::LineFilter* m_filter = nullptr;
};

/// Whether the event counts for the key; `groupKeys` are those that it was attributed with.
[[nodiscard]] bool countsFor(const events::Attribution& whom, const events::ShardKey& key,
                             std::span<const std::string> groupKeys);

} // namespace shardscope::session
