// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_panel.h"
#include "ui/export/section_tables.h"

namespace shardscope::ui {

class CalendarChart;

/// The calendar of hot days.
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

private:
    CalendarChart* m_chart;
};

} // namespace shardscope::ui
