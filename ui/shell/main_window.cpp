// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/board/board_page.h"
#include "ui/data/data_page.h"
#include "ui/data/relocate_controller.h"
#include "ui/export/export_controller.h"
#include "ui/import/import_flow.h"
#include "ui/import/import_guard.h"
#include "ui/import/import_panel.h"
#include "ui/import/setup_page.h"
#include "ui/key/key_controller.h"
#include "ui/key/key_page.h"
#include "ui/notes/note_controller.h"
#include "ui/notes/note_words.h"
#include "ui/notes/notes_page.h"
#include "ui/pull/pull_controller.h"
#include "ui/pull/pull_page.h"
#include "ui/quarantine/quarantine_dialog.h"
#include "ui/repair/repair_controller.h"
#include "ui/repair/repair_page.h"
#include "ui/rows/rows_controller.h"
#include "ui/rows/rows_dock.h"
#include "ui/select/selector_controller.h"
#include "ui/select/selector_page.h"
#include "ui/shell/board_controller.h"
#include "ui/shell/case_edits.h"
#include "ui/shell/drop_overlay.h"
#include "ui/shell/link_controller.h"
#include "ui/shell/open_controller.h"
#include "ui/shell/recents_controller.h"
#include "ui/shell/status_line.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/window_messages.h"
#include "ui/shell/window_tools.h"
#include "ui/simulate/simulate_controller.h"
#include "ui/simulate/simulate_page.h"
#include "ui/text/size_text.h"
#include "ui/welcome/welcome_page.h"
#include "ui/whatif/board_facts_controller.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/nav_rail.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

MainWindow::MainWindow(const Engine& engine, QSettings& settings, ThemeSwitch& theme,
                       std::filesystem::path demoFolder)
    : m_settings(settings),
      m_recents(settings),
      m_case(engine),
      m_import(engine, m_case, m_importModel),
      m_session(settings),
      m_actions(new WindowActions(*this, m_recents, theme)),
      m_flow(new ImportFlow(engine, m_case, m_import, std::move(demoFolder), this)),
      m_rail(new NavRail),
      m_messages(new MessageArea),
      m_guard(new ImportGuard(m_import, *m_messages, this)),
      m_pages(new QStackedWidget),
      m_welcome(new WelcomePage(m_recents)),
      m_data(new DataPage),
      m_board(new BoardPage),
      m_edits(new CaseEdits(m_case, m_board->history().steps(), this)),
      m_simulate(new SimulatePage),
      m_selectors(new SelectorPage),
      m_repair(new RepairPage),
      m_notes(new NotesPage),
      m_setup(new SetupPage(engine)),
      m_pull(new PullPage),
      m_puller(new PullController(engine, m_case, settings, *m_pull, this)),
      m_key(new KeyPage),
      m_keys(new KeyController(engine, m_case, *m_key, this)),
      m_rows(new RowsDock),
      m_panel(new ImportPanel(m_importModel)),
      m_status(new StatusLine),
      m_quarantine(new QuarantineDialog(this)) {
    setMinimumSize(1100, 700);
    new RecentsController(m_recents, m_case, this);
    new RelocateController(m_case, *m_data, this);
    new SimulateController(engine, m_case, *m_simulate, this);
    new SelectorController(engine, m_case, *m_edits, *m_selectors, this);
    new RepairController(engine, m_case, *m_repair, this);
    new RowsController(engine, m_case, *m_rows, *this);
    auto* exports = new ExportController(engine, m_case, *m_board, *m_messages, *this);
    connect(m_actions, &WindowActions::reportRequested, exports, &ExportController::saveReport);
    new BoardFactsController(engine, m_case, *m_board, this);
    new WindowTools(*this, *m_actions, settings, theme, m_session);
    buildPages();
    buildCentre();
    buildRows();
    connectActions();
    connectCase();
    connectBoard();
    connectImport();
    connectPages();
    connectSelectors();
    connectPull();
    caseStatusChanged();
    showPage(Welcome);
    m_pages->setFocus(); // not on the rail, whose ring would look like a choice
    resize(1366, 820);
    restoreGeometry(m_settings.value("window/geometry"_L1).toByteArray());
    m_board->restoreColumns(m_settings.value("board/columns"_L1).toByteArray());
}

