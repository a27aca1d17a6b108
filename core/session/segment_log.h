// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/export_file.h"
#include "core/ingest/segment.h"
#include "core/store/counted_source.h"

#include <cstdint>
#include <deque>

namespace shardscope::session {

/// Divides an export into segments while it is read, and says in which one a record starts.
class SegmentLog {
public:
    /// Before the first record; segments go into `counted`. Both must outlive this object.
    SegmentLog(ingest::ExportFile& file, store::CountedSource& counted);
    SegmentLog(const SegmentLog&) = delete;
    SegmentLog& operator=(const SegmentLog&) = delete;

    /// The number of the segment; records come in the order of the file. From segment
    /// CountedEvent::kLastSegment on there is no other.
    [[nodiscard]] std::uint16_t segmentOf(const ingest::RecordPlace& start) {
        if (start.offset >= m_next) {
            begin(start);
        }
        return m_number;
    }

private:
    void begin(const ingest::RecordPlace& start);
    void noteNext();

    store::CountedSource& m_counted;
    bool m_plain;
    std::deque<ingest::SeekPoint> m_points; ///< ahead of the records
    std::uint64_t m_next = 0;               ///< a record that starts from here on has a new segment
    std::uint16_t m_number = 0;
};

} // namespace shardscope::session
