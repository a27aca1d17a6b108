// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_proxy.h"

namespace shardscope::ui {

class SimulationModel;

/// Words and order for SimulationModel.
class SimulationProxy : public BoardProxy {
    Q_OBJECT

public:
    explicit SimulationProxy(SimulationModel& model, QObject* parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// The titles and these rows (of this proxy; none: all) for a spreadsheet: dates and times in
    /// ISO form, numbers without grouping, ids as they are.
    [[nodiscard]] QList<QStringList> plainRows(const QList<int>& rows) const;

protected:
    [[nodiscard]] QString cellText(const QModelIndex& index) const override;
    [[nodiscard]] QString toolTip(const QModelIndex& index) const override;

private:
    [[nodiscard]] QStringList plainRow(int row) const;

    SimulationModel& m_model;
};

} // namespace shardscope::ui
