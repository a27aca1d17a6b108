// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_panel.h"

namespace shardscope::ui {

class BoardTable;
class GroupDisplayProxy;
class GroupModel;

/// Volume, unique events and unique days per analytic group, with its display name.
class GroupPanel : public BoardPanel {
    Q_OBJECT

public:
    explicit GroupPanel(QWidget* parent = nullptr);
    void show(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
              const ViewState& state) override;
    QWidget* focusTarget() override;
    TableMaker tableMaker() const override { return groupTable; }

private:
    GroupModel* m_model;
    GroupDisplayProxy* m_proxy;
    BoardTable* m_table;
};

} // namespace shardscope::ui
