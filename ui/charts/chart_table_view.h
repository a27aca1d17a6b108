// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_table.h"
#include "ui/view/view_state.h"
#include "ui/widgets/data_table.h"

class QSortFilterProxyModel;

namespace shardscope::ui {

class ChartTableModel;

/// A ChartTable to read, sort by any column, copy from (the selected rows, or all of them) and
/// pick in, where its rows name something.
class ChartTableView : public DataTable {
    Q_OBJECT

public:
    explicit ChartTableView(const QString& name, QWidget* parent = nullptr);
    /// Keeps the order that the person chose, as long as the columns stay.
    void show(const ChartTable& table);
    [[nodiscard]] const ChartTable& table() const;
    /// As the clipboard gets it: tab-separated, with the titles.
    [[nodiscard]] QString copiedText() const;

Q_SIGNALS:
    void picked(const std::vector<shardscope::ui::FilterPart>& parts,
                shardscope::ui::PickMode mode);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void copy() const;
    void pick(const QModelIndex& index, PickMode mode);
    [[nodiscard]] const TableRow& rowOf(const QModelIndex& index) const;

    ChartTableModel* m_model;
    QSortFilterProxyModel* m_sorted;
};

} // namespace shardscope::ui
