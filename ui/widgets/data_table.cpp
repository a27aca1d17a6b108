// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_table.h"

#include "ui/board/board_header.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_delegate.h"

#include <QHeaderView>

namespace shardscope::ui {

DataTable::DataTable(const QString& name, QWidget* parent) : QTableView(parent) {
    setAccessibleName(name);
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table, arrows move in it
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTextElideMode(Qt::ElideMiddle);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalHeader(new BoardHeader(this));
    verticalHeader()->setVisible(false);
    verticalHeader()->setDefaultSectionSize(spacing::kRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(48);
}

void DataTable::setColumnWidths(const QList<int>& widths) {
    for (int column = 0; column < widths.size(); ++column) {
        const bool takesTheRest = widths.at(column) == kRest;
        horizontalHeader()->setSectionResizeMode(column, takesTheRest ? QHeaderView::Stretch
                                                                      : QHeaderView::Interactive);
        if (!takesTheRest) {
            setColumnWidth(column, widths.at(column));
        }
    }
}

} // namespace shardscope::ui
