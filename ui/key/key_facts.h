// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/case_session.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shardscope::ui {

/// A key to look at, on these days; none: all days of the case.
struct KeyTarget {
    events::ShardKey key;
    std::optional<events::DayRange> days;

    bool operator==(const KeyTarget&) const = default;
};

/// What the case knows of a key without reading a file.
struct KeyFacts {
    events::ShardKey key;
    std::string timezone;
    std::uint64_t limit = 0;
    std::vector<store::TimelineDay> days; ///< ascending
    std::optional<store::Timeline> hours;

    [[nodiscard]] std::uint64_t events() const;
    [[nodiscard]] std::uint64_t hotDays() const;
    /// The day with most events; nullptr when there is none.
    [[nodiscard]] const store::TimelineDay* peak() const;
    [[nodiscard]] std::optional<events::Day> firstHotDay() const;

    [[nodiscard]] static base::Result<KeyFacts>
    read(session::CaseSession& session, const KeyTarget& target, const std::stop_token& stop);
};

} // namespace shardscope::ui
