// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/group_model.h"

#include "ui/board/board_roles.h"
#include "ui/view/filter_part.h"

#include <algorithm>
#include <string>
#include <utility>

namespace shardscope::ui {

namespace {

QByteArray bytes(const std::string& text) {
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QVariant number(const store::GroupRow& row, int column) {
    switch (column) {
    case GroupModel::Volume:
        return quint64(row.volume);
    case GroupModel::UniqueEvents:
        return quint64(row.uniqueEvents);
    case GroupModel::UniqueDays:
        return quint64(row.uniqueDays);
    case GroupModel::Peak:
        return quint64(row.maxPerDay);
    default:
        return {};
    }
}

} // namespace

void GroupModel::setSnapshot(std::shared_ptr<const store::BoardSnapshot> snapshot) {
    if (snapshot == m_snapshot) {
        return; // another view state over the same numbers
    }
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_largest = 0;
    if (m_snapshot) {
        for (const store::GroupRow& row : m_snapshot->groups) {
            m_largest = std::max(m_largest, row.volume);
        }
    }
    endResetModel();
}

int GroupModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_snapshot ? 0 : static_cast<int>(m_snapshot->groups.size());
}

int GroupModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant GroupModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const store::GroupRow& row = m_snapshot->groups[static_cast<std::size_t>(index.row())];
    switch (role) {
    case BytesRole:
        return index.column() == Key ? bytes(row.group.key) : bytes(row.group.id);
    case GroupKeyRole:
        return bytes(row.group.key);
    case DisplayNameRole:
        return row.displayName ? QVariant(bytes(*row.displayName)) : QVariant();
    case NumberRole:
        return number(row, index.column());
    case LargestRole:
        return index.column() == Volume ? QVariant(quint64(m_largest)) : QVariant();
    case LimitRole:
        return quint64(m_snapshot->limits.group);
    case PartRole:
        return QVariant::fromValue(FilterPart::ofGroup(row.group));
    case RecordedRole:
        return row.recorded;
    case OverallRole:
        return false;
    default:
        return {};
    }
}

} // namespace shardscope::ui
