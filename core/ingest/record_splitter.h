// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/array_scanner.h"
#include "core/ingest/byte_source.h"
#include "core/ingest/text_window.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace shardscope::ingest {

/// One line of an export, or one element of an export that is a JSON array. Not owned: valid
/// until the next call of RecordSplitter::next.
struct RawRecord {
    std::string_view text;    ///< without line end; only a beginning when tooLong
    std::uint64_t line = 0;   ///< 1-based line on which it starts
    std::uint64_t offset = 0; ///< of its first byte in the uncompressed text
    std::uint64_t length = 0; ///< bytes, more than text.size() when tooLong
    bool tooLong = false;
    bool unfinished = false; ///< the text ends before the record does
};

/// Where a record starts, so that reading can begin with it.
struct RecordPlace {
    std::uint64_t offset = 0; ///< in the uncompressed text
    std::uint64_t line = 1;   ///< 1-based
    bool inArray = false;     ///< an element of the JSON array, not a line

    bool operator==(const RecordPlace&) const = default;
};

/// Cuts the text of an export into records: lines, or the elements of one JSON array.
class RecordSplitter {
public:
    static constexpr std::size_t kLongestLine = std::size_t{64} << 20U;
    /// Of a record that is too long, so much is given out.
    static constexpr std::size_t kExcerpt = 4096;

    explicit RecordSplitter(ByteSource& source, std::size_t longestLine = kLongestLine);
    /// Begins with the record at `start`, which is where the source begins.
    RecordSplitter(ByteSource& source, const RecordPlace& start);

    /// False at the end; then error() tells whether the text was cut short.
    [[nodiscard]] bool next(RawRecord& record);

    [[nodiscard]] const std::optional<base::Error>& error() const { return m_window.error(); }
    /// Where the record that next() gave starts.
    [[nodiscard]] RecordPlace placeOf(const RawRecord& record) const {
        return {record.offset, record.line, m_mode == Mode::Array};
    }
    [[nodiscard]] bool isArray() const { return m_isArray; }
    /// At the end: the JSON array was never closed, so the export is cut short.
    [[nodiscard]] bool isUnclosedArray() const { return m_unclosed; }

private:
    enum class Mode { Start, Lines, Array };

    void recogniseForm();
    [[nodiscard]] bool looksLikeArray();
    [[nodiscard]] bool nextLine(RawRecord& record);
    [[nodiscard]] bool nextElement(RawRecord& record);
    [[nodiscard]] bool finishElement(RawRecord& record, std::size_t length);
    [[nodiscard]] bool takeLongLine(RawRecord& record);
    void letElementGoBy(RawRecord& record);
    void skipBetweenElements();
    void dropCountingLines(std::size_t count);

    TextWindow m_window;
    std::size_t m_longestLine;
    Mode m_mode = Mode::Start;
    bool m_isArray = false;
    bool m_unclosed = false;
    std::uint64_t m_line = 1;
    std::size_t m_pending = 0; ///< bytes of the last record, dropped at the next call
    ArrayScanner m_scanner;
    std::string m_excerpt;
};

} // namespace shardscope::ingest
