// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QRect>
#include <QStyledItemDelegate>

#include <optional>

namespace shardscope::ui {

/// How the state of a file looks: a sign beside its words, and a bar while it is being read.
struct FileStateLook {
    Icon icon = Icon::Clock;
    Tint tint = Tint::Muted;
    std::optional<double> share; ///< 0..1 while being read
};

/// Where the parts of a state cell lie.
struct StateCellGeometry {
    QRect icon;
    QRect text;
    QRect bar; ///< empty without a bar

    [[nodiscard]] static StateCellGeometry of(const QRect& cell, bool withBar,
                                              Qt::LayoutDirection direction);
};

/// How the state of the file in this row of an ImportModel looks.
[[nodiscard]] FileStateLook lookOf(const QModelIndex& index);

/// Paints the state of a file of an ImportModel.
class StateDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace shardscope::ui
