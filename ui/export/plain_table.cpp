// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/plain_table.h"

#include "ui/text/delimited_text.h"
#include "ui/text/markdown_text.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr std::size_t kRowsPerQuestion = 4'096;

/// Numbers go out as they are written: a double would spoil large counts.
QByteArray jsonValue(const QString& text, bool number) {
    if (number) {
        return text.isEmpty() ? "null" : text.toUtf8();
    }
    const QByteArray wrapped =
        QJsonDocument(QJsonObject{{u"v"_s, text}}).toJson(QJsonDocument::Compact);
    return wrapped.mid(5, wrapped.size() - 6); // {"v":VALUE}
}

QByteArray jsonRow(const PlainTable& table, const QStringList& cells) {
    QByteArray out;
    for (qsizetype at = 0; at < cells.size(); ++at) {
        const PlainTable::Column& column = table.columns.at(at);
        out += (at == 0 ? "  {" : ", ") + jsonValue(column.key, false) + ": " +
               jsonValue(cells.at(at), column.number);
    }
    return out + "}";
}

QString markdownRows(const PlainTable& table, const QStringList& cells, bool header) {
    QList<int> right;
    for (int at = 0; at < table.columns.size(); ++at) {
        if (table.columns.at(at).number) {
            right.append(at);
        }
    }
    const QString text = markdownTable({cells}, right);
    return header ? text : text.section(u'\n', 0, 0) + u'\n'; // without the rule below a header
}

QByteArray rowBytes(const PlainTable& table, const QStringList& cells, TableFormat format) {
    switch (format) {
    case TableFormat::Csv:
        return delimitedText({cells}, u',').toUtf8();
    case TableFormat::Tsv:
        return delimitedText({cells}, u'\t').toUtf8();
    case TableFormat::Markdown:
        return markdownRows(table, cells, false).toUtf8();
    case TableFormat::Json:
        return jsonRow(table, cells);
    }
    return {};
}

QByteArray headBytes(const PlainTable& table, TableFormat format) {
    switch (format) {
    case TableFormat::Csv:
    case TableFormat::Tsv:
        return rowBytes(table, table.titles(), format);
    case TableFormat::Markdown:
        return markdownRows(table, table.titles(), true).toUtf8();
    case TableFormat::Json:
        return table.rows == 0 ? "[" : "[\n";
    }
    return {};
}

} // namespace

QStringList PlainTable::titles() const {
    QStringList titles;
    for (const Column& column : columns) {
        titles.append(column.title);
    }
    return titles;
}

bool writeTable(QIODevice& out, const PlainTable& table, TableFormat format,
                const std::function<bool(std::size_t)>& goOn) {
    const auto write = [&out](const QByteArray& bytes) { return out.write(bytes) == bytes.size(); };
    if (!write(headBytes(table, format))) {
        return false;
    }
    for (std::size_t row = 0; row < table.rows; ++row) {
        QByteArray bytes = rowBytes(table, table.row(row), format);
        if (format == TableFormat::Json) {
            bytes += row + 1 < table.rows ? ",\n" : "\n";
        }
        if (!write(bytes) || (goOn && row % kRowsPerQuestion == 0 && !goOn(row))) {
            return false;
        }
    }
    return format != TableFormat::Json || write("]\n");
}

QString tableText(const PlainTable& table, TableFormat format) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    (void)writeTable(buffer, table, format); // memory takes everything
    return QString::fromUtf8(buffer.data());
}

} // namespace shardscope::ui
