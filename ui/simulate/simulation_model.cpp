// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulate/simulation_model.h"

#include "ui/board/board_roles.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace shardscope::ui {

namespace {

/// Numbers with a sign as numbers without, in the same order.
quint64 sortable(std::int64_t number) {
    return static_cast<quint64>(number) ^ (quint64{1} << 63U);
}

std::int64_t difference(std::uint64_t left, std::uint64_t right) {
    return static_cast<std::int64_t>(left - right); // wraps to the right sign
}

/// In millionths, to sort by.
quint64 shareOf(std::uint64_t part, std::uint64_t whole) {
    return whole == 0
               ? 0
               : static_cast<quint64>(1e6 * static_cast<double>(part) / static_cast<double>(whole));
}

} // namespace

void SimulationModel::setSimulation(std::shared_ptr<const session::LimitSimulation> simulation) {
    beginResetModel();
    m_simulation = std::move(simulation);
    m_largest = 0;
    if (m_simulation) {
        for (const session::SimulatedKey& key : m_simulation->keys) {
            m_largest = std::max({m_largest, key.wouldRename, key.renamed});
        }
    }
    endResetModel();
}

const session::SimulatedKey& SimulationModel::key(int row) const {
    return m_simulation->keys[static_cast<std::size_t>(row)];
}

int SimulationModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_simulation ? 0 : static_cast<int>(m_simulation->keys.size());
}

int SimulationModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant SimulationModel::number(const session::SimulatedKey& key, int column) {
    switch (column) {
    case Day:
        return sortable(key.day.number);
    case Events:
        return quint64(key.events);
    case Share:
        return shareOf(key.events, key.dayEvents);
    case WouldRename:
        return quint64(key.wouldRename);
    case Renamed:
        return quint64(key.renamed);
    case Comparison:
        return sortable(difference(key.renamed, key.wouldRename));
    case Recorded:
        return quint64(key.recorded ? 1 : 0);
    case Moment:
        return sortable(key.crossedAtMs.value_or(std::numeric_limits<std::int64_t>::min()));
    default:
        return {};
    }
}

QVariant SimulationModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const session::SimulatedKey& row = key(index.row());
    switch (role) {
    case BytesRole:
        return QByteArray(row.key.id.data(), static_cast<qsizetype>(row.key.id.size()));
    case NumberRole:
        return number(row, index.column());
    case LargestRole:
        return index.column() == WouldRename || index.column() == Renamed
                   ? QVariant(quint64(m_largest))
                   : QVariant();
    case LimitRole:
        return quint64(m_simulation->effect.limit);
    case RecordedRole:
        return row.recorded;
    case RemediatedRole:
        return quint64(row.renamed);
    default:
        return {};
    }
}

} // namespace shardscope::ui
