// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/relocation.h"
#include "ui/shell/case_status.h"
#include "ui/widgets/message_bar.h"

namespace shardscope::ui {

/// Some source file is not what and where it was.
[[nodiscard]] bool needsFiles(const CaseStatus& status);

/// How many source files are missing or changed, and what that means; without text when none is.
[[nodiscard]] Message messageAboutFiles(const CaseStatus& status);

/// What came of saying where files lie now.
[[nodiscard]] Message messageAboutRelocation(const Relocation& result);

} // namespace shardscope::ui
