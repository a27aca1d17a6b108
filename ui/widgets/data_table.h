// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace shardscope::ui {

/// A table of rows in the look of the house: no grid, whole rows selected, 28 px high.
class DataTable : public QTableView {
    Q_OBJECT

public:
    explicit DataTable(const QString& name, QWidget* parent = nullptr);

    /// Width of a column that takes what the others leave.
    static constexpr int kRest = -1;

    /// One width for each column, in device-independent pixels.
    void setColumnWidths(const QList<int>& widths);
};

} // namespace shardscope::ui
