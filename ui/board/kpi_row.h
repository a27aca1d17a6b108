// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/kpi_card.h"
#include "ui/view/view_state.h"

#include <QWidget>

#include <array>
#include <vector>

namespace shardscope::ui {

/// The key figures of a snapshot, in the order of the cards: hot ids, hot days, events over the
/// limit, raw/deduplicated, whether the vendor agrees, bad lines.
[[nodiscard]] std::array<KpiFigure, 6> keyFigures(const store::BoardSnapshot& snapshot);

/// The row of key figures on top of the board; each explains itself on hover. Those that tell of
/// the limit choose what is over it.
class KpiRow : public QWidget {
    Q_OBJECT

public:
    explicit KpiRow(QWidget* parent = nullptr);
    void show(const store::BoardSnapshot& snapshot, const ViewState& state);
    /// Dashes instead of figures.
    void showNothing();

Q_SIGNALS:
    void badLinesClicked();
    void repeatsClicked();
    void serverClicked();
    void picked(const std::vector<shardscope::ui::FilterPart>& parts,
                shardscope::ui::PickMode mode);

private:
    static constexpr std::size_t kHotCards = 3;
    static constexpr std::size_t kRepeats = 3;
    static constexpr std::size_t kServer = 4;
    void makePickable(KpiCard& card);

    std::array<KpiCard*, 6> m_cards;
};

} // namespace shardscope::ui
