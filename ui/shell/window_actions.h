// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_switch.h"

#include <QList>
#include <QMap>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace shardscope::ui {

class RecentCases;
class RecentModel;
class StepHistory;

/// The menus of the window, with every action and its shortcut.
class WindowActions : public QObject {
    Q_OBJECT

public:
    WindowActions(QMainWindow& window, RecentCases& recents, ThemeSwitch& theme);

    /// Undo and redo, named for what they would take back or do again.
    void follow(StepHistory& steps);
    /// The Board menu: what can be done there, and the filters that were saved.
    void addBoard(const QList<QAction*>& actions, QMenu* savedFilters);

    /// A page's entry in the View menu; page 0 is Ctrl+1.
    QAction* addPage(int page, const QString& name);
    /// A dock's entry in the View menu.
    void addDock(QAction* toggle);
    void setPageEnabled(int page, bool enabled);
    void setCaseOpen(bool open);
    void setAppearance(Appearance appearance);

Q_SIGNALS:
    void openFilesRequested();
    void openFolderRequested();
    void openCaseRequested();
    void recentRequested(const QString& path);
    void demoRequested();
    void pullRequested();
    void closeCaseRequested();
    void reportRequested();
    void appearanceChosen(shardscope::ui::Appearance appearance);
    void copyCommandRequested();
    void copyLinkRequested();
    void preferencesRequested();
    void paletteRequested();
    void shortcutsRequested();
    void guideRequested();

private:
    void buildFileMenu(QMainWindow& window);
    void buildEditMenu(QMainWindow& window);
    void buildHelpMenu(QMainWindow& window);
    void buildViewMenu(QMainWindow& window, ThemeSwitch& theme);
    void fillRecents();

    RecentModel* m_recents;
    QMenu* m_recentMenu = nullptr;
    QMenu* m_board = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_copyCommand = nullptr;
    QAction* m_copyLink = nullptr;
    QMap<Appearance, QAction*> m_appearances;
    QMenu* m_view = nullptr;
    QMap<int, QAction*> m_pages;
    QAction* m_pagesEnd = nullptr;
    QAction* m_closeCase = nullptr;
    QAction* m_report = nullptr;
};

} // namespace shardscope::ui
