// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/row_actions.h"

#include "ui/shell/action_list.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

RowActions::RowActions(QWidget& table, QObject* parent)
    : QObject(parent),
      m_table(table),
      m_menu(new QMenu(tr("Chosen raw &event"), &table)),
      m_source(add(u"row.source"_s, tr("Open &source at the line"), QKeySequence(Qt::Key_Return),
                   &RowActions::sourceRequested)),
      m_note(add(u"row.note"_s, tr("Write a &note on the event"), QKeySequence(Qt::Key_N),
                 &RowActions::noteRequested)),
      m_bookmark(add(u"row.bookmark"_s, tr("&Bookmark the event"), QKeySequence(Qt::Key_B),
                     &RowActions::bookmarkRequested)),
      m_copy(add(u"row.copy"_s, tr("&Copy the event as JSON"), QKeySequence::Copy,
                 &RowActions::copyRequested)) {
    table.setContextMenuPolicy(Qt::ActionsContextMenu);
    follow();
}

QAction* RowActions::add(const QString& name, const QString& text, const QKeySequence& keys,
                         void (RowActions::*signal)()) {
    QAction* action = m_menu->addAction(text, this, signal);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table.addAction(action);
    return action;
}

void RowActions::setEnabled(bool enabled) {
    m_enabled = enabled;
    follow();
}

void RowActions::setReadOnly(bool readOnly, const QString& reason) {
    m_readOnlyReason = readOnly ? reason : QString();
    follow();
}

void RowActions::follow() {
    const QString none = tr("no raw event is chosen");
    for (QAction* action : {m_source, m_copy}) {
        setActionEnabled(*action, m_enabled, none);
    }
    for (QAction* action : {m_note, m_bookmark}) {
        setActionEnabled(*action, m_enabled && m_readOnlyReason.isEmpty(),
                         m_enabled ? m_readOnlyReason : none);
    }
}

} // namespace shardscope::ui
