// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/proof_tally.h"

#include "core/select/selector_value.h"

#include <algorithm>
#include <iterator>

namespace shardscope::select {

namespace {

void count(ProofCounts& counts, bool hot, bool matched) {
    std::uint64_t& place = hot ? (matched ? counts.hotMatched : counts.hotMissed)
                               : (matched ? counts.innocentMatched : counts.innocentKept);
    ++place;
}

void addCounts(ProofCounts& to, const ProofCounts& more) {
    to.hotMatched += more.hotMatched;
    to.hotMissed += more.hotMissed;
    to.innocentMatched += more.innocentMatched;
    to.innocentKept += more.innocentKept;
}

/// The first rows by place, so that the same ones are kept whoever found them.
void keepFirst(std::set<ProofRow>& rows, const ProofRow& row, std::size_t most) {
    if (rows.size() < most) {
        rows.insert(row);
    } else if (!rows.empty() && row < *rows.rbegin()) {
        rows.insert(row);
        rows.erase(std::prev(rows.end()));
    }
}

/// The vendor renamed it because of the user's id, and so took that away.
bool renamedForUser(const events::EventView& view) {
    return view.isRenamed() && !(view.distinctId.isText() && !view.distinctId.text.empty());
}

} // namespace

ProofTally::ProofTally(const ProofClaim& claim, std::size_t readings, Bounds bounds)
    : m_bounds(bounds),
      m_beforeMs(static_cast<double>(claim.beforeMs)),
      m_users(claim.users),
      m_readings(readings) {
    for (const events::ShardKey& key : claim.pairs) {
        if (key.kind == events::KeyKind::User) {
            m_userPlaces[key.id] = m_keys.size();
        } else {
            m_groupPlaces[key.groupKey][key.id] = m_keys.size();
        }
        m_keys.push_back({key, 0, 0});
    }
}

/// Whether the event counts for any of the keys; which ones are in m_hit.
bool ProofTally::collectKeys(const Judged& event) {
    m_hit.clear();
    if (event.whom.userId && (m_users == UserRows::All || renamedForUser(event.view))) {
        const auto found = m_userPlaces.find(*event.whom.userId);
        if (found != m_userPlaces.end()) {
            m_hit.push_back(found->second);
        }
    }
    for (const events::Attribution::Group& group : event.whom.groups) {
        const auto ids = m_groupPlaces.find(event.groupKeys[group.key]);
        if (ids == m_groupPlaces.end()) {
            continue;
        }
        if (const auto found = ids->second.find(group.id); found != ids->second.end()) {
            m_hit.push_back(found->second);
        }
    }
    return !m_hit.empty();
}

TruthCell ProofTally::judge(const Judged& event) {
    const bool ofKey = collectKeys(event);
    const SelectorValue processed = castToNumber(SelectorValue::of(event.view.processingTime));
    const bool known = processed.is(SelectorValue::Type::Number);
    m_unprocessed += ofKey && !known ? 1 : 0;
    const bool hot = ofKey && known && processed.number < m_beforeMs;
    const bool matched = event.outcomes.front() == SelectorEvaluator::Outcome::Match;
    m_failed += event.outcomes.front() == SelectorEvaluator::Outcome::Failed ? 1 : 0;
    for (std::size_t at = 0; at < m_readings.size(); ++at) {
        const bool here = event.outcomes[at] == SelectorEvaluator::Outcome::Match;
        count(m_readings[at].counts, hot, here);
        m_readings[at].differing += event.outcomes[at] != event.outcomes.front() ? 1 : 0;
    }
    count(m_days[event.place.day], hot, matched);
    if (!hot && !matched) {
        return {hot, matched};
    }
    count(countsOf(event.whom.event), hot, matched);
    if (hot) {
        countKeys(matched);
    }
    if (hot != matched) {
        ProofRow row = event.place;
        row.kind = hot ? ProofRow::Kind::HotMissed : ProofRow::Kind::InnocentMatched;
        keepRow(row);
    }
    return {hot, matched};
}

void ProofTally::countKeys(bool matched) {
    for (const std::size_t place : m_hit) {
        ++(matched ? m_keys[place].matched : m_keys[place].missed);
    }
}

ProofCounts& ProofTally::countsOf(std::string_view event) {
    const auto found = m_events.find(event);
    if (found != m_events.end()) {
        return found->second;
    }
    if (m_events.size() < m_bounds.events && event.size() <= m_bounds.eventName) {
        return m_events[std::string(event)];
    }
    m_hasOtherEvents = true;
    return m_otherEvents;
}

void ProofTally::keepRow(const ProofRow& row) {
    keepFirst(row.kind == ProofRow::Kind::HotMissed ? m_missedRows : m_innocentRows, row,
              m_bounds.rows);
}

void ProofTally::add(const ProofTally& other) {
    for (std::size_t at = 0; at < m_readings.size(); ++at) {
        addCounts(m_readings[at].counts, other.m_readings[at].counts);
        m_readings[at].differing += other.m_readings[at].differing;
    }
    for (std::size_t at = 0; at < m_keys.size(); ++at) {
        m_keys[at].matched += other.m_keys[at].matched;
        m_keys[at].missed += other.m_keys[at].missed;
    }
    for (const auto& [day, counts] : other.m_days) {
        addCounts(m_days[day], counts);
    }
    for (const auto& [event, counts] : other.m_events) {
        addCounts(countsOf(event), counts);
    }
    addCounts(m_otherEvents, other.m_otherEvents);
    m_hasOtherEvents = m_hasOtherEvents || other.m_hasOtherEvents;
    for (const ProofRow& row : other.m_missedRows) {
        keepRow(row);
    }
    for (const ProofRow& row : other.m_innocentRows) {
        keepRow(row);
    }
    m_failed += other.m_failed;
    m_unprocessed += other.m_unprocessed;
}

void ProofTally::fill(SelectorProof& proof) const {
    proof.counts = m_readings.front().counts;
    proof.failed = m_failed;
    proof.unprocessed = m_unprocessed;
    proof.keys = m_keys;
    for (const auto& [day, counts] : m_days) {
        proof.days.push_back({day, counts});
    }
    for (const auto& [event, counts] : m_events) {
        proof.events.push_back({event, false, counts});
    }
    if (m_hasOtherEvents) {
        proof.events.push_back({{}, true, m_otherEvents});
    }
    proof.rows.assign(m_missedRows.begin(), m_missedRows.end());
    proof.rows.insert(proof.rows.end(), m_innocentRows.begin(), m_innocentRows.end());
    std::sort(proof.rows.begin(), proof.rows.end());
}

} // namespace shardscope::select
