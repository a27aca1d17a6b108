// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_table.h"

#include "ui/text/display_text.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>

namespace shardscope::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartTable)
};

} // namespace

TableCell TableCell::count(std::uint64_t number) {
    return {.text = fullNumber(number),
            .copied = QString::number(number),
            .number = static_cast<double>(number)};
}

TableCell TableCell::measure(const QString& text, double number) {
    return {.text = text, .copied = QString::number(number, 'g', 6), .number = number};
}

TableCell TableCell::none() {
    return {.text = QStringLiteral("–"), .copied = {}, .number = std::nullopt};
}

TableCell TableCell::words(const QString& text) {
    return {.text = text, .copied = text, .number = std::nullopt};
}

TableCell TableCell::data(std::string_view bytes, const QString& ifEmpty) {
    constexpr qsizetype kMostShown = 400;
    return {.text = bytes.empty() ? ifEmpty : shortText(bytes, kMostShown),
            .copied = clipboardText(bytes),
            .number = std::nullopt,
            .isData = !bytes.empty(),
            .toolTip = htmlText(bytes)};
}

TableCell TableCell::day(events::Day day) {
    return {.text = longDate(day),
            .copied = QString::fromStdString(events::toIsoDate(day)),
            .number = static_cast<double>(day.number)};
}

QStringList ChartTable::header() const {
    QStringList titles;
    for (const TableColumn& column : columns) {
        titles << column.title;
    }
    return titles;
}

QStringList ChartTable::copied(const TableRow& row) {
    QStringList texts;
    for (const TableCell& cell : row.cells) {
        texts << cell.copied;
    }
    return texts;
}

TableCell keyCell(const events::ShardKey& key) {
    TableCell cell = TableCell::data(key.id, Words::tr("(empty)"));
    if (key.kind == events::KeyKind::Group) {
        cell.text = Words::tr("%1 = %2").arg(shortText(key.groupKey, 40), cell.text);
        cell.toolTip = Words::tr("%1 = %2").arg(htmlText(key.groupKey), cell.toolTip);
    }
    return cell;
}

} // namespace shardscope::ui
