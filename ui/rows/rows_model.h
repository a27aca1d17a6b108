// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rows/event_rows.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <map>
#include <utility>

namespace shardscope::ui {

/// Raw events as rows: when, what, whose, and chosen properties.
class RowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Event, DistinctId, InsertId, Place, kFixedColumns };

    using QAbstractTableModel::QAbstractTableModel;
    void show(EventRows rows);
    /// Events with a note or a bookmark carry its mark.
    void setNotes(const std::vector<store::CaseNote>& notes);
    /// Names of properties that get columns of their own.
    void setProperties(std::vector<std::string> names);
    [[nodiscard]] const std::vector<std::string>& properties() const { return m_properties; }
    [[nodiscard]] const EventRow& row(int row) const {
        return m_rows.rows[static_cast<std::size_t>(row)];
    }
    /// Names of the properties in the rows, sorted.
    [[nodiscard]] std::vector<std::string> propertyNames() const;
    /// What a cell holds, as the data has it.
    [[nodiscard]] std::string bytes(int row, int column) const;
    /// The plain title of a column.
    [[nodiscard]] QString title(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    EventRows m_rows;
    std::vector<std::string> m_properties;
    /// Path and offset; true: bookmarked, false: only written about.
    std::map<std::pair<std::string, std::uint64_t>, bool> m_notes;
};

/// Rows whose text contains what is searched for, whatever the case of ASCII letters.
class RowsFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RowsFilter(RowsModel& model, QObject* parent = nullptr);
    void search(const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    RowsModel& m_model;
    std::string m_text; ///< lower case
};

} // namespace shardscope::ui
