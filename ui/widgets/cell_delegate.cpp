// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_delegate.h"

#include "ui/board/cell_geometry.h"

#include <QApplication>
#include <QPainter>

#include <utility>

namespace shardscope::ui {

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, QString());
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);

    // The words begin beside an icon, not on it.
    const int icon = cell.features.testFlag(QStyleOptionViewItem::HasDecoration)
                         ? cell.decorationSize.width()
                         : 0;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect box = option.rect.adjusted(kCellPadding + (mirrored ? 0 : icon), 0,
                                           -kCellPadding - (mirrored ? icon : 0), 0);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(QPalette::Text));
    painter->drawText(box, static_cast<int>(cell.displayAlignment),
                      QFontMetrics(cell.font).elidedText(text, cell.textElideMode, box.width()));
    painter->restore();
}

} // namespace shardscope::ui
