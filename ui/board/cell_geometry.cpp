// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/cell_geometry.h"

#include <algorithm>

namespace shardscope::ui {

namespace {

constexpr int kBarInset = 5; ///< above and below the bar
constexpr int kBarTail = 3;  ///< the bar's own padding around the number
constexpr double kLeastBar = 2;
constexpr int kPillHeight = 20;
constexpr int kPillPadding = 7;
constexpr int kIcon = 12;
constexpr int kIconGap = 4;
constexpr int kSwatch = 10;
constexpr int kSlack = 2; ///< text widths are fractions, measured as whole pixels

int middle(const QRect& cell, int height) {
    return cell.top() + (cell.height() - height) / 2;
}

} // namespace

BarCell BarCell::lay(const QRect& cell, std::uint64_t number, std::uint64_t largest) {
    BarCell result;
    result.text = cell.adjusted(kCellPadding, 0, -kCellPadding, 0);
    if (number == 0 || largest == 0) {
        return result;
    }
    const double room = std::max(cell.width() - 2 * (kCellPadding - kBarTail), 0);
    const double share = std::min(1.0, static_cast<double>(number) / static_cast<double>(largest));
    const double width = std::min(room, std::max(kLeastBar, room * share));
    result.bar = QRectF(cell.left() + kCellPadding - kBarTail, cell.top() + kBarInset, width,
                        cell.height() - 2 * kBarInset - 1);
    return result;
}

BadgeCell BadgeCell::lay(const QRect& cell, int textWidth, bool withIcon) {
    BadgeCell result;
    const int iconWidth = withIcon ? kIcon + kIconGap : 0;
    const int wanted = textWidth + iconWidth + 2 * kPillPadding;
    const int width = std::min(wanted, cell.width());
    // The text of pills and of plain numbers of the column ends at the same x.
    const int right = cell.left() + cell.width() - kCellPadding + kPillPadding;
    const int left = std::max(cell.left(), std::min(right, cell.left() + cell.width()) - width);
    result.pill = QRect(left, middle(cell, kPillHeight), width, kPillHeight);
    if (withIcon) {
        result.icon = QRect(left + kPillPadding - 1, middle(cell, kIcon), kIcon, kIcon);
    }
    result.text = QRect(left + kPillPadding + iconWidth, result.pill.top(),
                        std::max(0, width - 2 * kPillPadding - iconWidth), kPillHeight);
    return result;
}

NameCell NameCell::lay(const QRect& cell, int textWidth, bool withSwatch, bool withIcon) {
    NameCell result;
    int left = cell.left() + kCellPadding;
    const int right = cell.left() + cell.width() - kCellPadding;
    if (withSwatch) {
        result.swatch = QRect(left, middle(cell, kSwatch), kSwatch, kSwatch);
        left += kSwatch + kCellPadding;
    }
    const int iconWidth = withIcon ? kIcon + 2 * kIconGap : 0;
    const int room = std::max(0, right - left - iconWidth);
    const int width = std::min(textWidth + kSlack, room);
    result.text = QRect(left, cell.top(), width, cell.height());
    if (withIcon) {
        result.icon = QRect(left + width + 2 * kIconGap, middle(cell, kIcon), kIcon, kIcon);
    }
    return result;
}

} // namespace shardscope::ui
