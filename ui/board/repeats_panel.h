// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_panel.h"
#include "ui/board/server_words.h"
#include "ui/export/section_tables.h"

namespace shardscope::ui {

class ChartTableView;
class RepeatsChart;

/// Duplicate storms: raw events against those counted once, day by day, and the keys and days
/// that were sent again most.
class RepeatsPanel : public BoardPanel {
    Q_OBJECT

public:
    explicit RepeatsPanel(QWidget* parent = nullptr);
    void show(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
              const ViewState& state) override;
    /// Of the rows of a snapshot's server word, in their order.
    void showMoments(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
                     const MomentsOfRows& moments);
    QWidget* focusTarget() override;
    TableMaker tableMaker() const override { return dayHeatTable; }

private:
    std::shared_ptr<const store::BoardSnapshot> m_snapshot;
    std::shared_ptr<const store::BoardSnapshot> m_momentsOf;
    MomentsOfRows m_moments; ///< of that one
    RepeatsChart* m_chart;
    ChartTableView* m_table;
};

} // namespace shardscope::ui
