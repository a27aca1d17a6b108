// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/board_snapshot.h"
#include "ui/board/kpi_card.h"

#include <QWidget>

#include <array>

namespace shardscope::ui {

/// The key figures of a snapshot, in the order of the cards: hot ids, hot days, events over the
/// limit, raw/deduplicated, bad lines.
[[nodiscard]] std::array<KpiFigure, 5> keyFigures(const store::BoardSnapshot& snapshot);

/// The row of key figures on top of the board; each explains itself on hover.
class KpiRow : public QWidget {
    Q_OBJECT

public:
    explicit KpiRow(QWidget* parent = nullptr);
    void show(const store::BoardSnapshot& snapshot);
    /// Dashes instead of figures.
    void showNothing();

Q_SIGNALS:
    void badLinesClicked();

private:
    std::array<KpiCard*, 5> m_cards;
};

} // namespace shardscope::ui
