// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/reimport.h"

#include <QAbstractTableModel>

#include <vector>

namespace shardscope::ui {

/// The books of a repair that is sent: all days together, then each day.
class BookModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Day, Read, Accepted, Refused, LeftOut, SetAside, Pending, kColumns };

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<session::DayBook> days);
    [[nodiscard]] const session::DayBook& total() const { return m_total; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<session::DayBook> m_days;
    session::DayBook m_total; ///< its day means nothing
};

} // namespace shardscope::ui
