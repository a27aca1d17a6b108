// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace shardscope::ui {

/// Where the parts of a note's row lie.
struct NoteRowGeometry {
    QRect icon;
    QRect subject;
    QRect bookmark;
    QRect when;
    QRect text;

    [[nodiscard]] static NoteRowGeometry of(const QRect& row, int lineHeight, int whenWidth,
                                            Qt::LayoutDirection direction);
};

/// A note in two lines: what it is about and when; then its first words.
class NoteDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace shardscope::ui
