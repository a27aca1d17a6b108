// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_panel.h"

namespace shardscope::ui {

class Badge;
class HeatLegend;
class HeatMapChart;
class HeatZoomBar;
class SegmentedSwitch;

/// The heat map of keys and days with its legend.
class HeatPanel : public BoardPanel {
    Q_OBJECT

public:
    explicit HeatPanel(QWidget* parent = nullptr);
    void show(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
              const ViewState& state) override;
    QWidget* focusTarget() override;
    TableMaker tableMaker() const override { return heatTable; }
    /// Whose rows the person wants to see.
    [[nodiscard]] store::HeatKeys keys() const { return m_keys; }
    /// The days that are looked at so closely that their hours are wanted.
    [[nodiscard]] std::optional<events::DayRange> hours() const;
    /// Another case: everything of it.
    void showWhole();

Q_SIGNALS:
    void keysChanged();
    void hoursWanted();

protected:
    [[nodiscard]] ChartTable chartTable() const override;

private:
    void showSight();

    store::HeatKeys m_keys = store::HeatKeys::All;
    SegmentedSwitch* m_kinds;
    Badge* m_relative;
    HeatMapChart* m_chart;
    HeatLegend* m_legend;
    HeatZoomBar* m_zoom;
    std::uint64_t m_userLimit = 0;
};

} // namespace shardscope::ui
