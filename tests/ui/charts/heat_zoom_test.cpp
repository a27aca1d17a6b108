// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/gestures.h"
#include "tests/ui/support/snapshot_fixture.h"
#include "ui/charts/heat_map_chart.h"
#include "ui/charts/heat_scale.h"
#include "ui/text/number_text.h"

#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace shardscope;
using namespace shardscope::ui;
using test::Picks;

namespace {

constexpr HeatWindow::Extent kExtent{.rows = 14, .columns = 15};

events::Day dayAfter(int days) {
    return {test::kFirstDay.number + days};
}

/// The realistic board with the hours of some of its days: each hour has a 24th of the day.
store::BoardSnapshot boardWithHours(events::DayRange days) {
    store::BoardSnapshot board = test::realisticBoard();
    board.heatHours = days;
    for (store::HeatRow& row : board.heat) {
        for (events::Day day = days.first; day <= days.last; ++day.number) {
            const auto at = static_cast<std::size_t>(day.number - test::kFirstDay.number);
            row.hours.insert(row.hours.end(), 24, static_cast<std::uint32_t>(row.counts[at] / 24));
        }
    }
    return board;
}

struct Shown {
    HeatMapChart chart;

    explicit Shown(store::BoardSnapshot board = test::realisticBoard()) {
        chart.resize(760, 420);
        chart.show(test::shared(std::move(board)), {});
        chart.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
    }
    [[nodiscard]] QPointF center(HeatCell cell) const {
        return chart.geometryNow().cell(cell).center();
    }
    [[nodiscard]] const HeatWindow& window() const { return chart.sight().window(); }
    /// False when the chart leaves the turn to the page.
    bool turnWheel(QPointF at, int steps, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
                   Qt::Orientation way = Qt::Vertical) {
        const QPoint angle = way == Qt::Vertical ? QPoint(0, steps * 120) : QPoint(steps * 120, 0);
        QWheelEvent wheel(at, chart.mapToGlobal(at), {}, angle, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        wheel.ignore();
        QCoreApplication::sendEvent(&chart, &wheel);
        return wheel.isAccepted();
    }
    void drag(QPointF from, QPointF to, Qt::MouseButton button = Qt::LeftButton,
              Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        test::sendMouse(&chart, QEvent::MouseButtonPress, from, button, modifiers);
        for (const double way : {0.5, 1.0}) {
            test::sendMouse(&chart, QEvent::MouseMove, from + (to - from) * way, button, modifiers);
        }
        test::sendMouse(&chart, QEvent::MouseButtonRelease, to, button, modifiers);
    }
};

} // namespace

class HeatZoomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void zoomKeepsThePlaceUnderThePointer() {
        const HeatWindow whole = HeatWindow::whole(kExtent);
        const HeatWindow closer = whole.zoomedX(0.5, 6);
        QCOMPARE(closer.left, 3.0);
        QCOMPARE(closer.right, 10.5);
        QCOMPARE((6 - closer.left) / closer.columns(), (6 - whole.left) / whole.columns());
        QCOMPARE(whole.zoomedY(0.5, 7).top, 3.5);
    }

    void windowStaysInsideTheMap() {
        const HeatWindow whole = HeatWindow::whole(kExtent);
        QCOMPARE(whole.moved(-40, 90).within(kExtent), whole);
        QCOMPARE(whole.zoomedX(8, 2).zoomedY(8, 2).within(kExtent), whole);
        const HeatWindow least = whole.zoomedX(1e-9, 7).zoomedY(1e-9, 7).within(kExtent);
        QCOMPARE(least.columns(), kExtent.leastColumns);
        QCOMPARE(least.rows(), kExtent.leastRows);
        const HeatWindow right = whole.zoomedX(0.2, 7).moved(90, 0).within(kExtent);
        QCOMPARE(right.right, 15.0);
        QCOMPARE(right.columns(), 3.0);
        // Smaller than the least there is, and nothing at all.
        QCOMPARE(whole.within({.rows = 1, .columns = 1}), (HeatWindow{0, 1, 0, 1}));
        QCOMPARE(whole.within({}), (HeatWindow{}));
    }

    void windowMovesAsLittleAsShowsAPart() {
        const HeatWindow window{4, 8, 2, 6};
        QCOMPARE(window.showing({5, 6, 3, 4}), window);
        QCOMPARE(window.showing({9, 10, 3, 4}), (HeatWindow{6, 10, 2, 6}));
        QCOMPARE(window.showing({1, 2, 7, 8}), (HeatWindow{1, 5, 4, 8}));
        QCOMPARE(window.showing({3, 30, 0, 1}).left, 3.0);
    }

