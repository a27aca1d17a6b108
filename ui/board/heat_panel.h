// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_panel.h"

namespace shardscope::ui {

class HeatLegend;
class HeatMapChart;

/// The heat map of keys and days with its legend.
class HeatPanel : public BoardPanel {
    Q_OBJECT

public:
    explicit HeatPanel(QWidget* parent = nullptr);
    void show(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
              const ViewState& state) override;
    QWidget* focusTarget() override;
    TableMaker tableMaker() const override { return heatTable; }

private:
    HeatMapChart* m_chart;
    HeatLegend* m_legend;
};

} // namespace shardscope::ui
