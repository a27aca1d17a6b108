// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/board_query.h"

#include "core/base/interner.h"
#include "core/store/board_assembly.h"
#include "core/store/board_count.h"
#include "core/store/case_reader.h"
#include "core/store/cell_scan.h"
#include "core/store/server_word.h"

#include <algorithm>
#include <map>
#include <utility>

namespace shardscope::store {

namespace {

using base::ShardedInterner;

/// What a query needs of the case besides its cells.
struct Background {
    CaseSettings settings;
    std::vector<std::string> eventNames;
    std::vector<events::GroupId> groups;
    std::vector<std::vector<std::uint32_t>> groupSets;
    std::vector<HotshardRecord> records;
    std::uint64_t badLines = 0;
    std::uint64_t incompleteFiles = 0;

    [[nodiscard]] FilterPlan::Vocabulary vocabulary() const {
        return {eventNames, groups, groupSets};
    }
};

template<typename T>
bool take(base::Result<T> result, T& into, std::optional<base::Error>& error) {
    if (!result) {
        error = result.error();
        return false;
    }
    into = std::move(*result);
    return true;
}

base::Result<Background> readBackground(const Database& database, TextSource& texts) {
    Background background;
    std::optional<base::Error> error;
    std::int64_t badLines = 0;
    std::int64_t incomplete = 0;
    const bool good =
        take(readSettings(database), background.settings, error) &&
        take(texts.eventNames(), background.eventNames, error) &&
        take(texts.groups(), background.groups, error) &&
        take(texts.groupSets(), background.groupSets, error) &&
        take(readRecords(database), background.records, error) &&
        take(database.integer("SELECT SUM(quarantined) FROM sources"), badLines, error) &&
        take(database.integer("SELECT COUNT(*) FROM sources WHERE state <> 0"), incomplete, error);
    if (!good) {
        return base::fail(*error);
    }
    background.badLines = static_cast<std::uint64_t>(badLines);
    background.incompleteFiles = static_cast<std::uint64_t>(incomplete);
    return background;
}

void addHours(Timeline& line, const detect::Cell& cell) {
    const std::int64_t at = cell.hour() - line.firstHour;
    if (at >= 0 && at < static_cast<std::int64_t>(line.perHour.size())) {
        line.perHour[static_cast<std::size_t>(at)] += cell.count;
        line.remediatedPerHour[static_cast<std::size_t>(at)] += cell.renamed() ? cell.count : 0;
    }
}

Timeline emptyTimeline(const events::ShardKey& key, events::DayRange range) {
    Timeline line{.key = key, .firstHour = std::int64_t{range.first.number} * 24};
    const auto hours = static_cast<std::size_t>(range.last.number - range.first.number + 1) * 24;
    line.perHour.resize(hours);
    line.remediatedPerHour.resize(hours);
    return line;
}

base::Result<Timeline> userTimeline(CellScan& scan, TextSource& texts, const events::ShardKey& key,
                                    events::DayRange range) {
    Timeline line = emptyTimeline(key, range);
    const base::Result<std::optional<std::uint32_t>> ref = texts.findId(key.id);
    if (!ref) {
        return base::fail(ref.error());
    }
    if (*ref) {
        const base::Result<std::vector<detect::Cell>> cells = scan.ofId(**ref);
        if (!cells) {
            return base::fail(cells.error());
        }
        for (const detect::Cell& cell : *cells) {
            addHours(line, cell);
        }
    }
    return line;
}

base::Result<Timeline> groupTimeline(CellScan& scan, const Background& background,
                                     const events::ShardKey& key, events::DayRange range,
                                     std::stop_token stop) {
    Timeline line = emptyTimeline(key, range);
    const auto group = std::find(background.groups.begin(), background.groups.end(),
                                 events::GroupId{key.groupKey, key.id});
    if (group == background.groups.end()) {
        return line;
    }
    const auto number = static_cast<std::uint32_t>(group - background.groups.begin());
    std::vector<bool> holds;
    for (const std::vector<std::uint32_t>& set : background.groupSets) {
        holds.push_back(std::find(set.begin(), set.end(), number) != set.end());
    }
    base::Result<void> done = scan.everything(
        [&](std::uint32_t, std::span<const detect::Cell> cells) {
            for (const detect::Cell& cell : cells) {
                if (holds[cell.groupSet]) {
                    addHours(line, cell);
                }
            }
        },
        std::move(stop));
    if (!done) {
        return base::fail(done.error());
    }
    return line;
}

/// What a scan of its own over some days needs.
struct ScanOf {
    const Database& database;
    TextSource& texts;
    LiveCells* live;
};

/// Takes cells of any hour; those outside its days are left out.
class HourCounts {
public:
    HourCounts(std::vector<std::uint32_t>& hours, events::DayRange days)
        : m_hours(hours), m_first(std::int64_t{days.first.number} * 24) {
        m_hours.assign(static_cast<std::size_t>(days.last.number - days.first.number + 1) * 24, 0);
    }
    void add(const detect::Cell& cell) {
        const auto at = static_cast<std::size_t>(cell.hour() - m_first);
        if (at < m_hours.size()) {
            m_hours[at] += cell.count;
        }
    }

private:
    std::vector<std::uint32_t>& m_hours;
    std::int64_t m_first;
};

base::Result<void> fillGroupHours(CellScan& scan, const Background& background,
                                  events::DayRange days, BoardSnapshot& board,
                                  std::stop_token stop) {
    std::map<events::GroupId, HourCounts> wanted;
    for (HeatRow& row : board.heat) {
        if (row.key.kind == events::KeyKind::Group) {
            wanted.try_emplace({row.key.groupKey, row.key.id}, row.hours, days);
        }
    }
    if (wanted.empty()) {
        return {};
    }
    std::vector<std::vector<HourCounts*>> bySet(background.groupSets.size());
    for (std::size_t set = 0; set < bySet.size(); ++set) {
        for (const std::uint32_t group : background.groupSets[set]) {
            if (const auto row = wanted.find(background.groups[group]); row != wanted.end()) {
                bySet[set].push_back(&row->second);
            }
        }
    }
    return scan.everything(
        [&bySet](std::uint32_t, std::span<const detect::Cell> cells) {
            for (const detect::Cell& cell : cells) {
                for (HourCounts* row : bySet[cell.groupSet]) {
                    row->add(cell);
                }
            }
        },
        std::move(stop));
}

base::Result<void> fillHeatHours(const BoardRequest& request, const Background& background,
                                 const ScanOf& of, BoardSnapshot& board, std::stop_token stop) {
    if (!request.heatHours) {
        return {};
    }
    const events::DayRange days{std::max(board.from, request.heatHours->first),
                                std::min(board.to, request.heatHours->last)};
    const std::int32_t length = days.last.number - days.first.number + 1;
    if (length < 1 || length > BoardRequest::kMostHeatDays) {
        return {};
    }
    board.heatHours = days;
    CellScan scan(of.database, of.texts, of.live, days);
    scan.expect({background.eventNames.size(), background.groupSets.size()});
    for (HeatRow& row : board.heat) {
        HourCounts hours(row.hours, days);
        if (row.key.kind == events::KeyKind::Group) {
            continue;
        }
        const base::Result<std::optional<std::uint32_t>> ref = of.texts.findId(row.key.id);
        if (!ref) {
            return base::fail(ref.error());
        }
        const base::Result<std::vector<detect::Cell>> cells =
            *ref ? scan.ofId(**ref) : base::Result<std::vector<detect::Cell>>{};
        if (!cells) {
            return base::fail(cells.error());
        }
        for (const detect::Cell& cell : *cells) {
            hours.add(cell);
        }
    }
    return fillGroupHours(scan, background, days, board, std::move(stop));
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

base::Result<std::shared_ptr<const BoardSnapshot>> BoardQuery::run(const BoardRequest& request,
                                                                   std::stop_token stop) {
    CaseTexts caseTexts(m_database);
    TextSource& texts = m_live != nullptr ? m_live->texts() : static_cast<TextSource&>(caseTexts);
    const base::Result<DaysOfCase> days = daysOfCase(m_database, m_live);
    const base::Result<Background> background = readBackground(m_database, texts);
    if (!days || !background) {
        return base::fail(days ? background.error() : days.error());
    }
    auto board = std::make_shared<BoardSnapshot>();
    board->timezone = background->settings.timezone;
    board->limits = request.limits.value_or(background->settings.limits);
    board->demoLimits = background->settings.demoLimits && !request.limits;
    board->partial = m_live != nullptr && m_live->running();
    board->figures.badLines = background->badLines;
    board->figures.incompleteFiles = background->incompleteFiles;
    board->scope = request.scope.value_or(days->renamed > 0 ? Scope::Remediated : Scope::All);
    board->from = request.from.value_or(days->range.first);
    board->to = request.to.value_or(days->range.last);
    board->empty = days->empty;
    for (const HotshardRecord& record : background->records) {
        const bool inRange = (!request.from || *request.from <= record.day) &&
                             (!request.to || record.day <= *request.to);
        board->totals.records += inRange ? 1 : 0;
    }
    // Outside the days of the case there is nothing to count, however wide the range asked for.
    const events::DayRange range{std::max(board->from, days->range.first),
                                 std::min(board->to, days->range.last)};
    if (days->empty || range.last < range.first) {
        return board;
    }

    const FilterPlan::Vocabulary vocabulary = background->vocabulary();
    CellScan scan(m_database, texts, m_live, range);
    scan.expect({vocabulary.eventNames.size(), vocabulary.groupSets.size()});
    if (!m_groupDays) {
        base::Result<GroupDays> groupDays =
            GroupDays::read(m_database, days->range, {m_live, background->groupSets}, stop);
        if (!groupDays) {
            return base::fail(groupDays.error());
        }
        m_groupDays = std::make_shared<const GroupDays>(std::move(*groupDays));
    }
    base::Result<FilterPlan> plan = FilterPlan::make(request.filter, range, texts, vocabulary);
    const base::Result<std::vector<DayDuplicates>> duplicates = readDuplicates(m_database, range);
    const base::Result<RecordedIds> recorded = RecordedIds::find(background->records, texts);
    if (!plan || !duplicates || !recorded) {
        return base::fail(!plan         ? plan.error()
                          : !duplicates ? duplicates.error()
                                        : recorded.error());
    }
    BoardCount count(
        {.database = m_database,
         .texts = texts,
         .live = m_live,
         .plan = *plan,
         .vocabulary = vocabulary,
         .duplicates = *duplicates,
         .frame = {.scope = board->scope,
                   .range = range,
                   .limits = board->limits,
                   .facets = request.facets,
                   .top = request.top,
                   .heatRows = request.heatKeys == HeatKeys::Groups ? 0 : request.heatRows,
                   .groupDays = m_groupDays.get(),
                   .recorded = &recorded->days,
                   .idOrder = request.idOrder}},
        m_threads.value_or(BoardCount::threadsFor(days->events)));
    base::Result<void> done = count.run(stop);
    if (!done) {
        return base::fail(done.error());
    }
    BoardCounters& counters = count.counters();
    counters.figures.badLines = background->badLines;
    counters.figures.incompleteFiles = background->incompleteFiles;
    counters.figures.deduplicatedIsExact = !days->sourcesShareDays && !board->partial;

    board->from = range.first;
    board->to = range.last;
    const BoardAssembly assembly{request, vocabulary, background->records, *m_groupDays, texts};
    done = assembly.fill(counters, *board);
    if (done) {
        done = ServerWordAssembly{request, vocabulary, background->records, *m_groupDays,
                                  texts,   *recorded,  days->renamed > 0}
                   .fill(counters, *board);
    }
    if (done) {
        done = fillHeatHours(request, *background, {m_database, texts, m_live}, *board, stop);
    }
    constexpr std::int32_t kLongestTimeline = 4000; // days; a stray time stamp makes millions
    if (done && request.focus && range.last.number - range.first.number < kLongestTimeline) {
        base::Result<Timeline> line =
            request.focus->kind == events::KeyKind::User
                ? userTimeline(scan, texts, *request.focus, range)
                : groupTimeline(scan, *background, *request.focus, range, stop);
        if (!line) {
            return base::fail(line.error());
        }
        board->timeline = std::move(*line);
    }
    if (!done) {
        return base::fail(done.error());
    }
    return board;
}

} // namespace shardscope::store
