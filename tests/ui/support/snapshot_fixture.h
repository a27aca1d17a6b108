// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/board_snapshot.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace shardscope::test {

/// 2023-09-01, the first day of every fixture.
inline constexpr events::Day kFirstDay{19'601};

/// A board as a real case gives it: 15 days, a literal user_id far over the (demo) limit, a pod
/// name, spend_data, a hot group, a retry storm, ids renamed although under the limit.
[[nodiscard]] store::BoardSnapshot realisticBoard();

/// The realistic board with ids, events and groups of hostile text: HTML, line breaks,
/// right-to-left, bidi controls, NUL, 10,000 characters, emoji, broken UTF-8.
[[nodiscard]] store::BoardSnapshot hostileBoard();

/// A case without any event.
[[nodiscard]] store::BoardSnapshot emptyBoard();

/// Events in the case, but none that passes the filter.
[[nodiscard]] store::BoardSnapshot filteredOutBoard();

/// The realistic board with the hours of its hottest id (or of `key`).
[[nodiscard]] store::BoardSnapshot focusedBoard();

/// The hostile texts themselves.
[[nodiscard]] const std::vector<std::string>& hostileTexts();

[[nodiscard]] inline std::shared_ptr<const store::BoardSnapshot>
shared(store::BoardSnapshot snapshot) {
    return std::make_shared<const store::BoardSnapshot>(std::move(snapshot));
}

} // namespace shardscope::test
