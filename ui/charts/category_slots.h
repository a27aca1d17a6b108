// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/board_snapshot.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::ui {

/// Which event has which colour. An event keeps its colour from snapshot to snapshot as long as
/// it is among the shown series, so that a filter does not repaint the world.
class CategorySlots {
public:
    static constexpr int kOther = 7; ///< the last of Theme::categories

    /// Frees the slots of events that are no longer shown and gives free ones to new events.
    void assign(const std::vector<store::EventDaySeries>& series);
    [[nodiscard]] std::optional<int> slotOf(std::string_view event) const;

private:
    std::array<std::optional<std::string>, kOther> m_events;
};

} // namespace shardscope::ui
