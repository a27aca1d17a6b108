// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/limit_simulation.h"

#include <QAbstractTableModel>

#include <memory>

namespace shardscope::ui {

/// The keys of a simulation as numbers, through the roles of the board (board_roles.h); words and
/// units are the display proxy's.
class SimulationModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Id,
        Day,
        Events,
        Share,
        WouldRename,
        Renamed,
        Comparison,
        Recorded,
        Moment,
        kColumns
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setSimulation(std::shared_ptr<const session::LimitSimulation> simulation);
    [[nodiscard]] const session::LimitSimulation& simulation() const { return *m_simulation; }
    /// The key of a row of this model.
    [[nodiscard]] const session::SimulatedKey& key(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] static QVariant number(const session::SimulatedKey& key, int column);

    std::shared_ptr<const session::LimitSimulation> m_simulation;
    std::uint64_t m_largest = 0; ///< of renames, simulated and real, for bars that compare
};

} // namespace shardscope::ui
