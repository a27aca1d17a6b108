// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_actions.h"

#include "ui/shell/about_dialog.h"
#include "ui/shell/recent_cases.h"
#include "ui/text/size_text.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

WindowActions::WindowActions(QMainWindow& window, RecentCases& recents, ThemeSwitch& theme)
    : QObject(&window), m_recents(recents) {
    buildFileMenu(window);
    buildViewMenu(window, theme);
    QMenu* help = window.menuBar()->addMenu(tr("&Help"));
    help->addAction(themedIcon(Icon::Sample), tr("Explore &sample data"), this,
                    &WindowActions::demoRequested);
    help->addSeparator();
    help->addAction(themedIcon(Icon::Info), tr("&About Shardscope"), &window, [&window] {
        auto* about = new AboutDialog(&window);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    });
    setCaseOpen(false);
}

void WindowActions::buildFileMenu(QMainWindow& window) {
    QMenu* file = window.menuBar()->addMenu(tr("&File"));
    file->addAction(themedIcon(Icon::File), tr("&Open files…"), QKeySequence(u"Ctrl+O"_s), this,
                    &WindowActions::openFilesRequested);
    file->addAction(themedIcon(Icon::Folder), tr("Open &folder…"), this,
                    &WindowActions::openFolderRequested);
    file->addAction(themedIcon(Icon::Case), tr("Open &case…"), QKeySequence(u"Ctrl+Shift+O"_s),
                    this, &WindowActions::openCaseRequested);
    m_recentMenu = file->addMenu(themedIcon(Icon::Clock), tr("Open &recent"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &WindowActions::fillRecents);
    connect(&m_recents, &RecentCases::changed, this,
            [this] { m_recentMenu->setEnabled(!m_recents.list().isEmpty()); });
    m_recentMenu->setEnabled(!m_recents.list().isEmpty());
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
    action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(page + 1)));
    m_view->insertAction(m_pagesEnd, action);
    m_pages.insert(page, action);
    return action;
}

void WindowActions::addDock(QAction* toggle) {
    m_view->insertAction(m_pagesEnd, toggle);
}

void WindowActions::setPageEnabled(int page, bool enabled) {
    m_pages.value(page)->setEnabled(enabled);
}

void WindowActions::setCaseOpen(bool open) {
    m_closeCase->setEnabled(open);
    m_report->setEnabled(open);
}

void WindowActions::fillRecents() {
    m_recentMenu->clear();
    for (const RecentCase& recent : m_recents.list()) {
        QString name = fileNameText(toPath(recent.path).stem());
        QAction* action =
            m_recentMenu->addAction(name.replace(u'&', u"&&"_s), this,
                                    [this, path = recent.path] { Q_EMIT recentRequested(path); });
        action->setStatusTip(pathText(toPath(recent.path)));
    }
}

} // namespace shardscope::ui
