// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/source_reader.h"

#include "core/events/event_time.h"

#include <algorithm>

namespace shardscope::session {

SourceReader::SourceReader(const store::SourceRecord& source,
                           const events::ProjectCalendar& calendar, const store::RowIndex& index)
    : m_source(source),
      m_calendar(calendar),
      m_index(index),
      m_reader(ingest::makeEventReader({.groupKeys = source.groupKeys, .strict = source.strict})) {}

base::Result<void> SourceReader::read(const store::SegmentSet& segments, const Visitor& visit,
                                      const std::stop_token& stop) {
    base::Result<ingest::SegmentReader> file = ingest::SegmentReader::open(m_source.path);
    if (!file) {
        return base::fail(file.error());
    }
    bool enough = false;
    const auto visitUntilEnough =
        [&](const ingest::RawRecord& record) -> base::Result<ingest::SegmentReader::Next> {
        enough = !visitRecord(record, visit);
        return enough ? ingest::SegmentReader::Next::Enough : ingest::SegmentReader::Next::GoOn;
    };
    for (const store::SegmentSet::Run run : segments.runs()) {
        const base::Result<store::Stretch> stretch = m_index.stretch(m_source.id, run);
        if (!stretch) {
            return base::fail(stretch.error());
        }
        base::Result<void> done = file->read(stretch->first, stretch->end, visitUntilEnough, stop);
        const bool knownCut = m_source.state == store::SourceState::Incomplete &&
                              stretch->end == ingest::SegmentReader::kToTheEnd;
        if (!done && !(knownCut && done.error().code == base::ErrorCode::Damaged)) {
            return done;
        }
        if (enough) {
            break;
        }
    }
    return {};
}

bool SourceReader::visitRecord(const ingest::RawRecord& record, const Visitor& visit) {
    if (m_filter != nullptr && !m_filter->mayHold(record.text)) {
        return true;
    }
    events::EventView view;
    if (record.tooLong || !m_reader->read(record.text, view) || view.isRecord() ||
        !m_attributor.attribute(view)) {
        return true;
    }
    const events::Day day = m_calendar.dayOf(events::wholeMs(view.timeMs), m_cursor);
    // A day that a newer export replaced is no longer counted from this file.
    if (!std::binary_search(m_source.days.begin(), m_source.days.end(), day)) {
        return true;
    }
    return visit({record, view, m_attributor.result(), day});
}

bool countsFor(const events::Attribution& whom, const events::ShardKey& key,
               std::span<const std::string> groupKeys) {
    if (key.kind == events::KeyKind::User) {
        return whom.userId == key.id;
    }
    return std::any_of(whom.groups.begin(), whom.groups.end(),
                       [&](const events::Attribution::Group& group) {
                           return group.id == key.id && groupKeys[group.key] == key.groupKey;
                       });
}

} // namespace shardscope::session
