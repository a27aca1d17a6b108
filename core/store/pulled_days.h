// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/events/day.h"
#include "core/store/database.h"

#include <cstdint>
#include <string>
#include <vector>

namespace shardscope::store {

/// Which export a pulled day belongs to: the same days of another one are something else.
struct PullKey {
    std::string server;
    std::int64_t projectId = 0;
    std::string query; ///< mixpanel::ExportQuery::fingerprint()
};

/// A day that was pulled, or tried to.
struct PulledDay {
    enum class State { Pending, Incomplete, Complete };

    events::Day day;
    State state = State::Pending;
    std::string reason;         ///< why it is not complete
    std::uint64_t events = 0;   ///< lines of the file
    std::uint64_t bytes = 0;    ///< of the file
    std::int64_t startedMs = 0; ///< Unix ms: when the request went out that brought it
    std::string path;           ///< of the file; empty unless complete

    bool operator==(const PulledDay&) const = default;
};

/// Days of one export within a range, ascending; those never tried are not among them.
[[nodiscard]] base::Result<std::vector<PulledDay>>
readPulledDays(const Database& database, const PullKey& key, events::DayRange range);

/// Puts this in the place of what was known of the day.
[[nodiscard]] base::Result<void> writePulledDay(const Database& database, const PullKey& key,
                                                const PulledDay& day);

} // namespace shardscope::store
