// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/category_slots.h"

#include <algorithm>

namespace shardscope::ui {

void CategorySlots::assign(const std::vector<store::EventDaySeries>& series) {
    for (std::optional<std::string>& event : m_events) {
        const bool shown = event && std::any_of(series.begin(), series.end(), [&](const auto& one) {
                               return !one.other && one.event == *event;
                           });
        if (!shown) {
            event.reset();
        }
    }
    for (const store::EventDaySeries& one : series) {
        if (one.other || slotOf(one.event)) {
            continue;
        }
        const auto free = std::find(m_events.begin(), m_events.end(), std::nullopt);
        if (free == m_events.end()) {
            return; // more events than colours: the rest is drawn as "other"
        }
        *free = one.event;
    }
}

std::optional<int> CategorySlots::slotOf(std::string_view event) const {
    const auto at = std::find(m_events.begin(), m_events.end(), event);
    if (at == m_events.end()) {
        return std::nullopt;
    }
    return static_cast<int>(at - m_events.begin());
}

} // namespace shardscope::ui
