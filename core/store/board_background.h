// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/case_reader.h"
#include "core/store/cell_scan.h"
#include "core/store/filter_plan.h"
#include "core/store/group_days.h"
#include "core/store/group_sets.h"
#include "core/store/live_cells.h"
#include "core/store/server_word.h"
#include "core/store/text_source.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace shardscope::store {

/// First and last day with events, of the case and of running imports; none when empty.
struct DaysOfCase {
    events::DayRange range;
    std::uint64_t events = 0;
    std::uint64_t renamed = 0;
    bool empty = true;
    bool sourcesShareDays = false; ///< some day is in more than one source
};
[[nodiscard]] base::Result<DaysOfCase> daysOfCase(const Database& database, LiveCells* live);

/// What every board of one state of a case needs besides the cells, whatever is asked.
struct BoardBackground {
    CaseSettings settings;
    DaysOfCase days;
    std::vector<std::string> eventNames;
    std::vector<events::GroupId> groups;
    std::vector<std::uint32_t> groupRanks; ///< by group: its place in bytewise order
    GroupSets groupSets;                   ///< they hold numbers of `groups` only
    std::vector<HotshardRecord> records;
    RecordedIds recorded;
    std::vector<DayDuplicates> duplicates;
    GroupDays groupDays;
    std::uint64_t badLines = 0;
    std::uint64_t incompleteFiles = 0;

    /// Damaged when sets point to groups that are not there; Cancelled when asked to stop.
    [[nodiscard]] static base::Result<std::shared_ptr<const BoardBackground>>
    read(const Database& database, TextSource& texts, LiveCells* live, std::stop_token stop);

    /// What the numbers in cells are below.
    [[nodiscard]] CellScan::Numbers numbers() const {
        return {eventNames.size(), groupSets.size()};
    }
    [[nodiscard]] FilterPlan::Vocabulary vocabulary() const {
        return {eventNames, groups, groupSets};
    }
};

} // namespace shardscope::store
