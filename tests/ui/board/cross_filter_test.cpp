// SPDX-License-Identifier: GPL-3.0-or-later
// Every panel filters all the others: by click, Ctrl+click, right click and drag.
#include "tests/ui/support/gestures.h"
#include "tests/ui/support/snapshot_fixture.h"
#include "ui/board/board_page.h"
#include "ui/board/board_table.h"
#include "ui/board/event_panel.h"
#include "ui/board/group_panel.h"
#include "ui/board/id_panel.h"
#include "ui/board/kpi_card.h"
#include "ui/charts/chart_legend.h"
#include "ui/charts/heat_map_chart.h"
#include "ui/charts/stacked_chart.h"
#include "ui/charts/timeline_chart.h"
#include "ui/theme/theme_switch.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shardscope;
using namespace shardscope::ui;

namespace {

using Ids = std::vector<std::string>;

events::Day day(int number) {
    return {test::kFirstDay.number + number};
}

/// The middle of a bar or step of a chart with one day after the other.
QPointF dayPoint(QCustomPlot& chart, double number) {
    return {chart.xAxis->coordToPixel(test::kFirstDay.number + number), chart.height() / 2.0};
}

} // namespace

class CrossFilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        new ThemeSwitch(*qApp, Appearance::Light);
    }

    void init() {
        m_page = std::make_unique<BoardPage>();
        m_page->resize(1166, 1200);
        m_page->setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->show(test::shared(test::focusedBoard()));
    }

    void cleanup() { m_page.reset(); }

    void rowsOfEveryTableChooseAndAdd() {
        test::clickAt(table<EventPanel>().viewport(), row(table<EventPanel>(), 0));
        test::clickAt(table<EventPanel>().viewport(), row(table<EventPanel>(), 1),
                      Qt::ControlModifier);
        QCOMPARE(filter().events.size(), std::size_t(2));
        test::clickAt(table<GroupPanel>().viewport(), row(table<GroupPanel>(), 0));
        QCOMPARE(filter().groups.size(), std::size_t(1));
        QCOMPARE(m_page->state().focus->kind, events::KeyKind::Group);
        test::clickAt(table<IdPanel>().viewport(), row(table<IdPanel>(), 1));
        QCOMPARE(filter().ids.size(), std::size_t(1));
        QCOMPARE(filter().events.size(), std::size_t(2)); // other kinds stay
    }

    void rightClickIncludesExcludesAndLeavesOnly() {
        test::clickAt(table<EventPanel>().viewport(), row(table<EventPanel>(), 0));
        choose(*table<IdPanel>().viewport(), row(table<IdPanel>(), 1), u"Add to the filter"_s);
        QVERIFY(filter().ids == Ids{"user_id"});
        QCOMPARE(filter().events.size(), std::size_t(1));
        choose(*table<IdPanel>().viewport(), row(table<IdPanel>(), 1), u"Exclude"_s);
        QVERIFY(filter().ids.empty());
        QVERIFY(filter().excludedIds == Ids{"user_id"});
        choose(*table<IdPanel>().viewport(), row(table<IdPanel>(), 1), u"Only user_id"_s);
        QVERIFY(filter().ids == Ids{"user_id"});
        QVERIFY(filter().events.empty());
        choose(*table<IdPanel>().viewport(), row(table<IdPanel>(), 1), u"Copy"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"user_id"_s);
    }

    void rightClickGraphsAKeyAndFiltersNothing() {
        choose(*table<GroupPanel>().viewport(), row(table<GroupPanel>(), 0), u"Show its hours"_s);
        QVERIFY(filter().empty());
        QCOMPARE(m_page->state().focus->kind, events::KeyKind::Group);
        QVERIFY(!m_page->history().canGoBack());
        const QStringList offered =
            menuOf(*table<EventPanel>().viewport(), row(table<EventPanel>(), 0));
        QVERIFY(!offered.contains(u"Show its hours"_s)); // an event has no hours here
    }

    void cardsOfTheLimitChooseWhatIsOverIt() {
        KpiCard* hotIds = cards().at(0);
        hotIds->click();
        QCOMPARE(filter().hotMultiple, std::optional(1.0));
        QVERIFY(hotIds->isChecked());
        QVERIFY(cards().at(2)->isChecked());
        cards().at(2)->click(); // the same again
        QVERIFY(!filter().hotMultiple);
        QVERIFY(!hotIds->isChecked());
        QTest::mouseClick(cards().at(3), Qt::LeftButton); // duplicates: nothing to choose
        QVERIFY(filter().empty());
        const QStringList offered = menuOf(*hotIds, {20, 20});
        QVERIFY(!offered.contains(u"Exclude"_s)); // "not over the limit" is no filter
        QVERIFY(offered.contains(u"Add to the filter"_s));
    }

    void cardsAreNoButtonsWhileNothingIsHot() {
        store::BoardSnapshot calm = test::focusedBoard();
        calm.figures.hotIds = 0;
        m_page->show(test::shared(calm));
        QTest::mouseClick(cards().at(0), Qt::LeftButton);
        QVERIFY(filter().empty());
        QVERIFY(!QApplication::activePopupWidget());
        QCOMPARE(cards().at(0)->focusPolicy(), Qt::NoFocus);
    }

    void draggingOverDaysChoosesThem() {
        auto* days = m_page->findChild<StackedChart*>();
        drag(*days, dayPoint(*days, 6), dayPoint(*days, 3));
        QVERIFY((filter().days == std::vector<events::DayRange>{{day(3), day(6)}}));

        auto* hours = m_page->findChild<TimelineChart*>();
        drag(*hours, dayPoint(*hours, 1.5), dayPoint(*hours, 2.5));
        QVERIFY((filter().days == std::vector<events::DayRange>{{day(1), day(2)}}));

        auto* heat = m_page->findChild<HeatMapChart*>();
        const HeatGeometry geometry = heat->geometryNow();
        drag(*heat, geometry.cell({2, 5}).center(), geometry.cell({4, 9}).center());
        QVERIFY((filter().days == std::vector<events::DayRange>{{day(5), day(9)}}));
        QVERIFY(filter().ids.empty());
    }

    void hoursChooseTheirDay() {
        auto* hours = m_page->findChild<TimelineChart*>();
        test::clickAt(hours, dayPoint(*hours, 4.2));
        QVERIFY((filter().days == std::vector<events::DayRange>{{day(4), day(4)}}));
        test::clickAt(hours, dayPoint(*hours, 6.8), Qt::ControlModifier);
        QCOMPARE(filter().days.size(), std::size_t(2));
        choose(*hours, dayPoint(*hours, 2.5).toPoint(), u"Exclude"_s);
        QVERIFY((filter().excludedDays == std::vector<events::DayRange>{{day(2), day(2)}}));
        QVERIFY(filter().excludedIds == Ids{"user_id"});
        test::tabInto(hours);
        QTest::keyClick(hours, Qt::Key_Return);
        QVERIFY((filter().days == std::vector<events::DayRange>{{day(0), day(0)}}));
    }

    void legendChoosesEvents() {
        auto* legend = m_page->findChild<ChartLegend*>();
        legend->findChildren<QAbstractButton*>().front()->click();
        QCOMPARE(filter().events.size(), std::size_t(1));
    }

    void mouseButtonsAndKeysGoBackAndForward() {
        test::clickAt(table<IdPanel>().viewport(), row(table<IdPanel>(), 1));
        auto* heat = m_page->findChild<HeatMapChart*>();
        test::sendMouse(heat, QEvent::MouseButtonPress, {30, 30}, Qt::BackButton);
        QVERIFY(filter().empty());
        test::sendMouse(table<IdPanel>().viewport(), QEvent::MouseButtonPress, {30, 30},
                        Qt::ForwardButton);
        QVERIFY(!filter().empty());
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTest::keyClick(m_page.get(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(filter().empty());
        QTest::keyClick(m_page.get(), Qt::Key_Right, Qt::AltModifier);
        QVERIFY(!filter().empty());
        QTest::keyClick(m_page.get(), Qt::Key_R, Qt::ControlModifier);
        QVERIFY(filter().empty());
        QTest::keyClick(m_page.get(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(!filter().empty()); // resetting was a step, too
    }

    void actionsAreEnabledWhileTheyDoSomething() {
        const auto enabled = [this](const char* name) {
            return m_page->findChild<QAction*>(QLatin1StringView(name))->isEnabled();
        };
        QVERIFY(!enabled("board.back"));
        QVERIFY(!enabled("board.reset"));
        test::clickAt(table<IdPanel>().viewport(), row(table<IdPanel>(), 1));
        QVERIFY(enabled("board.back"));
        QVERIFY(enabled("board.reset"));
        QVERIFY(!enabled("board.forward"));
        m_page->history().back();
        QVERIFY(enabled("board.forward"));
        QVERIFY(!enabled("board.back"));
    }

private:
    [[nodiscard]] const select::BoardFilter& filter() const { return m_page->state().filter; }

    template<typename Panel>
    [[nodiscard]] BoardTable& table() const {
        return *m_page->findChild<Panel*>()->template findChild<BoardTable*>();
    }

    [[nodiscard]] static QPoint row(const BoardTable& table, int row) {
        return table.visualRect(table.model()->index(row, 0)).center();
    }

    [[nodiscard]] QList<KpiCard*> cards() const { return m_page->findChildren<KpiCard*>(); }

    static void drag(QWidget& chart, QPointF from, QPointF to) {
        test::sendMouse(&chart, QEvent::MouseButtonPress, from, Qt::LeftButton);
        test::moveMouse(&chart, (from + to) / 2);
        test::moveMouse(&chart, to);
        QVERIFY(!chart.grab().isNull()); // shows what is being chosen
        test::sendMouse(&chart, QEvent::MouseButtonRelease, to, Qt::LeftButton);
    }

    /// What the menu of that place offers; the menu is closed again.
    QStringList menuOf(QWidget& widget, QPoint at, const QString& trigger = {}) {
        test::rightClickAt(&widget, at);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QStringList texts;
        for (QAction* action : menu != nullptr ? menu->actions() : QList<QAction*>()) {
            texts.append(action->text());
            if (action->text() == trigger) {
                action->trigger();
            }
        }
        if (menu != nullptr) {
            menu->close();
        }
        return texts;
    }

    void choose(QWidget& widget, QPoint at, const QString& entry) {
        const QStringList offered = menuOf(widget, at, entry);
        QVERIFY2(offered.contains(entry), qPrintable(offered.join(u", "_s)));
    }

    std::unique_ptr<BoardPage> m_page;
};

QTEST_MAIN(CrossFilterTest)
#include "cross_filter_test.moc"
