// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/counted_source.h"

#include <algorithm>
#include <utility>

namespace shardscope::store {

void CountedSource::cells(events::Day day, std::span<const detect::Cell> cells) {
    blocks.push_back({day, cells.front().id, cells.back().id, blobs.put(encodeCells(day, cells))});
}

void CountedSource::segments(events::Day day, std::uint32_t id,
                             std::span<const std::uint16_t> segments) {
    constexpr std::size_t kIdsPerBlock = 4096;
    const bool newBlock =
        !m_postings.ids.empty() && (m_postingsDay != day || m_postings.ids.size() == kIdsPerBlock ||
                                    base::ShardedInterner::shardOf(m_postings.ids.back()) !=
                                        base::ShardedInterner::shardOf(id));
    if (newBlock) {
        flushPostings();
    }
    m_postingsDay = day;
    m_postings.add(id, segments);
}

void CountedSource::flushPostings() {
    if (!m_postings.ids.empty()) {
        postings.push_back({m_postingsDay, m_postings.ids.front(), m_postings.ids.back(),
                            blobs.put(encodePostings(m_postings))});
        m_postings = {};
    }
}

void CountedSource::addSegment(ingest::Segment segment) {
    std::string window = std::exchange(segment.point.window, {});
    if (!window.empty()) {
        window = compress(window);
    }
    pieces.push_back({std::move(segment), blobs.put(std::move(window))});
}

void CountedSource::duplicates(events::Day, std::uint32_t id, std::uint64_t count) {
    m_duplicates.push_back({id, count});
}

void CountedSource::series(detect::KeySeries series) {
    keptSeries.push_back({series.kind, series.ref, series.day, series.events, series.renamed,
                          series.firstRenamedMs, blobs.put(encodeAscending(series.processedMs)),
                          blobs.put(encodeHashes(series.fingerprints))});
}

void CountedSource::groups(events::Day, std::span<const detect::GroupCount> counts) {
    m_groups = encodeGroupCounts(counts);
}

void CountedSource::dayEnds(events::Day day, std::uint64_t events, std::uint64_t renamed,
                            detect::OverlapSample sample) {
    flushPostings();
    days.push_back({day, events, renamed, std::move(sample),
                    m_duplicates.empty() ? std::string() : encodeDuplicates(m_duplicates),
                    std::exchange(m_groups, {})});
    m_duplicates.clear();
    source.days.push_back(day);
}

void CountedSource::keepOnly(const SourceRecord& older) {
    const auto isGone = [&older](events::Day day) {
        return !std::binary_search(older.days.begin(), older.days.end(), day);
    };
    for (const Day& day : days) {
        if (isGone(day.day)) {
            source.events -= day.events;
            source.remediated -= day.renamed;
        }
    }
    std::erase_if(days, [&](const Day& day) { return isGone(day.day); });
    std::erase_if(source.days, isGone);
    std::erase_if(blocks, [&](const Block& block) { return isGone(block.day); });
    std::erase_if(postings, [&](const Block& block) { return isGone(block.day); });
    std::erase_if(keptSeries, [&](const Series& series) { return isGone(series.day); });
    const bool recordsReplaced = source.records != older.records;
    std::erase_if(records, [&](const HotshardRecord& record) {
        return recordsReplaced && isGone(record.day);
    });
    source.records = records.size();
    source.importedAtMs = older.importedAtMs;
}

} // namespace shardscope::store
