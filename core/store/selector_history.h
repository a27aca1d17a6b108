// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"
#include "core/store/kept_selector.h"

#include <cstdint>
#include <string>
#include <vector>

namespace shardscope::store {

/// The selectors that the case keeps, in the order in which they were proved.
[[nodiscard]] base::Result<std::vector<KeptSelector>> readSelectors(const Database& database);

/// Adds a proof; its number.
[[nodiscard]] base::Result<std::int64_t> writeSelector(const Database& database,
                                                       const select::SelectorProof& proof);
/// Puts a new proof in the place of the one of this number, and takes its waiver away: the reason
/// was about other events. NotFound when there is none.
[[nodiscard]] base::Result<void> replaceProof(const Database& database, std::int64_t id,
                                              const select::SelectorProof& proof);
/// Accepts the innocent events of a proof for this reason; an empty one takes that back. Usage
/// for a reason that is blank or too long, NotFound when there is no such selector.
[[nodiscard]] base::Result<void> writeWaiver(const Database& database, std::int64_t id,
                                             const std::string& reason, std::int64_t nowMs);
[[nodiscard]] base::Result<void> removeSelector(const Database& database, std::int64_t id);
/// Puts a removed one back under its number.
[[nodiscard]] base::Result<void> restoreSelector(const Database& database,
                                                 const KeptSelector& kept);

} // namespace shardscope::store