    void wholeStaysWholeAndDaysStayInSight() {
        HeatSight sight;
        sight.follow({dayAfter(0), dayAfter(14)}, 14);
        QVERIFY(sight.isWhole());
        sight.follow({dayAfter(0), dayAfter(20)}, 12);
        QVERIFY(sight.isWhole());
        sight.setWindow({4, 7, 0, 12});
        QCOMPARE(sight.days(), (events::DayRange{dayAfter(4), dayAfter(6)}));
        sight.follow({dayAfter(-2), dayAfter(20)}, 14);
        QCOMPARE(sight.days(), (events::DayRange{dayAfter(4), dayAfter(6)}));
        QVERIFY(sight.allRows());
        sight.follow({dayAfter(0), dayAfter(5)}, 14);
        QCOMPARE(sight.days(), (events::DayRange{dayAfter(3), dayAfter(5)}));
    }

    void hoursAreWantedWhereTheyCanBeSeen() {
        HeatSight sight;
        sight.follow({dayAfter(0), dayAfter(14)}, 14);
        QCOMPARE(sight.hoursWanted({}, 5000), std::nullopt);
        sight.setWindow({4, 7, 0, 14});
        QCOMPARE(sight.hoursWanted({}, 3 * 24 * HeatSight::kLeastHour - 1), std::nullopt);
        const auto wanted = sight.hoursWanted({}, 600);
        QCOMPARE(wanted, std::optional(events::DayRange{dayAfter(2), dayAfter(8)}));
        QVERIFY(sight.fits(wanted, 600));
        // A little to either side changes nothing; the edge of what is there asks for more.
        sight.setWindow({3.2, 6.2, 0, 14});
        QCOMPARE(sight.hoursWanted(wanted, 600), wanted);
        sight.setWindow({5.5, 8.5, 0, 14});
        QVERIFY(sight.fits(wanted, 600));
        QCOMPARE(sight.hoursWanted(wanted, 600),
                 std::optional(events::DayRange{dayAfter(4), dayAfter(10)}));
        // Never outside the board, whose first day needs nothing before it.
        sight.setWindow({0, 3, 0, 14});
        const auto first = sight.hoursWanted(wanted, 600);
        QCOMPARE(first, std::optional(events::DayRange{dayAfter(0), dayAfter(6)}));
        QCOMPARE(sight.hoursWanted(first, 600), first);
        sight.setWindow({13, 15, 0, 14});
        QCOMPARE(sight.hoursWanted({}, 600)->last, dayAfter(14));
    }

    void geometryOfAPartFindsTheCellItDraws() {
        HeatGeometry lay;
        lay.grid = QRectF(100, 30, 300, 200);
        lay.labelWidth = 90;
        lay.totalsHeight = 24;
        lay.totalsWidth = 40;
        lay.rows = 10;
        lay.columns = 12;
        lay.window = {2.5, 6.5, 4, 9};
        for (int row = 4; row < 9; ++row) {
            for (int column = 3; column < 6; ++column) {
                const HeatCell cell{row, column};
                QCOMPARE(lay.cellAt(lay.cell(cell).center()), std::optional(cell));
            }
            QCOMPARE(lay.labelAt(lay.rowLabel(row).center()), std::optional(row));
            const HeatCell total{row, lay.columns};
            QCOMPARE(lay.cellAt(lay.cell(total).center()), std::optional(total));
        }
        const HeatCell dayTotal{kTotalRow, 4};
        QCOMPARE(lay.cellAt(lay.cell(dayTotal).center()), std::optional(dayTotal));
        QCOMPARE(lay.cellAt({410, 10}), std::nullopt); // the corner of both totals
        QCOMPARE(lay.visibleColumns().first, 2);
        QCOMPARE(lay.visibleColumns().last, 6);
        QCOMPARE(lay.visibleRows().first, 4);
        QCOMPARE(lay.visibleRows().last, 8);
        // Neighbours share an edge on whole pixels.
        QCOMPARE(lay.pixels({4, 3}).right() + 1, lay.pixels({4, 4}).left());
        QCOMPARE(lay.moved({0, 11}, -1, 0), (HeatCell{kTotalRow, 11}));
        QCOMPARE(lay.moved({kTotalRow, 11}, 0, 1), (HeatCell{kTotalRow, 11}));
        QCOMPARE(lay.moved({0, 12}, -1, 0), (HeatCell{0, 12}));
    }

