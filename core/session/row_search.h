// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/session/raw_rows.h"
#include "core/session/source_trust.h"
#include "core/store/database.h"

#include <stop_token>

namespace shardscope::session {

/// Fetches events from the export files, source by source, each in the order of its file.
[[nodiscard]] base::Result<RowsAnswer> findRows(const store::Database& database, SourceTrust& trust,
                                                const RowsRequest& request, const RowVisitor& visit,
                                                base::ProgressSink& progress, std::stop_token stop);

} // namespace shardscope::session
