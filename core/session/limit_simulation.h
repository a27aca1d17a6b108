// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/day.h"
#include "core/events/shard_key.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace shardscope::session {

class CaseEditor;

/// One storage of the vendor, with counters of its own: user analytics, or one analytic group.
struct Storage {
    events::KeyKind kind = events::KeyKind::User;
    std::string groupKey; ///< empty for user analytics

    bool operator==(const Storage&) const = default;
};

/// A limit tried on a case: what would the vendor have renamed? Renames that the data shows are
/// undone first, so every event counts under its original id.
struct SimulationRequest {
    Storage storage;
    std::optional<std::uint64_t> limit; ///< none: the case's for this storage
    std::optional<events::Day> from;    ///< none: the first day of the case
    std::optional<events::Day> to;      ///< none: the last day of the case
    std::size_t most = 0;               ///< keys listed, those with most renames first; 0: all
    /// The right to write the case, when the caller holds it: what had to be counted again in
    /// the files is kept through it.
    std::shared_ptr<CaseEditor> editor;
};

/// One key on one event date that passes the limit.
struct SimulatedKey {
    events::ShardKey key;
    events::Day day;
    std::uint64_t events = 0;      ///< as ingestion counts: duplicates included
    std::uint64_t wouldRename = 0; ///< events - limit
    std::uint64_t renamed = 0;     ///< of the events, those named $hotshard_events in the data
    std::uint64_t dayEvents = 0;   ///< of all keys of the storage on that day
    bool recorded = false;         ///< a $hotshard_record names the key on this date
    /// Processing time (else time) of the first event that would be renamed, number limit + 1 in
    /// processing order, Unix ms; none while a source file with some of them is missing.
    std::optional<std::int64_t> crossedAtMs;

    bool operator==(const SimulatedKey&) const = default;
};

/// How what the vendor did to a key compares with the simulation.
enum class Comparison {
    Same,          ///< renamed as many
    NothingInData, ///< nothing at all is renamed on these days, as in data from before a limiter
    KeyNotRenamed, ///< others are renamed, this key is not
    RenamedFewer,  ///< more than the limit kept their name
    RenamedMore,   ///< fewer than the limit kept their name
};

/// One event date of the storage.
struct SimulatedDay {
    events::Day day;
    std::uint64_t events = 0; ///< once for each key an event names
    std::uint64_t wouldRename = 0;
    std::uint64_t renamed = 0; ///< of the events, those named $hotshard_events in the data

    bool operator==(const SimulatedDay&) const = default;
};

/// What a limit does to a storage. An event that names two keys over the limit counts for each.
struct LimitEffect {
    std::uint64_t limit = 0;
    std::uint64_t keys = 0;    ///< distinct keys that pass it on some day
    std::uint64_t keyDays = 0; ///< pairs of key and day that pass it
    std::uint64_t wouldRename = 0;

    bool operator==(const LimitEffect&) const = default;
};

struct LimitSimulation {
    Storage storage;
    std::string timezone;
    bool empty = true; ///< the case holds no events: range means nothing
    events::DayRange range;
    LimitEffect effect;               ///< of the limit asked for
    std::vector<LimitEffect> presets; ///< 100K, 200K, 1M and the case's own, ascending, each once
    std::uint64_t caseLimit = 0;      ///< the case's own for this storage
    std::uint64_t events = 0;         ///< once for each key an event names
    std::uint64_t renamed = 0;        ///< of the events, those named $hotshard_events in the data
    /// Most renames first, then by key and day; effect.keyDays tells how many there are.
    std::vector<SimulatedKey> keys;
    std::vector<SimulatedDay> days;   ///< with events, ascending
    bool complete = true;             ///< false: some source file is gone, see `missing`
    std::vector<std::string> missing; ///< source files that were needed and not found or changed

    bool operator==(const LimitSimulation&) const = default;
};

[[nodiscard]] Comparison compare(const LimitSimulation& simulation, const SimulatedKey& key);

} // namespace shardscope::session
