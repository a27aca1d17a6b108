// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/markdown_text.h"

namespace shardscope::ui {

using namespace Qt::StringLiterals;

QString markdownText(const QString& text) {
    constexpr QStringView kMarkup = u"\\`*_{}[]()<>#+-.!|~&@:";
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\r') {
            out += u' ';
            continue;
        }
        if (kMarkup.contains(c)) {
            out += u'\\';
        }
        out += c;
    }
    return out;
}

QString markdownTable(const QList<QStringList>& rows, const QList<int>& right) {
    QString out;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        QStringList cells;
        for (const QString& cell : rows.at(row)) {
            cells.append(markdownText(cell));
        }
        out += u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
        if (row == 0) {
            QStringList rule;
            for (int column = 0; column < cells.size(); ++column) {
                rule.append(right.contains(column) ? u"---:"_s : u"---"_s);
            }
            out += u"| "_s + rule.join(u" | "_s) + u" |\n"_s;
        }
    }
    return out;
}

} // namespace shardscope::ui
