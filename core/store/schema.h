// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <string>

namespace shardscope::store {

/// "Shsc" in PRAGMA application_id marks an SQLite file as ours. docs/case-file.md describes
/// the tables.
inline constexpr std::int64_t kApplicationId = 0x53687363;
/// PRAGMA user_version: the number of migrations applied.
inline constexpr std::int64_t kSchemaVersion = 1;

/// NotACase when it is some other program's database, NewerVersion when a newer Shardscope
/// wrote it.
[[nodiscard]] base::Result<void> checkIsCase(const Database& database);

/// Brings a new or older case to kSchemaVersion, each migration in its transaction.
[[nodiscard]] base::Result<void> migrate(const Database& database);

} // namespace shardscope::store
