// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/gestures.h"
#include "tests/ui/support/snapshot_fixture.h"
#include "ui/charts/heat_legend.h"
#include "ui/charts/heat_map_chart.h"
#include "ui/charts/heat_scale.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme_switch.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shardscope;
using namespace shardscope::ui;
using test::Picks;

namespace {

HeatGeometry geometry(int rows, int columns) {
    HeatGeometry result;
    result.grid = QRectF(100, 10, 300, 200);
    result.labelWidth = 90;
    result.rows = rows;
    result.columns = columns;
    result.window = HeatWindow::whole({.rows = rows, .columns = columns});
    return result;
}

struct Shown {
    std::shared_ptr<const store::BoardSnapshot> board;
    HeatMapChart chart;

    explicit Shown(store::BoardSnapshot snapshot = test::realisticBoard(),
                   const ViewState& state = {})
        : board(test::shared(std::move(snapshot))) {
        chart.resize(560, 400);
        chart.show(board, state);
        chart.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
    }
    [[nodiscard]] QPointF center(HeatCell cell) const {
        return chart.geometryNow().cell(cell).center();
    }
};

} // namespace

class HeatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_themeSwitch = new ThemeSwitch(*qApp, Appearance::Light);
    }

    void limitIsAFixedVisibleStep() {
        using heat_scale::position;
        QCOMPARE(position(200'000, 200'000), std::optional(heat_scale::kBelowEnd));
        QVERIFY(position(200'001, 200'000) >= heat_scale::kOverStart);
        QVERIFY(heat_scale::kOverStart - heat_scale::kBelowEnd > 0.15);
        // Absolute: the same multiple has the same colour under any limit.
        QCOMPARE(position(300, 100), position(3'000'000, 1'000'000));
        // Two counts that a double cannot tell apart.
        const std::uint64_t huge = (std::uint64_t(1) << 60);
        QVERIFY(position(huge + 1, huge) >= heat_scale::kOverStart);
    }

    void scaleHasAFloorACeilingAndNoColourForNothing() {
        using heat_scale::position;
        QCOMPARE(position(0, 100), std::nullopt);
        QCOMPARE(position(5, 0), std::nullopt);
        QCOMPARE(position(1, 1'000'000), std::optional(0.0));
        QCOMPARE(position(100, 1'000), std::optional(0.0));
        QCOMPARE(position(1'000'000, 100), std::optional(1.0));
        double previous = -1;
        for (const std::uint64_t count :
             {100U, 150U, 400U, 999U, 1'000U, 1'001U, 4'000U, 10'000U}) {
            QVERIFY(*position(count, 1'000) > previous);
            previous = *position(count, 1'000);
        }
    }

    void stepIsSeenInBothThemes() {
        for (const Theme* theme : {&Theme::lightTheme(), &Theme::darkTheme()}) {
            const QColor below = heat_scale::color(*theme, heat_scale::kBelowEnd);
            const QColor over = heat_scale::color(*theme, heat_scale::kOverStart);
            QVERIFY(contrastRatio(below, over) > 1.3);
        }
    }

    void geometryFindsTheCellItDraws() {
        const HeatGeometry lay = geometry(7, 13);
        for (int row = 0; row < 7; ++row) {
            for (int column = 0; column < 13; ++column) {
                const HeatCell cell{row, column};
                QCOMPARE(lay.cellAt(lay.cell(cell).center()), std::optional(cell));
            }
        }
        QCOMPARE(lay.cellAt({99, 50}), std::nullopt);
        QCOMPARE(lay.cellAt({150, 211}), std::nullopt);
        QCOMPARE(lay.labelAt({50, 11}), std::optional(0));
        QCOMPARE(lay.labelAt({50, 209}), std::optional(6));
        QCOMPARE(lay.labelAt({5, 11}), std::nullopt);
        QCOMPARE(lay.cell({6, 12}).bottomRight(), lay.grid.bottomRight());
    }

    void geometryOfNothingIsHarmless() {
        const HeatGeometry lay = geometry(0, 0);
        QCOMPARE(lay.cellAt(lay.grid.center()), std::nullopt);
        QCOMPARE(lay.labelAt({50, 50}), std::nullopt);
        QCOMPARE(lay.moved({3, 3}, 1, 1), (HeatCell{0, 0}));
    }

    void hoverTellsExactCounts() {
        Shown shown;
        const HeatCell cell{0, 10};
        test::moveMouse(&shown.chart, shown.center(cell));
        const HoverContent& content = shown.chart.hoverContent();
        const std::uint64_t events = shown.board->heat[0].counts[10];
        QCOMPARE(content.title, u"user_id"_s);
        QCOMPARE(content.rows[0].value, fullNumber(events));
        QVERIFY(content.rows[1].hot);
        QVERIFY(content.footer.contains(u"Mon 11 Sep 2023"_s));
        QVERIFY(content.footer.contains(u"Europe/Berlin"_s));
        test::moveMouse(&shown.chart, {1, 1});
        test::moveMouse(&shown.chart, shown.center({1, 0}));
        QVERIFY(!shown.chart.hoverContent().rows[1].hot);
    }

    void clickChoosesKeyAndDay() {
        Shown shown;
        Picks picks(shown.chart);
        test::clickAt(&shown.chart, shown.center({1, 3}));
        test::clickAt(&shown.chart, shown.center({2, 4}), Qt::ControlModifier);
        QCOMPARE(picks.all.size(), std::size_t(2));
        QVERIFY((picks.all[0].parts ==
                 std::vector<FilterPart>{FilterPart::key(shown.board->heat[1].key),
                                         FilterPart::day({test::kFirstDay.number + 3})}));
        QCOMPARE(picks.all[0].mode, PickMode::Choose);
        QCOMPARE(picks.all[1].mode, PickMode::Toggle);
    }

    void labelsChooseKeysAndDays() {
        Shown shown;
        Picks picks(shown.chart);
        const HeatGeometry lay = shown.chart.geometryNow();
        test::clickAt(&shown.chart, lay.rowLabel(2).center());
        test::clickAt(&shown.chart, {lay.cell({0, 5}).center().x(), lay.grid.bottom() + 8});
        QCOMPARE(picks.all.size(), std::size_t(2));
        QVERIFY(picks.all[0].parts ==
                std::vector<FilterPart>{FilterPart::key(shown.board->heat[2].key)});
        QVERIFY(picks.all[1].parts ==
                std::vector<FilterPart>{FilterPart::day({test::kFirstDay.number + 5})});
    }

    void pressHereAndReleaseThereChoosesTheDaysBetween() {
        Shown shown;
        Picks picks(shown.chart);
        const auto drag = [&shown](HeatCell from, HeatCell to) {
            test::sendMouse(&shown.chart, QEvent::MouseButtonPress, shown.center(from),
                            Qt::LeftButton);
            test::sendMouse(&shown.chart, QEvent::MouseButtonRelease, shown.center(to),
                            Qt::LeftButton);
        };
        drag({1, 1}, {2, 1}); // another key on the same day: a click that missed
        QVERIFY(picks.all.empty());
        drag({1, 4}, {2, 2});
        QCOMPARE(picks.all.size(), std::size_t(1));
        QVERIFY(picks.all[0].parts ==
                std::vector<FilterPart>{FilterPart::daysBetween({test::kFirstDay.number + 2},
                                                                {test::kFirstDay.number + 4})});
    }

    void keyboardWalksTheCellsAndSpeaks() {
        Shown shown;
        Picks picks(shown.chart);
        test::tabInto(&shown.chart);
        QCOMPARE(shown.chart.cursorCell(), std::optional(HeatCell{0, 0}));
        QTest::keyClick(&shown.chart, Qt::Key_Down);
        QTest::keyClick(&shown.chart, Qt::Key_Right);
        QTest::keyClick(&shown.chart, Qt::Key_Right);
        QCOMPARE(shown.chart.cursorCell(), std::optional(HeatCell{1, 2}));
        QCOMPARE(shown.chart.accessibleDescription(), shown.chart.describe({1, 2}).spoken());
        QVERIFY(shown.chart.accessibleDescription().contains(
            fullNumber(shown.board->heat[1].counts[2])));
        QTest::keyClick(&shown.chart, Qt::Key_Return);
        QTest::keyClick(&shown.chart, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(picks.all.size(), std::size_t(2));
        QCOMPARE(picks.all[1].mode, PickMode::Toggle);
        QTest::keyClick(&shown.chart, Qt::Key_End);
        QTest::keyClick(&shown.chart, Qt::Key_PageDown);
        QCOMPARE(shown.chart.cursorCell(),
                 std::optional(HeatCell{static_cast<int>(shown.board->heat.size()) - 1, 14}));
        QTest::keyClick(&shown.chart, Qt::Key_Escape);
        QCOMPARE(shown.chart.cursorCell(), std::nullopt);
    }

    void cursorSurvivesASmallerMap() {
        Shown shown;
        test::tabInto(&shown.chart);
        QTest::keyClick(&shown.chart, Qt::Key_PageDown);
        store::BoardSnapshot smaller = test::realisticBoard();
        smaller.heat.resize(3);
        shown.chart.show(test::shared(smaller), {});
        QCOMPARE(shown.chart.cursorCell()->row, 2);
        shown.chart.show(test::shared(test::emptyBoard()), {});
        QCOMPARE(shown.chart.cursorCell(), std::nullopt);
        QTest::keyClick(&shown.chart, Qt::Key_Down);
    }

    void rightClickOffersTheCell() {
        Shown shown;
        Picks picks(shown.chart);
        test::rightClickAt(&shown.chart, shown.center({0, 0}).toPoint());
        auto* menu = shown.chart.findChild<QMenu*>();
        QVERIFY(menu != nullptr);
        QAction* exclude = nullptr;
        for (QAction* action : menu->actions()) {
            exclude = action->text() == u"Exclude"_s ? action : exclude;
        }
        QVERIFY(exclude != nullptr);
        exclude->trigger();
        QCOMPARE(picks.all.size(), std::size_t(1));
        QCOMPARE(picks.all[0].mode, PickMode::Exclude);
        menu->close();
    }

    void overLimitCellsAreMarkedNotOnlyColoured() {
        // The same colour everywhere: what differs between the pictures is hatch and triangle.
        store::BoardSnapshot board = test::realisticBoard();
        board.heat.resize(1);
        board.heat[0].counts.assign(15, 2'001);
        Shown shown(board);
        const QImage image = shown.chart.grab().toImage();
        const QRect cell =
            shown.chart.geometryNow().cell({0, 7}).toAlignedRect().adjusted(3, 3, -3, -3);
        QSet<QRgb> colors;
        for (int y = cell.top(); y <= cell.bottom(); ++y) {
            for (int x = cell.left(); x <= cell.right(); ++x) {
                colors << image.pixel(x, y);
            }
        }
        QVERIFY(colors.size() > 3);
    }

    void coloursAMapOfOneKeyOrOneDay() {
        for (const bool oneDay : {false, true}) {
            const auto colourOf = [oneDay](std::uint64_t count) {
                store::BoardSnapshot board = test::realisticBoard();
                board.heat.resize(1);
                if (oneDay) {
                    board.to = board.from;
                    board.heat[0].counts.resize(1);
                }
                board.heat[0].counts[0] = count;
                Shown shown(board);
                const QRectF cell = shown.chart.geometryNow().cell({0, 0});
                const QPointF inside(cell.left() + cell.width() / 4,
                                     cell.top() + cell.height() / 4);
                return shown.chart.grab().toImage().pixelColor(inside.toPoint());
            };
            // Near the limit, where neither hatch nor triangle lies over the colour.
            QVERIFY(colourOf(1'900) != colourOf(0));
        }
    }

    void paintsHostileLabelsAndManyDays() {
        store::BoardSnapshot board = test::hostileBoard();
        board.to.number += 400;
        Shown shown(board);
        QVERIFY(!shown.chart.grab().isNull());
        m_themeSwitch->setAppearance(Appearance::Dark);
        QVERIFY(!shown.chart.grab().isNull());
        m_themeSwitch->setAppearance(Appearance::Light);
        test::moveMouse(&shown.chart, shown.center({5, 3}));
        QVERIFY(shown.chart.hoverContent().title.size() < 60);
    }

    void legendExplainsItself() {
        HeatLegend legend;
        legend.show(2'000, false);
        QVERIFY(!legend.grab().isNull());
        QVERIFY(!legend.accessibleName().isEmpty());
        QVERIFY(!legend.toolTip().isEmpty());
    }

private:
    ThemeSwitch* m_themeSwitch = nullptr;
};

QTEST_MAIN(HeatTest)
#include "heat_test.moc"
