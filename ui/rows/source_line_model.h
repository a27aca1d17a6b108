// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/raw_rows.h"

#include <QAbstractTableModel>

namespace shardscope::ui {

/// Lines of a file around one that is marked.
class SourceLineModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Line, Text, kColumns };

    using QAbstractTableModel::QAbstractTableModel;
    void show(session::SourceLines lines);
    [[nodiscard]] const session::SourceLine& line(int row) const {
        return m_lines.lines[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] int markedRow() const { return static_cast<int>(m_lines.row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    session::SourceLines m_lines;
};

} // namespace shardscope::ui
