// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_panel.h"
#include "ui/charts/category_slots.h"

namespace shardscope::ui {

class ChartLegend;
class SegmentedSwitch;
class StackedChart;

/// Events per day, stacked by event name.
class DayPanel : public BoardPanel {
    Q_OBJECT

public:
    explicit DayPanel(QWidget* parent = nullptr);
    void show(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
              const ViewState& state) override;
    QWidget* focusTarget() override;
    TableMaker tableMaker() const override { return dayTable; }
    /// Which event has which colour at the moment.
    [[nodiscard]] const CategorySlots& categories() const { return m_slots; }

protected:
    [[nodiscard]] ChartTable chartTable() const override;

private:
    CategorySlots m_slots;
    SegmentedSwitch* m_mode;
    ChartLegend* m_legend;
    StackedChart* m_chart;
};

} // namespace shardscope::ui
