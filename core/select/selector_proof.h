// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/day.h"
#include "core/events/shard_key.h"
#include "core/select/selector_generator.h"
#include "core/select/selector_semantics.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shardscope::select {

/// What a selector is proved against: it should match all events that count for these keys and
/// were processed before the bound, and no other event of the range.
struct ProofClaim {
    std::string selector;
    std::vector<events::ShardKey> pairs; ///< sorted, each once
    std::int64_t beforeMs = 0;           ///< Unix ms
    events::DayRange range;
    UserRows users = UserRows::All;

    bool operator==(const ProofClaim&) const = default;
};

/// The truth table. "hot": counts for one of the keys and was processed before the bound.
struct ProofCounts {
    std::uint64_t hotMatched = 0;
    std::uint64_t hotMissed = 0;
    std::uint64_t innocentMatched = 0;
    std::uint64_t innocentKept = 0;

    bool operator==(const ProofCounts&) const = default;
    [[nodiscard]] std::uint64_t events() const {
        return hotMatched + hotMissed + innocentMatched + innocentKept;
    }
    [[nodiscard]] bool exact() const { return hotMissed == 0 && innocentMatched == 0; }
};

struct ProofDay {
    events::Day day;
    ProofCounts counts;

    bool operator==(const ProofDay&) const = default;
};

/// By original event name. Innocent events that the selector leaves alone are not told apart.
struct ProofEvent {
    std::string event;
    bool others = false; ///< all names beyond the most that are listed
    ProofCounts counts;  ///< innocentKept is 0

    bool operator==(const ProofEvent&) const = default;
};

struct ProofKey {
    events::ShardKey key;
    std::uint64_t matched = 0; ///< of its hot events
    std::uint64_t missed = 0;

    bool operator==(const ProofKey&) const = default;
};

/// Where one event stands in the truth table.
struct TruthCell {
    bool hot = false;
    bool matched = false;

    bool operator==(const TruthCell&) const = default;
};

/// The place of an event that speaks against the selector.
struct ProofRow {
    enum class Kind { HotMissed, InnocentMatched };

    std::int64_t source = 0;  ///< SourceRecord::id
    std::uint64_t offset = 0; ///< of its first byte in the uncompressed text
    std::uint64_t line = 0;   ///< 1-based
    events::Day day;
    Kind kind = Kind::HotMissed;

    auto operator<=>(const ProofRow&) const = default;
};

/// What would hold if the vendor read selectors in another way.
struct ProofAlternative {
    SelectorSemantics semantics;
    /// None: read like this, the text is no selector, and the vendor would refuse it.
    std::optional<ProofCounts> counts;
    std::uint64_t differing = 0; ///< events about which the answers differ

    bool operator==(const ProofAlternative&) const = default;
};

struct SelectorProof {
    ProofClaim claim;
    /// SHA-256 of the claim and of what it was proved on. A proof whose claim has another
    /// fingerprint today is stale.
    std::string fingerprint;
    std::string selectorSha256;
    ProofCounts counts;
    std::uint64_t failed = 0;       ///< events on which the vendor would answer with an error
    std::uint64_t unprocessed = 0;  ///< of the keys, without a processing time: never selected
    std::vector<ProofDay> days;     ///< days with events, ascending
    std::vector<ProofEvent> events; ///< by name; those with something to count
    std::vector<ProofKey> keys;     ///< in the order of the claim's
    std::vector<ProofRow> rows;     ///< the first of each kind, by source and offset
    std::vector<ProofAlternative> alternatives; ///< only those that answer differently
    std::vector<events::Day> uncovered;         ///< the first days of the range without events
    std::uint64_t uncoveredDays = 0;            ///< all of them
    std::vector<events::Day> partial;           ///< days with an export that is incomplete
    std::vector<std::string> missing;           ///< files that are gone or have changed
    std::int64_t provedAtMs = 0;                ///< Unix ms

    bool operator==(const SelectorProof&) const = default;
};

enum class Verdict {
    Proved,          ///< all hot events, no other, on complete data
    MatchesInnocent, ///< blocks the hand-over
    MissesHot,
    Fails,          ///< the vendor would answer with an error
    DataIncomplete, ///< right as far as the data goes
};

/// The worst that can be said; in the order of what to see to first.
[[nodiscard]] Verdict verdictOf(const SelectorProof& proof);

} // namespace shardscope::select
