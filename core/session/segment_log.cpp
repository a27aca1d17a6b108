// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/segment_log.h"

#include <limits>
#include <utility>

namespace shardscope::session {

namespace {
constexpr std::uint64_t kNever = std::numeric_limits<std::uint64_t>::max();
} // namespace

SegmentLog::SegmentLog(ingest::ExportFile& file, store::CountedSource& counted)
    : m_counted(counted), m_plain(!file.isGzip()), m_next(m_plain ? 0 : kNever) {
    file.markSeekPoints(ingest::Segment::kTextBytes, [this](ingest::SeekPoint point) {
        m_points.push_back(std::move(point));
        noteNext();
    });
}

void SegmentLog::begin(const ingest::RecordPlace& start) {
    ingest::Segment segment{.start = start};
    if (m_plain) {
        segment.point = {.textOffset = start.offset, .fileBit = start.offset * 8};
    }
    // Of the points that a long record has run over, the nearest is the best.
    while (!m_points.empty() && m_points.front().textOffset <= start.offset) {
        segment.point = std::move(m_points.front());
        m_points.pop_front();
    }
    m_number = static_cast<std::uint16_t>(m_counted.pieces.size());
    m_counted.addSegment(std::move(segment));
    noteNext();
}

void SegmentLog::noteNext() {
    if (m_counted.pieces.size() > detect::CountedEvent::kLastSegment) {
        m_next = kNever;
        m_points.clear();
    } else if (m_plain) {
        m_next = m_counted.pieces.back().segment.start.offset + ingest::Segment::kTextBytes;
    } else {
        m_next = m_points.empty() ? kNever : m_points.front().textOffset;
    }
}

} // namespace shardscope::session
