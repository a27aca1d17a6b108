// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/selector_generator.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::select {

/// The property by which one event is told from all others.
inline constexpr std::string_view kInsertId = "$insert_id";

/// The selector, but only for events of the request's keys that were processed before its bound.
/// Empty when one of the keys cannot be written in a selector: its events would be missed.
[[nodiscard]] std::string narrowedSelector(std::string_view selector,
                                           const SelectorRequest& request);

/// The selector, but for the events with these insert ids: sorted, each once. All of them can be
/// written in a selector.
[[nodiscard]] std::string selectorWithout(std::string_view selector,
                                          std::vector<std::string> insertIds, SelectorForm form);

/// The selector, and the events with these insert ids that were processed before the bound
/// besides.
[[nodiscard]] std::string selectorWith(std::string_view selector,
                                       std::vector<std::string> insertIds, std::int64_t beforeMs,
                                       SelectorForm form);

} // namespace shardscope::select
