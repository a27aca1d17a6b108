// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;

namespace shardscope::ui {

/// What a panel says instead of its content: a sentence, why, and one thing to do about it.
struct PanelState {
    Icon icon = Icon::Info;
    Tint tint = Tint::Muted;
    QString sentence; ///< plain text
    QString detail;   ///< plain text, may be empty
    QString action;   ///< the button's text; empty: no button

    bool operator==(const PanelState&) const = default;
};

/// Shows a PanelState, centred.
class StatePane : public QWidget {
    Q_OBJECT

public:
    explicit StatePane(QWidget* parent = nullptr);
    void show(const PanelState& state);
    [[nodiscard]] const PanelState& state() const { return m_state; }

Q_SIGNALS:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PanelState m_state;
    QWidget* m_badge;
    QLabel* m_sentence;
    QLabel* m_detail;
    QPushButton* m_button;
};

} // namespace shardscope::ui
