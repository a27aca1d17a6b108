// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_header.h"

#include "ui/board/cell_geometry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QPainter>

#include <algorithm>

namespace shardscope::ui {

namespace {
constexpr int kHeight = 30;
constexpr int kArrow = 10;
constexpr int kArrowGap = 3;
} // namespace

BoardHeader::BoardHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setFont(fonts::smallBold());
    setHighlightSections(false);
    setSectionsClickable(true);
    setMinimumSectionSize(36);
}

QSize BoardHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), kHeight};
}

void BoardHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const Theme& theme = Theme::of(this);
    painter->fillRect(rect, theme.surface);
    painter->setPen(theme.border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());

    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    const auto alignment =
        model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    const bool right = alignment.testFlag(Qt::AlignRight);
    const QRect room = rect.adjusted(kCellPadding, 0, -kCellPadding, 0);
    const QFontMetrics metrics(font());
    const int arrowRoom = sorted ? kArrow + kArrowGap : 0;
    const QString text =
        metrics.elidedText(title, Qt::ElideRight, std::max(0, room.width() - arrowRoom) + 2);
    painter->setFont(font());
    painter->setPen(sorted ? theme.text : theme.muted);
    painter->drawText(room, Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft), text);
    if (sorted) {
        const int width = metrics.horizontalAdvance(text);
        const int x =
            right ? room.right() + 1 - width - kArrowGap - kArrow : room.left() + width + kArrowGap;
        const QRect arrow(x, rect.top() + (rect.height() - kArrow) / 2, kArrow, kArrow);
        drawIcon(*painter,
                 sortIndicatorOrder() == Qt::DescendingOrder ? Icon::ChevronDown : Icon::ChevronUp,
                 Tint::Muted, arrow, theme);
    }
}

} // namespace shardscope::ui
