// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/what_if_words.h"

#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

using detect::Growth;
using detect::LimitSurvey;

struct WhatIf {
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

constexpr std::size_t kMostRows = 300;
constexpr double kNear = 0.5;       ///< of the limit: listed, too
constexpr double kFarAway = 10'000; ///< days that nobody waits for

QString changeText(double factor) {
    const double percent = (factor - 1) * 100;
    const QString number = QLocale().toString(percent, 'f', std::abs(percent) < 10 ? 1 : 0);
    return WhatIf::tr("%1 %").arg(percent > 0 ? u'+' + number : number);
}

QString daysText(double days) {
    return days > kFarAway ? u"∞"_s : fullNumber(static_cast<std::uint64_t>(std::ceil(days)));
}

QString levelText(const Growth& growth) {
    return fullNumber(static_cast<std::uint64_t>(std::max(0.0, growth.level)));
}

QString arithmeticOf(const Growth& growth, std::uint64_t limit) {
    const QString line =
        WhatIf::tr("Median of %1 slopes between %2 days, on a logarithmic scale: %3 a day (95 % "
                   "interval: %4 to %5). By that line the last day has %6 events.")
            .arg(fullNumber(growth.slopes), fullNumber(growth.days), changeText(growth.perDay),
                 changeText(growth.perDayLow), changeText(growth.perDayHigh), levelText(growth));
    if (!growth.daysUntil) {
        return line;
    }
    return line + u' ' +
           WhatIf::tr("ln(%1 / %2) / ln(%3) = %4 days.")
               .arg(fullNumber(limit + 1), levelText(growth),
                    QLocale().toString(growth.perDay, 'f', 3),
                    QLocale().toString(*growth.daysUntil, 'f', 1));
}

QString verdictText(std::uint64_t highest, std::uint64_t limit, std::uint64_t caseLimit) {
    const bool now = highest > limit;
    const bool before = highest > caseLimit;
    return now && before ? WhatIf::tr("hot")
           : now         ? WhatIf::tr("appears")
           : before      ? WhatIf::tr("no longer hot")
                         : WhatIf::tr("not hot");
}

} // namespace

QString whatIfReadout(const detect::LimitCurve::Point& point) {
    return WhatIf::tr("At %1: %2, %3, %4 events over")
        .arg(fullNumber(point.limit),
             countText(point.keyDays, QT_TRANSLATE_NOOP("Count", "%1 hot (key, day) pair"),
                       QT_TRANSLATE_N_NOOP("Count", "%1 hot (key, day) pairs")),
             countText(point.keys, QT_TRANSLATE_NOOP("Count", "%1 key"),
                       QT_TRANSLATE_N_NOOP("Count", "%1 keys")),
             compactNumber(point.eventsOver));
}

TableCell growthCell(const Growth& growth, std::uint64_t limit) {
    TableCell cell;
    switch (growth.verdict) {
    case Growth::Verdict::TooFewDays:
        cell = TableCell::words(WhatIf::tr("too few days"));
        cell.toolTip = WhatIf::tr("<p>A trend needs events on at least %1 days.</p>")
                           .arg(fullNumber(Growth::kLeastDays));
        return cell;
    case Growth::Verdict::NotGrowing:
        cell = TableCell::words(WhatIf::tr("not growing"));
        break;
    case Growth::Verdict::Over:
        cell = TableCell::words(WhatIf::tr("over already"));
        cell.number = 0;
        break;
    case Growth::Verdict::Growing:
        cell = TableCell::measure(WhatIf::tr("%1 (%2 – %3)")
                                      .arg(daysText(*growth.daysUntil), daysText(*growth.earliest),
                                           daysText(*growth.latest)),
                                  *growth.daysUntil);
        break;
    }
    cell.toolTip = u"<p>"_s + arithmeticOf(growth, limit).toHtmlEscaped() + u"</p>"_s;
    return cell;
}

ChartTable whatIfTable(const LimitSurvey::Kind& kind, std::uint64_t limit) {
    ChartTable table{
        .name = WhatIf::tr("Keys at this limit"),
        .columns = {{WhatIf::tr("Key"), false, 0},
                    {WhatIf::tr("Verdict"), false, 110,
                     WhatIf::tr("Against the limit of the case.")},
                    {WhatIf::tr("Highest day"), true, 100},
                    {WhatIf::tr("× limit"), true, 76},
                    {WhatIf::tr("Hot days"), true, 80},
                    {WhatIf::tr("Per day"), true, 84,
                     WhatIf::tr("Change from one day to the next: the median slope of all pairs "
                                "of days.")},
                    {WhatIf::tr("Days until hot"), true, 150,
                     WhatIf::tr("If it goes on like this; in brackets the earliest and the "
                                "latest by the 95 % interval.")}},
        .rows = {}};
    const auto from =
        static_cast<std::uint64_t>(kNear * static_cast<double>(std::min(limit, kind.caseLimit)));
    for (const LimitSurvey::Key& key : kind.keys) {
        if (key.highest <= from || table.rows.size() == kMostRows) {
            break; // the highest come first
        }
        const Growth growth = detect::growthOf(key.days, limit);
        const auto hotDays = static_cast<std::uint64_t>(
            std::count_if(key.days.begin(), key.days.end(),
                          [limit](const detect::DayCount& day) { return day.events > limit; }));
        TableCell highest = TableCell::count(key.highest);
        highest.hot = key.highest > limit;
        const bool hasTrend = growth.verdict != Growth::Verdict::TooFewDays;
        table.rows.push_back(
            {{keyCell(key.key), TableCell::words(verdictText(key.highest, limit, kind.caseLimit)),
              highest,
              TableCell::measure(multipleText(key.highest, limit),
                                 static_cast<double>(key.highest) / static_cast<double>(limit)),
              TableCell::count(hotDays),
              hasTrend ? TableCell::measure(changeText(growth.perDay), growth.perDay)
                       : TableCell::none(),
              growthCell(growth, limit)},
             {FilterPart::key(key.key)}});
    }
    return table;
}

} // namespace shardscope::ui
