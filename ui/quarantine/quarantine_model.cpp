// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quarantine/quarantine_model.h"

namespace shardscope::ui {

namespace {

QByteArray bytes(const std::string& text) {
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

void QuarantineModel::clear() {
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

void QuarantineModel::append(const std::vector<store::QuarantinedLine>& lines) {
    if (lines.empty()) {
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
    m_lines.insert(m_lines.end(), lines.begin(), lines.end());
    endInsertRows();
}

int QuarantineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int QuarantineModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QuarantineModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const store::QuarantinedLine& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case PathRole:
        return bytes(line.path);
    case LineRole:
        return qulonglong{line.line};
    case OffsetRole:
        return qulonglong{line.offset};
    case LengthRole:
        return qulonglong{line.length};
    case ReasonRole:
        return bytes(line.reason);
    case TextRole:
        return bytes(line.text);
    default:
        return {};
    }
}

} // namespace shardscope::ui
