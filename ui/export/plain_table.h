// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <functional>

namespace shardscope::ui {

/// The numbers of a panel as a table for files, the clipboard and the panel's twin: every row, with
/// the data's own texts and numbers in digits. Cheap to copy; rows are made when asked for, so
/// that a million of them need no memory.
struct PlainTable {
    struct Column {
        QString key;   ///< for programs, the same in every language: "distinct_id"
        QString title; ///< for people
        bool number = false;
    };

    QString name; ///< of the panel, for people
    QList<Column> columns;
    std::size_t rows = 0;
    std::function<QStringList(std::size_t row)> row; ///< one text per column; any thread

    [[nodiscard]] QStringList titles() const;
};

enum class TableFormat { Csv, Tsv, Markdown, Json };

/// Writes the whole table; false when the device did not take it or `goOn` said no (asked every
/// few thousand rows). JSON is an array with one object per row.
[[nodiscard]] bool writeTable(QIODevice& out, const PlainTable& table, TableFormat format,
                              const std::function<bool(std::size_t row)>& goOn = {});

[[nodiscard]] QString tableText(const PlainTable& table, TableFormat format);

} // namespace shardscope::ui