    void wheelZoomsDaysAndWithCtrlKeys() {
        Shown shown;
        const QSignalSpy changes(&shown.chart, &HeatMapChart::sightChanged);
        const QPointF at = shown.center({6, 7});
        test::moveMouse(&shown.chart, at);
        QVERIFY(!shown.turnWheel(at, -1)); // everything is in sight: the page scrolls
        QVERIFY(shown.turnWheel(at, 2));
        QCOMPARE(shown.window().rows(), 14.0);
        QVERIFY(shown.window().columns() < 10);
        QVERIFY(shown.chart.geometryNow().cell({6, 7}).contains(at));
        QVERIFY(shown.turnWheel(at, 1, Qt::ControlModifier));
        QVERIFY(shown.window().rows() < 12);
        const double left = shown.window().left;
        QVERIFY(shown.turnWheel(at, -1, Qt::NoModifier, Qt::Horizontal));
        QVERIFY(shown.window().left > left);
        QVERIFY(shown.turnWheel(at, -20));
        QVERIFY(shown.turnWheel(at, -20, Qt::ControlModifier));
        QVERIFY(shown.chart.sight().isWhole());
        QVERIFY(changes.size() >= 5);
    }

    void pageThatScrollsUnderThePointerIsNotZoomed() {
        Shown shown;
        QVERIFY(!shown.turnWheel(shown.center({6, 7}), 2));
        QVERIFY(shown.chart.sight().isWhole());
    }

    void shiftAndADragZoomToTheDaysBetween() {
        Shown shown;
        Picks picks(shown.chart);
        shown.drag(shown.center({1, 8}), shown.center({3, 4}), Qt::LeftButton, Qt::ShiftModifier);
        QVERIFY(std::abs(shown.window().left - 4.5) < 0.01);
        QVERIFY(std::abs(shown.window().right - 8.5) < 0.01);
        QVERIFY(picks.all.empty());
        // A click with Shift is not a range.
        const HeatWindow before = shown.window();
        shown.drag(shown.center({1, 6}), shown.center({1, 6}), Qt::LeftButton, Qt::ShiftModifier);
        QCOMPARE(shown.window(), before);
    }

    void escapeGivesUpARange() {
        Shown shown;
        test::sendMouse(&shown.chart, QEvent::MouseButtonPress, shown.center({1, 4}),
                        Qt::LeftButton, Qt::ShiftModifier);
        QTest::keyClick(&shown.chart, Qt::Key_Escape);
        test::sendMouse(&shown.chart, QEvent::MouseButtonRelease, shown.center({1, 8}),
                        Qt::LeftButton, Qt::ShiftModifier);
        QVERIFY(shown.chart.sight().isWhole());
    }

    void labelsAndTheMiddleButtonMoveTheMap() {
        Shown shown;
        Picks picks(shown.chart);
        const QPointF at = shown.center({6, 7});
        test::moveMouse(&shown.chart, at);
        shown.turnWheel(at, 3);
        shown.turnWheel(at, 3, Qt::ControlModifier);
        const HeatWindow before = shown.window();
        const HeatGeometry lay = shown.chart.geometryNow();
        const QPointF oneCell(lay.columnWidth(), lay.rowHeight());
        const QPointF days(at.x(), lay.grid.bottom() + 8);
        shown.drag(days, days + oneCell);
        QVERIFY(std::abs(before.left - shown.window().left - 1) < 0.01);
        QCOMPARE(shown.window().top, before.top);
        const QPointF names(lay.grid.left() - 20, at.y());
        shown.drag(names, names + oneCell);
        QVERIFY(std::abs(before.top - shown.window().top - 1) < 0.01);
        shown.drag(at, at - oneCell, Qt::MiddleButton);
        QVERIFY(std::abs(before.left - shown.window().left) < 0.01);
        QVERIFY(std::abs(before.top - shown.window().top) < 0.01);
        QVERIFY(picks.all.empty());
        // Without moving, a label still chooses.
        test::clickAt(&shown.chart, days);
        QCOMPARE(picks.all.size(), std::size_t(1));
    }

