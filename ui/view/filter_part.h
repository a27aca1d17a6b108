// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/day.h"
#include "core/events/shard_key.h"
#include "core/select/board_filter.h"
#include "core/store/case_note.h"

#include <optional>
#include <string>
#include <vector>

namespace shardscope::ui {

/// One entry of a BoardFilter, as a chip shows it or as a click on a panel names it.
struct FilterPart {
    enum class Kind { Id, Event, Group, Days, IdText, HotMultiple };

    Kind kind = Kind::Id;
    bool excluded = false;
    std::string text;      ///< Id, Event, IdText: decoded text, any bytes
    events::GroupId group; ///< Group
    events::DayRange days; ///< Days
    double multiple = 0;   ///< HotMultiple

    bool operator==(const FilterPart&) const = default;

    [[nodiscard]] static FilterPart id(std::string id);
    [[nodiscard]] static FilterPart event(std::string event);
    [[nodiscard]] static FilterPart ofGroup(events::GroupId group);
    [[nodiscard]] static FilterPart ofDays(events::DayRange days);
    [[nodiscard]] static FilterPart day(events::Day day) { return ofDays({day, day}); }
    /// The days from one to the other, whichever comes first.
    [[nodiscard]] static FilterPart daysBetween(events::Day one, events::Day other);
    [[nodiscard]] static FilterPart over(double multiple);
    /// The part for a key of either storage.
    [[nodiscard]] static FilterPart key(const events::ShardKey& key);
};

/// What a note about these would be about: a key, a key on one day or an event.
[[nodiscard]] std::optional<store::NoteSubject> noteSubjectOf(const std::vector<FilterPart>& parts);

/// Every entry of the filter, choices before exclusions, in a fixed order of kinds.
[[nodiscard]] std::vector<FilterPart> partsOf(const select::BoardFilter& filter);

[[nodiscard]] bool holds(const select::BoardFilter& filter, const FilterPart& part);
void add(select::BoardFilter& filter, const FilterPart& part);
void remove(select::BoardFilter& filter, const FilterPart& part);
/// Removes every entry of the kind on that side (chosen or excluded).
void clearKind(select::BoardFilter& filter, FilterPart::Kind kind, bool excluded = false);

} // namespace shardscope::ui
