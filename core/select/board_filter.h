// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/events/day.h"
#include "core/events/shard_key.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::select {

/// What the board shows: events that pass every part. Within one list, any entry will do;
/// an empty list asks for nothing. Exclusions win.
struct BoardFilter {
    std::vector<std::string> ids;
    std::vector<std::string> events;
    std::vector<events::GroupId> groups;
    std::vector<events::DayRange> days;
    std::vector<std::string> idTexts; ///< substrings of the id, all of them must occur
    /// Only (id, day) cells with more than this multiple of the user limit.
    std::optional<double> hotMultiple;

    std::vector<std::string> excludedIds;
    std::vector<std::string> excludedEvents;
    std::vector<events::GroupId> excludedGroups;
    std::vector<events::DayRange> excludedDays;
    std::vector<std::string> excludedIdTexts;

    bool operator==(const BoardFilter&) const = default;
    [[nodiscard]] bool empty() const { return *this == BoardFilter{}; }
};

/// Reads the one-line form, for instance
///     id:user_id day:2023-09-01..15 event:"Signed up" hot:>1x group:company=Acme -event:Ping
/// Free words are substrings of the id. Values with spaces or quotes are written in double
/// quotes, with \" and \\ inside, and \xNN for a byte that a line of text cannot hold.
/// Error.where is "column N" (1-based, in characters) of the offending text.
[[nodiscard]] base::Result<BoardFilter> parseBoardFilter(std::string_view line);

/// The one-line form; parseBoardFilter(printBoardFilter(f)) == f.
[[nodiscard]] std::string printBoardFilter(const BoardFilter& filter);

} // namespace shardscope::select
