// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/board_assembly.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <ranges>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

namespace shardscope::store {

namespace {

/// Series of the stacked chart before "everything else".
constexpr std::size_t kStackedEvents = 7;

/// A stray time stamp can make the range thousands of years long; no screen shows that.
constexpr std::size_t kLongestHeatRange = 4000;

struct HeatCandidate {
    events::KeyKind kind = events::KeyKind::User;
    std::uint32_t ref = 0;
    double heat = 0;                  ///< peak as a multiple of the limit
    const HeatEntry* entry = nullptr; ///< of a user
};

double multipleOf(std::uint64_t events, std::uint64_t limit) {
    return static_cast<double>(events) / static_cast<double>(std::max<std::uint64_t>(limit, 1));
}

/// The shares of every named group are given, beyond of every k larger by kNextShare.
constexpr double kNextShare = 1.12;

/// How many events lie on a group of one key.
struct GroupVolume {
    std::uint64_t events = 0;
    std::string_view id;
};

GroupShares sharesOf(std::string key, std::vector<GroupVolume> volumes) {
    std::sort(
        volumes.begin(), volumes.end(), [](const GroupVolume& left, const GroupVolume& right) {
            return left.events != right.events ? left.events > right.events : left.id < right.id;
        });
    GroupShares shares{.key = std::move(key), .groups = volumes.size()};
    const auto groups = static_cast<double>(volumes.size());
    double weighted = 0; // of the least events counts once, of the next twice, ...
    auto next = std::uint64_t{1};
    for (std::uint64_t rank = 1; rank <= volumes.size(); ++rank) {
        const std::uint64_t volume = volumes[rank - 1].events;
        shares.events += volume;
        weighted += static_cast<double>(volumes.size() - rank + 1) * static_cast<double>(volume);
        if (rank == next || rank == volumes.size()) {
            shares.points.push_back({rank, shares.events});
            next = rank < GroupShares::kMostNamed
                       ? rank + 1
                       : static_cast<std::uint64_t>(static_cast<double>(rank) * kNextShare);
        }
    }
    for (const GroupVolume& group : volumes | std::views::take(GroupShares::kMostNamed)) {
        shares.largest.emplace_back(group.id);
    }
    const double gini =
        2 * weighted / (groups * static_cast<double>(shares.events)) - (groups + 1) / groups;
    shares.gini = std::max(0.0, gini); // rounding
    return shares;
}

template<typename Row, typename Name>
void sortByVolume(std::vector<Row>& rows, std::size_t top, const Name& nameOf) {
    std::sort(rows.begin(), rows.end(), [&](const Row& left, const Row& right) {
        if (left.volume != right.volume) {
            return left.volume > right.volume;
        }
        return nameOf(left) < nameOf(right);
    });
    if (top > 0 && rows.size() > top) {
        rows.resize(top);
    }
}

} // namespace

base::Result<void> BoardAssembly::fill(BoardCounters& counters, BoardSnapshot& board) const {
    const std::uint64_t recordsInRange = board.totals.records;
    board.totals = counters.totals;
    board.totals.groups = counters.groups.groupsInTotals();
    board.totals.records = recordsInRange;
    board.overall = counters.overall;
    fillGroups(counters, board);
    board.figures = counters.figures;
    board.figures.hotGroups = counters.hotGroups.groupCount();
    for (const HotGroups::GroupDay& hotDay : counters.hotGroups.days()) {
        counters.hotDays[static_cast<std::size_t>(hotDay.second.number - board.from.number)] = true;
    }
    board.figures.hotDays = static_cast<std::uint64_t>(
        std::count(counters.hotDays.begin(), counters.hotDays.end(), true));
    fillEvents(counters, board);
    fillDays(counters, board);
    fillDayHeat(counters, board);
    fillGroupShares(counters, board);
    fillEventDays(counters, board);
    fillIds(board);
    return fillHeat(counters, board);
}

void BoardAssembly::fillIds(BoardSnapshot& board) const {
    std::set<std::string_view> recorded;
    for (const HotshardRecord& record : background.records) {
        if (record.groupKey.empty() && board.from <= record.day && record.day <= board.to) {
            recorded.insert(record.id);
        }
    }
    const bool shortOfData = board.figures.incompleteFiles > 0 || board.partial;
    for (const TopIds::Entry& entry : lists.top) {
        IdRow& row = board.ids.emplace_back(entry.row);
        row.recorded = recorded.contains(row.id);
        if (row.renameReason == RenameReason::Unknown && shortOfData) {
            row.renameReason = RenameReason::PartialData;
        }
    }
}

void BoardAssembly::fillEvents(const BoardCounters& counters, BoardSnapshot& board) const {
    for (std::size_t event = 0; event < counters.eventVolumes.size(); ++event) {
        const BoardCounters::Volume& volume = counters.eventVolumes[event];
        if (volume.volume > 0) {
            board.events.push_back(
                {vocabulary.eventNames[event], volume.volume, volume.uniques, volume.days});
        }
    }
    sortByVolume(board.events, request.top,
                 [](const EventRow& row) -> const std::string& { return row.event; });
}

void BoardAssembly::fillGroups(const BoardCounters& counters, BoardSnapshot& board) const {
    std::map<events::GroupId, const HotshardRecord*> recorded;
    for (const HotshardRecord& record : background.records) {
        if (!record.groupKey.empty()) {
            const HotshardRecord*& known = recorded[{record.groupKey, record.id}];
            if (known == nullptr || record.displayName) {
                known = &record; // records come by time: the latest name stands
            }
        }
    }
    for (const std::uint32_t group : topGroups(counters)) {
        GroupRow row{.group = vocabulary.groups[group],
                     .volume = counters.groups.volume(group),
                     .uniqueEvents = counters.groups.uniqueEvents(group),
                     .uniqueDays = counters.groups.uniqueDays(group)};
        for (const KeyDay& day : background.groupDays.of(group)) {
            if (day.day < board.from || board.to < day.day) {
                continue;
            }
            row.maxPerDay = std::max(row.maxPerDay, day.events);
            row.hotDays += day.events > board.limits.group ? 1 : 0;
        }
        if (const auto record = recorded.find(row.group); record != recorded.end()) {
            row.recorded = true;
            row.displayName = record->second->displayName;
        }
        board.groups.push_back(std::move(row));
    }
}

/// Those with events, most first, then bytewise; as many as the request wants.
std::vector<std::uint32_t> BoardAssembly::topGroups(const BoardCounters& counters) const {
    std::vector<std::uint32_t> groups;
    for (std::uint32_t group = 0; group < counters.groups.size(); ++group) {
        if (counters.groups.volume(group) > 0) {
            groups.push_back(group);
        }
    }
    const std::size_t kept = request.top > 0 ? std::min(request.top, groups.size()) : groups.size();
    std::partial_sort(groups.begin(), groups.begin() + static_cast<std::ptrdiff_t>(kept),
                      groups.end(), [&](std::uint32_t left, std::uint32_t right) {
                          const std::uint64_t leftVolume = counters.groups.volume(left);
                          const std::uint64_t rightVolume = counters.groups.volume(right);
                          return leftVolume != rightVolume
                                     ? leftVolume > rightVolume
                                     : background.groupRanks[left] < background.groupRanks[right];
                      });
    groups.resize(kept);
    return groups;
}

void BoardAssembly::fillDays(const BoardCounters& counters, BoardSnapshot& board) const {
    for (const DayRow& day : counters.days) {
        if (day.volume > 0) {
            board.days.push_back(day);
        }
    }
}

void BoardAssembly::fillDayHeat(const BoardCounters& counters, BoardSnapshot& board) const {
    std::vector<DayHeat> days = counters.dayHeat;
    for (const HotGroups::GroupDay& hot : counters.hotGroupsOfDays.days()) {
        ++days[static_cast<std::size_t>(hot.second.number - board.from.number)].hotGroups;
    }
    std::copy_if(days.begin(), days.end(), std::back_inserter(board.dayHeat),
                 [](const DayHeat& day) { return day.rawEvents + day.hotGroups > 0; });
}

void BoardAssembly::fillGroupShares(const BoardCounters& counters, BoardSnapshot& board) const {
    std::map<std::string_view, std::vector<GroupVolume>> volumes;
    for (std::size_t group = 0; group < counters.groups.size(); ++group) {
        if (const std::uint64_t volume = counters.groups.volume(group); volume > 0) {
            const events::GroupId& id = vocabulary.groups[group];
            volumes[id.key].push_back({volume, id.id});
        }
    }
    for (auto& [key, ofKey] : volumes) {
        board.groupShares.push_back(sharesOf(std::string(key), std::move(ofKey)));
    }
    std::stable_sort(board.groupShares.begin(), board.groupShares.end(),
                     [](const GroupShares& left, const GroupShares& right) {
                         return left.events > right.events;
                     });
}

void BoardAssembly::fillEventDays(const BoardCounters& counters, BoardSnapshot& board) const {
    std::vector<std::pair<std::uint64_t, std::size_t>> order;
    for (std::size_t event = 0; event < counters.eventVolumes.size(); ++event) {
        std::uint64_t volume = 0;
        for (const DayRow& day : board.days) {
            volume += counters.eventDays.count(
                event, static_cast<std::size_t>(day.day.number - board.from.number));
        }
        if (volume > 0) {
            order.emplace_back(volume, event);
        }
    }
    std::sort(order.begin(), order.end(), [this](const auto& left, const auto& right) {
        return left.first != right.first
                   ? left.first > right.first
                   : vocabulary.eventNames[left.second] < vocabulary.eventNames[right.second];
    });
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        const bool other = rank >= kStackedEvents;
        if (rank <= kStackedEvents) {
            EventDaySeries series{.event = other ? std::string()
                                                 : vocabulary.eventNames[order[rank].second],
                                  .other = other};
            series.volumes.resize(board.days.size());
            board.eventDays.push_back(std::move(series));
        }
        for (std::size_t day = 0; day < board.days.size(); ++day) {
            board.eventDays.back().volumes[day] += counters.eventDays.count(
                order[rank].second,
                static_cast<std::size_t>(board.days[day].day.number - board.from.number));
        }
    }
}

