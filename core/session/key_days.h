// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/calendar.h"
#include "core/session/key_profile.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

namespace shardscope::session {

/// The events of one key, minute by minute of every day, with duplicates and with each event
/// once. Memory is bounded: beyond kMostExact events a day is counted without telling duplicates.
class KeyDays {
public:
    static constexpr std::size_t kMostExact = std::size_t{8} << 20U; ///< 24 bytes each
    static constexpr std::size_t kMostMinutes = std::size_t{2} << 20U;
    static constexpr std::size_t kMostDays = 4000;

    struct Event {
        events::Day day;
        std::int64_t timeMs = 0;
        std::int64_t processedMs = 0;
        std::uint64_t fingerprint = 0; ///< the same for duplicates
        bool renamed = false;
    };

    KeyDays(const events::ProjectCalendar& calendar, std::uint64_t limit)
        : m_calendar(calendar), m_limit(limit) {}

    void add(const Event& event);
    [[nodiscard]] std::uint64_t leftOut() const { return m_leftOut; }
    /// Ascending. Takes the memory of what was added: call it once.
    [[nodiscard]] std::vector<ProfileDay> take();

private:
    struct Exact {
        std::uint64_t fingerprint = 0;
        std::int64_t processedMs = 0;
        std::int32_t minute = 0;
    };
    struct DayEvents {
        ProfileDay counted; ///< its minutes are in `minutes`
        std::map<std::int32_t, std::uint32_t> minutes;
        std::vector<Exact> exact;
    };
    void finish(DayEvents& day) const;
    void countOnce(DayEvents& day) const;

    const events::ProjectCalendar& m_calendar;
    std::uint64_t m_limit;
    std::map<events::Day, DayEvents> m_days;
    std::size_t m_exact = 0;
    std::size_t m_minutes = 0;
    std::uint64_t m_leftOut = 0;
};

} // namespace shardscope::session
