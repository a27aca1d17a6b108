// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/detect/limits.h"
#include "core/events/attribution.h"
#include "core/events/event_view.h"
#include "core/remediate/id_lookup.h"
#include "core/remediate/recipe_presets.h"
#include "core/store/case_records.h"
#include "core/store/database.h"

#include <cstddef>
#include <map>
#include <memory>
#include <set>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace shardscope::session {

/// What a repair is about.
enum class RepairFlow {
    User, ///< events that were renamed because of a user id
    Group ///< all events of hot groups, renamed or not
};

/// Which events of a case a flow affects.
class RepairScope {
public:
    [[nodiscard]] static base::Result<RepairScope> of(const store::Database& database,
                                                      RepairFlow flow, const detect::Limits& limits,
                                                      std::stop_token stop);

    [[nodiscard]] RepairFlow flow() const { return m_flow; }
    /// Ids of users that are hot on some day.
    [[nodiscard]] const std::shared_ptr<const remediate::TextSet>& hotIds() const {
        return m_hotIds;
    }
    /// The hot groups with their hot days; of the user flow none.
    [[nodiscard]] const std::vector<remediate::HotGroup>& groups() const { return m_groups; }
    /// Texts of which an affected event holds at least one.
    [[nodiscard]] std::vector<std::string> needles() const;

    /// Whether the flow is about the event; `groupKeys` are those that it was attributed with.
    [[nodiscard]] bool affects(const events::EventView& view, const events::Attribution& whom,
                               std::span<const std::string> groupKeys) const;
    /// Of an affected event: whether one of its hot groups was hot on this day.
    [[nodiscard]] bool isHotDay(events::Day day, const events::Attribution& whom,
                                std::span<const std::string> groupKeys) const;

private:
    [[nodiscard]] const std::set<events::Day>* hotDaysOf(const std::string& key,
                                                         std::string_view id) const;

    RepairFlow m_flow = RepairFlow::User;
    std::shared_ptr<const remediate::TextSet> m_hotIds;
    std::vector<remediate::HotGroup> m_groups;
    std::map<std::string, std::map<std::string, std::set<events::Day>, std::less<>>> m_groupDays;
};

/// Whether the vendor renamed the event because of its user id, and not of a group.
[[nodiscard]] bool isRenamedUser(const events::EventView& view);

} // namespace shardscope::session
