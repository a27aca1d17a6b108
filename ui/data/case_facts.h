// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/import_session.h"
#include "ui/shell/case_status.h"

#include <QString>

namespace shardscope::ui {

struct Theme;

/// A source of the case as a row of the file table.
[[nodiscard]] session::FileReport toReport(const store::SourceRecord& source);

/// Name, place, events, days, time zone and group keys of a case as a two-column table.
[[nodiscard]] QString factsHtml(const CaseStatus& status, const Theme& theme);

} // namespace shardscope::ui
