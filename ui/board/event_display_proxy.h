// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_proxy.h"
#include "ui/charts/category_slots.h"

namespace shardscope::ui {

/// Words and series colours for EventModel.
class EventDisplayProxy : public BoardProxy {
    Q_OBJECT

public:
    using BoardProxy::BoardProxy;
    /// The colours the stacked chart gave to the events.
    void setSlots(const CategorySlots& categories);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] QString cellText(const QModelIndex& index) const override;
    [[nodiscard]] QString toolTip(const QModelIndex& index) const override;

private:
    CategorySlots m_slots;
};

} // namespace shardscope::ui
