// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_actions.h"

#include "ui/shell/about_dialog.h"
#include "ui/shell/action_list.h"
#include "ui/text/size_text.h"
#include "ui/theme/icons.h"
#include "ui/view/step_history.h"
#include "ui/welcome/recent_model.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

WindowActions::WindowActions(QMainWindow& window, RecentCases& recents, ThemeSwitch& theme)
    : QObject(&window), m_recents(new RecentModel(recents, this)) {
    buildFileMenu(window);
    buildEditMenu(window);
    buildViewMenu(window, theme);
    m_board = window.menuBar()->addMenu(tr("&Board"));
    buildHelpMenu(window);
    setCaseOpen(false);
}

void WindowActions::buildHelpMenu(QMainWindow& window) {
    QMenu* help = window.menuBar()->addMenu(tr("&Help"));
    help->addAction(themedIcon(Icon::Help), tr("&Guide"), QKeySequence(u"F1"_s), this,
                    &WindowActions::guideRequested);
    help->addAction(themedIcon(Icon::List), tr("&Keyboard shortcuts"), QKeySequence(u"?"_s), this,
                    &WindowActions::shortcutsRequested);
    help->addAction(themedIcon(Icon::Search), tr("&Commands…"), QKeySequence(u"Ctrl+Shift+P"_s),
                    this, &WindowActions::paletteRequested);
    help->addSeparator();
    help->addAction(themedIcon(Icon::Sample), tr("Explore &sample data"), this,
                    &WindowActions::demoRequested);
    help->addSeparator();
    help->addAction(themedIcon(Icon::Info), tr("&About Shardscope"), &window, [&window] {
        auto* about = new AboutDialog(&window);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    });
}

void WindowActions::buildEditMenu(QMainWindow& window) {
    QMenu* edit = window.menuBar()->addMenu(tr("&Edit"));
    m_undo = edit->addAction(tr("&Undo"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setObjectName(u"edit.undo"_s);
    m_redo = edit->addAction(tr("&Redo"));
    m_redo->setShortcut(QKeySequence(u"Ctrl+Shift+Z"_s));
    m_redo->setObjectName(u"edit.redo"_s);
    edit->addSeparator();
    m_copyCommand = edit->addAction(themedIcon(Icon::Copy), tr("Copy the board as a &command"),
                                    QKeySequence(u"Ctrl+Shift+C"_s), this,
                                    &WindowActions::copyCommandRequested);
    m_copyLink =
        edit->addAction(themedIcon(Icon::ExternalLink), tr("Copy a &link to this view"),
                        QKeySequence(u"Ctrl+Shift+L"_s), this, &WindowActions::copyLinkRequested);
    edit->addSeparator();
    edit->addAction(themedIcon(Icon::Settings), tr("&Preferences…"), QKeySequence(u"Ctrl+,"_s),
                    this, &WindowActions::preferencesRequested);
}

void WindowActions::follow(StepHistory& steps) {
    connect(m_undo, &QAction::triggered, &steps, &StepHistory::undo);
    connect(m_redo, &QAction::triggered, &steps, &StepHistory::redo);
    const auto name = [this, &steps] {
        const QString undo = steps.undoName();
        const QString redo = steps.redoName();
        m_undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(undo));
        m_redo->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(redo));
        setActionEnabled(*m_undo, steps.canUndo(), tr("nothing was done yet"));
        setActionEnabled(*m_redo, steps.canRedo(), tr("nothing was undone"));
    };
    connect(&steps, &StepHistory::changed, this, name);
    name();
}

void WindowActions::addBoard(const QList<QAction*>& actions, QMenu* savedFilters) {
    m_board->addActions(actions);
    m_board->addSeparator();
    m_board->addMenu(savedFilters);
}

