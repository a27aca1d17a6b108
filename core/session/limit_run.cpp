// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/limit_run.h"

#include "core/detect/limits.h"
#include "core/session/key_facts.h"
#include "core/store/board_query.h"
#include "core/store/case_reader.h"
#include "core/store/storage_counts.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace shardscope::session {

namespace {

using events::KeyKind;
using store::KeyDay;

/// Everything one run reads, in one consistent state.
class Run {
public:
    Run(const store::Database& database, store::CaseSettings settings,
        const SimulationRequest& request)
        : m_database(database),
          m_settings(std::move(settings)),
          m_request(request),
          m_texts(database) {}

    [[nodiscard]] base::Result<void> prepare();
    [[nodiscard]] base::Result<void> count(const std::stop_token& stop);
    [[nodiscard]] base::Result<void> nameKeys();
    [[nodiscard]] base::Result<void> findMoments(SourceTrust& trust, base::ProgressSink& progress,
                                                 std::stop_token stop);
    [[nodiscard]] LimitSimulation finish();

private:
    [[nodiscard]] bool ofUsers() const { return m_request.storage.kind == KeyKind::User; }
    [[nodiscard]] base::Result<store::StorageCounts> readCounts(std::uint64_t from,
                                                                std::stop_token stop);
    [[nodiscard]] LimitEffect effectOf(std::uint64_t limit) const;
    void chooseKeys();
    void takeCounts();
    [[nodiscard]] base::Result<void> markRecorded();

