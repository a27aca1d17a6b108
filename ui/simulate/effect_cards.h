// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/limit_simulation.h"

#include <QWidget>

#include <array>

namespace shardscope::ui {

class KpiCard;

/// What the usual limits would do, side by side with the one that is tried; a click tries another.
class EffectCards : public QWidget {
    Q_OBJECT

public:
    explicit EffectCards(QWidget* parent = nullptr);
    void show(const session::LimitSimulation& simulation);

Q_SIGNALS:
    void limitChosen(std::uint64_t limit);

private:
    static constexpr std::size_t kMost = 5; ///< 100K, 200K, 1M, the case's own, the one tried

    std::array<KpiCard*, kMost> m_cards{};
    std::array<std::uint64_t, kMost> m_limits{};
};

} // namespace shardscope::ui
