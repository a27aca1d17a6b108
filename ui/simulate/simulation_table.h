// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/limit_simulation.h"
#include "ui/widgets/card.h"

#include <memory>

namespace shardscope::ui {

class DataTable;
class SimulationModel;
class SimulationProxy;

/// The keys over the limit, one row each, or why there is none.
class SimulationTable : public Card {
    Q_OBJECT

public:
    explicit SimulationTable(QWidget* parent = nullptr);

    /// nullptr: nothing, until a state or another simulation is shown.
    void show(std::shared_ptr<const session::LimitSimulation> simulation);
    /// Of the present row; nullptr when there is none.
    [[nodiscard]] const session::SimulatedKey* currentKey() const;

Q_SIGNALS:
    void currentChanged();
    /// More is wanted of the current key.
    void keyRequested();

private:
    void buildTable();
    void buildCopying();
    void showNoKeys(const session::LimitSimulation& simulation);
    void copy(QChar delimiter) const;

    SimulationModel* m_model;
    SimulationProxy* m_proxy;
    DataTable* m_table;
    QToolButton* m_copy;
};

} // namespace shardscope::ui
