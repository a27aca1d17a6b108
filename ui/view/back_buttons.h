// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace shardscope::ui {

/// The back and forward buttons of a mouse, anywhere over a widget and what is in it.
class BackButtons : public QObject {
    Q_OBJECT

public:
    /// Belongs to the widget.
    explicit BackButtons(QWidget& widget);

Q_SIGNALS:
    void back();
    void forward();

protected:
    bool eventFilter(QObject* target, QEvent* event) override;

private:
    QWidget& m_widget;
};

} // namespace shardscope::ui
