// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/board_snapshot.h"
#include "ui/view/filter_part.h"

#include <optional>
#include <vector>

namespace shardscope::ui {

/// What the person is looking at, as one value: the whole screen follows it, history and saved
/// filters store it.
struct ViewState {
    std::optional<store::Scope> scope;     ///< none: as the case suggests
    std::optional<events::DayRange> range; ///< none: all days of the case
    select::BoardFilter filter;
    std::optional<events::ShardKey> focus; ///< the key whose hours are shown

    bool operator==(const ViewState&) const = default;
};

/// What a click does with the parts it names.
enum class PickMode {
    Choose,   ///< the choice of their kinds becomes just these; picked again, it is dropped
    Toggle,   ///< Ctrl+click: added to the choice, or taken out of it
    Include,  ///< added to the choice
    Exclude,  ///< everything but these
    Only,     ///< these and no other filter
    Focus,    ///< their key comes into focus, the filter stays
    Note,     ///< a note is to be written about them; the view stays
    Bookmark, ///< they are to be bookmarked; the view stays
    Drill,    ///< their key gets the page of its own; the view stays
    Selector, ///< a selector of their key is to be made; the view stays
};

/// The key that the parts name, if they name one.
[[nodiscard]] std::optional<events::ShardKey> keyOf(const std::vector<FilterPart>& parts);

/// The user ids and groups that a filter chooses; none when it chooses no key.
[[nodiscard]] std::vector<events::ShardKey> keysOf(const select::BoardFilter& filter);

/// The state after a pick; keys that were chosen come into focus.
[[nodiscard]] ViewState picked(ViewState state, const std::vector<FilterPart>& parts,
                               PickMode mode);

[[nodiscard]] ViewState without(ViewState state, const FilterPart& part);

/// Esc: takes back one level: days, then events, groups, ids, texts, heat, then exclusions.
[[nodiscard]] ViewState clearedOneLevel(ViewState state);

/// How many rows the screen wants of each list.
struct BoardSizes {
    std::size_t rows = 100;
    std::size_t heatRows = 14;
};

[[nodiscard]] store::BoardRequest toRequest(const ViewState& state, const BoardSizes& sizes = {});

} // namespace shardscope::ui
