// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_table.h"

#include <QAbstractTableModel>

namespace shardscope::ui {

/// Shows a ChartTable.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        NumberCellRole = Qt::UserRole + 1, ///< double; invalid for words
        HotCellRole,                       ///< bool
        DataCellRole,                      ///< bool: an id or name from the data
        MarkCellRole,                      ///< TableMark
    };

    using QAbstractTableModel::QAbstractTableModel;
    void show(ChartTable table);
    [[nodiscard]] const ChartTable& table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    ChartTable m_table;
};

} // namespace shardscope::ui
