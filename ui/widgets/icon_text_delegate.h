// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QStyledItemDelegate>

#include <functional>

namespace shardscope::ui {

/// A state in a table cell: an icon in the colour of its meaning, and a word.
struct IconText {
    QString text;
    Icon icon = Icon::Check;
    Tint tint = Tint::Muted;
};

/// The ground of a cell in a table that lets rows be selected.
void paintCellGround(QPainter* painter, const QStyleOptionViewItem& option);

class IconTextDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using Look = std::function<IconText(const QModelIndex& index)>;
    IconTextDelegate(Look look, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    Look m_look;
};

} // namespace shardscope::ui
