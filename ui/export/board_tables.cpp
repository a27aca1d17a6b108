// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/board_tables.h"

#include "ui/text/display_text.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

struct BoardTables {
    Q_DECLARE_TR_FUNCTIONS(BoardTables)
};

using Column = PlainTable::Column;

Column text(const QString& key, const QString& title) {
    return {key, title, false};
}

Column number(const QString& key, const QString& title) {
    return {key, title, true};
}

QString digits(std::uint64_t value) {
    return QString::number(value);
}

QString iso(events::Day day) {
    return QString::fromStdString(events::toIsoDate(day));
}

QString isoHour(std::int64_t hour) {
    const std::int64_t day = hour >= 0 ? hour / 24 : -((23 - hour) / 24);
    return u"%1T%2:00"_s.arg(iso({static_cast<std::int32_t>(day)}))
        .arg(hour - day * 24, 2, 10, QChar(u'0'));
}

QString yesNo(bool value) {
    return value ? u"yes"_s : u"no"_s;
}

QString kindOf(const events::ShardKey& key) {
    return key.kind == events::KeyKind::User ? u"user"_s : u"group"_s;
}

} // namespace

PlainTable idTable(const SharedSnapshot& snapshot) {
    return {.name = BoardTables::tr("Distinct ids"),
            .columns = {text(u"distinct_id"_s, BoardTables::tr("Distinct id")),
                        number(u"volume"_s, BoardTables::tr("Volume")),
                        number(u"unique_events"_s, BoardTables::tr("Unique events")),
                        number(u"unique_days"_s, BoardTables::tr("Unique days")),
                        number(u"max_per_day"_s, BoardTables::tr("Most on a day")),
                        text(u"max_day"_s, BoardTables::tr("On")),
                        number(u"hot_days"_s, BoardTables::tr("Hot days")),
                        text(u"first_hot_day"_s, BoardTables::tr("First hot day")),
                        number(u"remediated"_s, BoardTables::tr("Renamed")),
                        text(u"recorded"_s, BoardTables::tr("Recorded"))},
            .rows = snapshot->ids.size(),
            .row = [snapshot](std::size_t at) -> QStringList {
                const store::IdRow& row = snapshot->ids[at];
                return {
                    clipboardText(row.id),    digits(row.volume),
                    digits(row.uniqueEvents), digits(row.uniqueDays),
                    digits(row.maxPerDay),    row.maxPerDay == 0 ? QString() : iso(row.maxDay),
                    digits(row.hotDays),      row.firstHotDay ? iso(*row.firstHotDay) : QString(),
                    digits(row.remediated),   yesNo(row.recorded)};
            }};
}

PlainTable eventTable(const SharedSnapshot& snapshot) {
    return {.name = BoardTables::tr("Events"),
            .columns = {text(u"event"_s, BoardTables::tr("Event")),
                        number(u"volume"_s, BoardTables::tr("Volume")),
                        number(u"unique_ids"_s, BoardTables::tr("Unique ids")),
                        number(u"unique_days"_s, BoardTables::tr("Unique days"))},
            .rows = snapshot->events.size(),
            .row = [snapshot](std::size_t at) -> QStringList {
                const store::EventRow& row = snapshot->events[at];
                return {clipboardText(row.event), digits(row.volume), digits(row.uniqueIds),
                        digits(row.uniqueDays)};
            }};
}

PlainTable groupTable(const SharedSnapshot& snapshot) {
    return {.name = BoardTables::tr("Groups"),
            .columns = {text(u"group_key"_s, BoardTables::tr("Group key")),
                        text(u"group_id"_s, BoardTables::tr("Group id")),
                        text(u"group_display_name"_s, BoardTables::tr("Display name")),
                        number(u"volume"_s, BoardTables::tr("Volume")),
                        number(u"unique_events"_s, BoardTables::tr("Unique events")),
                        number(u"unique_days"_s, BoardTables::tr("Unique days")),
                        number(u"max_per_day"_s, BoardTables::tr("Most on a day")),
                        number(u"hot_days"_s, BoardTables::tr("Hot days")),
                        text(u"recorded"_s, BoardTables::tr("Recorded"))},
            .rows = snapshot->groups.size(),
            .row = [snapshot](std::size_t at) -> QStringList {
                const store::GroupRow& row = snapshot->groups[at];
                return {clipboardText(row.group.key),
                        clipboardText(row.group.id),
                        clipboardText(row.displayName.value_or("")),
                        digits(row.volume),
                        digits(row.uniqueEvents),
                        digits(row.uniqueDays),
                        digits(row.maxPerDay),
                        digits(row.hotDays),
                        yesNo(row.recorded)};
            }};
}

