// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTableView;

namespace shardscope::ui {

/// Lies over the top of a table's viewport and always shows row 0, through the table's own
/// delegates and columns.
class PinnedRow : public QWidget {
    Q_OBJECT

public:
    explicit PinnedRow(QTableView& table);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QTableView& m_table;
};

} // namespace shardscope::ui
