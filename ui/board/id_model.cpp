// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/id_model.h"

#include "ui/board/board_roles.h"
#include "ui/view/filter_part.h"

#include <algorithm>
#include <utility>

namespace shardscope::ui {

namespace {
constexpr std::int64_t kAfterAnyDay = std::int64_t{1} << 32;
constexpr double kMillion = 1e6;
} // namespace

void IdModel::setSnapshot(std::shared_ptr<const store::BoardSnapshot> snapshot) {
    if (snapshot == m_snapshot) {
        return; // another view state over the same numbers
    }
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_largestVolume = 0;
    m_largestDay = 0;
    m_largestAll = 0;
    if (m_snapshot) {
        for (const store::IdRow& row : m_snapshot->ids) {
            m_largestVolume = std::max(m_largestVolume, row.volume);
            m_largestDay = std::max(m_largestDay, row.maxPerDay);
            m_largestAll = std::max(m_largestAll, row.events);
        }
    }
    endResetModel();
}

int IdModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_snapshot ? 0 : static_cast<int>(m_snapshot->ids.size()) + 1;
}

int IdModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant IdModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    if (role == OverallRole) {
        return index.row() == 0;
    }
    if (index.row() == 0) {
        return role == NumberRole ? overallNumber(index.column()) : QVariant();
    }
    return rowData(m_snapshot->ids[static_cast<std::size_t>(index.row() - 1)], index.column(),
                   role);
}

QVariant IdModel::overallNumber(int column) const {
    const store::OverallRow& overall = m_snapshot->overall;
    switch (column) {
    case Volume:
        return quint64(overall.volume);
    case UniqueEvents:
        return quint64(overall.uniqueEvents);
    case UniqueDays:
        return quint64(overall.uniqueDays);
    default:
        return {};
    }
}

QVariant IdModel::number(const store::IdRow& row, int column) {
    switch (column) {
    case Volume:
        return quint64(row.volume);
    case UniqueEvents:
        return quint64(row.uniqueEvents);
    case UniqueDays:
        return quint64(row.uniqueDays);
    case HotDays:
        return quint64(row.hotDays);
    case Peak:
    case MaxPerDay:
        return quint64(row.maxPerDay);
    case FirstHotDay:
        return row.firstHotDay ? quint64(kAfterAnyDay - row.firstHotDay->number) : quint64(0);
    case AllEvents:
        return quint64(row.events);
    case Repeats:
        return row.deduplicated == 0 ? quint64(0)
                                     : quint64(kMillion * static_cast<double>(row.events) /
                                               static_cast<double>(row.deduplicated));
    default:
        return {};
    }
}

QVariant IdModel::largest(int column) const {
    switch (column) {
    case Volume:
        return quint64(m_largestVolume);
    case MaxPerDay:
        return quint64(m_largestDay);
    case AllEvents:
        return quint64(m_largestAll);
    default:
        return {};
    }
}

QVariant IdModel::rowData(const store::IdRow& row, int column, int role) const {
    switch (role) {
    case BytesRole:
        return QByteArray(row.id.data(), static_cast<qsizetype>(row.id.size()));
    case NumberRole:
        return number(row, column);
    case LargestRole:
        return largest(column);
    case LimitRole:
        return quint64(m_snapshot->limits.user);
    case PartRole:
        return QVariant::fromValue(FilterPart::id(row.id));
    case AllEventsRole:
        return quint64(row.events);
    case DeduplicatedRole:
        return quint64(row.deduplicated);
    case ExactRole:
        return m_snapshot->figures.deduplicatedIsExact;
    case RecordedRole:
        return row.recorded;
    case RemediatedRole:
        return quint64(row.remediated);
    case RenameReasonRole:
        return static_cast<int>(row.renameReason);
    case PeakDayRole:
        return row.maxDay.number;
    case FirstHotDayRole:
        return row.firstHotDay ? QVariant(row.firstHotDay->number) : QVariant();
    default:
        return {};
    }
}

} // namespace shardscope::ui
