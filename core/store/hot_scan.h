// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/flat_counter.h"
#include "core/base/result.h"
#include "core/events/day.h"
#include "core/store/cell_scan.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace shardscope::store {

/// Events of one key on one day, whatever the filter.
struct KeyDay {
    std::uint32_t ref = 0; ///< id reference, or group number
    events::Day day;
    std::uint64_t events = 0;
    std::uint64_t renamed = 0;
};

/// Counts of all groups by day, and of the users that reach a number of events on some day.
class HotScan {
public:
    [[nodiscard]] static base::Result<HotScan>
    run(CellScan& scan, const std::vector<std::vector<std::uint32_t>>& groupSets,
        std::uint64_t usersFrom, std::stop_token stop);

    [[nodiscard]] const std::vector<KeyDay>& users() const { return m_users; }
    /// Sorted by (group, day).
    [[nodiscard]] const std::vector<KeyDay>& groups() const { return m_groups; }
    /// Whether the group has more events than `limit` on the day.
    [[nodiscard]] bool isGroupOver(std::uint32_t group, events::Day day, std::uint64_t limit) const;
    /// The days of one group.
    [[nodiscard]] std::span<const KeyDay> daysOfGroup(std::uint32_t group) const;

private:
    std::vector<KeyDay> m_users;
    std::vector<KeyDay> m_groups;
};

} // namespace shardscope::store