void MainWindow::buildPages() {
    const auto add = [this](Page page, Icon icon, const QString& name, QWidget* widget) {
        m_pages->insertWidget(page, widget);
        m_rail->addPage(page, icon, name);
        connect(m_actions->addPage(page, name), &QAction::triggered, this,
                [this, page] { showPage(page); });
    };
    add(Welcome, Icon::Sample, tr("Welcome"), m_welcome);
    add(Data, Icon::Database, tr("Data"), m_data);
    add(Board, Icon::Board, tr("Board"), m_board);
    add(Simulate, Icon::Bolt, tr("Simulate limits"), m_simulate);
    add(Selectors, Icon::CheckCircle, tr("Selectors"), m_selectors);
    add(Repair, Icon::Reset, tr("Repair"), m_repair);
    add(Notes, Icon::Bookmark, tr("Notes"), m_notes);
    m_pages->insertWidget(Setup, m_setup); // shown before an import, no place of its own
    m_pages->insertWidget(Key, m_key);     // reached from the board, and left for it
    add(Pull, Icon::Download, tr("Pull"), m_pull);
}

void MainWindow::buildCentre() {
    auto* work = new QVBoxLayout;
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(0);
    work->addWidget(m_messages);
    work->addWidget(m_pages, 1);
    work->addWidget(m_panel);
    m_panel->setVisible(false);
    auto* centre = new QWidget;
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(work, 1);
    setCentralWidget(centre);
    setStatusBar(m_status);
    auto* overlay = new DropOverlay(this);
    overlay->spare(m_data->dropTarget());
    connect(overlay, &DropOverlay::dropped, this,
            [this](const OpenedPaths& paths) { openPaths(paths); });
}

void MainWindow::buildRows() {
    addDockWidget(Qt::BottomDockWidgetArea, m_rows);
    m_rows->hide();
    QAction* toggle = m_rows->toggleViewAction();
    toggle->setShortcut(QKeySequence(u"Ctrl+J"_s));
    m_actions->addDock(toggle);
    m_actions->addDock(m_rows->rowMenu()->menuAction());
    connect(&m_board->history(), &ViewHistory::changed, this, &MainWindow::followRows);
    connect(m_key, &KeyPage::rowsRequested, this, [this](const RowsTarget& target) {
        m_rows->setTarget(target);
        m_rows->setVisible(true);
        m_rows->raise();
    });
}

/// The raw events are those of the key on its page, else those of the board's view.
void MainWindow::followRows() {
    if (m_case.status().open && page() != Selectors) { // there, a count of the proof was chosen
        m_rows->setTarget(page() == Key ? RowsTarget{m_key->target().key, m_key->target().days, {}}
                                        : RowsTarget::of(m_board->state()));
    }
}

void MainWindow::connectActions() {
    auto* open = new OpenController(*this);
    open->follow(*m_actions);
    open->follow(*m_welcome);
    open->follow(*m_data);
    connect(open, &OpenController::pathsChosen, this,
            [this](const OpenedPaths& paths) { openPaths(paths); });
    connect(open, &OpenController::caseChosen, this,
            [this](const QString& path) { openCase(toPath(path)); });
    connect(open, &OpenController::demoRequested, this, &MainWindow::exploreDemo);
    connect(m_welcome, &WelcomePage::missingCaseChosen, this, &MainWindow::chooseMissing);
    connect(m_welcome, &WelcomePage::forgetRequested, &m_recents, &RecentCases::forget);
    connect(m_actions, &WindowActions::closeCaseRequested, this,
            [this] { m_guard->whenIdle(tr("Stop and close"), [this] { m_case.close(); }); });
}

