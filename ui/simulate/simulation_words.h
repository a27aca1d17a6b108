// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/limit_simulation.h"
#include "ui/widgets/icon_text_delegate.h"

#include <QString>

namespace shardscope::ui {

/// "User analytics", "Groups of company"; safe to show.
[[nodiscard]] QString storageText(const session::Storage& storage);

/// "14 Oct 2026, 16:25:02", in UTC.
[[nodiscard]] QString momentText(std::int64_t unixMs);

/// What the limit does, in one sentence.
[[nodiscard]] QString effectText(const session::LimitSimulation& simulation);

/// How the vendor's doing compares with the simulation, in a table cell.
[[nodiscard]] IconText comparisonLook(const session::LimitSimulation& simulation,
                                      const session::SimulatedKey& key);

/// What would happen to the key on its day, what did happen, and why these may differ; plain text.
[[nodiscard]] QString explainSimulated(const session::LimitSimulation& simulation,
                                       const session::SimulatedKey& key);
[[nodiscard]] QString explainComparison(const session::LimitSimulation& simulation,
                                        const session::SimulatedKey& key);

} // namespace shardscope::ui
