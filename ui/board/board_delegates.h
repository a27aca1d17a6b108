// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace shardscope::ui {

struct Theme;

/// Paints the cells of the board's tables. Row backgrounds (hover, chosen, hairline) are the
/// table's; the delegates only paint what stands in a cell.
class BoardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

/// An id, an event or a group key: middle-elided, with a series swatch or a badge where the
/// model has one.
class NameDelegate : public BoardDelegate {
    Q_OBJECT

public:
    enum class Face { Mono, Body, Muted };
    NameDelegate(Face face, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    Face m_face;
};

/// A group: its display name and behind it, muted, its id.
class GroupDelegate : public BoardDelegate {
    Q_OBJECT

public:
    using BoardDelegate::BoardDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

/// An exact number, right-aligned, with a bar behind it where the model tells the largest.
class NumberDelegate : public BoardDelegate {
    Q_OBJECT

public:
    using BoardDelegate::BoardDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

/// A multiple of the limit: plain below, amber from 0.8×, vermillion with a triangle above it.
class LimitDelegate : public BoardDelegate {
    Q_OBJECT

public:
    using BoardDelegate::BoardDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace shardscope::ui
