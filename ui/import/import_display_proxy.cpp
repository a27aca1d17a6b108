// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_display_proxy.h"

#include "ui/import/import_model.h"
#include "ui/import/import_words.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/text/size_text.h"

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

bool isNumber(int column) {
    return column == ImportModel::Size || column == ImportModel::Events ||
           column == ImportModel::BadLines;
}

session::FileState stateOf(const QModelIndex& source) {
    return static_cast<session::FileState>(source.data(ImportModel::StateRole).toInt());
}

/// Counts mean nothing before a file was begun, and nothing was counted of a file left out.
QString countOrDash(const QModelIndex& source, int role) {
    const session::FileState state = stateOf(source);
    const bool counted = state == session::FileState::Reading ||
                         state == session::FileState::Imported ||
                         state == session::FileState::Incomplete;
    return counted ? fullNumber(source.data(role).toULongLong()) : u"–"_s;
}

QString daysText(const QModelIndex& source) {
    const QDate first = source.data(ImportModel::FirstDayRole).toDate();
    const QDate last = source.data(ImportModel::LastDayRole).toDate();
    return first.isValid() ? dateRange({toDay(first), toDay(last)}) : u"–"_s;
}

} // namespace

ImportDisplayProxy::ImportDisplayProxy(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(ImportModel::SortRole);
}

QString ImportDisplayProxy::text(const QModelIndex& source) {
    switch (source.column()) {
    case ImportModel::File:
        return fileNameText(source.data(ImportModel::PathRole).toString().toStdString());
    case ImportModel::Size:
        return sizeText(source.data(ImportModel::BytesRole).toULongLong());
    case ImportModel::Events:
        return countOrDash(source, ImportModel::EventsRole);
    case ImportModel::BadLines:
        return countOrDash(source, ImportModel::BadLinesRole);
    case ImportModel::Days:
        return daysText(source);
    case ImportModel::State: {
        const QString word =
            stateText(stateOf(source), source.data(ImportModel::BytesReadRole).toULongLong(),
                      source.data(ImportModel::BytesRole).toULongLong());
        const QString reason =
            displayText(source.data(ImportModel::ReasonRole).toString().toStdString());
        return reason.isEmpty() ? word : tr("%1: %2").arg(word, reason);
    }
    default:
        return {};
    }
}

QString ImportDisplayProxy::toolTip(const QModelIndex& source) {
    if (source.column() == ImportModel::File) {
        return pathText(source.data(ImportModel::PathRole).toString().toStdString());
    }
    if (source.column() == ImportModel::Days) {
        return countText(static_cast<std::uint64_t>(source.data(ImportModel::DayCountRole).toInt()),
                         QT_TRANSLATE_NOOP("Count", "%1 day with events"),
                         QT_TRANSLATE_N_NOOP("Count", "%1 days with events"));
    }
    return text(source);
}

QVariant ImportDisplayProxy::data(const QModelIndex& index, int role) const {
    const QModelIndex source = mapToSource(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(source);
    case Qt::ToolTipRole:
        return toolTip(source);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter |
                        (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return QSortFilterProxyModel::data(index, role);
    }
}

QVariant ImportDisplayProxy::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case ImportModel::File:
        return tr("File");
    case ImportModel::Size:
        return tr("Size");
    case ImportModel::Events:
        return tr("Events");
    case ImportModel::BadLines:
        return tr("Bad lines");
    case ImportModel::Days:
        return tr("Days");
    case ImportModel::State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace shardscope::ui
