// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ingest/seekable_file.h"
#include "core/ingest/segment.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <stop_token>
#include <string>

namespace shardscope::ingest {

/// Reads pieces of an export, in any order, without what lies before them.
class SegmentReader {
public:
    [[nodiscard]] static base::Result<SegmentReader> open(const std::string& path);

    static constexpr std::uint64_t kToTheEnd = std::numeric_limits<std::uint64_t>::max();
    enum class Next { GoOn, Enough };
    /// The record is valid during the call.
    using Visitor = std::function<base::Result<Next>(const RawRecord&)>;

    /// Gives the records from `first` on that start before `end`, a place in the uncompressed
    /// text. Damaged where `first` does not lead to records, or the text ends before `end`; a
    /// file that was cut off when it was indexed ends like that.
    [[nodiscard]] base::Result<void> read(const Segment& first, std::uint64_t end,
                                          const Visitor& visit, const std::stop_token& stop);

private:
    explicit SegmentReader(std::unique_ptr<SeekableFile> file) : m_file(std::move(file)) {}

    [[nodiscard]] base::Result<void> skip(ByteSource& text, std::uint64_t count,
                                          const std::stop_token& stop) const;
    [[nodiscard]] base::Result<void> readRecords(ByteSource& text, const RecordPlace& start,
                                                 std::uint64_t end, const Visitor& visit,
                                                 const std::stop_token& stop) const;
    [[nodiscard]] base::Error doesNotFit() const;
    [[nodiscard]] base::Error explain(const base::Error& error) const;

    std::unique_ptr<SeekableFile> m_file;
};

} // namespace shardscope::ingest
