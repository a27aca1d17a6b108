// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_index.h"

#include "core/base/interner.h"
#include "core/detect/counted_event.h"
#include "core/ingest/segment_reader.h"
#include "core/store/blob_codec.h"
#include "core/store/postings.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace shardscope::store {

using detect::CountedEvent;

namespace {

tl::unexpected<base::Error> damaged(const char* what) {
    return base::fail(base::ErrorCode::Damaged, std::string("the case is damaged: ") + what, "",
                      "take the source out of the case and import it again");
}

/// Both are ascending.
void addOfIds(const PostingsBlock& block, std::span<const std::uint32_t> ids, SegmentSet& found) {
    auto next = block.ids.begin();
    for (const std::uint32_t id : ids) {
        next = std::lower_bound(next, block.ids.end(), id);
        if (next == block.ids.end()) {
            return;
        }
        if (*next == id) {
            found.add(block.segmentsOf(static_cast<std::size_t>(next - block.ids.begin())));
        }
    }
}

} // namespace

SegmentSet::SegmentSet() : m_holds(std::size_t{CountedEvent::kLastSegment} + 1) {}

void SegmentSet::add(std::span<const std::uint16_t> segments) {
    for (const std::uint16_t segment : segments) {
        m_holds[segment] = true;
    }
    m_empty = m_empty && segments.empty();
}

std::vector<SegmentSet::Run> SegmentSet::runs() const {
    std::vector<Run> runs;
    for (std::size_t at = 0; at < m_holds.size(); ++at) {
        const auto segment = static_cast<std::uint16_t>(at);
        if (m_holds[at] && at > 0 && m_holds[at - 1]) {
            runs.back().last = segment;
        } else if (m_holds[at]) {
            runs.push_back({segment, segment});
        }
    }
    return runs;
}

base::Result<void> RowIndex::forEachBlock(std::string_view sql, std::int64_t source,
                                          events::DayRange days, const BlockVisitor& visit) const {
    Statement select = m_database.prepare(sql);
    select.bind(1, source).bind(2, days.first.number).bind(3, days.last.number);
    while (select.step()) {
        if (base::Result<void> visited = visit(select.bytes(0)); !visited) {
            return visited;
        }
    }
    return m_database.check(select);
}

base::Result<void> RowIndex::findIds(std::int64_t source, events::DayRange days,
                                     std::span<const std::uint32_t> ids, SegmentSet& found) const {
    Statement select =
        m_database.prepare("SELECT data FROM postings WHERE shard = ? AND source = ? AND day "
                           "BETWEEN ? AND ? AND first_id <= ? AND last_id >= ?");
    while (!ids.empty()) {
        const std::uint32_t shard = base::ShardedInterner::shardOf(ids.front());
        const auto shardEnd = std::find_if(ids.begin(), ids.end(), [shard](std::uint32_t id) {
            return base::ShardedInterner::shardOf(id) != shard;
        });
        const auto here = ids.first(static_cast<std::size_t>(shardEnd - ids.begin()));
        select.reset();
        select.bind(1, shard).bind(2, source);
        select.bind(3, days.first.number).bind(4, days.last.number);
        select.bind(5, here.back()).bind(6, here.front());
        while (select.step()) {
            const base::Result<PostingsBlock> block = decodePostings(select.bytes(0));
            if (!block) {
                return base::fail(block.error());
            }
            addOfIds(*block, here, found);
        }
        if (select.failed()) {
            return base::fail(m_database.lastError());
        }
        ids = ids.subspan(here.size());
    }
    return {};
}

base::Result<void> RowIndex::findAll(std::int64_t source, events::DayRange days,
                                     SegmentSet& found) const {
    return forEachBlock("SELECT data FROM postings WHERE source = ? AND day BETWEEN ? AND ?",
                        source, days, [&found](std::string_view data) -> base::Result<void> {
                            const base::Result<PostingsBlock> block = decodePostings(data);
                            if (!block) {
                                return base::fail(block.error());
                            }
                            found.add(block->segments);
                            return {};
                        });
}

