// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/table_cell_delegate.h"

#include "ui/board/cell_geometry.h"
#include "ui/charts/chart_table_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QPainter>
#include <QStyle>

#include <utility>

namespace shardscope::ui {

namespace {

constexpr int kMark = 16;

void paintHot(QPainter* painter, const QStyleOptionViewItem& cell, const QString& text) {
    const Theme& theme = Theme::of(cell.widget);
    const BadgeCell lay =
        BadgeCell::lay(cell.rect, QFontMetrics(fonts::bodyBold()).horizontalAdvance(text), true);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.hotSoft);
    painter->drawRoundedRect(lay.pill, lay.pill.height() / 2.0, lay.pill.height() / 2.0);
    drawHotTriangle(*painter, lay.icon, theme.hot);
    painter->setFont(fonts::bodyBold());
    painter->setPen(theme.hotText);
    painter->drawText(lay.text, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, text);
}

} // namespace

void TableCellDelegate::initStyleOption(QStyleOptionViewItem* option,
                                        const QModelIndex& index) const {
    CellDelegate::initStyleOption(option, index);
    if (index.data(ChartTableModel::DataCellRole).toBool()) {
        option->font = fonts::mono();
        option->textElideMode = Qt::ElideMiddle;
    }
}

void TableCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const auto mark = static_cast<TableMark>(index.data(ChartTableModel::MarkCellRole).toInt());
    const bool hot = index.data(ChartTableModel::HotCellRole).toBool();
    if (mark == TableMark::None && !hot) {
        CellDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, QString());
    cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    painter->save();
    painter->setClipRect(cell.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    if (hot) {
        paintHot(painter, cell, text);
    } else {
        const Theme& theme = Theme::of(cell.widget);
        const bool agrees = mark == TableMark::Agrees;
        const QRect box = cell.rect.adjusted(kCellPadding, 0, -kCellPadding, 0);
        const QRect icon(box.left(), box.center().y() - kMark / 2 + 1, kMark, kMark);
        const QRect words = box.adjusted(kMark + spacing::kSmall, 0, 0, 0);
        drawIcon(*painter, agrees ? Icon::CheckCircle : Icon::Info,
                 agrees ? Tint::Good : Tint::Warn, QStyle::visualRect(cell.direction, box, icon),
                 theme);
        painter->setFont(cell.font);
        painter->setPen(agrees ? theme.goodText : theme.warnText);
        painter->drawText(QStyle::visualRect(cell.direction, box, words),
                          static_cast<int>(cell.displayAlignment),
                          cell.fontMetrics.elidedText(text, Qt::ElideRight, words.width()));
    }
    painter->restore();
}

} // namespace shardscope::ui
