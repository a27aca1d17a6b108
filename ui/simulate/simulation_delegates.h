// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_delegates.h"
#include "ui/widgets/icon_text_delegate.h"

namespace shardscope::ui {

/// A delegate of the board in a table that lets rows be selected: the board's own tables paint
/// their rows themselves.
template<typename Delegate>
class OnGround : public Delegate {
public:
    using Delegate::Delegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        paintCellGround(painter, option);
        Delegate::paint(painter, option, index);
    }
};

} // namespace shardscope::ui
