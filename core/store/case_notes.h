// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/case_note.h"
#include "core/store/database.h"

#include <vector>

namespace shardscope::store {

/// The notes of a case, oldest first. Paths of rows are those of their files now.
[[nodiscard]] base::Result<std::vector<CaseNote>> readNotes(const Database& database);

/// Puts this note in the place of the one about the same subject; a blank one removes it.
/// Times are kept as given. No count of the case changes.
[[nodiscard]] base::Result<void> writeNote(const Database& database, const CaseNote& note);

} // namespace shardscope::store
