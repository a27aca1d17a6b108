// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_actions.h"

#include "ui/board/board_page.h"
#include "ui/view/back_buttons.h"

#include <QAction>

#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

BoardActions::BoardActions(BoardPage& page)
    : QObject(&page),
      m_page(page),
      m_back(add(u"board.back"_s, tr("Back"), Qt::ALT | Qt::Key_Left,
                 [&page] { page.history().back(); })),
      m_forward(add(u"board.forward"_s, tr("Forward"), Qt::ALT | Qt::Key_Right,
                    [&page] { page.history().forward(); })),
      m_reset(add(u"board.reset"_s, tr("Show everything, without a filter"), Qt::CTRL | Qt::Key_R,
                  [&page] { page.reset(); })) {
    add(u"board.filter"_s, tr("Go to the filter"), QKeySequence::Find,
        [&page] { page.focusFilter(); });
    add(u"board.note"_s, tr("Write a note on what is chosen"), Qt::Key_N,
        [&page] { page.noteOnChosen(); });
    add(u"board.bookmark"_s, tr("Bookmark what is chosen"), Qt::Key_B,
        [&page] { page.bookmarkChosen(); });
    add(u"board.selector"_s, tr("Make a selector of what is chosen"), Qt::Key_S,
        [&page] { page.selectorOfChosen(); });
    add(u"board.table"_s, tr("Show the chart as a table, and back"), Qt::Key_F6,
        [&page] { page.toggleTable(); });
    addPanels();
    const auto* buttons = new BackButtons(page);
    connect(buttons, &BackButtons::back, m_back, &QAction::trigger);
    connect(buttons, &BackButtons::forward, m_forward, &QAction::trigger);
    connect(&page.history().steps(), &StepHistory::changed, this, &BoardActions::follow);
    connect(&page.history(), &ViewHistory::changed, this, &BoardActions::follow);
    follow();
}

QAction* BoardActions::add(const QString& name, const QString& text, const QKeySequence& keys,
                           std::function<void()> act) {
    auto* action = new QAction(text, &m_page);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    m_page.addAction(action);
    return action;
}

void BoardActions::addPanels() {
    const QStringList names = {tr("Go to the ids"),    tr("Go to the heat map"),
                               tr("Go to the days"),   tr("Go to the hours"),
                               tr("Go to the events"), tr("Go to the groups")};
    for (int panel = 0; panel < names.size(); ++panel) {
        add(u"board.panel%1"_s.arg(panel + 1), names[panel],
            Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + panel),
            [this, panel] { m_page.focusPanel(panel); });
    }
}

void BoardActions::follow() {
    const ViewHistory& history = m_page.history();
    const ViewState& state = history.state();
    m_back->setEnabled(history.canGoBack());
    m_forward->setEnabled(history.canGoForward());
    m_reset->setEnabled(!state.filter.empty() || state.range.has_value());
}

} // namespace shardscope::ui
