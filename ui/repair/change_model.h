// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/repair_preview.h"

#include <QAbstractTableModel>

#include <vector>

namespace shardscope::ui {

/// An event before and after its repair, property by property.
class ChangeModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Sign, Property, Before, After, kColumns };

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<remediate::PropertyChange> changes);
    void showOnlyChanges(bool only);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void choose();

    std::vector<remediate::PropertyChange> m_changes;
    std::vector<std::size_t> m_shown;
    bool m_onlyChanges = false;
};

} // namespace shardscope::ui
