// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/repair_session.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace shardscope::ui {

class Card;

/// The first step: what has to be seen to outside of the program before anything is sent.
class CheckStep : public QWidget {
    Q_OBJECT

public:
    explicit CheckStep(QWidget* parent = nullptr);

    /// Each flow has things of its own.
    void show(session::RepairFlow flow);

private:
    struct Point {
        QLabel* what;
        QLabel* why;
    };
    void build();

    Card* m_card;
    std::vector<Point> m_points;
    QLabel* m_about;
};

} // namespace shardscope::ui
