// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quarantine/quarantine_proxy.h"

#include "ui/quarantine/quarantine_model.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/text/size_text.h"
#include "ui/theme/theme.h"

namespace shardscope::ui {

namespace {

constexpr qsizetype kMostInCell = 300; ///< characters; the whole text is shown below the table

bool isNumber(int column) {
    return column == QuarantineModel::Line || column == QuarantineModel::Offset;
}

QString cellText(const QModelIndex& source) {
    switch (source.column()) {
    case QuarantineModel::File:
        return fileNameText(source.data(QuarantineModel::PathRole).toByteArray().toStdString());
    case QuarantineModel::Line:
        return fullNumber(source.data(QuarantineModel::LineRole).toULongLong());
    case QuarantineModel::Offset:
        return fullNumber(source.data(QuarantineModel::OffsetRole).toULongLong());
    case QuarantineModel::Reason:
        return displayText(source.data(QuarantineModel::ReasonRole).toByteArray().toStdString());
    default:
        return shortText(source.data(QuarantineModel::TextRole).toByteArray().toStdString(),
                         kMostInCell);
    }
}

} // namespace

void QuarantineProxy::setFile(const QByteArray& path) {
    m_file = path;
    invalidateFilter();
}

void QuarantineProxy::setReason(const QByteArray& reason) {
    m_reason = reason;
    invalidateFilter();
}

bool QuarantineProxy::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex source = sourceModel()->index(row, 0, parent);
    return (m_file.isEmpty() || source.data(QuarantineModel::PathRole).toByteArray() == m_file) &&
           (m_reason.isEmpty() ||
            source.data(QuarantineModel::ReasonRole).toByteArray() == m_reason);
}

QVariant QuarantineProxy::data(const QModelIndex& index, int role) const {
    const QModelIndex source = mapToSource(index);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(source);
    case Qt::FontRole:
        return index.column() == QuarantineModel::Text ? fonts::mono() : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter |
                        (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return index.column() == QuarantineModel::File
                   ? pathText(source.data(QuarantineModel::PathRole).toByteArray().toStdString())
                   : QVariant();
    default:
        return QSortFilterProxyModel::data(index, role);
    }
}

QVariant QuarantineProxy::headerData(int section, Qt::Orientation orientation, int role) const {
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
    case QuarantineModel::File:
        return tr("File");
    case QuarantineModel::Line:
        return tr("Line");
    case QuarantineModel::Offset:
        return tr("Byte offset");
    case QuarantineModel::Reason:
        return tr("Reason");
    case QuarantineModel::Text:
        return tr("Text");
    default:
        return {};
    }
}

} // namespace shardscope::ui
