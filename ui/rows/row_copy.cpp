// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/row_copy.h"

#include "ui/text/delimited_text.h"
#include "ui/text/display_text.h"

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

/// Spreadsheets run what begins like this.
QString withoutFormula(const QString& cell) {
    const bool risky = !cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front());
    bool isNumber = false;
    (void)cell.toDouble(&isNumber);
    return risky && !isNumber ? u'\'' + cell : cell;
}

QString markdownCell(const QString& cell) {
    QString safe = displayText(cell.toStdString()).toHtmlEscaped();
    return safe.replace(u'\\', u"\\\\"_s).replace(u'|', u"\\|"_s);
}

QString jsonRows(const RowsModel& model, const QList<int>& rows) {
    QString text;
    for (const int row : rows) {
        QString line = clipboardText(model.row(row).text);
        text += line.replace(u'\n', u' ').replace(u'\r', u' ') + u'\n';
    }
    return text;
}

QString markdownRows(const QList<QStringList>& rows) {
    QString text;
    for (qsizetype at = 0; at < rows.size(); ++at) {
        QStringList cells;
        for (const QString& cell : rows[at]) {
            cells << markdownCell(cell);
        }
        text += u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
        if (at == 0) {
            text += u"|"_s + u" --- |"_s.repeated(cells.size()) + u"\n"_s;
        }
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
            cells << (delimited ? withoutFormula(cell) : cell);
        }
        table << cells;
    }
    return delimited ? delimitedText(table, format == RowFormat::Csv ? u',' : u'\t')
                     : markdownRows(table);
}

} // namespace shardscope::ui
