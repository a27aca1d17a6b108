// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/day.h"
#include "core/events/shard_key.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::select {

/// How a selector is spelled; both select the same events.
enum class SelectorForm {
    Standard, ///< what the vendor documents, anywhere
    Vendor,   ///< the shapes of the vendor's own script, which its support knows, put right
};

/// Which events of a user's id.
enum class UserRows {
    All,     ///< every event that counts for the id
    Renamed, ///< only those that the vendor renamed because of the id
};

/// A key whose events are selected.
struct SelectorPair {
    events::ShardKey key;
    /// Of a group: some of its events may have been renamed in its storage. They hold "" in the
    /// place of its id, and are selected by their mp_original_distinct_id.
    bool renamed = false;
    /// Of a user: a group has the same id, so that mp_original_distinct_id alone does not tell.
    bool alsoGroup = false;
    std::vector<events::Day> hotDays; ///< ascending; for selectors of single days

    bool operator==(const SelectorPair&) const = default;
};

/// So much of a URL a selector may take, percent-encoded: servers commonly stop at 8 KiB.
inline constexpr std::size_t kLongestInUrl = 7'000;

struct SelectorRequest {
    std::vector<SelectorPair> pairs;
    /// Keys whose events are left alone, even those of the pairs: how innocent ones are kept.
    std::vector<SelectorPair> excluded;
    SelectorForm form = SelectorForm::Standard;
    std::int64_t beforeMs = 0; ///< only events processed before, Unix ms
    events::DayRange range;    ///< event dates, for the ticket: FROM and TO
    UserRows users = UserRows::All;
    bool perDay = false; ///< one selector for each key and hot day
    /// The group keys of the case in its order, which decides whose "" a renamed event holds.
    std::vector<std::string> groupKeys;
    std::size_t longestInUrl = kLongestInUrl;
};

struct GeneratedSelector {
    std::string text;
    std::vector<events::ShardKey> pairs; ///< sorted
    events::DayRange range;

    bool operator==(const GeneratedSelector&) const = default;
};

/// A key for which no selector is made, since nobody knows how it would be read.
struct RefusedPair {
    events::ShardKey key;
    std::string reason;

    bool operator==(const RefusedPair&) const = default;
};

struct GeneratedSelectors {
    std::vector<GeneratedSelector> selectors; ///< more than one when one would be too long
    std::vector<RefusedPair> refused;
    std::vector<std::string> warnings; ///< whole sentences
};

/// Selectors of exactly the events of these keys: every operand in parentheses, literals escaped,
/// keys sorted, the bound on all of it. The same request gives the same text.
[[nodiscard]] GeneratedSelectors generateSelectors(const SelectorRequest& request);

/// Why a text cannot stand in a selector; empty when it can.
[[nodiscard]] std::string unquotable(std::string_view text);

/// Bytes that the selector takes in a URL.
[[nodiscard]] std::size_t lengthInUrl(std::string_view selector);

} // namespace shardscope::select
