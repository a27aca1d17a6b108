// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/board_query.h"

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

base::Result<Timeline> groupTimeline(CellScan& scan, const BoardBackground& background,
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
    for (std::size_t at = 0; at < background.groupSets.size(); ++at) {
        const std::span<const std::uint32_t> set = background.groupSets[at];
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

base::Result<void> fillGroupHours(CellScan& scan, const BoardBackground& background,
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

base::Result<void> fillHeatHours(const BoardRequest& request, const BoardBackground& background,
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
    scan.expect(background.numbers());
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

/// Only a board of the whole case sees every cell; and only one that offers more to choose will be
/// followed by others.
std::shared_ptr<BoardCells> BoardQuery::cellsToKeep(const BoardRequest& request,
                                                    events::DayRange range) const {
    const BoardBackground& background = *m_kept.background;
    const bool seesAll = request.facets && range == background.days.range;
    return m_keepBytes > 0 && !m_kept.cells && m_live == nullptr && seesAll
               ? std::make_shared<BoardCells>(range, background.numbers(), m_keepBytes)
               : nullptr;
}

base::Result<std::shared_ptr<const BoardSnapshot>> BoardQuery::run(const BoardRequest& request,
                                                                   std::stop_token stop) {
    CaseTexts caseTexts(m_database);
    TextSource& texts = m_live != nullptr ? m_live->texts() : static_cast<TextSource&>(caseTexts);
    if (!m_kept.background) {
        base::Result<std::shared_ptr<const BoardBackground>> read =
            BoardBackground::read(m_database, texts, m_live, stop);
        if (!read) {
            return base::fail(read.error());
        }
        m_kept.background = std::move(*read);
    }
    const BoardBackground& background = *m_kept.background;
    const DaysOfCase& days = background.days;
    auto board = std::make_shared<BoardSnapshot>();
    board->timezone = background.settings.timezone;
    board->limits = request.limits.value_or(background.settings.limits);
    board->demoLimits = background.settings.demoLimits && !request.limits;
    board->partial = m_live != nullptr && m_live->running();
    board->figures.badLines = background.badLines;
    board->figures.incompleteFiles = background.incompleteFiles;
    board->scope = request.scope.value_or(days.renamed > 0 ? Scope::Remediated : Scope::All);
    board->from = request.from.value_or(days.range.first);
    board->to = request.to.value_or(days.range.last);
    board->empty = days.empty;
    for (const HotshardRecord& record : background.records) {
        const bool inRange = (!request.from || *request.from <= record.day) &&
                             (!request.to || record.day <= *request.to);
        board->totals.records += inRange ? 1 : 0;
    }
    // Outside the days of the case there is nothing to count, however wide the range asked for.
    const events::DayRange range{std::max(board->from, days.range.first),
                                 std::min(board->to, days.range.last)};
    if (days.empty || range.last < range.first) {
        return board;
    }

    const FilterPlan::Vocabulary vocabulary = background.vocabulary();
    CellScan scan(m_database, texts, m_live, range);
    scan.expect(background.numbers());
    const base::Result<FilterPlan> plan =
        FilterPlan::make(request.filter, range, texts, vocabulary);
    if (!plan) {
        return base::fail(plan.error());
    }
    const HotSets hotSets(background.groupDays, background.groupSets, board->limits.group);
    const std::shared_ptr<BoardCells> toKeep = cellsToKeep(request, range);
    BoardCount count(
        {.database = m_database,
         .texts = texts,
         .live = m_live,
         .plan = *plan,
         .vocabulary = vocabulary,
         .duplicates = background.duplicates,
         .kept = m_kept.cells.get(),
         .toKeep = toKeep.get(),
         .frame = {.scope = board->scope,
                   .range = range,
                   .limits = board->limits,
                   .facets = request.facets,
                   .top = request.top,
                   .heatRows = request.heatKeys == HeatKeys::Groups ? 0 : request.heatRows,
                   .groupDays = &background.groupDays,
                   .hotSets = &hotSets,
                   .recorded = &background.recorded.days,
                   .idOrder = request.idOrder}},
        m_threads.value_or(BoardCount::threadsFor(days.events)));
    base::Result<void> done = count.run(stop);
    if (!done) {
        return base::fail(done.error());
    }
    if (toKeep && toKeep->complete()) {
        m_kept.cells = toKeep;
    }
    BoardCounters& counters = count.counters();
    counters.figures.badLines = background.badLines;
    counters.figures.incompleteFiles = background.incompleteFiles;
    counters.figures.deduplicatedIsExact = !days.sourcesShareDays && !board->partial;

    board->from = range.first;
    board->to = range.last;
    const BoardAssembly assembly{request, vocabulary, background, texts};
    done = assembly.fill(counters, *board);
    if (done) {
        done =
            ServerWordAssembly{
                request, vocabulary,          background.records, background.groupDays,
                texts,   background.recorded, days.renamed > 0}
                .fill(counters, *board);
    }
    if (done) {
        done = fillHeatHours(request, background, {m_database, texts, m_live}, *board, stop);
    }
    constexpr std::int32_t kLongestTimeline = 4000; // days; a stray time stamp makes millions
    if (done && request.focus && range.last.number - range.first.number < kLongestTimeline) {
        base::Result<Timeline> line =
            request.focus->kind == events::KeyKind::User
                ? userTimeline(scan, texts, *request.focus, range)
                : groupTimeline(scan, background, *request.focus, range, stop);
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
