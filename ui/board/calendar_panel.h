// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_panel.h"
#include "ui/export/section_tables.h"

namespace shardscope::ui {

class CalendarChart;
class ChartTableView;

/// The calendar of hot days, and beside it which keys are hot on them.
class CalendarPanel : public BoardPanel {
    Q_OBJECT

public:
    explicit CalendarPanel(QWidget* parent = nullptr);
    void show(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
              const ViewState& state) override;
    QWidget* focusTarget() override;
    TableMaker tableMaker() const override { return dayHeatTable; }

protected:
    [[nodiscard]] ChartTable chartTable() const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    std::shared_ptr<const store::BoardSnapshot> m_snapshot;
    CalendarChart* m_chart;
    ChartTableView* m_keys;
};

} // namespace shardscope::ui
