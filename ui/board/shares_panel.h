// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_panel.h"
#include "ui/export/section_tables.h"

class QComboBox;

namespace shardscope::ui {

class SegmentedSwitch;
class SharesChart;

/// How unevenly the events lie on the groups of a key: Pareto, Lorenz and Gini.
class SharesPanel : public BoardPanel {
    Q_OBJECT

public:
    explicit SharesPanel(QWidget* parent = nullptr);
    void show(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
              const ViewState& state) override;
    QWidget* focusTarget() override;
    TableMaker tableMaker() const override { return groupSharesTable; }

protected:
    [[nodiscard]] ChartTable chartTable() const override;

private:
    void offerKeys();
    void showKey();

    std::shared_ptr<const store::BoardSnapshot> m_snapshot;
    std::string m_key; ///< the person's choice, kept from snapshot to snapshot
    QComboBox* m_keys;
    SegmentedSwitch* m_mode;
    SharesChart* m_chart;
};

/// "1,204 groups · Gini 0.71 · the largest 10 have 63 %".
[[nodiscard]] QString sharesText(const store::GroupShares& shares);

} // namespace shardscope::ui
