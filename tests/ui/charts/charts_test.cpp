// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/gestures.h"
#include "tests/ui/support/snapshot_fixture.h"
#include "ui/charts/chart_legend.h"
#include "ui/charts/day_ticker.h"
#include "ui/charts/hour_series.h"
#include "ui/charts/stacked_chart.h"
#include "ui/charts/timeline_chart.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme_switch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shardscope;
using namespace shardscope::ui;
using test::Picks;

namespace {

/// Gives the test what a plot asks its ticker for.
class OpenTicker : public DayTicker {
public:
    using DayTicker::createLabelVector;
    using DayTicker::createTickVector;
    using DayTicker::getTickStep;

    [[nodiscard]] QVector<QString> labels(const QCPRange& range) {
        return createLabelVector(createTickVector(getTickStep(range), range), QLocale(), u'f', 0);
    }
};

struct ShownStack {
    std::shared_ptr<const store::BoardSnapshot> board;
    CategorySlots categories;
    StackedChart chart;

    explicit ShownStack(store::BoardSnapshot snapshot = test::realisticBoard(),
                        const ViewState& state = {})
        : board(test::shared(std::move(snapshot))) {
        categories.assign(board->eventDays);
        chart.resize(640, 260);
        chart.show(board, state, categories);
        chart.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
    }
    [[nodiscard]] QPointF at(int day) const {
        return {chart.xOf({test::kFirstDay.number + day}), chart.height() / 2.0};
    }
};

} // namespace

class ChartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_themeSwitch = new ThemeSwitch(*qApp, Appearance::Light);
    }

    void dayTickerNeverRepeatsALabel() {
        OpenTicker ticker;
        ticker.setRoom(20);
        for (const int days : {1, 2, 3, 10, 15, 31}) {
            const QVector<QString> labels = ticker.labels({19'601 - 0.5, 19'601 + days - 0.5});
            QVERIFY(!labels.isEmpty());
            QSet<QString> unique(labels.begin(), labels.end());
            QCOMPARE(unique.size(), labels.size());
        }
    }

    void dayTickerNamesTheMonthOnceAndAgainWhenItChanges() {
        OpenTicker ticker;
        ticker.setRoom(20);
        const QVector<QString> labels = ticker.labels({19'626 - 0.5, 19'634 + 0.5});
        QCOMPARE(labels.first(), u"26 Sep"_s);
        QCOMPARE(labels[1], u"27"_s);
        QCOMPARE(labels[5], u"1 Oct"_s);
    }

    void dayTickerStepsByWholeDaysThatFit() {
        QCOMPARE(DayTicker::step(15, 20), 1);
        QCOMPARE(DayTicker::step(15, 10), 2);
        QCOMPARE(DayTicker::step(60, 10), 7);
        QCOMPARE(DayTicker::step(10'000, 10), 1'092);
        QCOMPARE(DayTicker::step(5, 0), 7);
    }

    void stackHoverAddsUp() {
        ShownStack shown;
        test::moveMouse(&shown.chart, shown.at(6));
        const HoverContent& content = shown.chart.hoverContent();
        QCOMPARE(content.title, u"Thu 7 Sep 2023"_s);
        QCOMPARE(content.rows.size(), shown.board->eventDays.size() + 1);
        QCOMPARE(content.rows.back().value, fullNumber(shown.board->days[6].volume));
        QCOMPARE(content.rows.front().name, u"Everything else"_s);
        QVERIFY(content.footer.contains(fullNumber(shown.board->days[6].remediated)));
    }

    void stackKnowsDaysWithoutEvents() {
        store::BoardSnapshot board = test::realisticBoard();
        board.days.erase(board.days.begin() + 3);
        for (store::EventDaySeries& series : board.eventDays) {
            series.volumes.erase(series.volumes.begin() + 3);
        }
        ShownStack shown(board);
        QVERIFY(shown.chart.describe({test::kFirstDay.number + 3}).rows.empty());
        QCOMPARE(shown.chart.describe({test::kFirstDay.number + 4}).rows.back().value,
                 fullNumber(board.days[3].volume));
    }

    void clickChoosesADayAndDragARange() {
        ShownStack shown;
        Picks picks(shown.chart);
        test::clickAt(&shown.chart, shown.at(2));
        test::sendMouse(&shown.chart, QEvent::MouseButtonPress, shown.at(9), Qt::LeftButton);
        test::moveMouse(&shown.chart, shown.at(7));
        test::sendMouse(&shown.chart, QEvent::MouseButtonRelease, shown.at(5), Qt::LeftButton);
        QCOMPARE(picks.all.size(), std::size_t(2));
        QVERIFY(picks.all[0].parts ==
                std::vector<FilterPart>{FilterPart::day({test::kFirstDay.number + 2})});
        QVERIFY((picks.all[1].parts ==
                 std::vector<FilterPart>{FilterPart::ofDays(
                     {{test::kFirstDay.number + 5}, {test::kFirstDay.number + 9}})}));
    }

    void keyboardWalksTheDays() {
        ShownStack shown;
        Picks picks(shown.chart);
        test::tabInto(&shown.chart);
        QTest::keyClick(&shown.chart, Qt::Key_Right);
        QTest::keyClick(&shown.chart, Qt::Key_Right);
        QVERIFY(shown.chart.accessibleDescription().contains(u"3 Sep 2023"_s));
        QTest::keyClick(&shown.chart, Qt::Key_Return);
        QTest::keyClick(&shown.chart, Qt::Key_End);
        QTest::keyClick(&shown.chart, Qt::Key_Right);
        QVERIFY(shown.chart.accessibleDescription().contains(u"15 Sep 2023"_s));
        QCOMPARE(picks.all.size(), std::size_t(1));
        QVERIFY(picks.all[0].parts ==
                std::vector<FilterPart>{FilterPart::day({test::kFirstDay.number + 2})});
    }

    void legendChoosesEvents() {
        const auto board = test::shared(test::realisticBoard());
        CategorySlots categories;
        categories.assign(board->eventDays);
        ChartLegend legend;
        Picks picks(legend);
        legend.show(*board, {}, categories);
        QList<QAbstractButton*> items = legend.findChildren<QAbstractButton*>();
        QCOMPARE(items.size(), static_cast<qsizetype>(board->eventDays.size()));
        items[1]->click();
        QCOMPARE(picks.all.size(), std::size_t(1));
        QVERIFY(picks.all[0].parts ==
                std::vector<FilterPart>{FilterPart::event(board->eventDays[1].event)});
        QVERIFY(!items.back()->isEnabled()); // "everything else" is no event
    }

    void hoursAddUpFromMidnight() {
        store::Timeline timeline;
        timeline.firstHour = 19'601LL * 24 + 22;
        timeline.perHour = {60, 60, 50, 40, 30};
        timeline.remediatedPerHour = {0, 20, 0, 0, 0};
        const HourSeries hours = HourSeries::of(timeline, 100);
        QVERIFY((hours.soFar == std::vector<std::uint64_t>{60, 120, 50, 90, 120}));
        QVERIFY((hours.crossings == std::vector<std::size_t>{1, 4}));
        QCOMPARE(hours.day(1).number, 19'601);
        QCOMPARE(hours.day(2).number, 19'602);
        QCOMPARE(hours.hourOfDay(2), 0);
    }

    void exactlyTheLimitIsNoCrossing() {
        store::Timeline timeline;
        timeline.perHour = {50, 50};
        QVERIFY(HourSeries::of(timeline, 100).crossings.empty());
        QVERIFY(HourSeries::of(timeline, 99).crossings == std::vector<std::size_t>{1});
    }

    void hoursBefore1970HaveTheirDay() {
        store::Timeline timeline;
        timeline.firstHour = -1;
        timeline.perHour = {1, 2};
        const HourSeries hours = HourSeries::of(timeline, 10);
        QCOMPARE(hours.day(0).number, -1);
        QCOMPARE(hours.hourOfDay(0), 23);
        QCOMPARE(hours.day(1).number, 0);
        QVERIFY((hours.soFar == std::vector<std::uint64_t>{1, 2}));
    }

    void timelineHoverIsExactInBothModes() {
        const auto board = test::shared(test::focusedBoard());
        TimelineChart chart;
        chart.resize(500, 240);
        chart.show(board);
        chart.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        const HourSeries hours = HourSeries::of(*board->timeline, board->limits.user);
        for (const TimelineChart::Mode mode :
             {TimelineChart::Mode::PerHour, TimelineChart::Mode::DayTotal}) {
            chart.setMode(mode);
            const double x = chart.xAxis->coordToPixel(test::kFirstDay.number + 6 + 13.5 / 24);
            const auto hour = chart.hourAt(x);
            QCOMPARE(hour, std::optional<std::size_t>(6 * 24 + 13));
            test::moveMouse(&chart, {x, 100});
            const HoverContent& content = chart.hoverContent();
            QCOMPARE(content.title, u"Thu 7 Sep 2023, 13:00 – 14:00"_s);
            QCOMPARE(content.rows[0].value, fullNumber(hours.perHour[*hour]));
            QCOMPARE(content.rows[1].value, fullNumber(hours.renamed[*hour]));
            QCOMPARE(content.rows[2].value, fullNumber(hours.soFar[*hour]));
            QVERIFY(content.rows[3].hot);
            test::moveMouse(&chart, {1, 1});
        }
        QVERIFY(!chart.grab().isNull());
    }

    void chartsSurviveEmptyAndHostileBoards() {
        for (const store::BoardSnapshot& board :
             {test::emptyBoard(), test::filteredOutBoard(), test::hostileBoard()}) {
            ShownStack shown(board);
            test::moveMouse(&shown.chart, {100, 100});
            QTest::keyClick(&shown.chart, Qt::Key_Right);
            QVERIFY(!shown.chart.grab().isNull());
        }
    }

    void timelineOfAGroupUsesTheGroupLimit() {
        store::BoardSnapshot board = test::focusedBoard();
        board.timeline->key = {shardscope::events::KeyKind::Group, "company", "acme-4711"};
        TimelineChart chart;
        chart.resize(500, 240);
        chart.show(test::shared(board));
        QVERIFY(chart.describe(5).footer.contains(u"10,000"_s));
    }

private:
    ThemeSwitch* m_themeSwitch = nullptr;
};

QTEST_MAIN(ChartsTest)
#include "charts_test.moc"
