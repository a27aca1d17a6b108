// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/repair_scope.h"

#include "core/store/board_background.h"
#include "core/store/hot_keys.h"

#include <algorithm>
#include <utility>

namespace shardscope::session {

bool isRenamedUser(const events::EventView& view) {
    return view.isRenamed() && !(view.distinctId.isText() && !view.distinctId.text.empty());
}

base::Result<RepairScope> RepairScope::of(const store::Database& database, RepairFlow flow,
                                          const detect::Limits& limits, std::stop_token stop) {
    const base::Result<store::DaysOfCase> days = store::daysOfCase(database, nullptr);
    if (!days) {
        return base::fail(days.error());
    }
    if (days->empty) {
        return base::fail(base::ErrorCode::Usage, "the case holds no events", database.path(),
                          "import exports first");
    }
    const base::Result<std::vector<store::HotKey>> hot =
        store::findHotKeys(database, limits, days->range, std::move(stop));
    if (!hot) {
        return base::fail(hot.error());
    }
    RepairScope scope;
    scope.m_flow = flow;
    auto ids = std::make_shared<remediate::TextSet>();
    for (const store::HotKey& key : *hot) {
        if (key.key.kind == events::KeyKind::User) {
            ids->insert(key.key.id);
        } else if (flow == RepairFlow::Group) {
            scope.m_groups.push_back({key.key.groupKey, key.key.id, key.days});
            scope.m_groupDays[key.key.groupKey][key.key.id] = {key.days.begin(), key.days.end()};
        }
    }
    scope.m_hotIds = std::move(ids);
    return scope;
}

std::vector<std::string> RepairScope::needles() const {
    std::vector<std::string> needles{std::string(events::kHotshardEvents)};
    for (const remediate::HotGroup& group : m_groups) {
        needles.push_back(group.id);
    }
    std::sort(needles.begin(), needles.end());
    needles.erase(std::unique(needles.begin(), needles.end()), needles.end());
    return needles;
}

const std::set<events::Day>* RepairScope::hotDaysOf(const std::string& key,
                                                    std::string_view id) const {
    const auto ids = m_groupDays.find(key);
    if (ids == m_groupDays.end()) {
        return nullptr;
    }
    const auto found = ids->second.find(id);
    return found == ids->second.end() ? nullptr : &found->second;
}

bool RepairScope::affects(const events::EventView& view, const events::Attribution& whom,
                          std::span<const std::string> groupKeys) const {
    if (m_flow == RepairFlow::User) {
        return isRenamedUser(view);
    }
    return std::any_of(whom.groups.begin(), whom.groups.end(),
                       [&](const events::Attribution::Group& group) {
                           return hotDaysOf(groupKeys[group.key], group.id) != nullptr;
                       });
}

bool RepairScope::isHotDay(events::Day day, const events::Attribution& whom,
                           std::span<const std::string> groupKeys) const {
    return m_flow == RepairFlow::User ||
           std::any_of(whom.groups.begin(), whom.groups.end(),
                       [&](const events::Attribution::Group& group) {
                           const auto* const days = hotDaysOf(groupKeys[group.key], group.id);
                           return days != nullptr && days->contains(day);
                       });
}

} // namespace shardscope::session
