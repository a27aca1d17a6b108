// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/case_records.h"

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace shardscope::ui {

/// Quarantined lines as values, in file and line order.
class QuarantineModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { File, Line, Offset, Reason, Text, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole + 1, ///< QByteArray
        LineRole,                    ///< qulonglong, 1-based
        OffsetRole,                  ///< qulonglong, bytes into the uncompressed text
        LengthRole,                  ///< qulonglong, bytes
        ReasonRole,                  ///< QByteArray
        TextRole,                    ///< QByteArray: the first bytes as they are, may be any
    };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void append(const std::vector<store::QuarantinedLine>& lines);
    [[nodiscard]] const std::vector<store::QuarantinedLine>& lines() const { return m_lines; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<store::QuarantinedLine> m_lines;
};

} // namespace shardscope::ui
