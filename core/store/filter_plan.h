// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/events/day.h"
#include "core/select/board_filter.h"
#include "core/store/group_sets.h"
#include "core/store/text_source.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace shardscope::store {

/// A BoardFilter in numbers, so that a cell is judged by table look-ups.
class FilterPlan {
public:
    /// The chosen parts that a cell may pass or not, one bit each. A list may ignore the parts
    /// of its own kind (BoardRequest::facets).
    enum Part : unsigned { kId = 1, kEvent = 2, kGroup = 4, kDay = 8, kAll = 15 };

    struct Vocabulary {
        const std::vector<std::string>& eventNames;
        const std::vector<events::GroupId>& groups;
        const GroupSets& groupSets;
    };

    [[nodiscard]] static base::Result<FilterPlan> make(const select::BoardFilter& filter,
                                                       events::DayRange range, TextSource& texts,
                                                       const Vocabulary& vocabulary);

    /// Prepares judging the ids of one shard; only needed when hasIdTexts().
    [[nodiscard]] base::Result<void> enterShard(std::uint32_t shard, TextSource& texts);

    /// False: excluded, whatever else. The unattributed pass only when no id part is given.
    [[nodiscard]] bool allowsId(std::uint32_t id) const;
    [[nodiscard]] unsigned idPart(std::uint32_t id) const {
        return !m_choosesIds || m_ids.contains(id) ? unsigned{kId} : 0U;
    }
    struct Verdict { // small: there is one for each set of groups, looked at in any order
        bool allowed = true;
        std::uint8_t parts = 0;
    };
    [[nodiscard]] const Verdict& event(std::uint32_t event) const { return m_events[event]; }
    [[nodiscard]] const Verdict& groupSet(std::uint32_t set) const { return m_sets[set]; }
    [[nodiscard]] const Verdict& day(events::Day day) const {
        return m_days[static_cast<std::size_t>(day.number - m_first.number)];
    }
    /// Whatever its event and its groups are, a cell passes those parts.
    [[nodiscard]] bool takesEveryCell() const { return m_takesEveryCell; }
    [[nodiscard]] std::optional<double> hotMultiple() const { return m_hotMultiple; }
    /// Shards outside hold none of the chosen ids.
    [[nodiscard]] bool mayHoldChosenIds(std::uint32_t shard) const;
    [[nodiscard]] bool choosesIds() const { return m_choosesIds; }

private:
    [[nodiscard]] base::Result<void> planIds(const select::BoardFilter& filter, TextSource& texts);
    void planEvents(const select::BoardFilter& filter, const Vocabulary& vocabulary);
    void planGroups(const select::BoardFilter& filter, const Vocabulary& vocabulary);
    void planDays(const select::BoardFilter& filter, events::DayRange range);
    [[nodiscard]] bool passesTexts(std::string_view id) const;

    events::Day m_first;
    std::optional<double> m_hotMultiple;
    bool m_choosesIds = false;
    bool m_takesEveryCell = false;
    std::unordered_set<std::uint32_t> m_ids;
    std::unordered_set<std::uint32_t> m_excludedIds;
    std::vector<std::string> m_idTexts;
    std::vector<std::string> m_excludedIdTexts;
    std::vector<bool> m_shardIds; ///< by id number: passes the texts
    std::vector<Verdict> m_events;
    std::vector<Verdict> m_sets;
    std::vector<Verdict> m_days;
};

} // namespace shardscope::store