base::Result<void> BoardAssembly::fillHeat(const BoardCounters& counters,
                                           BoardSnapshot& board) const {
    const auto dayCount = static_cast<std::size_t>(board.to.number - board.from.number + 1);
    if (dayCount > kLongestHeatRange) {
        return {};
    }
    std::vector<HeatCandidate> candidates;
    for (const HeatEntry& entry : lists.heat) {
        candidates.push_back(
            {events::KeyKind::User, entry.ref, multipleOf(entry.peak, board.limits.user), &entry});
    }
    const bool withGroups = request.heatKeys != HeatKeys::Users;
    for (std::uint32_t group = 0; withGroups && group < counters.groups.size(); ++group) {
        if (counters.groups.volume(group) > 0) {
            candidates.push_back({events::KeyKind::Group, group,
                                  multipleOf(peakOfGroup(group, board), board.limits.group),
                                  nullptr});
        }
    }
    const auto hottest = [](const HeatCandidate& left, const HeatCandidate& right) {
        return std::tie(right.heat, left.kind, left.ref) <
               std::tie(left.heat, right.kind, right.ref);
    };
    const std::size_t kept = std::min(candidates.size(), request.heatRows);
    std::partial_sort(candidates.begin(), candidates.begin() + static_cast<std::ptrdiff_t>(kept),
                      candidates.end(), hottest);
    candidates.resize(kept);
    std::vector<std::uint32_t> refs;
    for (const HeatCandidate& candidate : candidates) {
        if (candidate.kind == events::KeyKind::User) {
            refs.push_back(candidate.ref);
        }
    }
    base::Result<std::vector<std::string>> names = texts.idTexts(refs);
    if (!names) {
        return base::fail(names.error());
    }
    auto name = names->begin();
    for (const HeatCandidate& candidate : candidates) {
        HeatRow row;
        row.counts.resize(dayCount);
        if (candidate.kind == events::KeyKind::User) {
            row.key = {events::KeyKind::User, {}, std::move(*name++)};
            row.limit = board.limits.user;
            for (const HeatEntry::DayCount& day : candidate.entry->perDay) {
                row.counts[day.day] = day.events;
            }
        } else {
            const events::GroupId& id = vocabulary.groups[candidate.ref];
            row.key = {events::KeyKind::Group, id.key, id.id};
            row.limit = board.limits.group;
            for (const KeyDay& day : background.groupDays.of(candidate.ref)) {
                if (board.from <= day.day && day.day <= board.to) {
                    row.counts[static_cast<std::size_t>(day.day.number - board.from.number)] =
                        day.events;
                }
            }
        }
        board.heat.push_back(std::move(row));
    }
    return {};
}

std::uint64_t BoardAssembly::peakOfGroup(std::uint32_t group, const BoardSnapshot& board) const {
    if (events::DayRange{board.from, board.to} == background.days.range) {
        return background.groupDays.peakOf(group);
    }
    std::uint64_t peak = 0;
    for (const KeyDay& day : background.groupDays.of(group)) {
        if (board.from <= day.day && day.day <= board.to) {
            peak = std::max(peak, day.events);
        }
    }
    return peak;
}

} // namespace shardscope::store
