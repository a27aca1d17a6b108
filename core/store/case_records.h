// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/limits.h"
#include "core/events/day.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shardscope::store {

/// Whether a source was read to its end.
enum class SourceState { Complete, Incomplete };

/// One export file as the case knows it.
struct SourceRecord {
    std::int64_t id = 0;
    std::string path;        ///< absolute, as imported
    std::uint64_t bytes = 0; ///< on disk, compressed when it is
    std::string contentHash; ///< XXH3-128 of the file's bytes, 32 hex digits
    SourceState state = SourceState::Complete;
    std::string reason;       ///< why it is incomplete
    std::uint64_t events = 0; ///< still counted; fewer than read when days were replaced
    std::uint64_t records = 0;
    std::uint64_t remediated = 0;
    std::uint64_t quarantined = 0;
    std::uint64_t blank = 0;
    std::vector<events::Day> days;      ///< with events, ascending
    std::vector<std::string> groupKeys; ///< the group keys it was counted for
    bool strict = false;                ///< every byte of every line was checked
    std::int64_t importedAtMs = 0;      ///< Unix ms
    std::int64_t modifiedNs = 0; ///< when the file was last changed, as seen with this content

    bool operator==(const SourceRecord&) const = default;
};

/// A line that could not be read as an event, kept with its place.
struct QuarantinedLine {
    std::string path;
    std::uint64_t line = 0;   ///< 1-based; in a JSON array, the line the element starts on
    std::uint64_t offset = 0; ///< of its first byte in the uncompressed text
    std::uint64_t length = 0; ///< bytes, the line end not included
    std::string reason;
    std::string text; ///< the first bytes (at most 4,096), raw: may be any bytes

    bool operator==(const QuarantinedLine&) const = default;
};

/// Settings of a case.
struct CaseSettings {
    std::string timezone = "UTC"; ///< IANA name, fixed at the first import
    detect::Limits limits;
    bool demoLimits = false;
    std::vector<std::string> groupKeys; ///< asked for or named by a record; sorted

    bool operator==(const CaseSettings&) const = default;
};

/// A filter of the board that was given a name.
struct SavedFilter {
    static constexpr std::size_t kMost = 200; ///< in a case
    static constexpr std::size_t kLongestName = 200;
    static constexpr std::size_t kLongestLine = 65'536;

    std::string name; ///< UTF-8, not empty, no two the same in a case
    std::string line; ///< the one-line form; another program may have written it: parse it

    bool operator==(const SavedFilter&) const = default;
};

} // namespace shardscope::store
