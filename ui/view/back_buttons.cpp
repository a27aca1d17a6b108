// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/back_buttons.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QWidget>

namespace shardscope::ui {

BackButtons::BackButtons(QWidget& widget) : QObject(&widget), m_widget(widget) {
    // Charts and tables take every press for themselves, so it is seen before they get it.
    QCoreApplication::instance()->installEventFilter(this);
}

bool BackButtons::eventFilter(QObject* target, QEvent* event) {
    const bool pressed =
        event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (!pressed) {
        return false;
    }
    const Qt::MouseButton button = static_cast<const QMouseEvent*>(event)->button();
    const auto* over = qobject_cast<const QWidget*>(target);
    const bool within = over != nullptr && (over == &m_widget || m_widget.isAncestorOf(over));
    if (!within || (button != Qt::BackButton && button != Qt::ForwardButton)) {
        return false;
    }
    if (button == Qt::BackButton) {
        Q_EMIT back();
    } else {
        Q_EMIT forward();
    }
    return true;
}

} // namespace shardscope::ui
