// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_panel.h"
#include "ui/charts/category_slots.h"

namespace shardscope::ui {

class BoardTable;
class EventDisplayProxy;
class EventModel;

/// Volume, unique ids and unique days per original event name.
class EventPanel : public BoardPanel {
    Q_OBJECT

public:
    explicit EventPanel(QWidget* parent = nullptr);
    void show(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
              const ViewState& state) override;
    QWidget* focusTarget() override;
    TableMaker tableMaker() const override { return eventTable; }
    /// The colours of the stacked chart, so that the table is its legend.
    void setSlots(const CategorySlots& categories);

private:
    EventModel* m_model;
    EventDisplayProxy* m_proxy;
    BoardTable* m_table;
};

} // namespace shardscope::ui
