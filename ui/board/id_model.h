// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/board_snapshot.h"

#include <QAbstractTableModel>

#include <memory>

namespace shardscope::ui {

/// "Hotshard Distinct IDs (by Volume, Unique Events, Days)" of a snapshot: the Overall row
/// first, then one row per distinct id.
class IdModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Id,
        Volume,
        UniqueEvents,
        UniqueDays,
        HotDays,
        Peak,
        MaxPerDay,
        FirstHotDay, ///< its number is the higher, the earlier the day; 0: never hot
        AllEvents,
        Repeats, ///< raw / deduplicated, in millionths
        kColumns
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setSnapshot(std::shared_ptr<const store::BoardSnapshot> snapshot);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QVariant overallNumber(int column) const;
    [[nodiscard]] QVariant largest(int column) const;
    [[nodiscard]] static QVariant number(const store::IdRow& row, int column);
    [[nodiscard]] QVariant rowData(const store::IdRow& row, int column, int role) const;

    std::shared_ptr<const store::BoardSnapshot> m_snapshot;
    // Largest of the rows, for bars.
    std::uint64_t m_largestVolume = 0;
    std::uint64_t m_largestDay = 0;
    std::uint64_t m_largestAll = 0;
};

} // namespace shardscope::ui
