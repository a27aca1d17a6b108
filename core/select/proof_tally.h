// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/attribution.h"
#include "core/events/event_view.h"
#include "core/select/selector_evaluator.h"
#include "core/select/selector_proof.h"

#include <cstddef>
#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace shardscope::select {

/// Judges events one by one, and adds up the truth table. One per thread; add() makes one of all.
class ProofTally {
public:
    struct Bounds {
        std::size_t rows = 1'000;      ///< of each kind
        std::size_t events = 10'000;   ///< names told apart
        std::size_t eventName = 1'024; ///< bytes of such a name
    };

    ProofTally(const ProofClaim& claim, std::size_t readings, Bounds bounds);

    /// An event that the selector may match or that may count for one of the keys; `groupKeys`
    /// are those that it was attributed with, `outcomes` has one for each reading.
    struct Judged {
        const events::EventView& view;
        const events::Attribution& whom;
        std::span<const std::string> groupKeys;
        std::span<const SelectorEvaluator::Outcome> outcomes;
        ProofRow place; ///< its kind means nothing yet
    };
    TruthCell judge(const Judged& event);
    /// The keys that the event judged last counts for, as places in the claim's list.
    [[nodiscard]] const std::vector<std::size_t>& keysHit() const { return m_hit; }
    void add(const ProofTally& other);

    /// Fills in everything that was counted. Innocent events that nobody looked at are in no
    /// count yet.
    void fill(SelectorProof& proof) const;
    /// By reading: the counts, and how many answers differ from the first one's.
    struct Reading {
        ProofCounts counts;
        std::uint64_t differing = 0;
    };
    [[nodiscard]] const std::vector<Reading>& readings() const { return m_readings; }

private:
    void countKeys(bool matched);
    void keepRow(const ProofRow& row);
    [[nodiscard]] ProofCounts& countsOf(std::string_view event);
    [[nodiscard]] bool collectKeys(const Judged& event);

    Bounds m_bounds;
    double m_beforeMs;
    UserRows m_users;
    std::vector<ProofKey> m_keys;
    std::map<std::string, std::size_t, std::less<>> m_userPlaces; ///< into m_keys
    std::map<std::string, std::map<std::string, std::size_t, std::less<>>, std::less<>>
        m_groupPlaces;
    std::vector<std::size_t> m_hit; ///< keys of the present event

    std::vector<Reading> m_readings;
    std::map<events::Day, ProofCounts> m_days;
    std::map<std::string, ProofCounts, std::less<>> m_events;
    ProofCounts m_otherEvents;
    bool m_hasOtherEvents = false;
    std::set<ProofRow> m_missedRows;
    std::set<ProofRow> m_innocentRows;
    std::uint64_t m_failed = 0;
    std::uint64_t m_unprocessed = 0;
};

} // namespace shardscope::select
