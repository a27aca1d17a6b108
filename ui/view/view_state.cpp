// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/view_state.h"

#include <algorithm>
#include <array>
#include <utility>

namespace shardscope::ui {

namespace {

using Kind = FilterPart::Kind;

FilterPart otherSide(FilterPart part) {
    part.excluded = !part.excluded;
    return part;
}

void setFocus(ViewState& state, const std::vector<FilterPart>& parts) {
    if (std::optional<events::ShardKey> key = keyOf(parts)) {
        state.focus = std::move(key);
    }
}

/// The chosen parts whose kind occurs in `parts`.
std::vector<FilterPart> chosenOfSameKinds(const select::BoardFilter& filter,
                                          const std::vector<FilterPart>& parts) {
    std::vector<FilterPart> chosen;
    for (const FilterPart& part : partsOf(filter)) {
        const bool sameKind = std::any_of(parts.begin(), parts.end(), [&part](const auto& other) {
            return other.kind == part.kind;
        });
        if (!part.excluded && sameKind) {
            chosen.push_back(part);
        }
    }
    return chosen;
}

void choose(ViewState& state, const std::vector<FilterPart>& parts) {
    const std::vector<FilterPart> before = chosenOfSameKinds(state.filter, parts);
    for (const FilterPart& part : parts) {
        clearKind(state.filter, part.kind);
    }
    if (std::is_permutation(before.begin(), before.end(), parts.begin(), parts.end())) {
        return; // the same again: dropped
    }
    for (const FilterPart& part : parts) {
        remove(state.filter, otherSide(part));
        add(state.filter, part);
    }
    setFocus(state, parts);
}

void toggle(ViewState& state, const std::vector<FilterPart>& parts) {
    const bool all = std::all_of(parts.begin(), parts.end(), [&state](const FilterPart& part) {
        return holds(state.filter, part);
    });
    for (const FilterPart& part : parts) {
        if (all) {
            remove(state.filter, part);
        } else {
            remove(state.filter, otherSide(part));
            add(state.filter, part);
        }
    }
    if (!all) {
        setFocus(state, parts);
    }
}

} // namespace

std::optional<events::ShardKey> keyOf(const std::vector<FilterPart>& parts) {
    std::optional<events::ShardKey> key;
    for (const FilterPart& part : parts) {
        if (part.kind == Kind::Id) {
            key = events::ShardKey{events::KeyKind::User, {}, part.text};
        } else if (part.kind == Kind::Group) {
            key = events::ShardKey{events::KeyKind::Group, part.group.key, part.group.id};
        }
    }
    return key;
}

std::vector<events::ShardKey> keysOf(const select::BoardFilter& filter) {
    std::vector<events::ShardKey> keys;
    for (const std::string& id : filter.ids) {
        keys.push_back({events::KeyKind::User, {}, id});
    }
    for (const events::GroupId& group : filter.groups) {
        keys.push_back({events::KeyKind::Group, group.key, group.id});
    }
    return keys;
}

ViewState picked(ViewState state, const std::vector<FilterPart>& parts, PickMode mode) {
    switch (mode) {
    case PickMode::Choose:
        choose(state, parts);
        break;
    case PickMode::Toggle:
        toggle(state, parts);
        break;
    case PickMode::Only:
        state.filter = {};
        [[fallthrough]];
    case PickMode::Include:
        for (const FilterPart& part : parts) {
            remove(state.filter, otherSide(part));
            add(state.filter, part);
        }
        setFocus(state, parts);
        break;
    case PickMode::Note:
    case PickMode::Bookmark:
        break;
    case PickMode::Exclude:
        for (const FilterPart& part : parts) {
            remove(state.filter, part);
            add(state.filter, otherSide(part));
        }
        break;
    case PickMode::Focus:
        setFocus(state, parts);
        break;
    case PickMode::Drill:
    case PickMode::Selector:
        break;
    }
    return state;
}

ViewState without(ViewState state, const FilterPart& part) {
    remove(state.filter, part);
    return state;
}

ViewState clearedOneLevel(ViewState state) {
    constexpr std::array kOrder = {Kind::Days, Kind::Event,  Kind::Group,
                                   Kind::Id,   Kind::IdText, Kind::HotMultiple};
    for (const bool excluded : {false, true}) {
        for (const Kind kind : kOrder) {
            const select::BoardFilter before = state.filter;
            clearKind(state.filter, kind, excluded);
            if (state.filter != before) {
                return state;
            }
        }
    }
    state.range.reset();
    return state;
}

store::BoardRequest toRequest(const ViewState& state, const BoardSizes& sizes) {
    store::BoardRequest request;
    request.scope = state.scope;
    if (state.range) {
        request.from = state.range->first;
        request.to = state.range->last;
    }
    request.filter = state.filter;
    request.facets = true;
    request.top = sizes.rows;
    request.heatRows = sizes.heatRows;
    request.focus = state.focus;
    return request;
}

} // namespace shardscope::ui
