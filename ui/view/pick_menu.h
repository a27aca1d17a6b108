// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/view/view_state.h"

#include <QPoint>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace shardscope::ui {

using PickCallback = std::function<void(const std::vector<FilterPart>&, PickMode)>;

/// Opens the menu that every panel shows on a right click: drill down, only, include, exclude,
/// graph, copy.
/// It deletes itself; `pick` is called at most once, and not after `parent` is gone.
void openPickMenu(QWidget* parent, const QPoint& globalPos, const std::vector<FilterPart>& parts,
                  const PickCallback& pick);

/// "user_id", "1 – 3 Sep 2023", "company = Acme", "more than 1.5× the limit": safe to show,
/// shortened for a chip or a menu.
[[nodiscard]] QString partText(const FilterPart& part);

/// The kind of part in front of it: "id", "event", "group", "day".
[[nodiscard]] QString partKindText(const FilterPart& part);

/// What Copy puts on the clipboard: the data itself.
[[nodiscard]] QString partClipboardText(const FilterPart& part);

} // namespace shardscope::ui
