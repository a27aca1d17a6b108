// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/row_copy.h"

#include "ui/text/delimited_text.h"
#include "ui/text/display_text.h"
#include "ui/text/markdown_text.h"

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

QString jsonRows(const RowsModel& model, const QList<int>& rows) {
    QString text;
    for (const int row : rows) {
        QString line = clipboardText(model.row(row).text);
        text += line.replace(u'\n', u' ').replace(u'\r', u' ') + u'\n';
    }
    return text;
}

} // namespace

QString copiedRows(const RowsModel& model, const QList<int>& rows, RowFormat format) {
    if (format == RowFormat::Json) {
        return jsonRows(model, rows);
    }
    const bool delimited = format != RowFormat::Markdown;
    QList<QStringList> table;
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column) {
        titles << model.title(column);
    }
    table << titles;
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString cell = clipboardText(model.bytes(row, column));
            cells << (delimited ? cell : displayText(cell.toStdString()));
        }
        table << cells;
    }
    return delimited ? delimitedText(table, format == RowFormat::Csv ? u',' : u'\t')
                     : markdownTable(table);
}

} // namespace shardscope::ui
