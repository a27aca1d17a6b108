// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/base/result.h"
#include "core/events/day.h"
#include "core/events/shard_key.h"
#include "core/session/limit_simulation.h"

#include <cstdint>
#include <optional>
#include <string>

namespace shardscope::cli {

// Each reads one option: nothing when it was not given, a Usage error when it is malformed.

/// A whole number from `least` on. Events may be written short: 200K, 1M.
[[nodiscard]] base::Result<std::optional<std::uint64_t>> numberOption(const Arguments& arguments,
                                                                      const std::string& option,
                                                                      std::uint64_t least,
                                                                      std::uint64_t most);

/// A limit in events: at least 1.
[[nodiscard]] base::Result<std::optional<std::uint64_t>> limitOption(const Arguments& arguments,
                                                                     const std::string& option);

/// An amount of memory from `least` bytes on: a number of bytes, or with K, M or G for powers
/// of 1,024.
[[nodiscard]] base::Result<std::optional<std::uint64_t>>
sizeOption(const Arguments& arguments, const std::string& option, std::uint64_t least);

/// A decimal number from 0 to 1.
[[nodiscard]] base::Result<std::optional<double>> shareOption(const Arguments& arguments,
                                                              const std::string& option);

/// --storage: user, which it is unless given, or group:KEY.
[[nodiscard]] base::Result<session::Storage> storageOption(const Arguments& arguments);

/// A group written KEY=ID.
[[nodiscard]] base::Result<events::ShardKey> groupOf(const std::string& text);

/// The one key a call is about: --user ID, or --group KEY=ID.
[[nodiscard]] base::Result<events::ShardKey> keyOption(const Arguments& arguments);

[[nodiscard]] base::Result<std::optional<events::Day>> dayOption(const Arguments& arguments,
                                                                 const std::string& option);

} // namespace shardscope::cli
