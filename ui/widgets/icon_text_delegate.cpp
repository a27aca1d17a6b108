// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_text_delegate.h"

#include "ui/board/cell_geometry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QApplication>
#include <QPainter>

#include <utility>

namespace shardscope::ui {

namespace {

constexpr int kIcon = 14;

QColor textColor(Tint tint, const Theme& theme) {
    switch (tint) {
    case Tint::Hot:
        return theme.hotText;
    case Tint::Warn:
        return theme.warnText;
    case Tint::Good:
        return theme.goodText;
    case Tint::Text:
        return theme.text;
    default:
        return theme.muted;
    }
}

} // namespace

void paintCellGround(QPainter* painter, const QStyleOptionViewItem& option) {
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
}

IconTextDelegate::IconTextDelegate(Look look, QObject* parent)
    : QStyledItemDelegate(parent), m_look(std::move(look)) {}

void IconTextDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    paintCellGround(painter, option);
    const IconText look = m_look(index);
    const Theme& theme = Theme::of(option.widget);
    const QRect room = option.rect.adjusted(kCellPadding, 0, -kCellPadding, 0);
    const QRect icon(room.left(), room.top() + (room.height() - kIcon) / 2, kIcon, kIcon);
    const QRect text = room.adjusted(kIcon + spacing::kSmall, 0, 0, 0);
    const auto place = [&](const QRect& part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    painter->save();
    drawIcon(*painter, look.icon, look.tint, place(icon), theme);
    painter->setFont(option.font);
    painter->setPen(textColor(look.tint, theme));
    painter->drawText(place(text), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                      option.fontMetrics.elidedText(look.text, Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace shardscope::ui
