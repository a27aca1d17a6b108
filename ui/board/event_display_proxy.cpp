// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/event_display_proxy.h"

#include "ui/board/board_roles.h"
#include "ui/board/event_model.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"

using namespace Qt::StringLiterals;

namespace shardscope::ui {

void EventDisplayProxy::setSlots(const CategorySlots& categories) {
    m_slots = categories;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, EventModel::Event), index(rowCount() - 1, EventModel::Event),
                           {SlotRole});
    }
}

QVariant EventDisplayProxy::data(const QModelIndex& index, int role) const {
    if (role == SlotRole) {
        if (index.column() != EventModel::Event) {
            return {};
        }
        return m_slots.slotOf(bytesOf(index, BytesRole)).value_or(CategorySlots::kOther);
    }
    return BoardProxy::data(index, role);
}

QVariant EventDisplayProxy::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::Alignment(
            Qt::AlignVCenter | (section == EventModel::Event ? Qt::AlignLeft : Qt::AlignRight)));
    }
    const bool wanted = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!wanted) {
        return {};
    }
    const bool title = role == Qt::DisplayRole;
    switch (section) {
    case EventModel::Event:
        return title ? tr("Event")
                     : tr("The original event name, also of renamed events. The colour is the "
                          "one in Events per day.");
    case EventModel::Volume:
        return title ? tr("Event Volume")
                     : tr("Events of the name in the chosen scope, days and filter.");
    case EventModel::UniqueIds:
        return title ? tr("Unique IDs") : tr("How many different ids sent it.");
    default:
        return title ? tr("Unique Days") : tr("On how many days it occurred.");
    }
}

QString EventDisplayProxy::cellText(const QModelIndex& index) const {
    return index.column() == EventModel::Event
               ? displayTextOr(bytesOf(index, BytesRole), tr("(no name)"))
               : QString();
}

QString EventDisplayProxy::toolTip(const QModelIndex& index) const {
    const auto number = [&index](int column) {
        return fullNumber(numberOf(index.siblingAtColumn(column)));
    };
    return u"<b>"_s + htmlText(bytesOf(index, BytesRole)) + u"</b><br/>"_s +
           tr("%1 events from %2 ids on %3 days")
               .arg(number(EventModel::Volume), number(EventModel::UniqueIds),
                    number(EventModel::UniqueDays));
}

} // namespace shardscope::ui
