// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/action_list.h"

#include <QDialog>

namespace shardscope::ui {

/// All keys on one page: those of the menus, and those that lists and charts know.
class ShortcutSheet : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutSheet(const QList<ListedAction>& actions, QWidget* parent = nullptr);
};

} // namespace shardscope::ui
