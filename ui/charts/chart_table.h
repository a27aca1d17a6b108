// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/view/filter_part.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace shardscope::ui {

/// The mark in front of a verdict.
enum class TableMark { None, Agrees, Differs };

/// A cell of a table beside or instead of a chart: what is shown, what is copied, and what the
/// column is sorted by.
struct TableCell {
    QString text;   ///< safe to show
    QString copied; ///< the data itself, numbers without grouping
    std::optional<double> number;
    bool hot = false;    ///< over the limit
    bool isData = false; ///< an id or name from the data, in its own face
    TableMark mark = TableMark::None;
    QString toolTip; ///< rich text; may be empty

    /// All digits; exact when copied, however large.
    [[nodiscard]] static TableCell count(std::uint64_t number);
    /// A number in words of its own, sorted by `number`.
    [[nodiscard]] static TableCell measure(const QString& text, double number);
    /// A cell with nothing to tell.
    [[nodiscard]] static TableCell none();
    [[nodiscard]] static TableCell words(const QString& text);
    /// An id or name from the data.
    [[nodiscard]] static TableCell data(std::string_view bytes, const QString& ifEmpty = {});
    [[nodiscard]] static TableCell day(events::Day day);

    bool operator==(const TableCell&) const = default;
};

struct TableColumn {
    QString title;
    bool isNumber = false;
    int width = 110; ///< 0: takes what the others leave
    QString explanation = {};

    bool operator==(const TableColumn&) const = default;
};

struct TableRow {
    std::vector<TableCell> cells;
    std::vector<FilterPart> parts = {}; ///< what a pick of the row names; may be none

    bool operator==(const TableRow&) const = default;
};

/// Every number behind a chart, complete. A plain value.
struct ChartTable {
    QString name; ///< for screen readers
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;

    [[nodiscard]] QStringList header() const;
    [[nodiscard]] static QStringList copied(const TableRow& row);
    bool operator==(const ChartTable&) const = default;
};

/// The name of a key in a table: its id, for groups after "key = ".
[[nodiscard]] TableCell keyCell(const events::ShardKey& key);

} // namespace shardscope::ui
