// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/delimited_text.h"

namespace shardscope::ui {

namespace {

using namespace Qt::StringLiterals;

/// What spreadsheets take for the start of a formula; some also the full-width forms.
constexpr QStringView kFormulaStarts = u"=+-@\t\r＝＋－＠";

bool isNumber(const QString& cell) {
    bool number = false;
    (void)cell.toDouble(&number);
    return number;
}

QString tamed(const QString& cell) {
    const bool formula = !cell.isEmpty() && kFormulaStarts.contains(cell.front());
    return formula && !isNumber(cell) ? u'\'' + cell : cell;
}

QString quotedIfNeeded(QString cell, QChar delimiter) {
    const bool plain = !cell.contains(delimiter) && !cell.contains(u'"') && !cell.contains(u'\n') &&
                       !cell.contains(u'\r');
    return plain ? cell : u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QString delimitedText(const QList<QStringList>& rows, QChar delimiter) {
    QString text;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row) {
            cells.append(quotedIfNeeded(tamed(cell), delimiter));
        }
        text += cells.join(delimiter) + u'\n';
    }
    return text;
}

} // namespace shardscope::ui