void MainWindow::connectCase() {
    connect(&m_case, &CaseController::opened, this, &MainWindow::caseOpened);
    connect(&m_case, &CaseController::statusChanged, this, &MainWindow::caseStatusChanged);
    connect(&m_case, &CaseController::closed, this, [this] {
        m_messages->dismiss(messages::kReadOnly);
        m_panel->setVisible(false);
        m_quarantine->setCase(nullptr);
        m_quarantine->hide();
        m_board->restart(); // its steps are of no use any more
        if (!m_case.opening()) {
            showPage(Welcome);
        }
    });
    const auto tell = [this](const base::Error& error) {
        m_messages->show(Message::fromError(error, messages::kCase));
    };
    connect(&m_case, &CaseController::openFailed, this, &MainWindow::openFailed);
    connect(&m_case, &CaseController::editFailed, this, tell);
    connect(m_flow, &ImportFlow::failed, this, [this](const base::Error& error) {
        m_messages->show(Message::fromError(error, messages::kImport));
    });
}

void MainWindow::connectBoard() {
    auto* controller = new BoardController(m_case, *m_edits, *m_board, this);
    connect(m_actions, &WindowActions::copyCommandRequested, controller,
            &BoardController::copyCommand);
    m_links = new LinkController(m_case, m_session, *m_board, *m_messages, this);
    connect(m_actions, &WindowActions::copyLinkRequested, m_links, &LinkController::copy);
    connect(m_links, &LinkController::boardRequested, this, [this] { showPage(Board); });
    connect(m_links, &LinkController::caseRequested, this, &MainWindow::openCase);
    m_actions->follow(m_board->history().steps());
    m_actions->addBoard(m_board->actions(), m_board->savedFilters());
    for (const QAction* action : m_board->actions()) {
        if (action->objectName() != u"board.selector"_s) { // that leads to a page of its own
            connect(action, &QAction::triggered, this, [this] { showPage(Board); });
        }
    }
    connect(m_board, &BoardPage::requestChanged, &m_case, &CaseController::requestBoard);
    connect(m_board, &BoardPage::quarantineRequested, this, &MainWindow::showQuarantine);
    connect(m_board, &BoardPage::keyRequested, this, &MainWindow::showKey);
    connect(m_key, &KeyPage::backRequested, this, [this] { showPage(m_keyFrom); });
    connect(m_key, &KeyPage::dataPageRequested, this, [this] { showPage(Data); });
    connect(&m_case, &CaseController::boardLoading, m_board, &BoardPage::showLoading);
    connect(&m_case, &CaseController::boardFailed, m_board, &BoardPage::showError);
    connect(&m_case, &CaseController::boardReady, this,
            [this](const std::shared_ptr<const store::BoardSnapshot>& snapshot) {
                if (snapshot->empty && m_import.running()) { // it is being filled
                    m_board->showLoading();
                } else {
                    m_board->show(snapshot);
                }
                m_status->showBoard(*snapshot);
                if (!snapshot->partial && !m_import.running()) {
                    Q_EMIT settled();
                }
            });
}

void MainWindow::connectImport() {
    connect(&m_import, &ImportController::started, this, [this] {
        m_messages->dismiss(messages::kImport);
        m_panel->begin();
        m_panel->setVisible(true);
        m_data->setImporting(true);
        showPage(Board);
    });
    connect(&m_import, &ImportController::progressed, m_panel, &ImportPanel::showProgress);
    connect(&m_import, &ImportController::progressed, m_status, &StatusLine::showImport);
    connect(&m_import, &ImportController::noted, m_panel, &ImportPanel::addNote);
    connect(&m_import, &ImportController::finished, m_panel, &ImportPanel::showFinished);
    connect(&m_import, &ImportController::failed, m_panel, &ImportPanel::showFailed);
    connect(&m_import, &ImportController::finished, this, &MainWindow::importEnded);
    connect(&m_import, &ImportController::failed, this, &MainWindow::importEnded);
    connect(m_panel, &ImportPanel::cancelRequested, &m_import, &ImportController::cancel);
    connect(m_panel, &ImportPanel::closeRequested, m_panel, &QWidget::hide);
    connect(m_panel, &ImportPanel::quarantineRequested, this, &MainWindow::showQuarantine);
    connect(m_panel, &ImportPanel::overlapDecided, this,
            [this](const std::vector<std::filesystem::path>& files, session::OverlapChoice choice) {
                session::ImportOptions options;
                options.paths = files;
                options.overlap = choice;
                m_flow->importInto(m_case.status().path, std::move(options));
            });
}

