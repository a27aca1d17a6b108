// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/group_display_proxy.h"

#include "ui/board/board_roles.h"
#include "ui/board/group_model.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

QVariant GroupDisplayProxy::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool words = section == GroupModel::Key || section == GroupModel::Group;
        return QVariant(Qt::Alignment(Qt::AlignVCenter | (words ? Qt::AlignLeft : Qt::AlignRight)));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const bool title = role == Qt::DisplayRole;
    switch (section) {
    case GroupModel::Key:
        return title ? tr("Key") : tr("The analytic group key, for instance company.");
    case GroupModel::Group:
        return title ? tr("Group")
                     : tr("Display name from the vendor's records, then the group id.");
    case GroupModel::Volume:
        return title ? tr("Event Volume")
                     : tr("Events that hold the group in the chosen scope, days and filter. An "
                          "event with a list of groups counts once for each of them.");
    case GroupModel::UniqueEvents:
        return title ? tr("Events") : tr("How many different original event names.");
    case GroupModel::UniqueDays:
        return title ? tr("Days") : tr("On how many days.");
    default:
        return title ? tr("Peak Day")
                     : tr("Its highest day, all events counted, as a multiple of the group limit. "
                          "A triangle marks what is over it.");
    }
}

QString GroupDisplayProxy::cellText(const QModelIndex& index) const {
    switch (index.column()) {
    case GroupModel::Key:
        return displayText(bytesOf(index, BytesRole));
    case GroupModel::Group: {
        const QString id = displayTextOr(bytesOf(index, BytesRole), tr("(empty)"));
        return index.data(DisplayNameRole).isValid()
                   ? tr("%1, %2").arg(displayText(bytesOf(index, DisplayNameRole)), id)
                   : id;
    }
    case GroupModel::Peak:
        return multipleText(numberOf(index), index.data(LimitRole).toULongLong());
    default:
        return {};
    }
}

QString GroupDisplayProxy::toolTip(const QModelIndex& index) const {
    const QModelIndex group = index.siblingAtColumn(GroupModel::Group);
    const QModelIndex peak = index.siblingAtColumn(GroupModel::Peak);
    const quint64 limit = peak.data(LimitRole).toULongLong();
    QStringList lines;
    lines << htmlText(bytesOf(group, GroupKeyRole)) + u" = <b>"_s +
                 htmlText(bytesOf(group, BytesRole)) + u"</b>"_s;
    if (group.data(DisplayNameRole).isValid()) {
        lines << tr("Display name: %1").arg(htmlText(bytesOf(group, DisplayNameRole)));
    }
    lines << tr("%1 events; highest day %2, %3 the limit of %4")
                 .arg(fullNumber(numberOf(index.siblingAtColumn(GroupModel::Volume))),
                      fullNumber(numberOf(peak)), multipleText(numberOf(peak), limit),
                      fullNumber(limit));
    if (index.data(RecordedRole).toBool()) {
        lines << tr("A $hotshard_record names it: the vendor noticed, too.");
    }
    return lines.join(u"<br/>"_s);
}

} // namespace shardscope::ui
