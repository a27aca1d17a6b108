// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/day.h"

#include <cstdint>
#include <string>
#include <vector>

namespace shardscope::mixpanel {

/// What to export, whatever the days.
struct ExportQuery {
    std::int64_t projectId = 0;
    std::vector<std::string> events; ///< names; none: all of them
    std::string where;               ///< a selector; empty: no condition

    bool operator==(const ExportQuery&) const = default;

    /// Names the events that one export holds, so that another one is not taken for it: "all", or
    /// digits that change with the names and the selector, not with their order.
    [[nodiscard]] std::string fingerprint() const;
};

/// The address of the raw export of these days, both included, with times in milliseconds.
[[nodiscard]] std::string exportUrl(const std::string& server, const ExportQuery& query,
                                    events::DayRange days);

} // namespace shardscope::mixpanel