void MainWindow::connectPages() {
    connect(m_rail, &NavRail::pageRequested, this,
            [this](int page) { showPage(static_cast<Page>(page)); });
    connect(m_setup, &SetupPage::importRequested, m_flow, &ImportFlow::importInto);
    connect(m_setup, &SetupPage::cancelled, this,
            [this] { showPage(m_case.status().open ? Data : Welcome); });
    connect(m_simulate, &SimulatePage::boardRequested, this, [this](const ViewState& state) {
        m_board->visit(state);
        showPage(Board);
    });
    connect(m_simulate, &SimulatePage::keyRequested, this, &MainWindow::showKey);
    auto* notes = new NoteController(m_case, m_board->history().steps(), *m_notes, *this);
    connect(m_board, &BoardPage::noteRequested, notes, &NoteController::write);
    connect(m_board, &BoardPage::bookmarkRequested, notes, &NoteController::toggleBookmark);
    connect(m_rows, &RowsDock::noteRequested, notes, &NoteController::write);
    connect(m_rows, &RowsDock::bookmarkRequested, notes, &NoteController::toggleBookmark);
    connect(notes, &NoteController::goToRequested, this, [this](const store::NoteSubject& subject) {
        if (subject.kind == store::NoteSubject::Kind::Row) {
            Q_EMIT m_rows->sourceRequested(subject);
            return;
        }
        m_board->visit(viewOf(subject, m_board->state()));
        showPage(Board);
    });
    connect(m_data, &DataPage::limitsChanged, m_edits, &CaseEdits::setLimits);
    connect(m_data, &DataPage::quarantineRequested, this, &MainWindow::showQuarantine);
    connect(m_data, &DataPage::removeRequested, &m_case, &CaseController::removeSources);
}

void MainWindow::connectSelectors() {
    connect(m_board, &BoardPage::selectorRequested, this, &MainWindow::makeSelector);
    connect(m_key, &KeyPage::selectorRequested, this, &MainWindow::makeSelector);
    connect(m_selectors, &SelectorPage::rowsRequested, this,
            [this](const session::ProofRowsRequest& request) {
                RowsTarget target;
                target.proof = std::make_shared<const session::ProofRowsRequest>(request);
                m_rows->setTarget(target);
                m_rows->setVisible(true);
                m_rows->raise();
            });
    connect(m_selectors, &SelectorPage::saved, this,
            [this](const QString& path) { m_messages->show(messages::saved(path)); });
}

void MainWindow::connectPull() {
    const auto show = [this] { showPage(Pull); };
    connect(m_actions, &WindowActions::pullRequested, this, show);
    connect(m_welcome, &WelcomePage::pullRequested, this, show);
    connect(m_puller, &PullController::pageRequested, this, show);
    connect(m_puller, &PullController::boardRequested, this, [this] { showPage(Board); });
    connect(
        m_puller, &PullController::caseRequested, this, [this](const std::filesystem::path& path) {
            m_guard->whenIdle(tr("Stop and open"),
                              [this, path] { m_case.open(path, CaseController::Missing::Create); });
        });
    connect(m_puller, &PullController::importRequested, this,
            [this](const std::filesystem::path& path, const session::ImportOptions& options) {
                // Days that came while others are still being imported wait for them.
                m_guard->whenEnded([this, path, options] { m_flow->importInto(path, options); });
            });
}

void MainWindow::openPaths(const OpenedPaths& paths, Importing importing) {
    if (paths.empty()) {
        return;
    }
    if (!paths.cases.empty()) { // one window, one case
        openCase(paths.cases.front());
        if (paths.cases.size() > 1 || !paths.exports.empty()) {
            m_messages->show(messages::onlyOneOpened(paths.cases.front()));
        }
        return;
    }
    m_guard->whenIdle(tr("Stop and open"), [this, exports = paths.exports, importing] {
        if (importing == Importing::AtOnce) {
            m_flow->importAtOnce(exports);
        } else {
            m_setup->begin(exports, m_case.status());
            showPage(Setup);
        }
    });
}

void MainWindow::openCase(const std::filesystem::path& path) {
    if (m_case.status().open && m_case.status().path == path) {
        showPage(Board);
        return;
    }
    m_guard->whenIdle(tr("Stop and open"), [this, path] { m_case.open(path); });
}