    const store::Database& m_database;
    store::CaseSettings m_settings;
    const SimulationRequest& m_request;
    store::CaseTexts m_texts;
    LimitSimulation m_answer;
    store::StorageCounts m_counts; ///< its keys are in the order of the answer's until the end
};

base::Result<void> Run::prepare() {
    const Storage& storage = m_request.storage;
    const std::vector<std::string>& known = m_settings.groupKeys;
    if (!ofUsers() && !std::binary_search(known.begin(), known.end(), storage.groupKey)) {
        return base::fail(base::ErrorCode::Usage, "the case does not count groups by this key",
                          storage.groupKey, "import again and name it as a group key");
    }
    m_answer.storage = storage;
    m_answer.timezone = m_settings.timezone;
    m_answer.caseLimit = ofUsers() ? m_settings.limits.user : m_settings.limits.group;
    m_answer.effect.limit = m_request.limit.value_or(m_answer.caseLimit);
    constexpr std::uint64_t kMost = std::numeric_limits<std::int64_t>::max();
    if (m_answer.effect.limit < 1 || m_answer.effect.limit > kMost) {
        return base::fail(base::ErrorCode::Usage, "a limit must be at least 1");
    }
    const base::Result<store::DaysOfCase> days = store::daysOfCase(m_database, nullptr);
    if (!days) {
        return base::fail(days.error());
    }
    m_answer.empty = days->empty;
    m_answer.range = {m_request.from.value_or(days->range.first),
                      m_request.to.value_or(days->range.last)};
    return {};
}

base::Result<store::StorageCounts> Run::readCounts(std::uint64_t from, std::stop_token stop) {
    if (ofUsers()) {
        store::CellScan scan(m_database, m_texts, nullptr, m_answer.range);
        return store::StorageCounts::ofUsers(scan, from, std::move(stop));
    }
    const base::Result<std::vector<events::GroupId>> groups = m_texts.groups();
    if (!groups) {
        return base::fail(groups.error());
    }
    std::set<std::uint32_t> ofStorage;
    for (std::size_t number = 0; number < groups->size(); ++number) {
        if ((*groups)[number].key == m_request.storage.groupKey) {
            ofStorage.insert(static_cast<std::uint32_t>(number));
        }
    }
    return store::StorageCounts::ofGroups(m_database, m_answer.range, ofStorage, from);
}

base::Result<void> Run::count(const std::stop_token& stop) {
    std::set<std::uint64_t> limits{detect::Limits::kLegacyUser, detect::Limits::kUser,
                                   detect::Limits::kGroup, m_answer.caseLimit};
    const std::uint64_t least = std::min(*limits.begin(), m_answer.effect.limit);
    if (!m_answer.empty) {
        base::Result<store::StorageCounts> counts = readCounts(least + 1, stop);
        if (!counts) {
            return base::fail(counts.error());
        }
        m_counts = std::move(*counts);
    }
    m_answer.effect = effectOf(m_answer.effect.limit);
    for (const std::uint64_t limit : limits) {
        m_answer.presets.push_back(effectOf(limit));
    }
    takeCounts();
    return {};
}

LimitEffect Run::effectOf(std::uint64_t limit) const {
    LimitEffect effect{limit, 0, 0, 0};
    std::set<std::uint32_t> keys;
    for (const KeyDay& key : m_counts.keys) {
        if (key.events > limit) {
            keys.insert(key.ref);
            ++effect.keyDays;
            effect.wouldRename += key.events - limit;
        }
    }
    effect.keys = keys.size();
    return effect;
}

/// The keys over the limit, cut to as many as are asked for.
void Run::chooseKeys() {
    std::vector<KeyDay>& keys = m_counts.keys;
    std::erase_if(keys, [this](const KeyDay& key) { return key.events <= m_answer.effect.limit; });
    const std::size_t most = m_request.most == 0 ? keys.size() : m_request.most;
    if (keys.size() > most) {
        const auto end = keys.begin() + static_cast<std::ptrdiff_t>(most);
        std::nth_element(keys.begin(), end, keys.end(),
                         [](const KeyDay& left, const KeyDay& right) {
                             return std::tie(right.events, left.ref, left.day) <
                                    std::tie(left.events, right.ref, right.day);
                         });
        keys.erase(end, keys.end());
    }
}

void Run::takeCounts() {
    std::map<events::Day, SimulatedDay> days;
    for (const store::StorageCounts::DayTotal& total : m_counts.days) {
        days[total.day] = {total.day, total.events, 0, total.renamed};
        m_answer.events += total.events;
        m_answer.renamed += total.renamed;
    }
    for (const KeyDay& key : m_counts.keys) {
        if (key.events > m_answer.effect.limit) {
            days[key.day].wouldRename += key.events - m_answer.effect.limit;
        }
    }
    chooseKeys();
    for (const KeyDay& counts : m_counts.keys) {
        SimulatedKey key;
        key.key.kind = m_request.storage.kind;
        key.key.groupKey = m_request.storage.groupKey;
        key.day = counts.day;
        key.events = counts.events;
        key.wouldRename = counts.events - m_answer.effect.limit;
        key.renamed = counts.renamed;
        key.dayEvents = days[counts.day].events;
        m_answer.keys.push_back(std::move(key));
    }
    for (const auto& [day, totals] : days) {
        m_answer.days.push_back(totals);
    }
}

base::Result<void> Run::nameKeys() {
    if (ofUsers()) {
        std::vector<std::uint32_t> refs;
        for (const KeyDay& counts : m_counts.keys) {
            refs.push_back(counts.ref);
        }
        base::Result<std::vector<std::string>> ids = m_texts.idTexts(refs);
        if (!ids) {
            return base::fail(ids.error());
        }
        for (std::size_t at = 0; at < refs.size(); ++at) {
            m_answer.keys[at].key.id = std::move((*ids)[at]);
        }
        return markRecorded();
    }
    const base::Result<std::vector<events::GroupId>> groups = m_texts.groups();
    if (!groups) {
        return base::fail(groups.error());
    }
    for (std::size_t at = 0; at < m_answer.keys.size(); ++at) {
        m_answer.keys[at].key.id = (*groups)[m_counts.keys[at].ref].id;
    }
    return markRecorded();
}

base::Result<void> Run::markRecorded() {
    const base::Result<std::vector<store::HotshardRecord>> records = store::readRecords(m_database);
    if (!records) {
        return base::fail(records.error());
    }
    std::set<std::pair<std::string, events::Day>> recorded;
    for (const store::HotshardRecord& record : *records) {
        if (record.groupKey == m_request.storage.groupKey) {
            recorded.emplace(record.id, record.day);
        }
    }
    for (SimulatedKey& key : m_answer.keys) {
        key.recorded = recorded.contains({key.key.id, key.day});
    }
    return {};
}

base::Result<void> Run::findMoments(SourceTrust& trust, base::ProgressSink& progress,
                                    std::stop_token stop) {
    std::vector<KeyQuestion> questions;
    for (std::size_t at = 0; at < m_answer.keys.size(); ++at) {
        const SimulatedKey& key = m_answer.keys[at];
        questions.push_back(
            {key.key, m_counts.keys[at].ref, key.day, key.events, m_answer.effect.limit});
    }
    base::Result<KeyAnswers> answers = answerKeys({m_database, m_settings, trust, m_request.editor},
                                                  questions, progress, std::move(stop));
    if (!answers) {
        return base::fail(answers.error());
    }
    for (std::size_t at = 0; at < m_answer.keys.size(); ++at) {
        m_answer.keys[at].crossedAtMs = answers->keys[at].crossedAtMs;
    }
    m_answer.missing = std::move(answers->missing);
    m_answer.complete = m_answer.missing.empty();
    return {};
}

LimitSimulation Run::finish() {
    std::sort(m_answer.keys.begin(), m_answer.keys.end(),
              [](const SimulatedKey& left, const SimulatedKey& right) {
                  if (left.wouldRename != right.wouldRename) {
                      return left.wouldRename > right.wouldRename;
                  }
                  return std::tie(left.key, left.day) < std::tie(right.key, right.day);
              });
    return std::move(m_answer);
}

} // namespace

base::Result<LimitSimulation> runLimit(const store::Database& database, SourceTrust& trust,
                                       const SimulationRequest& request,
                                       base::ProgressSink& progress, std::stop_token stop) {
    const base::Result<store::Transaction> transaction =
        store::Transaction::begin(database, store::Transaction::Kind::Read);
    if (!transaction) {
        return base::fail(transaction.error());
    }
    base::Result<store::CaseSettings> settings = store::readSettings(database);
    if (!settings) {
        return base::fail(settings.error());
    }
    Run run(database, std::move(*settings), request);
    base::Result<void> done = run.prepare();
    if (done) {
        progress.report({"counting", 0, 1});
        done = run.count(stop);
    }
    if (done) {
        done = run.nameKeys();
    }
    if (done) {
        done = run.findMoments(trust, progress, std::move(stop));
    }
    if (!done) {
        return base::fail(done.error());
    }
    return run.finish();
}

Comparison compare(const LimitSimulation& simulation, const SimulatedKey& key) {
    if (key.renamed == key.wouldRename) {
        return Comparison::Same;
    }
    if (key.renamed == 0) {
        return simulation.renamed == 0 ? Comparison::NothingInData : Comparison::KeyNotRenamed;
    }
    return key.renamed < key.wouldRename ? Comparison::RenamedFewer : Comparison::RenamedMore;
}

} // namespace shardscope::session
