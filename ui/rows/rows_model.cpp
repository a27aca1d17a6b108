// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/rows_model.h"

#include "ui/simulate/simulation_words.h"
#include "ui/text/display_text.h"
#include "ui/text/size_text.h"
#include "ui/theme/icons.h"

#include <algorithm>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr qsizetype kMostShown = 400; ///< characters of a cell

char lowered(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

void RowsModel::show(EventRows rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void RowsModel::setNotes(const std::vector<store::CaseNote>& notes) {
    std::map<std::pair<std::string, std::uint64_t>, bool> marks;
    for (const store::CaseNote& note : notes) {
        if (note.subject.kind == store::NoteSubject::Kind::Row) {
            marks[{note.subject.path, note.subject.offset}] = note.bookmarked;
        }
    }
    if (marks == m_notes) {
        return;
    }
    m_notes = std::move(marks);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, Time), index(rowCount() - 1, Time),
                           {Qt::DecorationRole, Qt::AccessibleTextRole});
    }
}

void RowsModel::setProperties(std::vector<std::string> names) {
    beginResetModel();
    m_properties = std::move(names);
    endResetModel();
}

std::vector<std::string> RowsModel::propertyNames() const {
    std::set<std::string> names;
    for (const EventRow& row : m_rows.rows) {
        for (const session::RowFields::Field& field : row.fields.properties) {
            names.insert(field.name);
        }
    }
    return {names.begin(), names.end()};
}

int RowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.rows.size());
}

int RowsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kFixedColumns + static_cast<int>(m_properties.size());
}

std::string RowsModel::bytes(int number, int column) const {
    const EventRow& shown = row(number);
    switch (column) {
    case Time:
        return momentText(shown.timeMs).toStdString();
    case Event:
        return shown.event;
    case DistinctId: {
        const std::string_view original = shown.fields.value("mp_original_distinct_id");
        return std::string(original.empty() ? shown.fields.value("distinct_id") : original);
    }
    case InsertId:
        return std::string(shown.fields.value("$insert_id"));
    case Place:
        return shown.path + ':' + std::to_string(shown.line);
    default:
        return std::string(
            shown.fields.value(m_properties[static_cast<std::size_t>(column - kFixedColumns)]));
    }
}

QString RowsModel::title(int column) const {
    switch (column) {
    case Time:
        return tr("Time (UTC)");
    case Event:
        return tr("Event");
    case DistinctId:
        return u"distinct_id"_s;
    case InsertId:
        return u"$insert_id"_s;
    case Place:
        return tr("File and line");
    default:
        return shortText(m_properties[static_cast<std::size_t>(column - kFixedColumns)]);
    }
}

QVariant RowsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto noted = index.column() == Time
                           ? m_notes.find({row(index.row()).path, row(index.row()).offset})
                           : m_notes.end();
    switch (role) {
    case Qt::DecorationRole:
        return noted == m_notes.end()
                   ? QVariant()
                   : themedIcon(noted->second ? Icon::Bookmark : Icon::Info, Tint::Accent);
    case Qt::AccessibleTextRole:
        return noted == m_notes.end()
                   ? QVariant()
                   : (noted->second ? tr("%1, bookmarked") : tr("%1, with a note"))
                         .arg(QString::fromStdString(bytes(index.row(), Time)));
    case Qt::DisplayRole:
        if (index.column() == Place) {
            const EventRow& shown = row(index.row());
            return u"%1:%2"_s.arg(fileNameText(shown.path)).arg(shown.line);
        }
        return shortText(bytes(index.row(), index.column()), kMostShown);
    case Qt::ToolTipRole:
        return u"<p>"_s + htmlText(bytes(index.row(), index.column())) + u"</p>"_s;
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    return role == Qt::DisplayRole         ? QVariant(title(section))
           : role == Qt::TextAlignmentRole ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                           : QVariant();
}

RowsFilter::RowsFilter(RowsModel& model, QObject* parent)
    : QSortFilterProxyModel(parent), m_model(model) {
    setSourceModel(&model);
}

void RowsFilter::search(const QString& text) {
    m_text = text.toStdString();
    std::transform(m_text.begin(), m_text.end(), m_text.begin(), lowered);
    invalidateFilter();
}

bool RowsFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    const std::string& text = m_model.row(row).text;
    return m_text.empty() ||
           std::search(text.begin(), text.end(), m_text.begin(), m_text.end(),
                       [](char left, char right) { return lowered(left) == right; }) != text.end();
}

} // namespace shardscope::ui
