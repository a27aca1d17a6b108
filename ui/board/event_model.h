// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/board_snapshot.h"

#include <QAbstractTableModel>

#include <memory>

namespace shardscope::ui {

/// The original event names of a snapshot, one row each.
class EventModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Event, Volume, UniqueIds, UniqueDays, kColumns };

    using QAbstractTableModel::QAbstractTableModel;
    void setSnapshot(std::shared_ptr<const store::BoardSnapshot> snapshot);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::shared_ptr<const store::BoardSnapshot> m_snapshot;
    std::uint64_t m_largest = 0; ///< volume, for bars
};

} // namespace shardscope::ui
