// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/day.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace shardscope::remediate {

/// A renamed event gets its original name back; one without is set aside.
struct RestoreEvent {
    bool operator==(const RestoreEvent&) const = default;
};

/// Whom the event belongs to: the first of these that names somebody.
struct MapDistinctId {
    /// A CSV file of two columns: a value of the property, and the id that it stands for.
    struct Lookup {
        std::string property;
        std::string file;

        bool operator==(const Lookup&) const = default;
    };
    enum class Which {
        Renamed, ///< events whose id the vendor took away; all others keep theirs
        All,
    };

    std::vector<std::string> from; ///< properties, in order
    std::optional<Lookup> lookup;
    std::string otherwise; ///< the id of all others; "" is nobody
    Which which = Which::Renamed;

    bool operator==(const MapDistinctId&) const = default;
};

/// Replaces a group's id where it is the value of the group key, or an element of its list; a
/// value that only contains it stays.
struct ReplaceGroup {
    std::string key;
    std::string id;                                  ///< decoded; a number's is its spelling
    std::optional<std::string> with = std::string(); ///< none: the member goes, and an empty list
    std::vector<events::Day> days;                   ///< only on these, ascending; empty: on all

    bool operator==(const ReplaceGroup&) const = default;
};

struct DropProperties {
    std::vector<std::string> names;

    bool operator==(const DropProperties&) const = default;
};

/// A property that has the new name already gives way.
struct RenameProperty {
    std::string from;
    std::string to;

    bool operator==(const RenameProperty&) const = default;
};

struct SetProperty {
    std::string name;
    std::string json; ///< the value, as it is written

    bool operator==(const SetProperty&) const = default;
};

/// The event keeps its $insert_id, if the vendor takes it; else it gets a new one, the same
/// whenever the same plan is carried out.
struct KeepInsertId {
    bool operator==(const KeepInsertId&) const = default;
};

/// The event is not sent.
struct LeaveOut {
    bool operator==(const LeaveOut&) const = default;
};

using Action = std::variant<RestoreEvent, MapDistinctId, ReplaceGroup, DropProperties,
                            RenameProperty, SetProperty, KeepInsertId, LeaveOut>;

struct Rule {
    std::string name;
    std::string when; ///< a selector; empty: every event
    std::vector<Action> actions;

    bool operator==(const Rule&) const = default;
};

/// How events are repaired. Of the rules the first whose condition holds is carried out; an event
/// that none holds for is left out. Then every event that goes out meets what the vendor asks of
/// imported events and gets rid of what its servers had added; docs/repair.md lists it.
struct Recipe {
    std::string name;
    std::vector<Rule> rules;
    /// The zone in which the project's `time` was written, for projects from before 2023; empty:
    /// it is true time.
    std::string sourceTimezone;
    /// Values that are replaced stay in the event under names of ours, hs_original_...
    bool keepOriginals = true;

    bool operator==(const Recipe&) const = default;
};

} // namespace shardscope::remediate
