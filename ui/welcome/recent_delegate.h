// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStyledItemDelegate>

namespace shardscope::ui {

/// Where the parts of one recent case lie in its row.
struct RecentRowGeometry {
    QRect icon;
    QRect name;   ///< first line
    QRect folder; ///< second line
    QRect figure; ///< first line, at the end
    QRect when;   ///< second line, at the end

    /// `figureWidth` and `whenWidth` are what those texts need.
    [[nodiscard]] static RecentRowGeometry of(const QRect& row, int lineHeight, int figureWidth,
                                              int whenWidth, Qt::LayoutDirection direction);
};

/// Two lines for each recent case: name and hot figures, folder and when it was open.
class RecentDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace shardscope::ui
