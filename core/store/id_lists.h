// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/board_snapshot.h"
#include "core/store/top_ids.h"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace shardscope::store {

/// An id that may have a row in the heat map.
struct HeatEntry {
    struct DayCount {
        std::size_t day = 0; ///< since the first of the range
        std::uint64_t events = 0;
    };

    std::uint32_t ref = 0;
    std::uint64_t peak = 0;       ///< events of its busiest day
    std::vector<DayCount> perDay; ///< only days with events

    /// Highest peak first.
    [[nodiscard]] bool operator<(const HeatEntry& other) const {
        return peak != other.peak ? peak > other.peak : ref < other.ref;
    }
};

/// What a board lists by id. With facets, no choice of ids changes it: the lists of one board are
/// those of the next when only an id was clicked.
struct IdLists {
    std::vector<TopIds::Entry> top; ///< in the order of the request
    std::vector<HeatEntry> heat;    ///< highest peak first
};

/// The lists of an earlier board, and what it was asked.
class KeptIdLists {
public:
    KeptIdLists(const BoardRequest& request, IdLists lists)
        : m_request(withoutIds(request)), m_lists(std::move(lists)) {}

    /// Only a board that offers more to choose is followed by others, and a list of all ids is
    /// too long to keep.
    [[nodiscard]] static bool worthKeeping(const BoardRequest& request) {
        return request.facets && request.top > 0;
    }
    [[nodiscard]] bool answer(const BoardRequest& request) const {
        return withoutIds(request) == m_request;
    }
    [[nodiscard]] const IdLists& lists() const { return m_lists; }

private:
    /// What the lists depend on.
    [[nodiscard]] static BoardRequest withoutIds(BoardRequest request) {
        request.filter.ids.clear();
        request.focus.reset();
        request.heatHours.reset();
        return request;
    }

    BoardRequest m_request;
    IdLists m_lists;
};

} // namespace shardscope::store
