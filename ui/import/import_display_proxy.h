// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace shardscope::ui {

/// The words and units of an import's files, and their order.
class ImportDisplayProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ImportDisplayProxy(QObject* parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static QString text(const QModelIndex& source);
    [[nodiscard]] static QString toolTip(const QModelIndex& source);
};

} // namespace shardscope::ui
