// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/action_list.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr const char* kReason = "whyDisabled";

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ActionList)
};

/// "&Open files…" → "Open files", "Fish && chips" → "Fish & chips"; what stands behind a tab is no
/// part of the name.
QString plainText(const QString& menuText) {
    const QString text = menuText.section(u'\t', 0, 0);
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool escaped = text[at] == u'&' && at + 1 < text.size() && text[at + 1] == u'&';
        if (escaped || text[at] != u'&') {
            plain.append(text[at]);
        }
        at += escaped ? 1 : 0;
    }
    return plain.endsWith(u'…') ? plain.chopped(1) : plain;
}

QString reasonOf(const QAction& action) {
    if (action.isEnabled()) {
        return {};
    }
    const QString known = action.property(kReason).toString();
    return known.isEmpty() ? Words::tr("not possible at the moment") : known;
}

/// `reason` is why the menu itself is disabled.
void collect(const QList<QAction*>& actions, const QString& path, const QString& reason,
             QList<ListedAction>& into) {
    for (QAction* action : actions) {
        if (QMenu* menu = action->menu()) {
            Q_EMIT menu->aboutToShow();
            const QString title = plainText(menu->title());
            collect(menu->actions(), path.isEmpty() ? title : path + u" › "_s + title,
                    reason.isEmpty() ? reasonOf(*action) : reason, into);
        } else if (!action->isSeparator() && action->isVisible()) {
            const QString text = plainText(action->text());
            into.append(
                ListedAction{action, action->objectName().isEmpty() ? text : action->objectName(),
                             path, text, action->shortcut().toString(QKeySequence::NativeText),
                             reason.isEmpty() ? reasonOf(*action) : reason});
        }
    }
}

} // namespace

QList<ListedAction> actionsOf(const QMenuBar& menus) {
    QList<ListedAction> actions;
    collect(menus.actions(), {}, {}, actions);
    return actions;
}

void setActionEnabled(QAction& action, bool enabled, const QString& reason) {
    action.setEnabled(enabled);
    action.setProperty(kReason, enabled ? QString() : reason);
}

} // namespace shardscope::ui