    void keysZoomAroundTheCursorAndShowEverythingAgain() {
        Shown shown;
        test::tabInto(&shown.chart);
        QTest::keyClick(&shown.chart, Qt::Key_End);
        for (int step = 0; step < 6; ++step) {
            QTest::keyClick(&shown.chart, Qt::Key_Plus);
        }
        QCOMPARE(shown.chart.sight().days().last, dayAfter(14));
        QVERIFY(shown.window().columns() < 5);
        QVERIFY(shown.chart.accessibleDescription().contains(u"2023"_s));
        QTest::keyClick(&shown.chart, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(shown.window().rows() < 14);
        // The map follows the cursor.
        for (int step = 0; step < 10; ++step) {
            QTest::keyClick(&shown.chart, Qt::Key_Left);
        }
        QCOMPARE(shown.chart.cursorCell()->column, 4);
        QVERIFY(shown.chart.sight().days().contains(dayAfter(4)));
        QTest::keyClick(&shown.chart, Qt::Key_Minus);
        QVERIFY(!shown.chart.sight().isWhole());
        QTest::keyClick(&shown.chart, Qt::Key_0);
        QVERIFY(shown.chart.sight().isWhole());
        QTest::keyClick(&shown.chart, Qt::Key_Plus);
        QTest::keyClick(&shown.chart, Qt::Key_Home);
        QVERIFY(shown.chart.sight().isWhole());
        QTest::keyClick(&shown.chart, Qt::Key_Home); // once more: to the first day
        QCOMPARE(shown.chart.cursorCell()->column, 0);
    }

    void totalsAreHoveredSpokenAndPicked() {
        Shown shown;
        Picks picks(shown.chart);
        const store::BoardSnapshot board = test::realisticBoard();
        test::moveMouse(&shown.chart, shown.center({kTotalRow, 5}));
        QCOMPARE(shown.chart.hoverContent().rows[0].value, fullNumber(board.dayHeat[5].rawEvents));
        QVERIFY(shown.chart.hoverContent().footer.contains(longDate(dayAfter(5))));
        const std::uint64_t ofKey = std::accumulate(board.heat[2].counts.begin(),
                                                    board.heat[2].counts.end(), std::uint64_t(0));
        test::moveMouse(&shown.chart, shown.center({2, 15}));
        QCOMPARE(shown.chart.hoverContent().rows[0].value, fullNumber(ofKey));
        test::clickAt(&shown.chart, shown.center({kTotalRow, 5}));
        test::clickAt(&shown.chart, shown.center({2, 15}));
        QVERIFY(picks.all[0].parts == std::vector<FilterPart>{FilterPart::day(dayAfter(5))});
        QVERIFY(picks.all[1].parts == std::vector<FilterPart>{FilterPart::key(board.heat[2].key)});
        // By keyboard: right of the last day, above the first key.
        QTest::keyClick(&shown.chart, Qt::Key_Left);
        QTest::keyClick(&shown.chart, Qt::Key_PageUp);
        QTest::keyClick(&shown.chart, Qt::Key_Up);
        QCOMPARE(shown.chart.cursorCell(), std::optional(HeatCell{kTotalRow, 14}));
        QVERIFY(
            shown.chart.accessibleDescription().contains(fullNumber(board.dayHeat[14].rawEvents)));
        // A day has no page of its own: Return chooses it.
        QTest::keyClick(&shown.chart, Qt::Key_Return);
        QCOMPARE(picks.all.back().mode, PickMode::Choose);
        QVERIFY(picks.all.back().parts == std::vector<FilterPart>{FilterPart::day(dayAfter(14))});
    }

    void totalsOfKeysAreOfTheDaysInSight() {
        Shown shown;
        shown.drag(shown.center({1, 4}), shown.center({1, 6}), Qt::LeftButton, Qt::ShiftModifier);
        const store::BoardSnapshot board = test::realisticBoard();
        const auto& counts = board.heat[1].counts;
        QCOMPARE(shown.chart.describe({1, 15}).rows[0].value,
                 fullNumber(counts[4] + counts[5] + counts[6]));
    }

    void closeEnoughItAsksForHoursAndShowsThem() {
        Shown shown;
        const QSignalSpy asked(&shown.chart, &HeatMapChart::hoursWanted);
        shown.drag(shown.center({1, 4}), shown.center({1, 6}), Qt::LeftButton, Qt::ShiftModifier);
        QTRY_COMPARE(asked.size(), 1);
        const auto wanted = shown.chart.hours();
        QVERIFY(wanted && wanted->contains(dayAfter(4)) && wanted->contains(dayAfter(6)));
        QVERIFY(!shown.chart.grid().hourly());
        const HeatWindow before = shown.window();
        shown.chart.show(test::shared(boardWithHours(*wanted)), {});
        QVERIFY(shown.chart.grid().hourly());
        QCOMPARE(shown.window(), before);
        const HeatCell noon{0, (5 - (wanted->first.number - test::kFirstDay.number)) * 24 + 12};
        const std::uint64_t hour = test::realisticBoard().heat[0].counts[5] / 24;
        const HoverContent content = shown.chart.describe(noon);
        QCOMPARE(content.rows[0].value, fullNumber(hour));
        QCOMPARE(content.rows[2].value, fullNumber(hour * 13));
        QVERIFY(content.footer.contains(u"12:00"_s));
        // The colour is that of the pace: 24 such hours make a day like the whole one.
        QCOMPARE(shown.chart.positionOf(noon), heat_scale::position(hour * 24, 2'000));
        // The day passed its limit on the way: hatched from there on, and not before.
        const HeatCell midnight{0, noon.column - 12};
        QVERIFY(hour * 13 > 2'000 && hour <= 2'000);
        QVERIFY(!shown.chart.grid().isOver(midnight));
        QVERIFY(shown.chart.grid().isOver(noon));
        QVERIFY(!shown.chart.grab().isNull());
        // Days again, with the same colours as ever.
        shown.chart.showWhole();
        QVERIFY(!shown.chart.grid().hourly());
        QCOMPARE(shown.chart.hours(), std::nullopt);
        QCOMPARE(shown.chart.positionOf({0, 5}),
                 heat_scale::position(test::realisticBoard().heat[0].counts[5], 2'000));
    }

    void cursorStaysOnItsDayWhenHoursCome() {
        Shown shown;
        test::tabInto(&shown.chart);
        for (int step = 0; step < 5; ++step) {
            QTest::keyClick(&shown.chart, Qt::Key_Right);
        }
        shown.drag(shown.center({1, 4}), shown.center({1, 6}), Qt::LeftButton, Qt::ShiftModifier);
        const auto wanted = shown.chart.hours();
        QVERIFY(wanted);
        shown.chart.show(test::shared(boardWithHours(*wanted)), {});
        QCOMPARE(shown.chart.grid().day(shown.chart.cursorCell()->column), dayAfter(5));
        QTest::keyClick(&shown.chart, Qt::Key_Right);
        QCOMPARE(shown.chart.grid().hour(shown.chart.cursorCell()->column), 1);
        shown.chart.showWhole();
        QCOMPARE(shown.chart.cursorCell(), std::optional(HeatCell{0, 5}));
    }

    void tableHasTotalsAndTheHoursShown() {
        Shown shown;
        const ChartTable days = shown.chart.table();
        const store::BoardSnapshot board = test::realisticBoard();
        QCOMPARE(days.rows.size(), board.heat.size() + 1);
        QCOMPARE(days.rows.back().cells[3].copied, QString::number(board.dayHeat[0].rawEvents));
        const events::DayRange range{dayAfter(2), dayAfter(8)};
        shown.chart.show(test::shared(boardWithHours(range)), {});
        QVERIFY(!shown.chart.grid().hourly()); // not close enough
        shown.drag(shown.center({1, 4}), shown.center({1, 6}), Qt::LeftButton, Qt::ShiftModifier);
        const ChartTable hours = shown.chart.table();
        QCOMPARE(hours.columns.size(), std::size_t(3 + 7 * 24));
        QCOMPARE(hours.rows.size(), board.heat.size());
        QVERIFY(hours.columns[3].title.contains(u"00:00"_s));
    }

    void oneHotDayOfAThousandIsSeen() {
        store::BoardSnapshot board = test::realisticBoard();
        board.to.number = board.from.number + 2'999;
        board.heat.resize(1);
        board.heat[0].counts.assign(3'000, 1);
        board.heat[0].counts[1'501] = 19'000;
        Shown shown(board);
        const QImage image = shown.chart.grab().toImage();
        const HeatGeometry lay = shown.chart.geometryNow();
        const QPoint cell = lay.cell({0, 1'501}).center().toPoint();
        QSet<QRgb> colors;
        for (int x = cell.x() - 20; x <= cell.x() + 20; ++x) {
            colors << image.pixel(x, cell.y());
        }
        QCOMPARE(colors.size(), 2);
    }

    void zoomOfNothingIsHarmless() {
        Shown shown(test::emptyBoard());
        test::moveMouse(&shown.chart, {50, 50});
        QVERIFY(!shown.turnWheel({50, 50}, 3));
        shown.drag({50, 50}, {200, 90}, Qt::LeftButton, Qt::ShiftModifier);
        shown.drag({50, 50}, {200, 90}, Qt::MiddleButton);
        QTest::keyClick(&shown.chart, Qt::Key_Plus);
        QTest::keyClick(&shown.chart, Qt::Key_0);
        shown.chart.zoomDays(0.5);
        QVERIFY(!shown.chart.grab().isNull());
    }
};

QTEST_MAIN(HeatZoomTest)
#include "heat_zoom_test.moc"
