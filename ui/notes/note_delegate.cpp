// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/note_delegate.h"

#include "ui/notes/note_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace shardscope::ui {

namespace {

constexpr int kIcon = 16;
constexpr int kPadding = spacing::kSmall;

void drawGround(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme) {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRectF ground = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(selected  ? QBrush(theme.selection)
                     : hovered ? QBrush(theme.hover)
                               : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(ground, spacing::kControlRadius, spacing::kControlRadius);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        drawFocusRing(painter, ground, spacing::kControlRadius, theme);
    }
}

void drawLine(QPainter& painter, const QRect& box, const QFont& font, const QColor& color,
              const QString& text, Qt::TextElideMode elide, Qt::Alignment alignment) {
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(box, static_cast<int>(alignment | Qt::AlignVCenter | Qt::TextSingleLine),
                     painter.fontMetrics().elidedText(text, elide, std::max(0, box.width())));
}

} // namespace

NoteRowGeometry NoteRowGeometry::of(const QRect& row, int lineHeight, int whenWidth,
                                    Qt::LayoutDirection direction) {
    const int top = row.top() + kPadding;
    const int left = row.left() + kPadding + kIcon + kPadding;
    const int right = row.right() + 1 - kPadding;
    const int below = top + lineHeight + spacing::kTight / 2;
    NoteRowGeometry box;
    box.icon = QRect(row.left() + kPadding, top + (lineHeight - kIcon) / 2, kIcon, kIcon);
    box.bookmark = QRect(right - kIcon, box.icon.top(), kIcon, kIcon);
    box.subject = QRect(left, top, box.bookmark.left() - kPadding - left, lineHeight);
    box.when = QRect(right - whenWidth, below, whenWidth, lineHeight);
    box.text = QRect(left, below, box.when.left() - kPadding - left, lineHeight);
    for (QRect* part : {&box.icon, &box.bookmark, &box.subject, &box.when, &box.text}) {
        *part = QStyle::visualRect(direction, row, *part);
    }
    return box;
}

void NoteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Theme& theme = Theme::of(option.widget);
    const QString when = index.data(NoteModel::WhenTextRole).toString();
    QString text = index.data(NoteModel::TextRole).toString();
    const bool empty = text.isEmpty();
    if (empty) {
        text = tr("no words yet");
    }
    const auto box = NoteRowGeometry::of(option.rect, QFontMetrics(fonts::bodyBold()).height(),
                                         QFontMetrics(fonts::small()).horizontalAdvance(when) + 1,
                                         option.direction);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawGround(*painter, option, theme);
    drawIcon(*painter, static_cast<Icon>(index.data(NoteModel::IconRole).toInt()), Tint::Muted,
             box.icon, theme);
    drawLine(*painter, box.subject, fonts::bodyBold(), theme.text,
             index.data(NoteModel::SubjectTextRole).toString(), Qt::ElideMiddle, Qt::AlignLeading);
    if (index.data(NoteModel::BookmarkedRole).toBool()) {
        drawIcon(*painter, Icon::Bookmark, Tint::Accent, box.bookmark, theme);
    }
    drawLine(*painter, box.text, fonts::body(), empty ? theme.muted : theme.text, text,
             Qt::ElideRight, Qt::AlignLeading);
    drawLine(*painter, box.when, fonts::small(), theme.muted, when, Qt::ElideRight,
             Qt::AlignTrailing);
    painter->restore();
}

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {200, 2 * QFontMetrics(fonts::bodyBold()).height() + 2 * kPadding + spacing::kTight / 2};
}

} // namespace shardscope::ui
