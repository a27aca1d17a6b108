// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mixpanel/quota.h"

#include <algorithm>

namespace shardscope::mixpanel {

namespace {

using namespace std::chrono_literals;
using Time = base::Clock::Time;

/// When the one that is `most` requests back has left the span.
Time freeFrom(const std::vector<Time>& sent, std::size_t most, std::chrono::seconds span) {
    return sent.size() < most ? Time::min() : sent[sent.size() - most] + span;
}

} // namespace

Time nextSlot(const std::vector<Time>& sent, Time now, const Quota& quota) {
    return std::max({now, freeFrom(sent, quota.perHour, 1h), freeFrom(sent, quota.perSecond, 1s)});
}

Time lastSlot(std::vector<Time> sent, std::size_t count, Time now, const Quota& quota) {
    for (std::size_t each = 0; each < count; ++each) {
        now = nextSlot(sent, now, quota);
        sent.push_back(now);
    }
    return now;
}

} // namespace shardscope::mixpanel
