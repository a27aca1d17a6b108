// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/selector_proof.h"

#include <QWidget>

#include <array>
#include <cstdint>

class QPushButton;

namespace shardscope::ui {

/// The truth table of a proof: four counts, each of which opens its events.
class TruthTable : public QWidget {
    Q_OBJECT

public:
    explicit TruthTable(QWidget* parent = nullptr);
    void show(const select::ProofCounts& counts);

Q_SIGNALS:
    void cellChosen(const shardscope::select::TruthCell& cell);

private:
    enum Place { HotMatched, HotMissed, InnocentMatched, InnocentKept, kPlaces };
    void setCount(Place place, std::uint64_t count);

    std::array<QPushButton*, kPlaces> m_cells{};
};

} // namespace shardscope::ui
