// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/shard_key.h"

#include <optional>
#include <string>
#include <string_view>

namespace shardscope::store {

/// (group key, group id) as one text for a dictionary, unambiguous whatever bytes they hold.
/// `space` is reused; the view lives as long as it.
[[nodiscard]] std::string_view groupText(std::string_view key, std::string_view id,
                                         std::string& space);
[[nodiscard]] std::optional<events::GroupId> parseGroupText(std::string_view text);

} // namespace shardscope::store