void MainWindow::openLink(const QString& link) {
    m_links->open(link);
}

void MainWindow::exploreDemo() {
    m_guard->whenIdle(tr("Stop and explore"), [this] { m_flow->exploreDemo(); });
}

void MainWindow::caseOpened() {
    const CaseStatus& status = m_case.status();
    m_messages->dismiss(messages::kCase);
    if (status.readOnly) {
        m_messages->show(messages::readOnly(status));
    }
    const auto place = m_session.arriveAt(fromPath(status.path));
    m_board->restart(place ? place->view : ViewState{});
    m_board->showSection(static_cast<BoardPage::Section>(place ? place->section : 0));
    const bool pageFits =
        place && (place->page == Data || place->page == Simulate || place->page == Selectors ||
                  place->page == Repair || place->page == Notes);
    showPage(pageFits                                        ? static_cast<Page>(place->page)
             : status.sources.empty() && !m_import.running() ? Data
                                                             : Board);
}

void MainWindow::openFailed(const base::Error& error) {
    const QString path = fromPath(toPath(QString::fromStdString(error.where)));
    const bool gone = m_session.arriveAt(path) && error.code == base::ErrorCode::NotFound;
    if (gone) {
        chooseMissing(path, tr("It is no longer there"));
    } else {
        m_messages->show(Message::fromError(error, messages::kCase));
    }
    showPage(page() == Setup ? Setup : Welcome); // what was chosen there is not lost
}

void MainWindow::restoreSession() {
    if (const auto place = m_session.remembered()) {
        m_session.expect(*place);
        openCase(toPath(place->casePath));
    }
}

void MainWindow::caseStatusChanged() {
    const CaseStatus& status = m_case.status();
    setWindowTitle(status.open ? tr("%1 — Shardscope").arg(fileNameText(status.path.stem()))
                               : tr("Shardscope"));
    m_actions->setCaseOpen(status.open);
    m_data->showStatus(status);
    m_status->showCase(status);
    for (const Page page : {Data, Board, Simulate, Selectors, Repair, Notes}) {
        m_rail->setPageEnabled(page, status.open, tr("Open a case or exports first."));
        m_actions->setPageEnabled(page, status.open);
    }
}

void MainWindow::importEnded() {
    m_status->hideImport();
    m_data->setImporting(false);
}

void MainWindow::showKey(const events::ShardKey& key) {
    m_keyFrom = page() == Key ? m_keyFrom : page();
    m_keys->open({key, m_keyFrom == Simulate ? std::nullopt : m_board->state().range});
    showPage(Key);
    m_key->setFocus(Qt::OtherFocusReason);
}

void MainWindow::makeSelector(const std::vector<events::ShardKey>& keys) {
    m_selectors->begin(keys);
    showPage(Selectors);
}

void MainWindow::showQuarantine() {
    m_quarantine->setCase(m_case.session());
    m_quarantine->show();
    m_quarantine->raise();
    m_quarantine->activateWindow();
}

void MainWindow::chooseMissing(const QString& path, const QString& reason) {
    m_messages->show(messages::missingCase(path, reason))
        ->addAction(tr("Remove from the list"), [this, path] { m_recents.forget(path); });
}

void MainWindow::showPage(Page page) {
    m_pages->setCurrentIndex(page);
    m_rail->setCurrent(page == Key ? m_keyFrom : page);
    followRows();
    // A page's keys work as soon as it is seen; what was or shall be in focus there stays so.
    QWidget* shown = m_pages->currentWidget();
    QWidget* focused = shown->focusWidget();
    (focused != nullptr ? focused : shown)->setFocus();
}

MainWindow::Page MainWindow::page() const {
    return static_cast<Page>(m_pages->currentIndex());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_import.running()) {
        event->ignore();
        m_guard->whenIdle(tr("Stop and quit"), [this] { close(); });
        return;
    }
    m_settings.setValue("window/geometry"_L1, saveGeometry());
    m_settings.setValue("board/columns"_L1, m_board->saveColumns());
    m_session.remember(
        {fromPath(m_case.status().path), page(), m_board->state(), m_board->section()});
    QMainWindow::closeEvent(event);
}

} // namespace shardscope::ui
