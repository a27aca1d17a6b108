// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_proxy.h"

namespace shardscope::ui {

/// Words for GroupModel.
class GroupDisplayProxy : public BoardProxy {
    Q_OBJECT

public:
    using BoardProxy::BoardProxy;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] QString cellText(const QModelIndex& index) const override;
    [[nodiscard]] QString toolTip(const QModelIndex& index) const override;
};

} // namespace shardscope::ui
