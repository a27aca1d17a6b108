// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/raw_rows.h"
#include "core/session/source_trust.h"
#include "core/store/database.h"

#include <cstddef>
#include <stop_token>

namespace shardscope::session {

/// The record at a place of a source, with up to `around` before and after it. NotFound for a
/// place that begins no record, or a source that the case does not have; as SourceTrust::check
/// for a file that is gone or has changed.
[[nodiscard]] base::Result<SourceLines> readLines(const store::Database& database,
                                                  SourceTrust& trust, const RowPlace& place,
                                                  std::size_t around, const std::stop_token& stop);

} // namespace shardscope::session
