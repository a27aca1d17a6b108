// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>

namespace shardscope::store {

/// Looks at the head of a file without SQLite, which would lay files of its own beside it:
/// NotFound, ReadFailed, NotACase, NewerVersion, or Damaged when the file ends too early. What
/// only the write-ahead log or the tables can tell is left to checkIsCase.
[[nodiscard]] base::Result<void> checkCaseHeader(const std::string& path);

/// The refusals, worded once for the header and for what SQLite says.
[[nodiscard]] base::Error notOurs(const std::string& path);
[[nodiscard]] base::Error tooNew(const std::string& path, std::int64_t version);

} // namespace shardscope::store
