// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/finding.h"
#include "core/detect/limits.h"
#include "core/events/day.h"
#include "core/events/shard_key.h"
#include "core/select/board_filter.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shardscope::store {

/// Which events the board counts: only renamed ones, as the vendor's board does, or all.
enum class Scope { Remediated, All };

/// What the list of ids is ordered by, most first; ids without a hot day are last by
/// FirstHotDay, which otherwise begins with the earliest.
enum class IdOrder { Volume, MaxPerDay, HotDays, FirstHotDay, Repeats };

/// Whose rows the heat map shows.
enum class HeatKeys { All, Users, Groups };

/// A question to the board. Lists are cut to `top` rows; totals never are.
struct BoardRequest {
    std::optional<Scope> scope;      ///< none: Remediated when the case holds renamed events
    std::optional<events::Day> from; ///< none: the first day of the case
    std::optional<events::Day> to;   ///< none: the last day of the case
    select::BoardFilter filter;
    /// Each list leaves out what the filter chooses of its own kind, so that more can be chosen:
    /// `ids` and `heat` ignore filter.ids, `events` and `eventDays` filter.events, `groups`
    /// filter.groups, `days`, `eventDays` and `heat` filter.days. Exclusions and all other parts
    /// count, and totals, overall and figures always follow the whole filter.
    bool facets = false;
    std::size_t top = 12; ///< rows of each list; 0: all
    IdOrder idOrder = IdOrder::Volume;
    std::size_t heatRows = 30; ///< rows of the heat map
    HeatKeys heatKeys = HeatKeys::All;
    /// The heat map's rows are counted by the hour, too, on these days; at most kMostHeatDays.
    std::optional<events::DayRange> heatHours;
    static constexpr std::int32_t kMostHeatDays = 7;
    /// When set, `timeline` is filled for this key.
    std::optional<events::ShardKey> focus;
    std::optional<detect::Limits> limits; ///< none: the case's own

    bool operator==(const BoardRequest&) const = default;
};

struct BoardTotals {
    std::uint64_t events = 0;
    std::uint64_t remediated = 0; ///< named $hotshard_events
    std::uint64_t records = 0;    ///< $hotshard_record
    std::uint64_t ids = 0;        ///< distinct non-empty ids
    std::uint64_t groups = 0;     ///< distinct (group key, group id) pairs

    bool operator==(const BoardTotals&) const = default;
};

/// Why an id was renamed by the vendor although what is visible does not pass the limit.
enum class RenameReason {
    None,        ///< not renamed, or visibly over the limit
    Duplicates,  ///< duplicates count at ingestion: raw count near or past what is left after dedup
    GroupLimit,  ///< renamed in the storage of a group, which was over its own limit
    PartialData, ///< the case holds an incomplete file or only part of the day
    Unknown,
};

/// One row of "Hotshard Distinct IDs (by Volume, Unique Events, Days)".
struct IdRow {
    std::string id;
    std::uint64_t volume = 0;       ///< events in scope, range and filter
    std::uint64_t uniqueEvents = 0; ///< distinct original event names
    std::uint64_t uniqueDays = 0;
    // What follows counts all events of the id (scope All) in range, so that heat is honest.
    std::uint64_t maxPerDay = 0;
    events::Day maxDay;
    std::uint64_t hotDays = 0; ///< days over the user limit
    std::optional<events::Day> firstHotDay;
    std::uint64_t events = 0;
    /// Events counted once each; exact as BoardFigures::deduplicatedIsExact says.
    std::uint64_t deduplicated = 0;
    std::uint64_t remediated = 0;
    bool recorded = false; ///< a $hotshard_record names the id in range
    RenameReason renameReason = RenameReason::None;

    bool operator==(const IdRow&) const = default;
};

struct OverallRow {
    std::uint64_t volume = 0; ///< events without an id included
    std::uint64_t uniqueEvents = 0;
    std::uint64_t uniqueDays = 0;

