// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/preview_display_proxy.h"

#include "ui/import/preview_model.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/text/size_text.h"
#include "ui/theme/theme.h"

namespace shardscope::ui {

QString PreviewDisplayProxy::text(const QModelIndex& source) {
    switch (source.column()) {
    case PreviewModel::File:
        return fileNameText(source.data(PreviewModel::PathRole).toString().toStdString());
    case PreviewModel::Size:
        return sizeText(source.data(PreviewModel::BytesRole).toULongLong());
    case PreviewModel::FirstDay: {
        const QDate day = source.data(PreviewModel::FirstDayRole).toDate();
        return day.isValid() ? longDate(toDay(day)) : QString();
    }
    case PreviewModel::Note: {
        const QString problem = source.data(PreviewModel::ProblemRole).toString();
        if (!problem.isEmpty()) {
            return displayText(problem.toStdString());
        }
        return source.data(PreviewModel::AlreadyInCaseRole).toBool()
                   ? tr("Already in the case: will be skipped")
                   : QString();
    }
    default:
        return {};
    }
}

QVariant PreviewDisplayProxy::data(const QModelIndex& index, int role) const {
    const QModelIndex source = mapToSource(index);
    const bool problem = !source.data(PreviewModel::ProblemRole).toString().isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return text(source);
    case Qt::ToolTipRole:
        return source.column() == PreviewModel::File
                   ? pathText(source.data(PreviewModel::PathRole).toString().toStdString())
                   : text(source);
    case Qt::TextAlignmentRole:
        return source.column() == PreviewModel::Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                     : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole: {
        const Theme& theme = Theme::of(static_cast<const QWidget*>(nullptr));
        if (source.column() == PreviewModel::Note) {
            return problem ? theme.hotText : theme.muted;
        }
        return source.column() == PreviewModel::File ? theme.text : theme.muted;
    }
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant PreviewDisplayProxy::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return section == PreviewModel::Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                             : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case PreviewModel::File:
        return tr("File");
    case PreviewModel::Size:
        return tr("Size");
    case PreviewModel::FirstDay:
        return tr("First day");
    case PreviewModel::Note:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace shardscope::ui
