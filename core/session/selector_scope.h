// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/events/day.h"
#include "core/events/shard_key.h"
#include "core/select/selector_generator.h"
#include "core/store/database.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace shardscope::session {

/// What a selector shall be about. Everything that is left out comes from the case.
struct ScopeRequest {
    std::vector<events::ShardKey> keys; ///< none: all that are hot in the range
    std::optional<events::Day> from;    ///< none: the first day of the case
    std::optional<events::Day> to;      ///< none: the last day of the case
    std::optional<std::uint64_t> userLimit;
    std::optional<std::uint64_t> groupLimit;
    std::optional<std::int64_t> beforeMs;     ///< none: just after the latest event was processed
    std::optional<std::int64_t> elseBeforeMs; ///< in its place where no event tells when it was
};

/// The same, with everything filled in.
struct SelectorScope {
    std::vector<select::SelectorPair> pairs; ///< sorted
    events::DayRange range;
    std::int64_t beforeMs = 0;
    std::optional<std::int64_t> exportedMs; ///< the latest processing time that the case holds
    std::vector<std::string> groupKeys;     ///< of the case, in its order
    std::vector<std::string> warnings;      ///< whole sentences

    [[nodiscard]] std::vector<events::ShardKey> keys() const;
};

/// A request for the selectors of a scope.
[[nodiscard]] select::SelectorRequest requestFor(const SelectorScope& scope,
                                                 select::SelectorForm form);

/// Fills in what a request leaves out. Usage when the case holds no events, the range ends before
/// it begins, or nothing tells where the bound shall be.
[[nodiscard]] base::Result<SelectorScope>
findScope(const store::Database& database, const ScopeRequest& request, std::stop_token stop);

} // namespace shardscope::session
