// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/import_session.h"

#include <QAbstractTableModel>

#include <vector>

namespace shardscope::ui {

/// The files an import would read, as values.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { File, Size, FirstDay, Note, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole + 1, ///< QString
        BytesRole,                   ///< qulonglong
        FirstDayRole,                ///< QDate, invalid while unknown
        AlreadyInCaseRole,           ///< bool
        ProblemRole,                 ///< QString, may be empty
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFiles(std::vector<session::ImportPreview::File> files);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<session::ImportPreview::File> m_files;
};

} // namespace shardscope::ui