void WindowActions::buildFileMenu(QMainWindow& window) {
    QMenu* file = window.menuBar()->addMenu(tr("&File"));
    file->addAction(themedIcon(Icon::File), tr("&Open files…"), QKeySequence(u"Ctrl+O"_s), this,
                    &WindowActions::openFilesRequested);
    file->addAction(themedIcon(Icon::Folder), tr("Open &folder…"), this,
                    &WindowActions::openFolderRequested);
    file->addAction(themedIcon(Icon::Case), tr("Open &case…"), QKeySequence(u"Ctrl+Shift+O"_s),
                    this, &WindowActions::openCaseRequested);
    file->addAction(themedIcon(Icon::Download), tr("Pull from &Mixpanel…"), this,
                    &WindowActions::pullRequested);
    m_recentMenu = file->addMenu(themedIcon(Icon::Clock), tr("Open &recent"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &WindowActions::fillRecents);
    connect(m_recentMenu, &QMenu::aboutToShow, m_recents, &RecentModel::checkFiles);
    connect(m_recents, &QAbstractItemModel::dataChanged, this, &WindowActions::fillRecents);
    const auto enable = [this] { m_recentMenu->setEnabled(m_recents->rowCount() > 0); };
    connect(m_recents, &QAbstractItemModel::modelReset, this, enable);
    enable();
    file->addSeparator();
    m_report = file->addAction(themedIcon(Icon::Download), tr("Save the board as &PDF…"),
                               QKeySequence(u"Ctrl+E"_s), this, &WindowActions::reportRequested);
    m_closeCase =
        file->addAction(themedIcon(Icon::Close), tr("C&lose case"), QKeySequence(u"Ctrl+W"_s), this,
                        &WindowActions::closeCaseRequested);
    file->addAction(tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), &window, &QWidget::close);
}

void WindowActions::buildViewMenu(QMainWindow& window, ThemeSwitch& theme) {
    m_view = window.menuBar()->addMenu(tr("&View"));
    m_pagesEnd = m_view->addSeparator();
    QMenu* appearances = m_view->addMenu(themedIcon(Icon::Sun), tr("&Theme"));
    auto* group = new QActionGroup(this);
    const auto add = [&](Appearance appearance, const QString& text) {
        QAction* action = appearances->addAction(
            text, this, [this, appearance] { Q_EMIT appearanceChosen(appearance); });
        action->setCheckable(true);
        action->setChecked(theme.appearance() == appearance);
        group->addAction(action);
        m_appearances.insert(appearance, action);
    };
    add(Appearance::System, tr("As the &desktop"));
    add(Appearance::Light, tr("&Light"));
    add(Appearance::Dark, tr("D&ark"));
    QAction* full =
        m_view->addAction(tr("&Full screen"), QKeySequence(u"F11"_s), &window, [&window](bool on) {
            window.setWindowState(window.windowState().setFlag(Qt::WindowFullScreen, on));
        });
    full->setCheckable(true);
}

QAction* WindowActions::addPage(int page, const QString& name) {
    auto* action = new QAction(name, this);
    constexpr int digits = 9;
    if (page < digits) {
        action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(page + 1)));
    }
    m_view->insertAction(m_pagesEnd, action);
    m_pages.insert(page, action);
    return action;
}

void WindowActions::addDock(QAction* toggle) {
    m_view->insertAction(m_pagesEnd, toggle);
}

void WindowActions::setPageEnabled(int page, bool enabled) {
    setActionEnabled(*m_pages.value(page), enabled, tr("no case is open"));
}

void WindowActions::setCaseOpen(bool open) {
    setActionEnabled(*m_closeCase, open, tr("no case is open"));
    setActionEnabled(*m_report, open, tr("no case is open"));
    setActionEnabled(*m_copyCommand, open, tr("no case is open"));
    setActionEnabled(*m_copyLink, open, tr("no case is open"));
    setActionEnabled(*m_board->menuAction(), open, tr("no case is open"));
}

void WindowActions::setAppearance(Appearance appearance) {
    m_appearances.value(appearance)->setChecked(true);
}

void WindowActions::fillRecents() {
    m_recentMenu->clear();
    for (int row = 0; row < m_recents->rowCount(); ++row) {
        const QModelIndex recent = m_recents->index(row);
        const QString path = recent.data(RecentModel::PathRole).toString();
        const QString missing = recent.data(RecentModel::MissingRole).toString();
        QString name = fileNameText(toPath(path).stem());
        QAction* action = m_recentMenu->addAction(name.replace(u'&', u"&&"_s), this,
                                                  [this, path] { Q_EMIT recentRequested(path); });
        action->setObjectName(u"recent:"_s + path);
        action->setStatusTip(missing.isEmpty() ? pathText(toPath(path)) : missing);
        if (!missing.isEmpty()) {
            action->setText(action->text() + u'\t' + missing); // where a shortcut would be
            setActionEnabled(*action, false, missing);
        }
    }
}

} // namespace shardscope::ui
