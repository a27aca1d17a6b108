// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pair_counter.h"
#include "core/base/pair_set.h"
#include "core/base/result.h"
#include "core/store/board_snapshot.h"
#include "core/store/case_reader.h"
#include "core/store/filter_plan.h"
#include "core/store/group_days.h"
#include "core/store/group_tally.h"
#include "core/store/hot_groups.h"
#include "core/store/hot_user_days.h"
#include "core/store/id_lists.h"

#include <cstdint>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace shardscope::store {

/// Counts what a board shows while the ids of a case pass by, one after another.
class BoardCounters {
public:
    struct Frame {
        Scope scope = Scope::All;
        events::DayRange range;
        detect::Limits limits;
        bool facets = false;
        std::size_t top = 0;
        std::size_t heatRows = 0;
        const GroupDays* groupDays = nullptr; ///< of the whole case
        const HotSets* hotSets = nullptr;
        /// Ids and days that a $hotshard_record names.
        const std::set<std::pair<std::uint32_t, events::Day>>* recorded = nullptr;
        IdOrder idOrder = IdOrder::Volume;
        /// The lists of ids are known already: ids that were not chosen are passed over.
        bool chosenIdsOnly = false;
    };

    BoardCounters(const Frame& frame, const FilterPlan& plan,
                  const FilterPlan::Vocabulary& vocabulary,
                  const std::vector<DayDuplicates>& duplicates, TextSource& texts);

    /// All cells of one id (or of the unattributed) in range, ascending by day.
    [[nodiscard]] base::Result<void> take(std::uint32_t id, std::span<const detect::Cell> cells);

    /// Adds what another object counted of other ids, with the same frame and words.
    [[nodiscard]] base::Result<void> absorb(BoardCounters&& other);

    // What came out. By number of event or day.
    struct Volume {
        std::uint64_t volume = 0;
        std::uint64_t uniques = 0; ///< ids
        std::uint64_t days = 0;
    };
    BoardTotals totals; ///< without the groups
    BoardFigures figures;
    OverallRow overall;
    std::vector<Volume> eventVolumes;
    GroupTally groups;
    std::vector<DayRow> days;  ///< every day of the range
    std::vector<bool> hotDays; ///< of users; groups have theirs in hotGroups
    HotGroups hotGroups;
    base::PairCounter eventDays;
    std::vector<DayHeat> dayHeat; ///< every day of the range, without hotGroups
    HotGroups hotGroupsOfDays;    ///< whatever days the filter chooses
    HotUserDays hotUserDays;
    /// Of the ids that were counted; once.
    [[nodiscard]] base::Result<IdLists> idLists();

private:
    struct IdState {
        std::uint32_t id = 0;
        IdRow row;
        bool listed = false;  ///< has a row among the ids
        bool counted = false; ///< passes the whole filter
        bool heated = false;  ///< may have a row in the heat map
        bool hot = false;     ///< over the limit on a day that passes the whole filter
        events::Day lastListedDay;
    };

    /// All events of the present id on one day.
    struct IdDay {
        events::Day day;
        std::uint64_t events = 0;
        std::uint64_t distinct = 0;
        std::uint64_t renamed = 0;
        RenameReason reason = RenameReason::None;
    };

    [[nodiscard]] bool passes(unsigned parts, unsigned own) const {
        return (parts | (m_frame.facets ? own : 0U)) == FilterPlan::kAll;
    }
    [[nodiscard]] std::size_t indexOf(events::Day day) const {
        return static_cast<std::size_t>(day.number - m_frame.range.first.number);
    }
    void keepHeat(HeatEntry entry);
    void takeDay(IdState& state, std::span<const detect::Cell> cells, events::Day day);
    /// Which counts the cells of an id and day are part of.
    struct Passed {
        bool figures = false;
        bool days = false; ///< those that go over all days

        /// Adds what a cell that passes these parts of the filter is part of, and answers it.
        Passed note(unsigned parts);
    };
    [[nodiscard]] Passed takeCells(IdState& state, std::span<const detect::Cell> cells,
                                   unsigned parts, events::Day day);
    void takeCell(IdState& state, const detect::Cell& cell, unsigned parts, std::size_t day);
    void countTotals(IdState& state, const detect::Cell& cell, std::size_t day);
    [[nodiscard]] IdDay sumOf(std::uint32_t id, std::span<const detect::Cell> cells,
                              events::Day day) const;
    void noteHeat(IdState& state, const IdDay& sum);
    [[nodiscard]] RenameReason reasonOf(const IdDay& sum,
                                        std::span<const detect::Cell> cells) const;
    [[nodiscard]] bool inGroupOverLimit(const detect::Cell& cell, events::Day day) const;
    void noteFigures(IdState& state, const IdDay& sum);
    void noteDay(const IdDay& sum);
    [[nodiscard]] std::uint64_t duplicatesOf(std::uint32_t id, events::Day day) const;

    TopIds m_topIds;
    std::vector<HeatEntry> m_heat; ///< a heap, the least hot in front
    Frame m_frame;
    const FilterPlan& m_plan;
    FilterPlan::Vocabulary m_vocabulary;
    const std::vector<DayDuplicates>& m_duplicates;
    std::uint32_t m_serial = 0;
    std::vector<std::uint32_t> m_listedEvents;  ///< serial of the id that last listed the event
    std::vector<std::uint32_t> m_countedEvents; ///< the same, for unique ids of the event
    std::vector<bool> m_overallEvents;
    std::vector<bool> m_overallDays;
    base::PairSet m_daysOfEvent;
    std::vector<HeatEntry::DayCount> m_perDay; ///< of the present id, only days with events
};

} // namespace shardscope::store
