// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/delimited_text.h"

namespace shardscope::ui {

namespace {

QString quotedIfNeeded(QString cell, QChar delimiter) {
    const bool plain = !cell.contains(delimiter) && !cell.contains(u'"') && !cell.contains(u'\n') &&
                       !cell.contains(u'\r');
    return plain ? cell : u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QString delimitedText(const QList<QStringList>& rows, QChar delimiter) {
    QString text;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row) {
            cells.append(quotedIfNeeded(cell, delimiter));
        }
        text += cells.join(delimiter) + u'\n';
    }
    return text;
}

} // namespace shardscope::ui