PlainTable dayTable(const SharedSnapshot& snapshot) {
    const std::size_t series = snapshot->eventDays.size();
    return {.name = BoardTables::tr("Events per day"),
            .columns = {text(u"date"_s, BoardTables::tr("Day")),
                        text(u"event"_s, BoardTables::tr("Event")),
                        number(u"volume"_s, BoardTables::tr("Volume")),
                        number(u"day_volume"_s, BoardTables::tr("Volume of the day")),
                        number(u"day_remediated"_s, BoardTables::tr("Renamed on the day"))},
            .rows = snapshot->days.size() * series,
            .row = [snapshot, series](std::size_t at) -> QStringList {
                const store::DayRow& day = snapshot->days[at / series];
                const store::EventDaySeries& event = snapshot->eventDays[at % series];
                return {iso(day.day),
                        event.other ? BoardTables::tr("(all other events)")
                                    : clipboardText(event.event),
                        digits(event.volumes[at / series]), digits(day.volume),
                        digits(day.remediated)};
            }};
}

PlainTable heatTable(const SharedSnapshot& snapshot) {
    std::vector<std::pair<std::size_t, std::size_t>> cells; // row and day, those with events
    for (std::size_t row = 0; row < snapshot->heat.size(); ++row) {
        for (std::size_t day = 0; day < snapshot->heat[row].counts.size(); ++day) {
            if (snapshot->heat[row].counts[day] != 0) {
                cells.emplace_back(row, day);
            }
        }
    }
    const std::size_t rows = cells.size();
    return {.name = BoardTables::tr("Keys and days"),
            .columns = {text(u"scope"_s, BoardTables::tr("Storage")),
                        text(u"group_key"_s, BoardTables::tr("Group key")),
                        text(u"id"_s, BoardTables::tr("Id")),
                        text(u"date"_s, BoardTables::tr("Day")),
                        number(u"events"_s, BoardTables::tr("Events")),
                        number(u"limit"_s, BoardTables::tr("Limit")),
                        text(u"over"_s, BoardTables::tr("Over the limit"))},
            .rows = rows,
            .row = [snapshot, cells = std::move(cells)](std::size_t at) -> QStringList {
                const auto [row, day] = cells[at];
                const store::HeatRow& heat = snapshot->heat[row];
                return {kindOf(heat.key),
                        clipboardText(heat.key.groupKey),
                        clipboardText(heat.key.id),
                        iso({snapshot->from.number + static_cast<std::int32_t>(day)}),
                        digits(heat.counts[day]),
                        digits(heat.limit),
                        yesNo(heat.counts[day] > heat.limit)};
            }};
}

PlainTable hourTable(const SharedSnapshot& snapshot) {
    const bool any = snapshot->timeline.has_value();
    return {
        .name = BoardTables::tr("Events per hour"),
        .columns = {text(u"scope"_s, BoardTables::tr("Storage")),
                    text(u"group_key"_s, BoardTables::tr("Group key")),
                    text(u"id"_s, BoardTables::tr("Id")), text(u"hour"_s, BoardTables::tr("Hour")),
                    number(u"events"_s, BoardTables::tr("Events")),
                    number(u"remediated"_s, BoardTables::tr("Renamed"))},
        .rows = any ? snapshot->timeline->perHour.size() : 0,
        .row = [snapshot](std::size_t at) -> QStringList {
            const store::Timeline& line = *snapshot->timeline;
            return {kindOf(line.key),
                    clipboardText(line.key.groupKey),
                    clipboardText(line.key.id),
                    isoHour(line.firstHour + static_cast<std::int64_t>(at)),
                    digits(line.perHour[at]),
                    digits(at < line.remediatedPerHour.size() ? line.remediatedPerHour[at] : 0)};
        }};
}

} // namespace shardscope::ui
