// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/clock_ticker.h"
#include "ui/key/hour_map.h"
#include "ui/key/key_series.h"

#include <QTest>

namespace shardscope::ui {

using namespace Qt::StringLiterals;

class KeySeriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hoursAddUpFromMidnightToMidnight() {
        store::Timeline hours;
        hours.firstHour = 19'600 * 24 + 22;
        hours.perHour = {5, 6, 1, 20};
        const KeySeries series = KeySeries::ofHours(hours, 10);
        QVERIFY(!series.minutes);
        QCOMPARE(series.steps.size(), 4U);
        QCOMPARE(series.steps[1].soFar, 11U);
        QCOMPARE(series.steps[2].soFar, 1U); // a new day
        QCOMPARE(series.steps[3].day.number, 19'601);
        QCOMPARE(series.steps[3].minute, 60);
        QCOMPARE(series.crossings, (std::vector<std::size_t>{1, 3}));
    }

    void minutesTellDuplicatesApart() {
        session::KeyProfile profile;
        profile.limit = 10;
        session::ProfileDay day{.day = {19'600}};
        day.deduplicated = 9;
        day.minutes = {{0, 8, 4}, {61, 5, 5}};
        profile.days = {day};
        const KeySeries series = KeySeries::ofMinutes(profile);
        QVERIFY(series.minutes);
        QVERIFY(series.deduplicated);
        QCOMPARE(series.crossings, (std::vector<std::size_t>{1}));
        QVERIFY(series.onceCrossings.empty()); // exactly the limit is 10
        QCOMPARE(series.steps[1].onceSoFar, 9U);
        QCOMPARE(series.at(19'600.0), std::optional<std::size_t>(0));
        QCOMPARE(series.at(19'600.5), std::optional<std::size_t>(1));
        QCOMPARE(series.at(19'601.5), std::nullopt);
        QCOMPARE(series.at(19'599.5), std::nullopt);

        profile.days.front().deduplicated.reset();
        QVERIFY(!KeySeries::ofMinutes(profile).deduplicated);
    }

    void hoursOfDaysHaveNoGapsAndAnEnd() {
        KeySeries series;
        series.steps = {{.day = {5}, .minute = 59, .events = 3},
                        {.day = {5}, .minute = 60, .events = 4},
                        {.day = {7}, .minute = 24 * 60 + 30, .events = 9},
                        {.day = {100'000}, .minute = 0, .events = 1}};
        const std::vector<HoursOfDay> days = hoursOf(series);
        QCOMPARE(days.size(), 366U);
        QCOMPARE(days[0].events[0], 3U);
        QCOMPARE(days[0].events[1], 4U);
        QCOMPARE(days[1].day.number, 6);
        QCOMPARE(days[2].events[23], 9U); // the hour that the clock change added
        QVERIFY(hoursOf({}).empty());
    }

    void cellsLieWhereTheyAreFound() {
        const HourMapGeometry geometry{QRectF(50, 10, 240, 70), 7};
        for (int day = 0; day < 7; ++day) {
            for (int hour = 0; hour < 24; ++hour) {
                const HourMapGeometry::Cell cell{day, hour};
                QCOMPARE(geometry.at(geometry.cell(cell).center()), std::optional(cell));
            }
        }
        QCOMPARE(geometry.at({49, 20}), std::nullopt);
        QCOMPARE((HourMapGeometry{QRectF(0, 0, 9, 9), 0}.at({1, 1})), std::nullopt);
    }

    void clocksHaveTwoDigits() {
        QCOMPARE(clockText(0), u"00:00"_s);
        QCOMPARE(clockText(192), u"03:12"_s);
        QCOMPARE(clockText(1470), u"24:30"_s);
    }
};

} // namespace shardscope::ui

QTEST_MAIN(shardscope::ui::KeySeriesTest)
#include "key_series_test.moc"
