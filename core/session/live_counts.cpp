// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/live_counts.h"

#include "core/detect/file_counter.h"
#include "core/session/case_session.h"
#include "core/store/group_text.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace shardscope::session {

using base::ShardedInterner;
using detect::Cell;
using detect::CountedEvent;

namespace {

/// The dictionaries of a running import, which reach further than those in the case.
class LiveTexts final : public store::TextSource {
public:
    explicit LiveTexts(std::shared_ptr<store::Dictionaries> dictionaries)
        : m_dictionaries(std::move(dictionaries)) {}

    base::Result<std::uint32_t> idCount(std::uint32_t shard) override {
        return m_dictionaries->ids.size(shard);
    }
    base::Result<std::optional<std::uint32_t>> findId(std::string_view text) override {
        return m_dictionaries->ids.find(text);
    }
    base::Result<std::vector<std::string>>
    idTexts(const std::vector<std::uint32_t>& refs) override {
        std::vector<std::string> texts;
        for (const std::uint32_t ref : refs) {
            base::Result<std::string> text = m_dictionaries->ids.text(ref);
            if (!text) {
                return base::fail(text.error());
            }
            texts.push_back(std::move(*text));
        }
        return texts;
    }
    base::Result<void> forEachId(std::uint32_t shard, const IdVisitor& visit) override {
        return m_dictionaries->ids.forEach(shard, 0,
                                           [&](std::uint32_t number, std::string_view text) {
                                               visit(ShardedInterner::makeRef(shard, number), text);
                                           });
    }
    base::Result<std::vector<std::string>> eventNames() override {
        std::vector<std::string> names;
        for (std::uint32_t number = 0; number < m_dictionaries->events.size(); ++number) {
            names.emplace_back(m_dictionaries->events.text(number));
        }
        return names;
    }
    base::Result<std::vector<events::GroupId>> groups() override {
        std::vector<events::GroupId> groups;
        for (std::uint32_t number = 0; number < m_dictionaries->groups.size(); ++number) {
            groups.push_back(store::parseGroupText(m_dictionaries->groups.text(number))
                                 .value_or(events::GroupId{}));
        }
        return groups;
    }
    base::Result<std::vector<std::vector<std::uint32_t>>> groupSets() override {
        std::vector<std::vector<std::uint32_t>> sets;
        for (std::uint32_t number = 0; number < m_dictionaries->groupSets.size(); ++number) {
            const auto set = detect::groupsOfSet(m_dictionaries->groupSets.text(number));
            sets.emplace_back(set.begin(), set.end());
        }
        return sets;
    }

private:
    std::shared_ptr<store::Dictionaries> m_dictionaries;
};

auto orderOf(const Cell& cell) {
    return std::tuple(cell.hourAndRename, cell.id, cell.event, cell.groupSet);
}

/// The start of the day stands for all its hours.
std::int32_t wholeDay(const CountedEvent& row) {
    return CountedEvent::packHour(std::int64_t{row.day().number} * 24, row.renamed());
}

std::vector<Cell> condense(std::span<const CountedEvent> rows) {
    std::vector<Cell> cells;
    cells.reserve(rows.size());
    for (const CountedEvent& row : rows) {
        cells.push_back({row.id, row.event, row.groupSet, wholeDay(row), 1});
    }
    std::sort(cells.begin(), cells.end(),
              [](const Cell& left, const Cell& right) { return orderOf(left) < orderOf(right); });
    std::size_t kept = 0;
    for (std::size_t at = 1; at < cells.size(); ++at) {
        if (orderOf(cells[kept]) == orderOf(cells[at])) {
            cells[kept].count += cells[at].count;
        } else {
            cells[++kept] = cells[at];
        }
    }
    cells.resize(std::min(cells.size(), kept + 1));
    return cells;
}

} // namespace

std::shared_ptr<LiveCounts> makeLiveCounts() {
    return std::make_shared<LiveCounts>();
}

LiveCounts::LiveCounts() = default;
LiveCounts::~LiveCounts() = default;

void LiveCounts::begin(std::shared_ptr<store::Dictionaries> dictionaries, std::size_t mostCells) {
    const std::lock_guard lock(m_mutex);
    m_mostCells = mostCells;
    m_dictionaries = std::move(dictionaries);
    m_texts = std::make_unique<LiveTexts>(m_dictionaries);
    m_running = true;
}

void LiveCounts::publish(std::size_t file, std::span<const CountedEvent> rows) {
    const std::vector<Cell> cells = condense(rows);
    const std::lock_guard lock(m_mutex);
    if (m_cells + cells.size() > m_mostCells) {
        return;
    }
    std::shared_ptr<File>& counts = m_files[file];
    if (!counts) {
        counts = std::make_shared<File>();
    }
    for (const Cell& cell : cells) {
        counts->shards[ShardedInterner::shardOf(cell.id)].push_back(cell);
        DayCount& day = counts->days[CountedEvent::dayOfHour(cell.hour())];
        day.day = CountedEvent::dayOfHour(cell.hour());
        day.events += cell.count;
        day.renamed += cell.renamed() ? cell.count : 0;
    }
    counts->cells += cells.size();
    m_cells += cells.size();
}

void LiveCounts::willCommit(std::size_t file, std::int64_t source) {
    const std::lock_guard lock(m_mutex);
    if (const auto counts = m_files.find(file); counts != m_files.end()) {
        counts->second->source = source;
    }
}

void LiveCounts::drop(std::size_t file) {
    const std::lock_guard lock(m_mutex);
    if (const auto counts = m_files.find(file); counts != m_files.end()) {
        m_cells -= counts->second->cells;
        m_files.erase(counts);
    }
}

void LiveCounts::end() {
    m_running = false;
}

void LiveCounts::freeze(const std::set<std::int64_t>& committed) {
    const std::lock_guard lock(m_mutex);
    m_shown.clear();
    std::erase_if(m_files, [&](const auto& entry) {
        const File& file = *entry.second;
        if (file.source && committed.contains(*file.source)) {
            m_cells -= file.cells;
            return true;
        }
        m_shown.insert(entry.first);
        return false;
    });
}

std::vector<store::LiveCells::DayCount> LiveCounts::days() {
    const std::lock_guard lock(m_mutex);
    std::vector<DayCount> days;
    for (const auto& [index, file] : m_files) {
        if (m_shown.contains(index)) {
            for (const auto& [day, count] : file->days) {
                days.push_back(count);
            }
        }
    }
    return days;
}

void LiveCounts::appendCells(std::uint32_t shard, events::DayRange range, std::vector<Cell>& out) {
    const std::lock_guard lock(m_mutex);
    for (const auto& [index, file] : m_files) {
        if (!m_shown.contains(index)) {
            continue;
        }
        for (const Cell& cell : file->shards[shard]) {
            if (range.contains(CountedEvent::dayOfHour(cell.hour()))) {
                out.push_back(cell);
            }
        }
    }
}

store::TextSource& LiveCounts::texts() {
    return *m_texts;
}

} // namespace shardscope::session
