// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/board_background.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace shardscope::store {

namespace {

template<typename T>
bool take(base::Result<T> result, T& into, std::optional<base::Error>& error) {
    if (!result) {
        error = result.error();
        return false;
    }
    into = std::move(*result);
    return true;
}

/// Of a running import, sets may be newer than the groups: the next look shows those.
base::Result<void> checkSets(std::vector<std::vector<std::uint32_t>>& sets, std::size_t groups,
                             const Database& database, bool isLive) {
    const auto isUnknown = [groups](std::uint32_t group) { return group >= groups; };
    for (std::vector<std::uint32_t>& set : sets) {
        if (std::erase_if(set, isUnknown) > 0 && !isLive) {
            return base::fail(base::ErrorCode::Damaged,
                              "the case is damaged: sets point to groups that are not there",
                              database.path());
        }
    }
    return {};
}

std::vector<std::uint32_t> ranksOf(const std::vector<events::GroupId>& groups) {
    std::vector<std::uint32_t> order(groups.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&groups](std::uint32_t left, std::uint32_t right) {
        return groups[left] < groups[right];
    });
    std::vector<std::uint32_t> ranks(groups.size());
    for (std::uint32_t rank = 0; rank < order.size(); ++rank) {
        ranks[order[rank]] = rank;
    }
    return ranks;
}

} // namespace

base::Result<DaysOfCase> daysOfCase(const Database& database, LiveCells* live) {
    const base::Result<std::vector<SourceDay>> days = readSourceDays(database);
    if (!days) {
        return base::fail(days.error());
    }
    DaysOfCase result;
    const auto include = [&result](events::Day day, std::uint64_t events, std::uint64_t renamed) {
        result.events += events;
        result.range.first = result.empty ? day : std::min(result.range.first, day);
        result.range.last = result.empty ? day : std::max(result.range.last, day);
        result.renamed += renamed;
        result.empty = false;
    };
    for (std::size_t at = 0; at < days->size(); ++at) {
        include((*days)[at].day, (*days)[at].events, (*days)[at].renamed);
        result.sourcesShareDays =
            result.sourcesShareDays || (at > 0 && (*days)[at].day == (*days)[at - 1].day);
    }
    if (live != nullptr) {
        for (const LiveCells::DayCount& day : live->days()) {
            include(day.day, day.events, day.renamed);
        }
    }
    return result;
}

base::Result<std::shared_ptr<const BoardBackground>> BoardBackground::read(const Database& database,
                                                                           TextSource& texts,
                                                                           LiveCells* live,
                                                                           std::stop_token stop) {
    auto background = std::make_shared<BoardBackground>();
    BoardBackground& to = *background;
    std::optional<base::Error> error;
    std::vector<std::vector<std::uint32_t>> sets;
    std::int64_t badLines = 0;
    std::int64_t incomplete = 0;
    bool good =
        take(readSettings(database), to.settings, error) &&
        take(daysOfCase(database, live), to.days, error) &&
        take(texts.eventNames(), to.eventNames, error) && take(texts.groups(), to.groups, error) &&
        take(texts.groupSets(), sets, error) && take(readRecords(database), to.records, error) &&
        take(RecordedIds::find(to.records, texts), to.recorded, error) &&
        take(database.integer("SELECT SUM(quarantined) FROM sources"), badLines, error) &&
        take(database.integer("SELECT COUNT(*) FROM sources WHERE state <> 0"), incomplete, error);
    if (good) {
        base::Result<void> checked = checkSets(sets, to.groups.size(), database, live != nullptr);
        if (!checked) {
            return base::fail(checked.error());
        }
        to.groupSets = GroupSets(sets);
    }
    if (good && !to.days.empty) {
        good = take(readDuplicates(database, to.days.range), to.duplicates, error) &&
               take(GroupDays::read(database, to.days.range, {live, to.groupSets}, std::move(stop)),
                    to.groupDays, error);
    }
    if (!good) {
        return base::fail(*error);
    }
    to.groupRanks = ranksOf(to.groups);
    to.badLines = static_cast<std::uint64_t>(badLines);
    to.incompleteFiles = static_cast<std::uint64_t>(incomplete);
    return std::shared_ptr<const BoardBackground>(std::move(background));
}

} // namespace shardscope::store