    bool operator==(const OverallRow&) const = default;
};

struct EventRow {
    std::string event;
    std::uint64_t volume = 0;
    std::uint64_t uniqueIds = 0;
    std::uint64_t uniqueDays = 0;

    bool operator==(const EventRow&) const = default;
};

struct GroupRow {
    events::GroupId group;
    std::optional<std::string> displayName; ///< from the records
    std::uint64_t volume = 0;
    std::uint64_t uniqueEvents = 0;
    std::uint64_t uniqueDays = 0;
    std::uint64_t maxPerDay = 0; ///< all events, as for IdRow
    std::uint64_t hotDays = 0;   ///< days over the group limit
    bool recorded = false;

    bool operator==(const GroupRow&) const = default;
};

struct DayRow {
    events::Day day;
    std::uint64_t volume = 0;
    std::uint64_t remediated = 0;

    bool operator==(const DayRow&) const = default;
};

/// Volume per day of one event name, for the stacked chart; aligned with BoardSnapshot::days.
/// The last series may be "everything else" (event empty, other true).
struct EventDaySeries {
    std::string event;
    bool other = false;
    std::vector<std::uint64_t> volumes;

    bool operator==(const EventDaySeries&) const = default;
};

/// One row of the heat map: a key and, per day of the range, all its events (scope All).
struct HeatRow {
    events::ShardKey key;
    std::uint64_t limit = 0; ///< the limit that applies to the key
    /// One per day from `from` to `to`, gaps are 0. There are no rows when the range is longer
    /// than 4,000 days.
    std::vector<std::uint64_t> counts;
    /// One per hour of BoardSnapshot::heatHours, local time; empty when it is not set.
    std::vector<std::uint32_t> hours;

    bool operator==(const HeatRow&) const = default;
};

/// One day whatever days the filter chooses, all events (scope All) of the ids that pass the
/// rest of it.
struct DayHeat {
    events::Day day;
    std::uint64_t rawEvents = 0;
    std::uint64_t deduplicatedEvents = 0; ///< exact as BoardFigures::deduplicatedIsExact says
    std::uint64_t hotIds = 0;
    std::uint64_t hotGroups = 0;
    std::uint64_t eventsOverLimit = 0; ///< of ids

    bool operator==(const DayHeat&) const = default;
};

/// How unevenly the events lie on the groups of one key: one storage of the vendor.
struct GroupShares {
    struct Point {
        std::uint64_t groups = 0; ///< the largest so many ...
        std::uint64_t events = 0; ///< ... have so many events together

        bool operator==(const Point&) const = default;
    };
    std::string key;
    std::uint64_t groups = 0;
    std::uint64_t events = 0;  ///< once for each group an event names
    double gini = 0;           ///< 0: all alike, towards 1: one has all
    std::vector<Point> points; ///< ascending, from 1 to all of the groups; some left out
    /// Ids of the largest groups, largest first; `points` begin with one for each of them.
    std::vector<std::string> largest;
    static constexpr std::size_t kMostNamed = 20;

    bool operator==(const GroupShares&) const = default;
};

/// Why the vendor's word on a key and day is not ours.
enum class Disagreement {
    None,
    OtherDay,     ///< it says so of the day before or after: another time zone
    OtherLimit,   ///< it fits the limit that other keys show, see ServerWord
    Duplicates,   ///< many events repeat others, which may be gone from the export
    NoRows,       ///< a record, but no event of the key on the day
    PartialData,  ///< the case holds an incomplete file
    NothingKnown, ///< neither a record nor a renamed event on any day of the range
    JustOver,     ///< so little over the limit that a best-effort counter may have missed it
    Unknown,
};

