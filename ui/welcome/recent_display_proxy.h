// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QIdentityProxyModel>

namespace shardscope::ui {

/// "just now", "12 min ago", "2 h ago", "yesterday", "12 days ago", then the date.
[[nodiscard]] QString agoText(const QDateTime& when, const QDateTime& now);

/// The words of the recent cases. Qt::DisplayRole is the case's name.
class RecentDisplayProxy : public QIdentityProxyModel {
    Q_OBJECT

public:
    enum Role {
        FolderTextRole = Qt::UserRole + 100, ///< where it lies, or why it cannot be opened
        FigureTextRole,                      ///< "31 hot ids"; empty while unknown
        IsHotRole,                           ///< bool
        WhenTextRole,                        ///< "2 h ago"
    };

    using QIdentityProxyModel::QIdentityProxyModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
};

} // namespace shardscope::ui
