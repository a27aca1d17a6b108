// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QPointer>
#include <QString>

class QMenuBar;

namespace shardscope::ui {

/// An action of the menus, as the palette and the list of shortcuts show it.
struct ListedAction {
    QPointer<QAction> action; ///< gone when its menu was filled anew
    QString id;               ///< the same in every start; for remembering what was used
    QString menu;             ///< the menus it is in: "View", "View › Theme"
    QString text;             ///< without mnemonic and dots
    QString keys;             ///< "Ctrl+O"; empty when it has none
    QString reason;           ///< why it is disabled; empty when it is not
};

/// Every action below the menu bar, in its order; separators and empty menus left out. Menus that
/// are filled when they open are asked to fill.
[[nodiscard]] QList<ListedAction> actionsOf(const QMenuBar& menus);

/// Enables or disables an action, and remembers why it is disabled.
void setActionEnabled(QAction& action, bool enabled, const QString& reason);

} // namespace shardscope::ui
