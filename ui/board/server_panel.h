// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_panel.h"
#include "ui/board/server_words.h"
#include "ui/export/section_tables.h"

class QLabel;

namespace shardscope::ui {

class ChartTableView;

/// Our verdict on each key and day beside the vendor's, with the reason where they differ.
class ServerPanel : public BoardPanel {
    Q_OBJECT

public:
    explicit ServerPanel(QWidget* parent = nullptr);
    void show(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
              const ViewState& state) override;
    /// Of the rows of a snapshot's server word, in their order.
    void showMoments(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
                     const MomentsOfRows& moments);
    QWidget* focusTarget() override;
    TableMaker tableMaker() const override { return keyDayTable; }

private:
    std::shared_ptr<const store::BoardSnapshot> m_snapshot;
    std::shared_ptr<const store::BoardSnapshot> m_momentsOf;
    MomentsOfRows m_moments; ///< of that one
    QLabel* m_summary;
    ChartTableView* m_table;
};

} // namespace shardscope::ui
