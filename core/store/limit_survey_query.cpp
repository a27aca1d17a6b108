// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/limit_survey_query.h"

#include "core/store/board_query.h"
#include "core/store/case_reader.h"
#include "core/store/cell_scan.h"
#include "core/store/group_days.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace shardscope::store {

namespace {

using detect::Cell;
using detect::CountedEvent;
using detect::DayCount;
using detect::LimitSurvey;

/// Takes keys one after another, and keeps the highest.
class Collector {
public:
    /// The days of a key, ascending, none twice.
    void take(std::uint32_t ref, const std::vector<DayCount>& days);
    /// Numbers of the keys, in the order of the survey's, which still lack their names.
    [[nodiscard]] std::vector<std::uint32_t> finish(LimitSurvey::Kind& kind);

private:
    struct Entry {
        std::uint32_t ref = 0;
        LimitSurvey::Key key;

        [[nodiscard]] bool operator<(const Entry& other) const {
            return std::tie(other.key.highest, ref) < std::tie(key.highest, other.ref);
        }
    };

    detect::LimitCurve::Builder m_curve;
    std::vector<std::uint64_t> m_counts; ///< of the present key
    std::vector<Entry> m_highest;        ///< a heap, the lowest on top
};

void Collector::take(std::uint32_t ref, const std::vector<DayCount>& days) {
    m_counts.clear();
    std::uint64_t highest = 0;
    for (const DayCount& day : days) {
        m_counts.push_back(day.events);
        highest = std::max(highest, day.events);
    }
    m_curve.add(m_counts);
    const bool full = m_highest.size() == LimitSurvey::kMostKeys;
    if (full && highest <= m_highest.front().key.highest) {
        return;
    }
    Entry entry;
    entry.ref = ref;
    entry.key.highest = highest;
    entry.key.days = days;
    m_highest.push_back(std::move(entry));
    std::push_heap(m_highest.begin(), m_highest.end());
    if (full) {
        std::pop_heap(m_highest.begin(), m_highest.end());
        m_highest.pop_back();
    }
}

std::vector<std::uint32_t> Collector::finish(LimitSurvey::Kind& kind) {
    kind.curve = m_curve.finish();
    std::sort_heap(m_highest.begin(), m_highest.end());
    std::vector<std::uint32_t> refs;
    for (Entry& entry : m_highest) {
        refs.push_back(entry.ref);
        kind.keys.push_back(std::move(entry.key));
    }
    return refs;
}

base::Result<void> surveyUsers(const Database& database, TextSource& texts, LimitSurvey& survey,
                               std::stop_token stop) {
    Collector collector;
    std::vector<DayCount> days;
    CellScan scan(database, texts, nullptr, survey.range);
    const auto visit = [&](std::uint32_t id, std::span<const Cell> cells) {
        if (id == CountedEvent::kNoId) {
            return;
        }
        days.clear();
        for (const Cell& cell : cells) {
            const events::Day day = CountedEvent::dayOfHour(cell.hour());
            if (days.empty() || days.back().day != day) {
                days.push_back({day, 0});
            }
            days.back().events += cell.count;
        }
        collector.take(id, days);
    };
    if (base::Result<void> done = scan.everything(visit, std::move(stop)); !done) {
        return done;
    }
    base::Result<std::vector<std::string>> names = texts.idTexts(collector.finish(survey.users));
    if (!names) {
        return base::fail(names.error());
    }
    for (std::size_t at = 0; at < names->size(); ++at) {
        survey.users.keys[at].key = {events::KeyKind::User, {}, std::move((*names)[at])};
    }
    return {};
}

base::Result<void> surveyGroups(const Database& database, TextSource& texts, LimitSurvey& survey) {
    const base::Result<GroupDays> counts = GroupDays::read(database, survey.range);
    const base::Result<std::vector<events::GroupId>> groups = texts.groups();
    if (!counts || !groups) {
        return base::fail(counts ? groups.error() : counts.error());
    }
    Collector collector;
    std::vector<DayCount> days;
    const std::vector<KeyDay>& all = counts->all();
    for (std::size_t at = 0; at < all.size(); ++at) {
        days.push_back({all[at].day, all[at].events});
        if (at + 1 == all.size() || all[at + 1].ref != all[at].ref) {
            collector.take(all[at].ref, days);
            days.clear();
        }
    }
    const std::vector<std::uint32_t> numbers = collector.finish(survey.groups);
    for (std::size_t at = 0; at < numbers.size(); ++at) {
        if (numbers[at] >= groups->size()) {
            return base::fail(base::ErrorCode::Damaged,
                              "the case is damaged: counts point to groups that are not there",
                              database.path());
        }
        const events::GroupId& group = (*groups)[numbers[at]];
        survey.groups.keys[at].key = {events::KeyKind::Group, group.key, group.id};
    }
    return {};
}

} // namespace

base::Result<LimitSurvey> surveyLimits(const Database& database, std::stop_token stop) {
    LimitSurvey survey;
    const base::Result<CaseSettings> settings = readSettings(database);
    const base::Result<DaysOfCase> days = daysOfCase(database, nullptr);
    if (!settings || !days) {
        return base::fail(settings ? days.error() : settings.error());
    }
    survey.timezone = settings->timezone;
    survey.users.caseLimit = settings->limits.user;
    survey.groups.caseLimit = settings->limits.group;
    survey.empty = days->empty;
    survey.range = days->range;
    if (days->empty) {
        return survey;
    }
    CaseTexts texts(database);
    base::Result<void> done = surveyUsers(database, texts, survey, std::move(stop));
    if (done) {
        done = surveyGroups(database, texts, survey);
    }
    if (!done) {
        return base::fail(done.error());
    }
    return survey;
}

} // namespace shardscope::store
