// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_model.h"

#include "ui/text/number_text.h"

#include <QDate>

#include <utility>

namespace shardscope::ui {

void ImportModel::setFiles(std::vector<session::FileReport> files) {
    beginResetModel();
    m_files = std::move(files);
    endResetModel();
}

void ImportModel::setFile(std::size_t index, const session::FileReport& file) {
    if (index >= m_files.size() || m_files[index] == file) {
        return;
    }
    m_files[index] = file;
    const int row = static_cast<int>(index);
    Q_EMIT dataChanged(this->index(row, 0), this->index(row, ColumnCount - 1));
}

int ImportModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int ImportModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const session::FileReport& file = m_files[static_cast<std::size_t>(index.row())];
    switch (role) {
    case PathRole:
        return QString::fromStdString(file.path);
    case BytesRole:
        return qulonglong{file.bytes};
    case BytesReadRole:
        return qulonglong{file.bytesRead};
    case EventsRole:
        return qulonglong{file.events};
    case BadLinesRole:
        return qulonglong{file.quarantined};
    case FirstDayRole:
        return file.days.empty() ? QDate() : toDate(file.days.front());
    case LastDayRole:
        return file.days.empty() ? QDate() : toDate(file.days.back());
    case DayCountRole:
        return static_cast<int>(file.days.size());
    case StateRole:
        return static_cast<int>(file.state);
    case ReasonRole:
        return QString::fromStdString(file.reason);
    case OverlapsRole:
        return file.overlaps;
    case SortRole:
        return sortValue(file, index.column());
    default:
        return {};
    }
}

QVariant ImportModel::sortValue(const session::FileReport& file, int column) {
    switch (column) {
    case File:
        return QString::fromStdString(file.path);
    case Size:
        return qulonglong{file.bytes};
    case Events:
        return qulonglong{file.events};
    case BadLines:
        return qulonglong{file.quarantined};
    case Days:
        return file.days.empty() ? QDate() : toDate(file.days.front());
    case State:
        return static_cast<int>(file.state);
    default:
        return {};
    }
}

} // namespace shardscope::ui
