// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/board_snapshot.h"
#include "ui/board/board_proxy.h"

namespace shardscope::ui {

/// Words for IdModel.
class IdDisplayProxy : public BoardProxy {
    Q_OBJECT

public:
    using BoardProxy::BoardProxy;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] QString cellText(const QModelIndex& index) const override;
    [[nodiscard]] QString toolTip(const QModelIndex& index) const override;
};

/// Why an id was renamed although fewer events than the limit remain visible, as a clause;
/// empty for RenameReason::None.
[[nodiscard]] QString renameReasonText(store::RenameReason reason);

} // namespace shardscope::ui
