// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/section_tables.h"

#include "ui/text/display_text.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

struct SectionTables {
    Q_DECLARE_TR_FUNCTIONS(SectionTables)
};

QString digits(std::uint64_t value) {
    return QString::number(value);
}

QString iso(events::Day day) {
    return QString::fromStdString(events::toIsoDate(day));
}

QString yesNo(bool value) {
    return value ? u"yes"_s : u"no"_s;
}

/// The same in every language, as the columns' keys are.
QString wordOf(store::Disagreement disagreement) {
    using store::Disagreement;
    switch (disagreement) {
    case Disagreement::None:
        return u"agrees"_s;
    case Disagreement::OtherDay:
        return u"other_day"_s;
    case Disagreement::OtherLimit:
        return u"other_limit"_s;
    case Disagreement::Duplicates:
        return u"duplicates"_s;
    case Disagreement::NoRows:
        return u"no_rows"_s;
    case Disagreement::PartialData:
        return u"partial_data"_s;
    case Disagreement::NothingKnown:
        return u"nothing_known"_s;
    case Disagreement::JustOver:
        return u"just_over"_s;
    case Disagreement::Unknown:
        return u"unknown"_s;
    }
    return {};
}

} // namespace

PlainTable groupSharesTable(const SharedSnapshot& snapshot) {
    std::vector<std::pair<std::size_t, std::size_t>> places; // of shares, and of their points
    for (std::size_t key = 0; key < snapshot->groupShares.size(); ++key) {
        for (std::size_t point = 0; point < snapshot->groupShares[key].points.size(); ++point) {
            places.emplace_back(key, point);
        }
    }
    const std::size_t rows = places.size();
    return {.name = SectionTables::tr("Share of the largest groups"),
            .columns = {{u"group_key"_s, SectionTables::tr("Group key"), false},
                        {u"largest_groups"_s, SectionTables::tr("Largest groups"), true},
                        {u"events"_s, SectionTables::tr("Events"), true},
                        {u"all_groups"_s, SectionTables::tr("All groups"), true},
                        {u"all_events"_s, SectionTables::tr("All events"), true},
                        {u"gini"_s, SectionTables::tr("Gini"), true}},
            .rows = rows,
            .row = [snapshot, places = std::move(places)](std::size_t row) -> QStringList {
                const store::GroupShares& shares = snapshot->groupShares[places[row].first];
                const store::GroupShares::Point& point = shares.points[places[row].second];
                return {clipboardText(shares.key), digits(point.groups),
                        digits(point.events),      digits(shares.groups),
                        digits(shares.events),     QString::number(shares.gini, 'f', 4)};
            }};
}

PlainTable dayHeatTable(const SharedSnapshot& snapshot) {
    return {.name = SectionTables::tr("Hot days"),
            .columns = {{u"day"_s, SectionTables::tr("Day"), false},
                        {u"raw_events"_s, SectionTables::tr("Raw events"), true},
                        {u"deduplicated"_s, SectionTables::tr("Counted once"), true},
                        {u"hot_ids"_s, SectionTables::tr("Hot ids"), true},
                        {u"hot_groups"_s, SectionTables::tr("Hot groups"), true},
                        {u"over_limit"_s, SectionTables::tr("Events over the limit"), true}},
            .rows = snapshot->dayHeat.size(),
            .row = [snapshot](std::size_t row) -> QStringList {
                const store::DayHeat& day = snapshot->dayHeat[row];
                return {iso(day.day),       digits(day.rawEvents), digits(day.deduplicatedEvents),
                        digits(day.hotIds), digits(day.hotGroups), digits(day.eventsOverLimit)};
            }};
}

PlainTable keyDayTable(const SharedSnapshot& snapshot) {
    return {.name = SectionTables::tr("Our verdicts and the vendor's"),
            .columns = {{u"kind"_s, SectionTables::tr("Kind"), false},
                        {u"group_key"_s, SectionTables::tr("Group key"), false},
                        {u"id"_s, SectionTables::tr("Id"), false},
                        {u"day"_s, SectionTables::tr("Day"), false},
                        {u"events"_s, SectionTables::tr("Events"), true},
                        {u"deduplicated"_s, SectionTables::tr("Counted once"), true},
                        {u"renamed"_s, SectionTables::tr("Renamed"), true},
                        {u"limit"_s, SectionTables::tr("Limit"), true},
                        {u"over"_s, SectionTables::tr("Over"), false},
                        {u"recorded"_s, SectionTables::tr("Recorded"), false},
                        {u"verdict"_s, SectionTables::tr("Verdict"), false}},
            .rows = snapshot->server.rows.size(),
            .row = [snapshot](std::size_t at) -> QStringList {
                const store::KeyDayRow& row = snapshot->server.rows[at];
                return {row.key.kind == events::KeyKind::User ? u"user"_s : u"group"_s,
                        clipboardText(row.key.groupKey),
                        clipboardText(row.key.id),
                        iso(row.day),
                        digits(row.events),
                        row.deduplicated ? digits(*row.deduplicated) : QString(),
                        digits(row.renamed),
                        digits(row.limit),
                        yesNo(row.over()),
                        yesNo(row.recorded),
                        wordOf(row.disagreement)};
            }};
}

PlainTable limitCurveTable(const std::shared_ptr<const detect::LimitSurvey>& survey,
                           events::KeyKind kind) {
    std::vector<detect::LimitCurve::Point> points;
    if (survey) {
        const bool users = kind == events::KeyKind::User;
        points = (users ? survey->users : survey->groups).curve.points(0);
    }
    const std::size_t rows = points.size();
    return {.name = SectionTables::tr("Hot keys and days at each limit"),
            .columns = {{u"limit"_s, SectionTables::tr("Limit"), true},
                        {u"key_days"_s, SectionTables::tr("Hot (key, day) pairs"), true},
                        {u"keys"_s, SectionTables::tr("Keys"), true},
                        {u"events_over"_s, SectionTables::tr("Events over"), true}},
            .rows = rows,
            .row = [points = std::move(points)](std::size_t row) -> QStringList {
                return {digits(points[row].limit), digits(points[row].keyDays),
                        digits(points[row].keys), digits(points[row].eventsOver)};
            }};
}

} // namespace shardscope::ui
