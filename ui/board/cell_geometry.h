// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

#include <cstdint>

namespace shardscope::ui {

/// Where the parts of table cells lie, in device-independent pixels. Plain values, so that
/// nothing has to be painted to be tested.

/// A number at the right end, and behind it a volume bar that grows from the left.
struct BarCell {
    QRectF bar;
    QRect text;

    /// `largest` is the number that fills the cell's width.
    [[nodiscard]] static BarCell lay(const QRect& cell, std::uint64_t number,
                                     std::uint64_t largest);
};

/// A pill with an optional icon and a text, at the right end of the cell.
struct BadgeCell {
    QRect pill;
    QRect icon; ///< empty without an icon
    QRect text;

    [[nodiscard]] static BadgeCell lay(const QRect& cell, int textWidth, bool withIcon);
};

/// A name with an optional colour swatch before and an optional icon after it.
struct NameCell {
    QRect swatch; ///< empty without a swatch
    QRect text;   ///< as wide as the text may become
    QRect icon;   ///< right behind the text; empty without an icon

    [[nodiscard]] static NameCell lay(const QRect& cell, int textWidth, bool withSwatch,
                                      bool withIcon);
};

inline constexpr int kCellPadding = 8;

} // namespace shardscope::ui
