// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_panel.h"

namespace shardscope::ui {

class SegmentedSwitch;
class TimelineChart;

/// The hours of the key in focus.
class TimelinePanel : public BoardPanel {
    Q_OBJECT

public:
    explicit TimelinePanel(QWidget* parent = nullptr);
    void show(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
              const ViewState& state) override;
    QWidget* focusTarget() override;
    TableMaker tableMaker() const override { return hourTable; }

protected:
    [[nodiscard]] ChartTable chartTable() const override;

private:
    SegmentedSwitch* m_mode;
    TimelineChart* m_chart;
};

} // namespace shardscope::ui
