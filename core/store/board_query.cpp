// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/board_query.h"

#include "core/store/board_assembly.h"
#include "core/store/board_count.h"
#include "core/store/board_hours.h"
#include "core/store/case_reader.h"
#include "core/store/server_word.h"

#include <algorithm>
#include <utility>

namespace shardscope::store {

namespace {

constexpr std::int32_t kLongestTimeline = 4000; // days; a stray time stamp makes millions

std::int32_t length(events::DayRange range) {
    return range.last.number - range.first.number + 1;
}

/// What the request wants to see by the hour.
base::Result<void> fillHours(const BoardRequest& request, const BoardHours::Source& source,
                             BoardSnapshot& board, const std::stop_token& stop) {
    BoardHours hours(source);
    const events::DayRange range{board.from, board.to};
    if (request.heatHours) {
        const events::DayRange days{std::max(range.first, request.heatHours->first),
                                    std::min(range.last, request.heatHours->last)};
        if (length(days) >= 1 && length(days) <= BoardRequest::kMostHeatDays) {
            if (base::Result<void> done = hours.fillHeat(board, days, stop); !done) {
                return done;
            }
        }
    }
    if (request.focus && length(range) <= kLongestTimeline) {
        base::Result<Timeline> line = hours.timeline(*request.focus, range, stop);
        if (!line) {
            return base::fail(line.error());
        }
        board.timeline = std::move(*line);
    }
    return {};
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

std::shared_ptr<const KeptIdLists> BoardQuery::knownIdLists(const BoardRequest& request) const {
    const auto& all = m_kept.idLists;
    const auto known =
        std::find_if(all.begin(), all.end(), [&](const auto& one) { return one->answer(request); });
    return known != all.end() && !request.filter.ids.empty() ? *known : nullptr;
}

base::Result<std::shared_ptr<const KeptIdLists>>
BoardQuery::countedIdLists(const BoardRequest& request, BoardCounters& counters) {
    constexpr std::size_t kMostKept = 8;
    base::Result<IdLists> counted = counters.idLists();
    if (!counted) {
        return base::fail(counted.error());
    }
    auto lists = std::make_shared<const KeptIdLists>(request, std::move(*counted));
    auto& all = m_kept.idLists;
    if (m_live == nullptr && KeptIdLists::worthKeeping(request)) {
        std::erase_if(all, [&](const auto& one) { return one->answer(request); });
        all.erase(all.begin(), all.begin() + (all.size() < kMostKept ? 0 : 1));
        all.push_back(lists);
    }
    return lists;
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
    const base::Result<FilterPlan> plan =
        FilterPlan::make(request.filter, range, texts, vocabulary);
    if (!plan) {
        return base::fail(plan.error());
    }
    const std::shared_ptr<const KeptIdLists> known = knownIdLists(request);
    const HotSets hotSets(background.groupDays, background.groupSets, board->limits.group);
    const std::shared_ptr<BoardCells> toKeep = known ? nullptr : cellsToKeep(request, range);
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
                   .idOrder = request.idOrder,
                   .chosenIdsOnly = known != nullptr}},
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
    const base::Result<std::shared_ptr<const KeptIdLists>> lists =
        known ? known : countedIdLists(request, counters);
    if (!lists) {
        return base::fail(lists.error());
    }
    const BoardAssembly assembly{request, vocabulary, background, texts, (*lists)->lists()};
    done = assembly.fill(counters, *board);
    if (done) {
        done =
            ServerWordAssembly{
                request, vocabulary,          background.records, background.groupDays,
                texts,   background.recorded, days.renamed > 0}
                .fill(counters, *board);
    }
    if (done) {
        done = fillHours(request, {m_database, texts, m_live, background, m_kept.cells.get()},
                         *board, stop);
    }
    if (!done) {
        return base::fail(done.error());
    }
    return board;
}

} // namespace shardscope::store
