// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/board_hours.h"

#include "core/base/interner.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

namespace shardscope::store {

using base::ShardedInterner;
using detect::Cell;

namespace {

std::size_t hoursIn(events::DayRange days) {
    return static_cast<std::size_t>(days.last.number - days.first.number + 1) * 24;
}

/// Takes cells of any hour; those outside its days are left out.
class HourCounts {
public:
    HourCounts(std::vector<std::uint32_t>& hours, events::DayRange days)
        : m_hours(hours), m_first(std::int64_t{days.first.number} * 24) {
        m_hours.assign(hoursIn(days), 0);
    }
    void add(const Cell& cell) {
        const auto at = static_cast<std::size_t>(cell.hour() - m_first);
        if (at < m_hours.size()) {
            m_hours[at] += cell.count;
        }
    }

private:
    std::vector<std::uint32_t>& m_hours;
    std::int64_t m_first;
};

/// By number of the set: whether the group is in it.
std::vector<bool> setsWith(const events::GroupId& group, const BoardBackground& background) {
    std::vector<bool> sets(background.groupSets.size());
    const auto found = std::find(background.groups.begin(), background.groups.end(), group);
    const auto number = static_cast<std::uint32_t>(found - background.groups.begin());
    for (std::size_t set = 0; set < sets.size(); ++set) {
        const std::span<const std::uint32_t> groups = background.groupSets[set];
        sets[set] = std::find(groups.begin(), groups.end(), number) != groups.end();
    }
    return sets;
}

} // namespace

base::Result<Timeline> BoardHours::timeline(const events::ShardKey& key, events::DayRange range,
                                            const std::stop_token& stop) {
    Timeline line{.key = key, .firstHour = std::int64_t{range.first.number} * 24};
    line.perHour.resize(hoursIn(range));
    line.remediatedPerHour.resize(hoursIn(range));
    const auto add = [&line](const Cell& cell) {
        const auto at = static_cast<std::size_t>(cell.hour() - line.firstHour);
        if (at < line.perHour.size()) {
            line.perHour[at] += cell.count;
            line.remediatedPerHour[at] += cell.renamed() ? cell.count : 0;
        }
    };
    const base::Result<void> done =
        key.kind == events::KeyKind::User
            ? ofUser(key.id, range, add)
            : ofSets(setsWith({key.groupKey, key.id}, m_source.background), range, add, stop);
    if (!done) {
        return base::fail(done.error());
    }
    return line;
}

base::Result<void> BoardHours::fillHeat(BoardSnapshot& board, events::DayRange days,
                                        const std::stop_token& stop) {
    board.heatHours = days;
    for (HeatRow& row : board.heat) {
        if (row.key.kind == events::KeyKind::User) {
            HourCounts hours(row.hours, days);
            base::Result<void> done =
                ofUser(row.key.id, days, [&hours](const Cell& cell) { hours.add(cell); });
            if (!done) {
                return done;
            }
        }
    }
    return fillGroups(board, days, stop);
}

base::Result<void> BoardHours::fillGroups(BoardSnapshot& board, events::DayRange days,
                                          const std::stop_token& stop) {
    const BoardBackground& background = m_source.background;
    std::map<events::GroupId, HourCounts> wanted;
    for (HeatRow& row : board.heat) {
        if (row.key.kind == events::KeyKind::Group) {
            wanted.try_emplace({row.key.groupKey, row.key.id}, row.hours, days);
        }
    }
    if (wanted.empty()) {
        return {};
    }
    std::vector<bool> sets(background.groupSets.size());
    std::vector<std::vector<HourCounts*>> bySet(background.groupSets.size());
    for (std::size_t set = 0; set < bySet.size(); ++set) {
        for (const std::uint32_t group : background.groupSets[set]) {
            if (const auto row = wanted.find(background.groups[group]); row != wanted.end()) {
                bySet[set].push_back(&row->second);
                sets[set] = true;
            }
        }
    }
    const auto add = [&bySet](const Cell& cell) {
        for (HourCounts* row : bySet[cell.groupSet]) {
            row->add(cell);
        }
    };
    return ofSets(sets, days, add, stop);
}

base::Result<void> BoardHours::ofUser(std::string_view id, events::DayRange days,
                                      const Visitor& visit) {
    const base::Result<std::optional<std::uint32_t>> ref = m_source.texts.findId(id);
    if (!ref || !*ref) {
        return ref ? base::Result<void>{} : base::fail(ref.error());
    }
    CellScan scan(m_source.database, m_source.texts, m_source.live, days);
    scan.expect(m_source.background.numbers());
    const base::Result<std::vector<Cell>> cells = scan.ofId(**ref);
    if (!cells) {
        return base::fail(cells.error());
    }
    std::for_each(cells->begin(), cells->end(), visit);
    return {};
}

base::Result<void> BoardHours::ofSets(const std::vector<bool>& sets, events::DayRange days,
                                      const Visitor& visit, const std::stop_token& stop) {
    if (std::find(sets.begin(), sets.end(), true) == sets.end()) {
        return {};
    }
    for (std::uint32_t shard = 0; shard < ShardedInterner::kShards; ++shard) {
        for (const events::DayRange& part : worthReading(shard, sets, days)) {
            if (stop.stop_requested()) {
                return base::fail(base::ErrorCode::Cancelled, "stopped");
            }
            CellScan scan(m_source.database, m_source.texts, m_source.live, part);
            scan.expect(m_source.background.numbers());
            const base::Result<std::span<const Cell>> cells = scan.inAnyOrder(shard);
            if (!cells) {
                return base::fail(cells.error());
            }
            for (const Cell& cell : *cells) {
                if (sets[cell.groupSet]) {
                    visit(cell);
                }
            }
        }
    }
    return {};
}

std::vector<events::DayRange> BoardHours::worthReading(std::uint32_t shard,
                                                       const std::vector<bool>& sets,
                                                       events::DayRange days) const {
    if (m_source.kept == nullptr) {
        return {days};
    }
    std::vector<events::DayRange> parts;
    for (const events::Day day : m_source.kept->daysWith(shard, sets)) {
        if (!days.contains(day)) {
            continue;
        }
        if (!parts.empty() && parts.back().last.number + 1 == day.number) {
            parts.back().last = day;
        } else {
            parts.push_back({day, day});
        }
    }
    return parts;
}

} // namespace shardscope::store
