// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/file_counter.h"
#include "core/ingest/segment.h"
#include "core/store/blob_codec.h"
#include "core/store/case_records.h"
#include "core/store/packed_blobs.h"
#include "core/store/postings.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shardscope::store {

/// A $hotshard_record as the case keeps it.
struct HotshardRecord {
    events::Day day;
    std::int64_t timeMs = 0;
    std::string groupKey; ///< empty: user analytics
    std::string id;
    std::optional<std::string> displayName;
};

/// Everything counted from one file, packed as it will lie in the case, ready to be written in
/// one short transaction.
class CountedSource final : public detect::CountSink {
public:
    struct Block {
        events::Day day;
        std::uint32_t firstId = 0;
        std::uint32_t lastId = 0;
        PackedBlobs::Blob data;
    };
    struct Day {
        events::Day day;
        std::uint64_t events = 0;
        std::uint64_t renamed = 0;
        detect::OverlapSample sample;
        std::string duplicates; ///< empty: none
        std::string groups;     ///< empty: none
    };
    struct Piece {
        ingest::Segment segment;  ///< without its window
        PackedBlobs::Blob window; ///< compressed
    };
    struct Series {
        events::KeyKind kind = events::KeyKind::User;
        std::uint32_t ref = 0;
        events::Day day;
        std::uint64_t events = 0;
        std::uint64_t renamed = 0;
        std::optional<std::int64_t> firstRenamedMs;
        PackedBlobs::Blob times;
        PackedBlobs::Blob fingerprints;
    };

    void cells(events::Day day, std::span<const detect::Cell> cells) override;
    void segments(events::Day day, std::uint32_t id,
                  std::span<const std::uint16_t> segments) override;
    void duplicates(events::Day day, std::uint32_t id, std::uint64_t count) override;
    void series(detect::KeySeries series) override;
    void groups(events::Day day, std::span<const detect::GroupCount> counts) override;
    void dayEnds(events::Day day, std::uint64_t events, std::uint64_t renamed,
                 detect::OverlapSample sample) override;

    /// The next segment of the file.
    void addSegment(ingest::Segment segment);

    /// Leaves out the days of which nothing of `older` is in the case any more, because a newer
    /// export took their place.
    void keepOnly(const SourceRecord& older);

    SourceRecord source;
    std::optional<std::int64_t> lastProcessedMs; ///< latest mp_processing_time_ms, Unix ms
    std::vector<HotshardRecord> records;
    std::vector<QuarantinedLine> quarantine; ///< may hold fewer than source.quarantined
    PackedBlobs blobs;                       ///< what the blocks, pieces and series hold
    std::vector<Block> blocks;               ///< of cells
    std::vector<Block> postings;             ///< see PostingsBlock
    std::vector<Piece> pieces;
    std::vector<Day> days;
    std::vector<Series> keptSeries;

private:
    void flushPostings();

    // Of the present day.
    std::vector<DuplicateCount> m_duplicates;
    std::string m_groups;
    events::Day m_postingsDay;
    PostingsBlock m_postings;
};

} // namespace shardscope::store
