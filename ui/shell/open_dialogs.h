// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/opened_paths.h"

#include <QWidget>

#include <functional>

namespace shardscope::ui {

/// File dialogs that do not stop the program while they are open.
using PathsChosen = std::function<void(const OpenedPaths&)>;

void chooseExports(QWidget* parent, const PathsChosen& chosen);
void chooseFolder(QWidget* parent, const PathsChosen& chosen);
void chooseCase(QWidget* parent, const PathsChosen& chosen);

} // namespace shardscope::ui
