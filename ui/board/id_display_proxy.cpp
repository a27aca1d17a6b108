// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/id_display_proxy.h"

#include "ui/board/board_roles.h"
#include "ui/board/id_model.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

struct Header {
    const char* title;
    const char* explanation;
};

Header header(int section) {
    switch (section) {
    case IdModel::Id:
        return {QT_TRANSLATE_NOOP("shardscope::ui::IdDisplayProxy", "Distinct ID"),
                QT_TRANSLATE_NOOP("shardscope::ui::IdDisplayProxy",
                                  "The original distinct_id of the events, also of renamed ones.")};
    case IdModel::Volume:
        return {QT_TRANSLATE_NOOP("shardscope::ui::IdDisplayProxy", "Event Volume"),
                QT_TRANSLATE_NOOP("shardscope::ui::IdDisplayProxy",
                                  "Events of the id in the chosen scope, days and filter.")};
    case IdModel::UniqueEvents:
        return {QT_TRANSLATE_NOOP("shardscope::ui::IdDisplayProxy", "Unique Events"),
                QT_TRANSLATE_NOOP("shardscope::ui::IdDisplayProxy",
                                  "How many different original event names it sent.")};
    case IdModel::UniqueDays:
        return {QT_TRANSLATE_NOOP("shardscope::ui::IdDisplayProxy", "Unique Days"),
                QT_TRANSLATE_NOOP("shardscope::ui::IdDisplayProxy",
                                  "On how many days it sent events.")};
    case IdModel::HotDays:
        return {QT_TRANSLATE_NOOP("shardscope::ui::IdDisplayProxy", "Hot Days"),
                QT_TRANSLATE_NOOP("shardscope::ui::IdDisplayProxy",
                                  "Days on which all its events together passed the user limit.")};
    case IdModel::MaxPerDay:
        return {QT_TRANSLATE_NOOP("shardscope::ui::IdDisplayProxy", "Max / Day"),
                QT_TRANSLATE_NOOP("shardscope::ui::IdDisplayProxy",
                                  "All events of its highest day, duplicates included.")};
    case IdModel::FirstHotDay:
        return {QT_TRANSLATE_NOOP("shardscope::ui::IdDisplayProxy", "First Hot"),
                QT_TRANSLATE_NOOP("shardscope::ui::IdDisplayProxy",
                                  "The first day on which it passed the user limit.")};
    case IdModel::AllEvents:
        return {QT_TRANSLATE_NOOP("shardscope::ui::IdDisplayProxy", "All Events"),
                QT_TRANSLATE_NOOP("shardscope::ui::IdDisplayProxy",
                                  "All its events in the chosen days, whatever the scope and the "
                                  "rest of the filter.")};
    case IdModel::Repeats:
        return {QT_TRANSLATE_NOOP("shardscope::ui::IdDisplayProxy", "Raw / Dedup."),
                QT_TRANSLATE_NOOP("shardscope::ui::IdDisplayProxy",
                                  "All its events, as ingestion counts them, over those left when "
                                  "each is counted once. With ≥ it is a lower bound: files "
                                  "overlap in days.")};
    default:
        return {QT_TRANSLATE_NOOP("shardscope::ui::IdDisplayProxy", "Peak Day"),
                QT_TRANSLATE_NOOP("shardscope::ui::IdDisplayProxy",
                                  "Its highest day, all events counted, as a multiple of the user "
                                  "limit. A triangle marks what is over it.")};
    }
}

} // namespace

QVariant IdDisplayProxy::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return tr(header(section).title);
    case Qt::ToolTipRole:
        return tr(header(section).explanation);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::Alignment(Qt::AlignVCenter |
                                      (section == IdModel::Id ? Qt::AlignLeft : Qt::AlignRight)));
    default:
        return {};
    }
}

