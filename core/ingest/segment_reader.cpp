// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/segment_reader.h"

#include "core/ingest/gzip_source.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace shardscope::ingest {

base::Result<SegmentReader> SegmentReader::open(const std::string& path) {
    base::Result<std::unique_ptr<SeekableFile>> file = SeekableFile::open(path);
    if (!file) {
        return base::fail(file.error());
    }
    return SegmentReader(std::move(*file));
}

base::Error SegmentReader::doesNotFit() const {
    return {base::ErrorCode::Damaged, "the index in the case does not fit this file",
            m_file->path(), "take the source out of the case and import it again"};
}

/// The file was read to its end once: what is damaged is where we entered it.
base::Error SegmentReader::explain(const base::Error& error) const {
    return error.code == base::ErrorCode::Damaged ? doesNotFit() : error;
}

base::Result<void> SegmentReader::read(const Segment& first, std::uint64_t end,
                                       const Visitor& visit, const std::stop_token& stop) {
    const SeekPoint& point = first.point;
    if (point.textOffset > first.start.offset || first.start.offset > end) {
        return base::fail(doesNotFit());
    }
    m_file->seek(point.fileBit / 8);
    std::optional<GzipSource> inflated;
    if (point.kind != SeekPoint::Kind::Plain) {
        inflated.emplace(*m_file, m_file->path());
        if (base::Result<void> entered = inflated->startAt(point); !entered) {
            return base::fail(doesNotFit());
        }
    }
    ByteSource& text = inflated ? static_cast<ByteSource&>(*inflated) : *m_file;
    base::Result<void> skipped = skip(text, first.start.offset - point.textOffset, stop);
    return skipped ? readRecords(text, first.start, end, visit, stop) : skipped;
}

/// Up to the record lies the end of one that began in the segment before.
base::Result<void> SegmentReader::skip(ByteSource& text, std::uint64_t count,
                                       const std::stop_token& stop) const {
    constexpr std::uint64_t kAtOnce = 64 * 1024;
    std::vector<char> space(static_cast<std::size_t>(std::min(count, kAtOnce)));
    while (count > 0) {
        const base::Result<std::size_t> got =
            text.read(std::span(space).first(static_cast<std::size_t>(std::min(count, kAtOnce))));
        if (stop.stop_requested()) {
            return base::fail(base::ErrorCode::Cancelled, "stopped", m_file->path());
        }
        if (!got) {
            return base::fail(explain(got.error()));
        }
        if (*got == 0) {
            return base::fail(doesNotFit());
        }
        count -= *got;
    }
    return {};
}

base::Result<void> SegmentReader::readRecords(ByteSource& text, const RecordPlace& start,
                                              std::uint64_t end, const Visitor& visit,
                                              const std::stop_token& stop) const {
    RecordSplitter splitter(text, start);
    RawRecord record;
    constexpr std::uint64_t kLookEvery = 512;
    std::uint64_t records = 0;
    while (splitter.next(record)) {
        if (record.offset >= end) {
            return {};
        }
        if (records++ % kLookEvery == 0 && stop.stop_requested()) {
            return base::fail(base::ErrorCode::Cancelled, "stopped", m_file->path());
        }
        const base::Result<Next> next = visit(record);
        if (!next) {
            return base::fail(next.error());
        }
        if (*next == Next::Enough) {
            return {};
        }
    }
    if (splitter.error()) {
        return base::fail(explain(*splitter.error()));
    }
    return end == kToTheEnd ? base::Result<void>{} : base::fail(doesNotFit());
}

} // namespace shardscope::ingest
