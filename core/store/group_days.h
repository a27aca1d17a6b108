// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/events/day.h"
#include "core/store/database.h"
#include "core/store/group_sets.h"
#include "core/store/key_day.h"
#include "core/store/live_cells.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace shardscope::store {

/// Events of all groups by day, whatever the filter, as the import summed them.
class GroupDays {
public:
    /// Counts of a running import, and the group sets that its cells point to.
    struct Live {
        LiveCells* cells = nullptr; ///< may be null
        const GroupSets& groupSets;
    };
    /// Of the days in range.
    [[nodiscard]] static base::Result<GroupDays> read(const Database& database,
                                                      events::DayRange range);
    /// With the counts of a running import; Cancelled when asked to stop.
    [[nodiscard]] static base::Result<GroupDays>
    read(const Database& database, events::DayRange range, const Live& live, std::stop_token stop);

    /// Sorted by (group, day).
    [[nodiscard]] const std::vector<KeyDay>& all() const { return m_days; }
    /// Whether the group has more events than `limit` on the day.
    [[nodiscard]] bool isOver(std::uint32_t group, events::Day day, std::uint64_t limit) const;
    /// The days of one group.
    [[nodiscard]] std::span<const KeyDay> of(std::uint32_t group) const;
    /// Events of the group on its day with the most.
    [[nodiscard]] std::uint64_t peakOf(std::uint32_t group) const;
    /// The highest of all peaks.
    [[nodiscard]] std::uint64_t peak() const { return m_peak; }

private:
    struct Group {
        std::uint32_t ref = 0;
        std::size_t first = 0; ///< in `m_days`
        std::size_t days = 0;
        std::uint64_t peak = 0;
    };

    void findGroups();
    [[nodiscard]] const Group* find(std::uint32_t ref) const;

    std::vector<KeyDay> m_days;
    std::vector<Group> m_groups; ///< those with events, ascending
    std::uint64_t m_peak = 0;
};

} // namespace shardscope::store