QString IdDisplayProxy::cellText(const QModelIndex& index) const {
    if (index.column() == IdModel::Id) {
        return index.data(OverallRole).toBool() ? tr("Overall")
                                                : displayText(bytesOf(index, BytesRole));
    }
    if (index.column() == IdModel::Peak && index.data(NumberRole).isValid()) {
        return multipleText(numberOf(index), index.data(LimitRole).toULongLong());
    }
    if (index.data(OverallRole).toBool()) {
        return {};
    }
    if (index.column() == IdModel::FirstHotDay) {
        const QVariant day = index.data(FirstHotDayRole);
        return day.isValid() ? shortDate({day.toInt()}) : u"–"_s;
    }
    if (index.column() == IdModel::Repeats) {
        const QString ratio = ratioText(index.data(AllEventsRole).toULongLong(),
                                        index.data(DeduplicatedRole).toULongLong());
        return index.data(ExactRole).toBool() ? ratio : tr("≥ %1").arg(ratio);
    }
    return {};
}

QString IdDisplayProxy::toolTip(const QModelIndex& index) const {
    if (index.data(OverallRole).toBool()) {
        return tr("All events in the chosen scope, days and filter, those without an id included.");
    }
    const QModelIndex peak = index.siblingAtColumn(IdModel::Peak);
    const quint64 limit = peak.data(LimitRole).toULongLong();
    QStringList lines;
    lines << u"<b>"_s + htmlText(bytesOf(index, BytesRole)) + u"</b>"_s;
    lines << tr("Highest day: %1 with %2 events, %3 the limit of %4")
                 .arg(longDate({peak.data(PeakDayRole).toInt()}), fullNumber(numberOf(peak)),
                      multipleText(numberOf(peak), limit), fullNumber(limit));
    if (index.data(FirstHotDayRole).isValid()) {
        lines << tr("Over the limit on %1, first on %2")
                     .arg(countText(numberOf(index.siblingAtColumn(IdModel::HotDays)),
                                    QT_TRANSLATE_NOOP("Count", "%1 day"),
                                    QT_TRANSLATE_N_NOOP("Count", "%1 days")),
                          longDate({index.data(FirstHotDayRole).toInt()}));
    }
    const quint64 all = index.data(AllEventsRole).toULongLong();
    const quint64 once = index.data(DeduplicatedRole).toULongLong();
    if (all > once) {
        const QString words = index.data(ExactRole).toBool()
                                  ? tr("Raw / deduplicated %1: %2 of %3 events repeat others")
                                  : tr("Raw / deduplicated at least %1: %2 of %3 events repeat "
                                       "others of the same file");
        lines << words.arg(ratioText(all, once), fullNumber(all - once), fullNumber(all));
    }
    if (const quint64 renamed = index.data(RemediatedRole).toULongLong(); renamed > 0) {
        lines << tr("Renamed to $hotshard_events: %1").arg(fullNumber(renamed));
    }
    if (index.data(RecordedRole).toBool()) {
        lines << tr("A $hotshard_record names it: the vendor noticed, too.");
    }
    const auto reason = static_cast<store::RenameReason>(index.data(RenameReasonRole).toInt());
    if (reason != store::RenameReason::None) {
        lines << tr("Renamed although under the limit: %1.").arg(renameReasonText(reason));
    }
    return lines.join(u"<br/>"_s);
}

QString renameReasonText(store::RenameReason reason) {
    switch (reason) {
    case store::RenameReason::None:
        return {};
    case store::RenameReason::Duplicates:
        return IdDisplayProxy::tr("duplicates count at ingestion, but were removed later");
    case store::RenameReason::GroupLimit:
        return IdDisplayProxy::tr("a group of theirs was over its own limit");
    case store::RenameReason::PartialData:
        return IdDisplayProxy::tr("the case holds only a part of that day");
    case store::RenameReason::Unknown:
        return IdDisplayProxy::tr("what is visible of that day does not explain it");
    }
    return {};
}

} // namespace shardscope::ui