/// A key on a day on which it passed its limit, or on which the vendor says that it did.
struct KeyDayRow {
    events::ShardKey key;
    events::Day day;
    std::uint64_t events = 0; ///< as ingestion counts: duplicates included
    /// Counted once each, of ids; exact as BoardFigures::deduplicatedIsExact says.
    std::optional<std::uint64_t> deduplicated;
    std::uint64_t renamed = 0; ///< named $hotshard_events
    std::uint64_t limit = 0;
    bool recorded = false; ///< a $hotshard_record names the key on the day
    bool acted = false;    ///< the vendor recorded the key, or renamed for its sake
    Disagreement disagreement = Disagreement::None;

    [[nodiscard]] bool over() const { return events > limit; }
    [[nodiscard]] bool agrees() const { return over() == acted; }
    bool operator==(const KeyDayRow&) const = default;
};

/// Hour by hour counts of the focused key, all events of it (scope All).
struct Timeline {
    events::ShardKey key;
    std::int64_t firstHour = 0; ///< hours since 1970-01-01 00:00 in the case's time zone
    std::vector<std::uint32_t> perHour;
    std::vector<std::uint32_t> remediatedPerHour;

    bool operator==(const Timeline&) const = default;
};

/// The key figures on top of the board. Counts are of the range and filter, scope All.
struct BoardFigures {
    std::uint64_t hotIds = 0;             ///< distinct user ids over the limit on some day
    std::uint64_t hotGroups = 0;          ///< distinct group ids over the limit on some day
    std::uint64_t hotDays = 0;            ///< days on which some id or group is hot
    std::uint64_t eventsOverLimit = 0;    ///< sum over hot (user id, day) of events - limit
    std::uint64_t rawEvents = 0;          ///< events of all ids, duplicates included
    std::uint64_t deduplicatedEvents = 0; ///< the same, duplicates once
    bool deduplicatedIsExact = true; ///< false while files overlap in days: then an upper bound
    std::uint64_t badLines = 0;      ///< quarantined lines of the case
    std::uint64_t incompleteFiles = 0;

    bool operator==(const BoardFigures&) const = default;
};

/// Our verdicts beside the vendor's, for keys and days of the range and filter.
struct ServerWord {
    std::uint64_t keyDays = 0; ///< over the limit by our count, or by the vendor's word
    std::uint64_t agreed = 0;  ///< of those, by both
    /// The limit that the vendor applied, as far as its renames show it: how many events of a key
    /// and day kept their name, the median where some were renamed.
    std::optional<std::uint64_t> userLimit;
    std::optional<std::uint64_t> groupLimit;
    /// Most events first, then by key and day; cut to kMostRows.
    std::vector<KeyDayRow> rows;
    static constexpr std::size_t kMostRows = 2000;

    bool operator==(const ServerWord&) const = default;
};

/// An immutable answer, shared with the screen as shared_ptr<const BoardSnapshot>.
/// Ids, names and values are decoded text of any bytes: escape before showing.
struct BoardSnapshot {
    Scope scope = Scope::All;
    events::Day from;
    events::Day to;
    bool empty = true; ///< the case holds no events: from and to mean nothing
    std::string timezone;
    detect::Limits limits;
    bool demoLimits = false; ///< the case carries the demo's own small limits
    bool partial = false;    ///< an import is still running: counts will grow

    BoardTotals totals;
    BoardFigures figures;
    std::vector<IdRow> ids;
    OverallRow overall;
    std::vector<EventRow> events;
    std::vector<GroupRow> groups;
    std::vector<DayRow> days; ///< only days with events, ascending
    std::vector<EventDaySeries> eventDays;
    std::vector<HeatRow> heat;
    std::optional<events::DayRange> heatHours; ///< the days that HeatRow::hours is of
    std::vector<DayHeat> dayHeat;              ///< only days with events of some id, ascending
    std::vector<GroupShares> groupShares;      ///< most events first
    ServerWord server;
    std::optional<Timeline> timeline;

    bool operator==(const BoardSnapshot&) const = default;
};

} // namespace shardscope::store
