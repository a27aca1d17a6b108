// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/import_session.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <vector>

namespace shardscope::ui {

/// Files of an import or of a case as numbers, through named roles; words and units are the display
/// proxy's.
class ImportModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { File, Size, Events, BadLines, Days, State, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole + 1, ///< QString
        BytesRole,                   ///< qulonglong
        BytesReadRole,               ///< qulonglong
        EventsRole,                  ///< qulonglong
        BadLinesRole,                ///< qulonglong
        FirstDayRole,                ///< QDate, invalid while none is known
        LastDayRole,                 ///< QDate
        DayCountRole,                ///< int
        StateRole,                   ///< int of session::FileState
        ReasonRole,                  ///< QString, may be empty
        OverlapsRole,                ///< bool
        SortRole,                    ///< what the column sorts by
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFiles(std::vector<session::FileReport> files);
    void setFile(std::size_t index, const session::FileReport& file);
    [[nodiscard]] const std::vector<session::FileReport>& files() const { return m_files; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] static QVariant sortValue(const session::FileReport& file, int column);

    std::vector<session::FileReport> m_files;
};

} // namespace shardscope::ui
