// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_panel.h"

namespace shardscope::ui {

class BoardTable;
class IdDisplayProxy;
class IdModel;
class Notice;

/// "Hotshard Distinct IDs (by Volume, Unique Events, Days)": the vendor's own report.
class IdPanel : public BoardPanel {
    Q_OBJECT

public:
    explicit IdPanel(QWidget* parent = nullptr);
    void show(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
              const ViewState& state) override;
    QWidget* focusTarget() override;
    TableMaker tableMaker() const override { return idTable; }
    /// What the table is sorted by, as far as the engine can order all ids by it.
    [[nodiscard]] store::IdOrder order() const;
    [[nodiscard]] BoardTable& table() { return *m_table; }

Q_SIGNALS:
    /// The person sorts by something else, and the list holds only the first ids by the order
    /// before.
    void orderChanged();

private:
    void followOrder();
    void showReason(const store::BoardSnapshot& snapshot, const ViewState& state);

    std::shared_ptr<const store::BoardSnapshot> m_snapshot;
    store::IdOrder m_shownOrder = store::IdOrder::Volume;
    IdModel* m_model;
    IdDisplayProxy* m_proxy;
    BoardTable* m_table;
    Notice* m_notice;
};

/// Which of the ids shown were renamed although under the limit, and why; empty when none was.
[[nodiscard]] QString renameNotice(const store::BoardSnapshot& snapshot, const ViewState& state);

} // namespace shardscope::ui
