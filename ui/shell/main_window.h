// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_controller.h"
#include "ui/import/import_model.h"
#include "ui/shell/case_controller.h"
#include "ui/shell/opened_paths.h"
#include "ui/shell/recent_cases.h"
#include "ui/shell/session_controller.h"
#include "ui/theme/theme_switch.h"

#include <QMainWindow>

#include <filesystem>

class QSettings;
class QStackedWidget;

namespace shardscope::ui {

class BoardPage;
class CaseEdits;
class DataPage;
class ImportFlow;
class ImportGuard;
class ImportPanel;
class KeyController;
class KeyPage;
class LinkController;
class MessageArea;
class NavRail;
class NotesPage;
class PullController;
class PullPage;
class QuarantineDialog;
class RepairPage;
class RowsDock;
class SelectorPage;
class SetupPage;
class SimulatePage;
class StatusLine;
class WelcomePage;
class WindowActions;
struct Message;

/// The window: joins pages, menus and controllers, and decides which page is shown when.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    enum Page { Welcome, Data, Board, Simulate, Selectors, Repair, Notes, Setup, Key, Pull };
    /// Whether exports are imported at once, with defaults, or after the setup page.
    enum class Importing { AfterSetup, AtOnce };

    /// The sample data is kept in `demoFolder`.
    MainWindow(const Engine& engine, QSettings& settings, ThemeSwitch& theme,
               std::filesystem::path demoFolder);

    void openPaths(const OpenedPaths& paths, Importing importing = Importing::AfterSetup);
    void openCase(const std::filesystem::path& path);
    void exploreDemo();
    /// Goes to the view of a case that a link names, or says why not.
    void openLink(const QString& link);
    /// Goes on where the person stopped; nothing happens when that is switched off.
    void restoreSession();
    void showPage(Page page);
    [[nodiscard]] Page page() const;

Q_SIGNALS:
    /// The board shows all of an open case and nothing is running.
    void settled();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildCentre();
    void buildPages();
    void connectActions();
    void connectCase();
    void connectBoard();
    void connectImport();
    void connectPages();
    void connectSelectors();
    void connectPull();
    void buildRows();
    void followRows();
    void caseOpened();
    void caseStatusChanged();
    void importEnded();
    void showKey(const events::ShardKey& key);
    void makeSelector(const std::vector<events::ShardKey>& keys);
    void showQuarantine();
    void chooseMissing(const QString& path, const QString& reason);
    void openFailed(const base::Error& error);

    QSettings& m_settings;
    RecentCases m_recents;
    ImportModel m_importModel;
    CaseController m_case;
    ImportController m_import;
    SessionController m_session;

    WindowActions* m_actions;
    ImportFlow* m_flow;
    LinkController* m_links = nullptr;
    NavRail* m_rail;
    MessageArea* m_messages;
    ImportGuard* m_guard;
    QStackedWidget* m_pages;
    WelcomePage* m_welcome;
    DataPage* m_data;
    BoardPage* m_board;
    CaseEdits* m_edits;
    SimulatePage* m_simulate;
    SelectorPage* m_selectors;
    RepairPage* m_repair;
    NotesPage* m_notes;
    SetupPage* m_setup;
    PullPage* m_pull;
    PullController* m_puller;
    KeyPage* m_key;
    KeyController* m_keys;
    Page m_keyFrom = Board; ///< the page that the key's leads back to
    RowsDock* m_rows;
    ImportPanel* m_panel;
    StatusLine* m_status;
    QuarantineDialog* m_quarantine;
};

} // namespace shardscope::ui
