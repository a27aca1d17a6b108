// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/source_lines.h"

#include "core/ingest/segment_reader.h"
#include "core/store/case_reader.h"
#include "core/store/row_index.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>

namespace shardscope::session {

namespace {

using ingest::SegmentReader;

base::Result<store::SourceRecord> sourceAt(const store::Database& database,
                                           const std::string& path) {
    base::Result<std::vector<store::SourceRecord>> sources = store::readSources(database);
    if (!sources) {
        return base::fail(sources.error());
    }
    const auto found = std::find_if(sources->begin(), sources->end(),
                                    [&](const auto& source) { return source.path == path; });
    if (found == sources->end()) {
        return base::fail(base::ErrorCode::NotFound, "the case has no such source", path);
    }
    return std::move(*found);
}

/// The segment of the place, and the one before it: the lines before may lie there.
base::Result<store::Stretch> stretchAround(const store::RowIndex& index,
                                           const store::SourceRecord& source,
                                           const RowPlace& place) {
    store::SegmentSet found;
    const base::Result<void> searched =
        index.findPlaces(source.id, std::span(&place.offset, 1), found);
    if (!searched) {
        return base::fail(searched.error());
    }
    if (found.empty()) {
        return base::fail(base::ErrorCode::NotFound, "no event begins there", place.path);
    }
    const std::uint16_t segment = found.runs().front().first;
    const auto before = static_cast<std::uint16_t>(segment > 0 ? segment - 1 : 0);
    base::Result<store::Stretch> stretch = index.stretch(source.id, {before, segment});
    if (stretch) {
        stretch->end = SegmentReader::kToTheEnd; // the lines after may lie in the next one
    }
    return stretch;
}

SourceLine lineOf(const ingest::RawRecord& record) {
    SourceLine line{.line = record.line, .offset = record.offset};
    line.text = record.text.substr(0, SourceLine::kMostText);
    line.cut = record.tooLong || line.text.size() < record.text.size();
    return line;
}

/// Keeps the last lines before the row, the row, and the first ones after it.
class LinesAround {
public:
    LinesAround(std::uint64_t offset, std::size_t around) : m_offset(offset), m_around(around) {}

    SegmentReader::Next add(const ingest::RawRecord& record) {
        if (record.offset < m_offset) {
            return addBefore(record);
        }
        if (record.offset > m_offset && !m_row) {
            return SegmentReader::Next::Enough; // nothing begins there
        }
        m_row = m_row.value_or(m_found.lines.size());
        m_found.lines.push_back(lineOf(record));
        return m_row && m_found.lines.size() > *m_row + m_around ? SegmentReader::Next::Enough
                                                                 : SegmentReader::Next::GoOn;
    }
    [[nodiscard]] std::optional<SourceLines> take() {
        if (!m_row) {
            return std::nullopt;
        }
        m_found.row = *m_row;
        return std::move(m_found);
    }

private:
    SegmentReader::Next addBefore(const ingest::RawRecord& record) {
        if (m_around > 0) {
            if (m_found.lines.size() == m_around) {
                m_found.lines.erase(m_found.lines.begin());
            }
            m_found.lines.push_back(lineOf(record));
        }
        return SegmentReader::Next::GoOn;
    }

    std::uint64_t m_offset;
    std::size_t m_around;
    SourceLines m_found;
    std::optional<std::size_t> m_row;
};

} // namespace

base::Result<SourceLines> readLines(const store::Database& database, SourceTrust& trust,
                                    const RowPlace& place, std::size_t around,
                                    const std::stop_token& stop) {
    const base::Result<store::Transaction> transaction =
        store::Transaction::begin(database, store::Transaction::Kind::Read);
    if (!transaction) {
        return base::fail(transaction.error());
    }
    const base::Result<store::SourceRecord> source = sourceAt(database, place.path);
    if (!source) {
        return base::fail(source.error());
    }
    const base::Result<store::Stretch> stretch =
        stretchAround(store::RowIndex(database), *source, place);
    if (!stretch) {
        return base::fail(stretch.error());
    }
    if (const base::Result<void> trusted = trust.check(*source, stop); !trusted) {
        return base::fail(trusted.error());
    }
    base::Result<SegmentReader> file = SegmentReader::open(source->path);
    if (!file) {
        return base::fail(file.error());
    }
    LinesAround lines(place.offset, around);
    const base::Result<void> read = file->read(
        stretch->first, stretch->end,
        [&lines](const ingest::RawRecord& record) -> base::Result<SegmentReader::Next> {
            return lines.add(record);
        },
        stop);
    std::optional<SourceLines> found = lines.take();
    if (found && (read || read.error().code == base::ErrorCode::Damaged)) {
        return std::move(*found); // a file that was cut off ends like this
    }
    return read ? base::fail(base::ErrorCode::NotFound, "no event begins there", place.path)
                : base::fail(read.error());
}

} // namespace shardscope::session
