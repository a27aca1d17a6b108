// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/recent_display_proxy.h"

#include "ui/text/number_text.h"
#include "ui/text/size_text.h"
#include "ui/welcome/recent_model.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

QString figureText(const QModelIndex& source) {
    const QVariant ids = source.data(RecentModel::HotIdsRole);
    const QVariant groups = source.data(RecentModel::HotGroupsRole);
    if (!ids.isValid()) {
        return {};
    }
    const QString idText = countText(ids.toULongLong(), QT_TRANSLATE_NOOP("Count", "%1 hot id"),
                                     QT_TRANSLATE_N_NOOP("Count", "%1 hot ids"));
    if (groups.toULongLong() == 0) {
        return idText;
    }
    return RecentDisplayProxy::tr("%1, %2").arg(
        idText, countText(groups.toULongLong(), QT_TRANSLATE_NOOP("Count", "%1 hot group"),
                          QT_TRANSLATE_N_NOOP("Count", "%1 hot groups")));
}

bool isHot(const QModelIndex& source) {
    return source.data(RecentModel::HotIdsRole).toULongLong() > 0 ||
           source.data(RecentModel::HotGroupsRole).toULongLong() > 0;
}

QString folderText(const QModelIndex& source) {
    const QString missing = source.data(RecentModel::MissingRole).toString();
    return missing.isEmpty()
               ? pathText(toPath(source.data(RecentModel::PathRole).toString()).parent_path())
               : missing;
}

} // namespace

QString agoText(const QDateTime& when, const QDateTime& now) {
    const qint64 minutes = when.secsTo(now) / 60;
    if (minutes < 1) {
        return RecentDisplayProxy::tr("just now");
    }
    if (minutes < 60) {
        return RecentDisplayProxy::tr("%1 min ago").arg(minutes);
    }
    const qint64 days = when.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (days == 0 || minutes < 12 * 60) {
        return RecentDisplayProxy::tr("%1 h ago").arg(minutes / 60);
    }
    if (days == 1) {
        return RecentDisplayProxy::tr("yesterday");
    }
    if (days < 31) {
        return RecentDisplayProxy::tr("%1 days ago").arg(days);
    }
    return QLocale().toString(when.toLocalTime().date(), QLocale::ShortFormat);
}

QVariant RecentDisplayProxy::data(const QModelIndex& index, int role) const {
    const QModelIndex source = mapToSource(index);
    switch (role) {
    case Qt::DisplayRole:
        return fileNameText(toPath(source.data(RecentModel::PathRole).toString()).stem());
    case Qt::ToolTipRole:
        return pathText(toPath(source.data(RecentModel::PathRole).toString()));
    case FolderTextRole:
        return folderText(source);
    case FigureTextRole:
        return figureText(source);
    case IsHotRole:
        return isHot(source);
    case WhenTextRole:
        return agoText(source.data(RecentModel::OpenedRole).toDateTime(),
                       QDateTime::currentDateTimeUtc());
    case Qt::AccessibleTextRole:
        return QStringList{data(index, Qt::DisplayRole).toString(), figureText(source),
                           data(index, WhenTextRole).toString(), folderText(source)}
            .join(u", "_s);
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

} // namespace shardscope::ui
