// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/pinned_row.h"

#include "ui/theme/theme.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTableView>
#include <QToolTip>

namespace shardscope::ui {

PinnedRow::PinnedRow(QTableView& table) : QWidget(table.viewport()), m_table(table) {}

void PinnedRow::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.hover);
    painter.setPen(theme.border);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    const QAbstractItemModel* model = m_table.model();
    if (model == nullptr || model->rowCount() == 0) {
        return;
    }
    QStyleOptionViewItem option;
    option.initFrom(&m_table);
    option.widget = &m_table;
    for (int column = 0; column < model->columnCount(); ++column) {
        if (m_table.isColumnHidden(column)) {
            continue;
        }
        const QModelIndex index = model->index(0, column);
        option.rect =
            QRect(m_table.columnViewportPosition(column), 0, m_table.columnWidth(column), height());
        m_table.itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

bool PinnedRow::event(QEvent* event) {
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
        return true; // not for the row that happens to lie underneath
    case QEvent::ToolTip:
        if (m_table.model() != nullptr && m_table.model()->rowCount() > 0) {
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                               m_table.model()->index(0, 0).data(Qt::ToolTipRole).toString(), this);
        }
        return true;
    default:
        return QWidget::event(event);
    }
}

} // namespace shardscope::ui
