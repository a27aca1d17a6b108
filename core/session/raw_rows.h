// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/events/day.h"
#include "core/events/property_value.h"
#include "core/events/shard_key.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::session {

/// A value that a property has; the last one where its name comes twice.
struct PropertyIs {
    std::string name; ///< decoded, any bytes
    events::ValueType type = events::ValueType::String;
    std::string text;       ///< a string decoded, else JSON as spelled
    bool beginning = false; ///< of a longer value

    bool operator==(const PropertyIs&) const = default;
    /// `event` is the JSON text of one event.
    [[nodiscard]] bool holds(std::string_view event) const;
};

/// Which events are fetched from the export files; records and bad lines never are.
struct RowsRequest {
    std::optional<events::ShardKey> key; ///< none: the events of everybody
    std::optional<events::Day> from;     ///< event dates, both ends included
    std::optional<events::Day> to;
    std::optional<std::int64_t> source; ///< SourceRecord::id; none: every file
    std::vector<std::string> events{};  ///< original names, any of them; empty: all
    std::optional<PropertyIs> property{};
    std::uint64_t skip = 0; ///< so many of them are passed over first
    std::uint64_t most = 0; ///< 0: all
    /// Instead of the first `most` rows a sample, about as many and never more: spread over the
    /// files, the same for the same seed. `skip` does not count then.
    std::optional<std::uint64_t> sampleSeed{};
};

/// An event as it lies in its file. Valid during the visit.
struct RawRow {
    std::string_view path;
    std::uint64_t line = 0;   ///< 1-based; the line it starts on
    std::uint64_t offset = 0; ///< of its first byte in the uncompressed text
    events::Day day;
    std::string_view text;    ///< any bytes; may span lines in a file that is a JSON array
    std::string_view event{}; ///< original name, decoded
    std::int64_t timeMs = 0;  ///< of the event, Unix ms
};

/// False: that was enough.
using RowVisitor = std::function<bool(const RawRow&)>;

/// A row of a source, as RawRow tells it.
struct RowPlace {
    std::string path;
    std::uint64_t offset = 0;

    bool operator==(const RowPlace&) const = default;
};

/// A record of an export as it stands in its file, whatever it is: an event or a bad line.
struct SourceLine {
    static constexpr std::size_t kMostText = std::size_t{32} << 10U;

    std::uint64_t line = 0; ///< 1-based; the line it starts on
    std::uint64_t offset = 0;
    std::string text; ///< its first kMostText bytes
    bool cut = false;
};

struct SourceLines {
    std::vector<SourceLine> lines; ///< in their order
    std::size_t row = 0;           ///< the place of the one asked for
};

struct RowsAnswer {
    std::uint64_t rows = 0; ///< given to the visitor
    /// One for each file that may hold more of them but is gone or has changed.
    std::vector<base::Error> unreadable;
};

} // namespace shardscope::session
