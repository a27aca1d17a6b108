// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/recent_delegate.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/welcome/recent_display_proxy.h"
#include "ui/welcome/recent_model.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace shardscope::ui {

namespace {

constexpr int kIcon = 18;
constexpr int kPadding = spacing::kSmall;

void drawLine(QPainter& painter, const QRect& box, const QFont& font, const QColor& color,
              const QString& text, Qt::Alignment alignment) {
    painter.setFont(font);
    painter.setPen(color);
    const QString elided =
        painter.fontMetrics().elidedText(text, Qt::ElideMiddle, std::max(0, box.width()));
    painter.drawText(box, static_cast<int>(alignment | Qt::AlignVCenter), elided);
}

void drawGround(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme) {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter.setPen(focused ? QPen(theme.accent) : QPen(Qt::NoPen));
    painter.setBrush(selected  ? QBrush(theme.selection)
                     : hovered ? QBrush(theme.hover)
                               : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5),
                            spacing::kControlRadius, spacing::kControlRadius);
}

} // namespace

RecentRowGeometry RecentRowGeometry::of(const QRect& row, int lineHeight, int figureWidth,
                                        int whenWidth, Qt::LayoutDirection direction) {
    const int top = row.top() + (row.height() - 2 * lineHeight) / 2;
    const int left = row.left() + kPadding + kIcon + spacing::kMedium;
    const int right = row.right() + 1 - kPadding;
    RecentRowGeometry box;
    box.icon = QRect(row.left() + kPadding, row.top() + (row.height() - kIcon) / 2, kIcon, kIcon);
    box.figure = QRect(right - figureWidth, top, figureWidth, lineHeight);
    box.when = QRect(right - whenWidth, top + lineHeight, whenWidth, lineHeight);
    box.name = QRect(left, top, box.figure.left() - spacing::kMedium - left, lineHeight);
    box.folder =
        QRect(left, top + lineHeight, box.when.left() - spacing::kMedium - left, lineHeight);
    for (QRect* part : {&box.icon, &box.figure, &box.when, &box.name, &box.folder}) {
        *part = QStyle::visualRect(direction, row, *part);
    }
    return box;
}

void RecentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const Theme& theme = Theme::of(option.widget);
    const bool missing = !index.data(RecentModel::MissingRole).toString().isEmpty();
    const bool hot = index.data(RecentDisplayProxy::IsHotRole).toBool() && !missing;
    const QString figure = index.data(RecentDisplayProxy::FigureTextRole).toString();
    const QString when = index.data(RecentDisplayProxy::WhenTextRole).toString();
    const auto box = RecentRowGeometry::of(
        option.rect, QFontMetrics(fonts::bodyBold()).height(),
        QFontMetrics(fonts::smallBold()).horizontalAdvance(figure) + 1,
        QFontMetrics(fonts::small()).horizontalAdvance(when) + 1, option.direction);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawGround(*painter, option, theme);
    painter->drawPixmap(box.icon.topLeft(),
                        iconPixmap(missing ? Icon::Cross : Icon::Case, Tint::Muted, kIcon,
                                   painter->device()->devicePixelRatioF(), theme));
    const Qt::Alignment start = Qt::AlignLeading;
    drawLine(*painter, box.name, fonts::bodyBold(), missing ? theme.muted : theme.text,
             index.data().toString(), start);
    drawLine(*painter, box.folder, fonts::small(), theme.muted,
             index.data(RecentDisplayProxy::FolderTextRole).toString(), start);
    drawLine(*painter, box.figure, fonts::smallBold(), hot ? theme.hotText : theme.muted, figure,
             Qt::AlignTrailing);
    drawLine(*painter, box.when, fonts::small(), theme.muted, when, Qt::AlignTrailing);
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {200, 2 * QFontMetrics(fonts::bodyBold()).height() + 2 * kPadding};
}

} // namespace shardscope::ui
