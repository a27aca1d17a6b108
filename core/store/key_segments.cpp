// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/key_segments.h"

#include <algorithm>
#include <utility>

namespace shardscope::store {

base::Result<KeySegments> KeySegments::of(CaseTexts& texts, const events::ShardKey& key) {
    KeySegments result;
    if (key.kind == events::KeyKind::User) {
        const base::Result<std::optional<std::uint32_t>> id = texts.findId(key.id);
        if (!id) {
            return base::fail(id.error());
        }
        if (*id) {
            result.m_ids.push_back(**id);
        }
        return result;
    }
    const base::Result<std::vector<events::GroupId>> groups = texts.groups();
    const base::Result<std::vector<std::vector<std::uint32_t>>> sets = texts.groupSets();
    if (!groups || !sets) {
        return base::fail(groups ? sets.error() : groups.error());
    }
    const auto group =
        std::find(groups->begin(), groups->end(), events::GroupId{key.groupKey, key.id});
    if (group == groups->end()) {
        return result;
    }
    const auto number = static_cast<std::uint32_t>(group - groups->begin());
    for (const std::vector<std::uint32_t>& members : *sets) {
        result.m_groupSets.push_back(std::binary_search(members.begin(), members.end(), number));
    }
    return result;
}

base::Result<void> KeySegments::find(const RowIndex& index, std::int64_t source,
                                     events::DayRange days, SegmentSet& found) const {
    return m_groupSets.empty() ? index.findIds(source, days, m_ids, found)
                               : index.findGroupSets(source, days, m_groupSets, found);
}

} // namespace shardscope::store
