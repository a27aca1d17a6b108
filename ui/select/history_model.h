// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/select/selector_draft.h"
#include "ui/widgets/icon_text_delegate.h"

#include <QAbstractTableModel>

#include <vector>

namespace shardscope::ui {

/// The selectors that the case keeps with their proofs, the newest first.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Proved, Verdict, Keys, Days, Matched, Innocent, kColumns };

    using QAbstractTableModel::QAbstractTableModel;
    /// In the order in which they were proved.
    void show(const std::vector<HistoryEntry>& entries);
    [[nodiscard]] const HistoryEntry& at(int row) const {
        return m_entries[static_cast<std::size_t>(row)];
    }

    /// What the proof said, unless it is stale or its innocent events were accepted.
    [[nodiscard]] static IconText verdict(const HistoryEntry& entry);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static QString text(const HistoryEntry& entry, int column);

    std::vector<HistoryEntry> m_entries;
};

/// Two of them side by side: their truth tables, and clause by clause.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, First, Second, kColumns };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const HistoryEntry& first, const HistoryEntry& second);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row {
        QString what;
        QString first;
        QString second;
        [[nodiscard]] bool differs() const { return first != second; }
    };
    std::vector<Row> m_rows;
    QString m_firstName;
    QString m_secondName;
};

} // namespace shardscope::ui
