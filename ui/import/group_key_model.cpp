// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/group_key_model.h"

#include "ui/text/display_text.h"
#include "ui/text/number_text.h"

#include <algorithm>
#include <utility>

namespace shardscope::ui {

namespace {

QString describeKey(const session::ImportPreview::GroupKey& key) {
    if (key.fromRecord) {
        return GroupKeyModel::tr("always counted");
    }
    if (key.seen == 0) {
        return GroupKeyModel::tr("not seen in the sample");
    }
    return GroupKeyModel::tr("for instance %1").arg(shortText(key.example, 24));
}

} // namespace

void GroupKeyModel::setFound(const std::vector<session::ImportPreview::GroupKey>& found) {
    beginResetModel();
    std::vector<Row> before = std::exchange(m_rows, {});
    for (const session::ImportPreview::GroupKey& key : found) {
        const auto known = std::find_if(before.begin(), before.end(),
                                        [&](const Row& row) { return row.found.key == key.key; });
        const bool ticked = known != before.end() && known->ticked;
        m_rows.push_back({key, ticked || key.fromRecord, false});
        if (known != before.end()) {
            before.erase(known);
        }
    }
    for (Row& row : before) {
        if (row.added) {
            m_rows.push_back(std::move(row));
        }
    }
    endResetModel();
}

void GroupKeyModel::clear() {
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void GroupKeyModel::addKey(const std::string& key) {
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        if (m_rows[at].found.key == key) {
            setData(index(static_cast<int>(at)), Qt::Checked, Qt::CheckStateRole);
            return;
        }
    }
    const int row = rowCount();
    beginInsertRows({}, row, row);
    session::ImportPreview::GroupKey typed;
    typed.key = key;
    m_rows.push_back({std::move(typed), true, true});
    endInsertRows();
}

std::vector<std::string> GroupKeyModel::chosen() const {
    std::vector<std::string> keys;
    for (const Row& row : m_rows) {
        if (row.ticked && !row.found.fromRecord) {
            keys.push_back(row.found.key);
        }
    }
    return keys;
}

int GroupKeyModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant GroupKeyModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 — %2").arg(shortText(row.found.key), describeKey(row.found));
    case Qt::ToolTipRole:
        return row.found.fromRecord
                   ? tr("A $hotshard_record or the case names this group key.")
                   : tr("Held by %1 of the events looked at.").arg(fullNumber(row.found.seen));
    case Qt::CheckStateRole:
        return row.ticked ? Qt::Checked : Qt::Unchecked;
    case KeyRole:
        return QByteArray::fromStdString(row.found.key);
    case SeenRole:
        return qulonglong{row.found.seen};
    case ExampleRole:
        return QByteArray::fromStdString(row.found.example);
    case AlwaysRole:
        return row.found.fromRecord;
    case AddedRole:
        return row.added;
    default:
        return {};
    }
}

bool GroupKeyModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole) {
        return false;
    }
    Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (row.found.fromRecord) {
        return false;
    }
    row.ticked = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags GroupKeyModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags base = QAbstractListModel::flags(index);
    if (!index.isValid() || m_rows[static_cast<std::size_t>(index.row())].found.fromRecord) {
        return base;
    }
    return base | Qt::ItemIsUserCheckable;
}

} // namespace shardscope::ui
