// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/pull_session.h"

#include <QAbstractTableModel>

#include <vector>

namespace shardscope::ui {

/// The days of a pull, as they become complete.
class PulledDayModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Date, State, Events, Size, Requests, Reason, kColumns };
    enum Role { StateRole = Qt::UserRole + 1 }; ///< int of session::PullState

    using QAbstractTableModel::QAbstractTableModel;

    void setDays(std::vector<session::PullDay> days);
    void setDay(std::size_t index, const session::PullDay& day);
    [[nodiscard]] const std::vector<session::PullDay>& days() const { return m_days; }
    [[nodiscard]] std::size_t count(session::PullState state) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static QString text(const session::PullDay& day, int column);

    std::vector<session::PullDay> m_days;
};

} // namespace shardscope::ui