base::Result<void> RowIndex::findGroupSets(std::int64_t source, events::DayRange days,
                                           const std::vector<bool>& sets, SegmentSet& found) const {
    std::vector<std::uint32_t> ids;
    std::vector<detect::Cell> cells;
    base::Result<void> scanned =
        forEachBlock("SELECT data FROM cells WHERE source = ? AND day BETWEEN ? AND ?", source,
                     days, [&](std::string_view data) -> base::Result<void> {
                         cells.clear();
                         if (base::Result<void> decoded = decodeCells({}, data, cells); !decoded) {
                             return decoded;
                         }
                         for (const detect::Cell& cell : cells) {
                             const bool wanted = cell.groupSet < sets.size() && sets[cell.groupSet];
                             if (wanted && (ids.empty() || ids.back() != cell.id)) {
                                 ids.push_back(cell.id);
                             }
                         }
                         return {};
                     });
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return scanned ? findIds(source, days, ids, found) : scanned;
}

base::Result<void> RowIndex::findPlaces(std::int64_t source, std::span<const std::uint64_t> offsets,
                                        SegmentSet& found) const {
    Statement select =
        m_database.prepare("SELECT number, record FROM segments WHERE source = ? ORDER BY number");
    select.bind(1, source);
    std::optional<std::uint16_t> before; // the segment that goes on until the one at hand begins
    while (select.step() && !offsets.empty()) {
        const std::int64_t number = select.integer(0);
        if (number < 0 || number > CountedEvent::kLastSegment) {
            return damaged("a segment of a file has no valid number");
        }
        while (!offsets.empty() && offsets.front() < select.count(1)) {
            if (before) {
                found.add(std::span(&*before, 1));
            }
            offsets = offsets.subspan(1);
        }
        before = static_cast<std::uint16_t>(number);
    }
    if (before && !offsets.empty()) {
        found.add(std::span(&*before, 1));
    }
    return select.failed() ? base::fail(m_database.lastError()) : base::Result<void>{};
}

base::Result<std::vector<std::uint64_t>> RowIndex::lengths(std::int64_t source) const {
    Statement select =
        m_database.prepare("SELECT record FROM segments WHERE source = ? ORDER BY number");
    select.bind(1, source);
    std::vector<std::uint64_t> lengths;
    std::uint64_t last = 0;
    while (select.step()) {
        const std::uint64_t record = select.count(0);
        if (!lengths.empty()) {
            lengths.back() = record - std::min(record, last);
        }
        last = record;
        // Where the text ends is not kept; on the average the last segment is half a one.
        lengths.push_back(ingest::Segment::kTextBytes / 2);
    }
    return select.failed() ? base::fail(m_database.lastError())
                           : base::Result<std::vector<std::uint64_t>>(std::move(lengths));
}

base::Result<Stretch> RowIndex::stretch(std::int64_t source, SegmentSet::Run run) const {
    using ingest::SeekPoint;
    Statement select =
        m_database.prepare("SELECT record, line, in_array, text, kind, bit, window FROM segments "
                           "WHERE source = ? AND number = ?");
    select.bind(1, source).bind(2, int{run.first});
    if (!select.step()) {
        return select.failed() ? base::fail(m_database.lastError())
                               : damaged("a segment of a file is missing");
    }
    const std::int64_t kind = select.integer(4);
    if (kind < 0 || kind > static_cast<std::int64_t>(SeekPoint::Kind::Block)) {
        return damaged("a segment of a file begins in no known way");
    }
    Stretch stretch;
    stretch.first.start = {select.count(0), select.count(1), select.integer(2) != 0};
    stretch.first.point = {.kind = static_cast<SeekPoint::Kind>(kind),
                           .textOffset = select.count(3),
                           .fileBit = select.count(5),
                           .window = {}};
    if (!select.bytes(6).empty()) {
        base::Result<std::string> window = decompress(select.bytes(6), SeekPoint::kWindow);
        if (!window) {
            return base::fail(window.error());
        }
        stretch.first.point.window = std::move(*window);
    }
    Statement next =
        m_database.prepare("SELECT record FROM segments WHERE source = ? AND number = ?");
    next.bind(1, source).bind(2, int{run.last} + 1);
    stretch.end = next.step() ? next.count(0) : ingest::SegmentReader::kToTheEnd;
    return next.failed() ? base::fail(m_database.lastError()) : base::Result<Stretch>(stretch);
}

} // namespace shardscope::store
