// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace shardscope::ui {

/// The words of quarantined lines, cut down to one file and one reason when asked.
class QuarantineProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Empty: every file, every reason.
    void setFile(const QByteArray& path);
    void setReason(const QByteArray& reason);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QByteArray m_file;
    QByteArray m_reason;
};

} // namespace shardscope::ui
