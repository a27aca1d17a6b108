// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/import_session.h"
#include "ui/import/import_controller.h"

#include <QString>

namespace shardscope::ui {

/// "Reading 61 %", "Imported", ...: the word for a file's state.
[[nodiscard]] QString stateText(session::FileState state, std::uint64_t bytesRead,
                                std::uint64_t bytes);

/// "3 of 14 files", "13.1M events", "118 MB/s", "1:12 left": the parts of a progress line.
[[nodiscard]] QString filesDoneText(const ImportProgress& progress);
[[nodiscard]] QString paceText(const ImportProgress& progress);
[[nodiscard]] QString timeLeftText(const ImportProgress& progress);

/// One sentence on how an import ended: "Imported 3 files, 13,124,439 events, in 12 s." or
/// "Stopped: kept 3 files, 1 not counted."
[[nodiscard]] QString summaryText(const session::ImportReport& report);
/// What was set aside, one sentence; empty when nothing was.
[[nodiscard]] QString setAsideText(const session::ImportReport& report);

} // namespace shardscope::ui
