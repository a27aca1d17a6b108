// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace shardscope::ui {

/// A table of rows in the look of the house: no grid, whole rows selected, 28 px high, the first
/// column as wide as there is room.
class DataTable : public QTableView {
    Q_OBJECT

public:
    explicit DataTable(const QString& name, QWidget* parent = nullptr);

    /// Gives each column after the first this width, in device-independent pixels.
    void setColumnWidths(const QList<int>& widths);
};

} // namespace shardscope::ui
