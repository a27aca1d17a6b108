// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/recent_model.h"

#include <QFileInfo>

namespace shardscope::ui {

namespace {

QVariant figure(const std::optional<qulonglong>& value) {
    return value ? QVariant(*value) : QVariant();
}

/// Why the file cannot be opened; empty when it can.
QString reasonMissing(const QString& path) {
    const QFileInfo file(path);
    if (!file.exists()) {
        return QFileInfo::exists(file.absolutePath())
                   ? RecentModel::tr("The file is no longer there")
                   : RecentModel::tr("Its folder is not there: removed, or on a disk that is not "
                                     "connected");
    }
    return file.isReadable() ? QString() : RecentModel::tr("You may not read this file");
}

} // namespace

RecentModel::RecentModel(RecentCases& recents, QObject* parent)
    : QAbstractListModel(parent), m_recents(recents), m_rows(recents.list()) {
    connect(&m_recents, &RecentCases::changed, this, [this] {
        beginResetModel();
        m_rows = m_recents.list();
        endResetModel();
        checkFiles();
    });
    checkFiles();
}

void RecentModel::checkFiles() {
    QStringList paths;
    for (const RecentCase& row : m_rows) {
        paths.append(row.path);
    }
    m_lane.run(
        [paths](std::stop_token stop) -> base::Result<QMap<QString, QString>> {
            QMap<QString, QString> missing;
            for (const QString& path : paths) {
                if (stop.stop_requested()) {
                    break;
                }
                missing.insert(path, reasonMissing(path));
            }
            return missing;
        },
        this,
        [this](const base::Result<QMap<QString, QString>>& missing) {
            if (missing && *missing != m_missing) {
                m_missing = *missing;
                if (!m_rows.isEmpty()) {
                    Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
                }
            }
        });
}

int RecentModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RecentModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const RecentCase& row = m_rows.at(index.row());
    switch (role) {
    case PathRole:
        return row.path;
    case OpenedRole:
        return row.opened;
    case HotIdsRole:
        return figure(row.hotIds);
    case HotGroupsRole:
        return figure(row.hotGroups);
    case EventsRole:
        return figure(row.events);
    case MissingRole:
        return m_missing.value(row.path);
    default:
        return {};
    }
}

} // namespace shardscope::ui
