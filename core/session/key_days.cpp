// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/key_days.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

namespace shardscope::session {

namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kDayMs = 86'400'000;

/// The moment number `limit`, counted from 0; moments are put in order on the way.
std::optional<std::int64_t> crossing(std::vector<std::int64_t>& momentsMs, std::uint64_t limit) {
    if (limit >= momentsMs.size()) {
        return std::nullopt;
    }
    const auto at = momentsMs.begin() + static_cast<std::ptrdiff_t>(limit);
    std::nth_element(momentsMs.begin(), at, momentsMs.end());
    return *at;
}

} // namespace

void KeyDays::add(const Event& event) {
    auto found = m_days.find(event.day);
    if (found == m_days.end()) {
        if (m_days.size() == kMostDays) {
            ++m_leftOut;
            return;
        }
        found = m_days.try_emplace(event.day).first;
        ProfileDay& day = found->second.counted;
        day.day = event.day;
        day.startMs = m_calendar.startOfDayMs(event.day).value_or(event.day.number * kDayMs);
    }
    DayEvents& day = found->second;
    ++day.counted.events;
    day.counted.renamed += event.renamed ? 1 : 0;
    const auto minute = static_cast<std::int32_t>((event.timeMs - day.counted.startMs) / kMinuteMs);
    if (const auto known = day.minutes.find(minute); known != day.minutes.end()) {
        ++known->second;
    } else if (m_minutes < kMostMinutes) {
        ++m_minutes;
        day.minutes.emplace(minute, 1);
    }
    if (m_exact < kMostExact) {
        ++m_exact;
        day.exact.push_back({event.fingerprint, event.processedMs, minute});
    }
}

/// Of events that are the same, the one that was processed first counts.
void KeyDays::countOnce(DayEvents& day) const {
    std::vector<Exact>& exact = day.exact;
    std::sort(exact.begin(), exact.end(), [](const Exact& left, const Exact& right) {
        return std::tie(left.fingerprint, left.processedMs) <
               std::tie(right.fingerprint, right.processedMs);
    });
    exact.erase(std::unique(exact.begin(), exact.end(),
                            [](const Exact& left, const Exact& right) {
                                return left.fingerprint == right.fingerprint;
                            }),
                exact.end());
    std::map<std::int32_t, std::uint32_t> once;
    std::vector<std::int64_t> moments;
    for (const Exact& event : exact) {
        ++once[event.minute];
        moments.push_back(event.processedMs);
    }
    for (ProfileMinute& minute : day.counted.minutes) {
        minute.deduplicated = once[minute.minute];
    }
    day.counted.deduplicated = exact.size();
    day.counted.deduplicatedCrossedAtMs = crossing(moments, m_limit);
}

void KeyDays::finish(DayEvents& day) const {
    for (const auto& [minute, count] : day.minutes) {
        day.counted.minutes.push_back({minute, count, 0});
    }
    if (day.exact.size() != day.counted.events) {
        return;
    }
    std::vector<std::int64_t> moments;
    moments.reserve(day.exact.size());
    for (const Exact& event : day.exact) {
        moments.push_back(event.processedMs);
    }
    day.counted.crossedAtMs = crossing(moments, m_limit);
    countOnce(day);
}

std::vector<ProfileDay> KeyDays::take() {
    std::vector<ProfileDay> days;
    for (auto& [number, day] : m_days) {
        finish(day);
        days.push_back(std::move(day.counted));
        day = {};
    }
    m_days.clear();
    return days;
}

} // namespace shardscope::session
