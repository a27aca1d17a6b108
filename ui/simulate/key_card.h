// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/limit_simulation.h"
#include "ui/widgets/card.h"

class QLabel;

namespace shardscope::ui {

/// One simulated key in words: what would happen to it, what did, and why these may differ.
class KeyCard : public Card {
    Q_OBJECT

public:
    explicit KeyCard(QWidget* parent = nullptr);
    void show(const session::LimitSimulation& simulation, const session::SimulatedKey& key);

Q_SIGNALS:
    void boardRequested();
    void keyRequested();

private:
    QLabel* m_simulated;
    QLabel* m_compared;
};

} // namespace shardscope::ui
