// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/job_runner.h"
#include "ui/shell/recent_cases.h"

#include <QAbstractListModel>
#include <QMap>

namespace shardscope::ui {

/// The recent cases as values, with why a case cannot be opened now. Files are looked at in the
/// background: a folder on a sleeping network disk must not stall the window.
class RecentModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole + 1, ///< QString
        OpenedRole,                  ///< QDateTime
        HotIdsRole,                  ///< qulonglong, invalid while unknown
        HotGroupsRole,               ///< qulonglong, invalid while unknown
        EventsRole,                  ///< qulonglong, invalid while unknown
        MissingRole,                 ///< QString: why it cannot be opened; empty when it can
    };

    explicit RecentModel(RecentCases& recents, QObject* parent = nullptr);

    /// Looks again whether the files are there.
    void checkFiles();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    RecentCases& m_recents;
    QList<RecentCase> m_rows;
    QMap<QString, QString> m_missing; ///< reason by path
    JobRunner m_lane{JobRunner::Order::NewestWins};
};

} // namespace shardscope::ui
