// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/view/view_state.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QMouseEvent>
#include <QWidget>

#include <vector>

namespace shardscope::test {

inline void sendMouse(QWidget* widget, QEvent::Type type, QPointF at, Qt::MouseButton button,
                      Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    const Qt::MouseButtons held =
        type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::MouseButtons(button);
    QMouseEvent event(type, at, widget->mapToGlobal(at), button, held, modifiers);
    QCoreApplication::sendEvent(widget, &event);
}

inline void moveMouse(QWidget* widget, QPointF at) {
    QMouseEvent event(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &event);
}

inline void clickAt(QWidget* widget, QPointF at, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    sendMouse(widget, QEvent::MouseButtonPress, at, Qt::LeftButton, modifiers);
    sendMouse(widget, QEvent::MouseButtonRelease, at, Qt::LeftButton, modifiers);
}

inline void rightClickAt(QWidget* widget, QPoint at) {
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, widget->mapToGlobal(at));
    QCoreApplication::sendEvent(widget, &event);
}

/// Focus as the Tab key gives it; the window need not be active (offscreen it may not become).
inline void tabInto(QWidget* widget) {
    QFocusEvent event(QEvent::FocusIn, Qt::TabFocusReason);
    QCoreApplication::sendEvent(widget, &event);
}

/// Collects what a panel or chart says was picked.
struct Picks {
    struct Pick {
        std::vector<ui::FilterPart> parts;
        ui::PickMode mode = ui::PickMode::Choose;
    };
    std::vector<Pick> all;

    template<typename Panel>
    explicit Picks(Panel& panel) {
        QObject::connect(&panel, &Panel::picked, &panel,
                         [this](const std::vector<ui::FilterPart>& parts, ui::PickMode mode) {
                             all.push_back({parts, mode});
                         });
    }
};

} // namespace shardscope::test
