// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/event_model.h"

#include "ui/board/board_roles.h"
#include "ui/view/filter_part.h"

#include <algorithm>
#include <utility>

namespace shardscope::ui {

namespace {

QVariant number(const store::EventRow& row, int column) {
    switch (column) {
    case EventModel::Volume:
        return quint64(row.volume);
    case EventModel::UniqueIds:
        return quint64(row.uniqueIds);
    case EventModel::UniqueDays:
        return quint64(row.uniqueDays);
    default:
        return {};
    }
}

} // namespace

void EventModel::setSnapshot(std::shared_ptr<const store::BoardSnapshot> snapshot) {
    if (snapshot == m_snapshot) {
        return; // another view state over the same numbers
    }
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_largest = 0;
    if (m_snapshot) {
        for (const store::EventRow& row : m_snapshot->events) {
            m_largest = std::max(m_largest, row.volume);
        }
    }
    endResetModel();
}

int EventModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_snapshot ? 0 : static_cast<int>(m_snapshot->events.size());
}

int EventModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant EventModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const store::EventRow& row = m_snapshot->events[static_cast<std::size_t>(index.row())];
    switch (role) {
    case BytesRole:
        return QByteArray(row.event.data(), static_cast<qsizetype>(row.event.size()));
    case NumberRole:
        return number(row, index.column());
    case LargestRole:
        return index.column() == Volume ? QVariant(quint64(m_largest)) : QVariant();
    case PartRole:
        return QVariant::fromValue(FilterPart::event(row.event));
    case OverallRole:
        return false;
    default:
        return {};
    }
}

} // namespace shardscope::ui
