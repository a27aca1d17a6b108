// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_switch.h"

#include <QMap>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace shardscope::ui {

class RecentCases;

/// The menus of the window, with every action and its shortcut.
class WindowActions : public QObject {
    Q_OBJECT

public:
    WindowActions(QMainWindow& window, RecentCases& recents, ThemeSwitch& theme);

    /// A page's entry in the View menu; page 0 is Ctrl+1.
    QAction* addPage(int page, const QString& name);
    /// A dock's entry in the View menu.
    void addDock(QAction* toggle);
    void setPageEnabled(int page, bool enabled);
    void setCaseOpen(bool open);

Q_SIGNALS:
    void openFilesRequested();
    void openFolderRequested();
    void openCaseRequested();
    void recentRequested(const QString& path);
    void demoRequested();
    void closeCaseRequested();
    void reportRequested();
    void appearanceChosen(shardscope::ui::Appearance appearance);

private:
    void buildFileMenu(QMainWindow& window);
    void buildViewMenu(QMainWindow& window, ThemeSwitch& theme);
    void fillRecents();

    RecentCases& m_recents;
    QMenu* m_recentMenu = nullptr;
    QMenu* m_view = nullptr;
    QMap<int, QAction*> m_pages;
    QAction* m_pagesEnd = nullptr;
    QAction* m_closeCase = nullptr;
    QAction* m_report = nullptr;
};

} // namespace shardscope::ui
