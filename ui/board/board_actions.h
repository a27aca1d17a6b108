// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>

class QAction;

namespace shardscope::ui {

class BoardPage;

/// What can be done on the board by key, as actions of the page, so that menus and lists of
/// shortcuts find it there; also the back and forward buttons of a mouse.
class BoardActions : public QObject {
    Q_OBJECT

public:
    /// Belongs to the page.
    explicit BoardActions(BoardPage& page);

private:
    QAction* add(const QString& name, const QString& text, const QKeySequence& keys,
                 std::function<void()> act);
    void addPanels();
    void follow();

    BoardPage& m_page;
    QAction* m_back;
    QAction* m_forward;
    QAction* m_reset;
};

} // namespace shardscope::ui
