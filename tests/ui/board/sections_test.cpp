// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/gestures.h"
#include "tests/ui/support/look.h"
#include "tests/ui/support/snapshot_fixture.h"
#include "ui/board/board_page.h"
#include "ui/board/board_sections.h"
#include "ui/board/calendar_panel.h"
#include "ui/board/day_panel.h"
#include "ui/board/heat_panel.h"
#include "ui/board/kpi_card.h"
#include "ui/board/repeats_panel.h"
#include "ui/board/server_panel.h"
#include "ui/board/server_words.h"
#include "ui/board/shares_panel.h"
#include "ui/charts/calendar_chart.h"
#include "ui/charts/calendar_geometry.h"
#include "ui/charts/chart_table_model.h"
#include "ui/charts/chart_table_view.h"
#include "ui/charts/heat_legend.h"
#include "ui/charts/heat_map_chart.h"
#include "ui/charts/repeats_chart.h"
#include "ui/charts/shares_chart.h"
#include "ui/charts/stacked_chart.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_switch.h"
#include "ui/whatif/what_if_panel.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/state_pane.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace shardscope;
using namespace shardscope::ui;

class SectionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_themeSwitch = new ThemeSwitch(*qApp, Appearance::Light);
    }

    void init() {
        m_page = std::make_unique<BoardPage>();
        m_page->resize(1'300, 760);
        m_page->setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_board = test::shared(test::focusedBoard());
    }
    void cleanup() { m_page.reset(); }

    void everySectionIsReachedByItsName() {
        m_page->show(m_board);
        auto* sections = m_page->findChild<BoardSections*>();
        const auto names =
            sections->findChild<SegmentedSwitch*>()->findChildren<QAbstractButton*>();
        QCOMPARE(names.size(), 6);
        for (int at = 0; at < names.size(); ++at) {
            names[at]->click();
            QCOMPARE(sections->current(), at);
            QVERIFY(!names[at]->toolTip().isEmpty());
            QCOMPARE(test::clippedTexts(*m_page), QStringList());
            QCOMPARE(test::unnamedControls(*m_page), QStringList());
            test::keepPicture(*m_page, u"section-%1"_s.arg(at));
        }
    }

    void keyFiguresLeadToTheirSections() {
        m_page->show(m_board);
        const QList<KpiCard*> cards = m_page->findChildren<KpiCard*>();
        QCOMPARE(cards.size(), 6);
        QCOMPARE(cards[4]->figure().figure, u"2/5"_s);
        cards[4]->click();
        QVERIFY(m_page->findChild<ServerPanel*>()->isVisible());
        cards[3]->click();
        QVERIFY(m_page->findChild<RepeatsPanel*>()->isVisible());
        QVERIFY(!m_page->findChild<ServerPanel*>()->isVisible());
    }

    void statesOfTheSectionsAreDesigned() {
        const QList<BoardPanel*> panels = {
            m_page->findChild<SharesPanel*>(), m_page->findChild<RepeatsPanel*>(),
            m_page->findChild<CalendarPanel*>(), m_page->findChild<ServerPanel*>()};
        const auto all = [&](const QString& words) {
            for (int section = 1; section <= panels.size(); ++section) {
                m_page->showSection(static_cast<BoardPage::Section>(section));
                const BoardPanel* panel = panels[section - 1];
                const QString said = panel->showsContent()
                                         ? QString()
                                         : panel->findChild<StatePane*>()->state().sentence;
                QVERIFY2(said.contains(words), qPrintable(said));
                QCOMPARE(panel->showsContent(), words.isEmpty());
            }
        };
        m_page->showLoading();
        all(u"Counting"_s);
        m_page->showError({base::ErrorCode::ReadFailed, "disk gone", "/x", ""});
        all(u"could not be read"_s);
        m_page->show(test::shared(test::emptyBoard()));
        all(u"No events in this case yet"_s);
        ViewState state;
        state.filter.ids = {"nobody"};
        m_page->restart(state);
        m_page->show(test::shared(test::filteredOutBoard()));
        all(u"Nothing passes the filter"_s);
        m_page->restart();
        m_page->show(m_board);
        all(QString());
    }

    void hostileTextIsShownSafely() {
        m_page->show(test::shared(test::hostileBoard()));
        for (int section = 0; section < 6; ++section) {
            m_page->showSection(static_cast<BoardPage::Section>(section));
            QCoreApplication::processEvents();
            QCOMPARE(test::clippedTexts(*m_page), QStringList());
        }
        auto* table = m_page->findChild<ServerPanel*>()->findChild<ChartTableView*>();
        QCOMPARE(table->table().rows.size(), std::size_t(5));
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            QVERIFY(table->model()->index(row, 0).data().toString().size() < 500);
        }
    }

    void serverTableExplainsWhatDiffersFirst() {
        const ChartTable table = serverTable(*m_board, {});
        QCOMPARE(table.rows.size(), std::size_t(5));
        QCOMPARE(table.rows[0].cells.back().text, u"unexplained"_s);
        QCOMPARE(table.rows[1].cells.back().text, u"just over"_s);
        QCOMPARE(table.rows[2].cells.back().text, u"no events here"_s);
        QCOMPARE(table.rows[3].cells.back().text, u"agrees"_s);
        QVERIFY(table.rows[1].cells.back().toolTip.contains(u"2.5 %"_s));
        QCOMPARE(table.rows[3].cells[6].text, u"≈ 2,000"_s);
        MomentsOfRows moments(5);
        moments[0] = session::KeyDayMoments{
            .deduplicated = 12'000, .beforeFirstRename = 1'998, .firstRenameMs = 0};
        const ChartTable exact = serverTable(*m_board, moments);
        QCOMPARE(exact.rows[3].cells[6].text, u"1,998"_s);
        QVERIFY(serverSummary(*m_board).contains(u"2 of 5"_s));
    }

    void everyDisagreementHasWordsAndAReason() {
        using store::Disagreement;
        for (const Disagreement one :
             {Disagreement::OtherDay, Disagreement::OtherLimit, Disagreement::Duplicates,
              Disagreement::NoRows, Disagreement::PartialData, Disagreement::NothingKnown,
              Disagreement::JustOver, Disagreement::Unknown}) {
            store::KeyDayRow row = m_board->server.rows[3];
            row.disagreement = one;
            QVERIFY(!disagreementText(one).isEmpty());
            QVERIFY(explainDisagreement(row, m_board->server).size() > 40);
        }
        QVERIFY(disagreementText(Disagreement::None).isEmpty());
    }

    void momentsAreAskedForOnceAndOnlyInSight() {
        QSignalSpy asked(m_page.get(), &BoardPage::momentsRequested);
        m_page->show(m_board);
        QCOMPARE(asked.size(), 0);
        m_page->showSection(BoardPage::Server);
        m_page->showSection(BoardPage::Repeats);
        QCOMPARE(asked.size(), 1);
        MomentsOfRows moments(5);
        moments[0] = session::KeyDayMoments{
            .deduplicated = 1'000, .busiestMinute = 777, .busiestMinuteMs = 0};
        m_page->showMoments(m_board, moments);
        const ChartTable& table =
            m_page->findChild<RepeatsPanel*>()->findChild<ChartTableView*>()->table();
        QCOMPARE(table.rows[0].cells[4].text, u"17.00×"_s);
        QCOMPARE(table.rows[0].cells[5].text, u"777"_s);
    }

    void calendarPicksDaysByClickAndKey() {
        m_page->show(m_board);
        m_page->showSection(BoardPage::Calendar);
        auto* calendar = m_page->findChild<CalendarChart*>();
        test::Picks picks(*calendar);
        const events::Day day{test::kFirstDay.number + 7};
        test::clickAt(calendar, calendar->geometryNow().place(day).center());
        QCOMPARE(picks.all.at(0).parts.at(0), FilterPart::day(day));
        QTest::keyClick(calendar, Qt::Key_Up);
        QTest::keyClick(calendar, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(picks.all.at(1).parts.at(0), FilterPart::day(test::kFirstDay));
        QCOMPARE(picks.all.at(1).mode, PickMode::Toggle);
        QTest::keyClick(calendar, Qt::Key_End);
        QCOMPARE(calendar->cursorDay()->number, m_board->to.number);
        QVERIFY(calendar->accessibleDescription().contains(u"Hot ids"_s));
        QCOMPARE(calendar->describe(day).rows[1].value, u"1"_s);
    }

    void calendarMonthsLieInRowsThatFit() {
        const events::DayRange days{{19'601}, {19'601 + 120}}; // 1 September to 30 December 2023
        for (const double width : {300.0, 700.0, 1'800.0}) {
            const auto geometry = CalendarGeometry::lay(days, {width, 500}, Qt::Monday);
            QCOMPARE(geometry.months.size(), std::size_t(4));
            for (events::Day day = days.first; day <= days.last; ++day.number) {
                const QRectF place = geometry.place(day);
                QVERIFY(place.right() <= width + 0.5 && place.bottom() <= geometry.height + 0.5);
                QCOMPARE(geometry.dayAt(place.center()), std::optional(day));
            }
        }
        const auto geometry = CalendarGeometry::lay(days, {700, 500}, Qt::Monday);
        QVERIFY(geometry.place({19'600}).isEmpty());
        // 1 September 2023 was a Friday: in the fifth column.
        QCOMPARE(geometry.place(days.first).left(), 4 * geometry.cell);
        QCOMPARE(CalendarGeometry::lay(days, {700, 500}, Qt::Sunday).place(days.first).left(),
                 5 * geometry.cell);
        const auto long_ = CalendarGeometry::lay({{0}, {20'000}}, {700, 500}, Qt::Monday);
        QCOMPARE(long_.months.size(), std::size_t(CalendarGeometry::kMostMonths));
    }

    void calendarShowsOnlyWeeksOfTheRange() {
        // Thursday 7 to Wednesday 20 September 2023: three weeks of the five of the month.
        const auto geometry = CalendarGeometry::lay({{19'607}, {19'620}}, {700, 420}, Qt::Monday);
        QCOMPARE(geometry.weeks, 3);
        QCOMPARE(geometry.place({19'607}).top(),
                 CalendarGeometry::kTitle + CalendarGeometry::kWeekdays);
        QCOMPARE(geometry.cell, CalendarGeometry::kMostCell);
    }

    void calendarNamesTheHotKeysOfItsDays() {
        m_page->show(m_board);
        m_page->showSection(BoardPage::Calendar);
        auto* panel = m_page->findChild<CalendarPanel*>();
        auto* keys = panel->findChild<ChartTableView*>();
        QVERIFY(keys->isVisible());
        const ChartTable table = hotDayTable(*m_board);
        QCOMPARE(keys->table(), table);
        QCOMPARE(table.rows.size(), std::size_t(4)); // not the record without any event
        QCOMPARE(table.rows[0].cells[1].text, u"user_id"_s);
        QVERIFY(table.rows[0].cells[1].isData);
        QCOMPARE(table.rows[0].cells[3].text, u"8.5×"_s);
        QVERIFY(table.rows[0].cells[3].hot);
        QVERIFY(std::is_sorted(table.rows.begin(), table.rows.end(),
                               [](const TableRow& left, const TableRow& right) {
                                   return *left.cells[0].number < *right.cells[0].number;
                               }));
        panel->resize(600, panel->height());
        QVERIFY(!keys->isVisible());
    }

    void verdictsCarryTheirMark() {
        const ChartTable table = serverTable(*m_board, {});
        QCOMPARE(table.rows.front().cells.back().mark, TableMark::Differs);
        QCOMPARE(table.rows.back().cells.back().mark, TableMark::Agrees);
    }

    void clickedSegmentsShowNoFocusFrame() {
        SegmentedSwitch names({u"one"_s, u"two"_s});
        names.show();
        names.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&names));
        const auto segments = names.findChildren<QAbstractButton*>();
        const auto framed = [&](QAbstractButton* segment) {
            const QColor edge = segment->grab().toImage().pixelColor(segment->width() / 2, 0);
            return edge == Theme::of(segment).accent;
        };
        QTest::mouseClick(segments.at(1), Qt::LeftButton);
        QVERIFY(segments.at(1)->hasFocus() && !framed(segments.at(1)));
        QTest::keyClick(segments.at(1), Qt::Key_Left);
        QVERIFY(segments.at(0)->hasFocus() && framed(segments.at(0)));
    }

    void sharesFollowTheChosenKeyAndCurve() {
        m_page->show(m_board);
        m_page->showSection(BoardPage::Shares);
        auto* panel = m_page->findChild<SharesPanel*>();
        auto* chart = panel->findChild<SharesChart*>();
        QCOMPARE(chart->table().rows.size(), std::size_t(4));
        QCOMPARE(chart->describe(1).title, u"Globex"_s);
        QCOMPARE(chart->describe(1).rows[0].value, u"25.0 %"_s);
        QCOMPARE(chart->describe(1).rows[2].value, u"85.0 %"_s);
        test::Picks picks(*chart);
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(picks.all.at(0).parts.at(0), FilterPart::ofGroup({"company", "Globex"}));
        auto* keys = panel->findChild<QComboBox*>();
        QVERIFY(keys->isVisible());
        keys->setCurrentIndex(1);
        Q_EMIT keys->activated(1);
        QCOMPARE(chart->table().rows.size(), std::size_t(2));
        m_page->show(test::shared(test::realisticBoard())); // the choice stays
        QCOMPARE(chart->table().rows.size(), std::size_t(2));
        panel->findChild<SegmentedSwitch*>()->findChildren<QAbstractButton*>().at(1)->click();
        QCOMPARE(chart->mode(), SharesChart::Mode::Lorenz);
        QVERIFY(sharesText(m_board->groupShares[0]).contains(u"Gini 0.50"_s));
    }

    void barsOfGroupsEndInTheRestOfThem() {
        store::GroupShares shares{.key = "team", .groups = 100, .events = 1000};
        for (std::uint64_t rank = 1; rank <= store::GroupShares::kMostNamed; ++rank) {
            shares.points.push_back({rank, 10 * rank});
            shares.largest.push_back("team " + std::to_string(rank));
        }
        shares.points.push_back({100, 1000});
        SharesChart chart;
        chart.show(shares);
        QCOMPARE(chart.places().size(), SharesChart::kMostBars + 1);
        QCOMPARE(chart.places().back(), std::size_t(20));
        QCOMPARE(chart.describe(20).title, u"The largest 100 groups"_s);
        chart.setMode(SharesChart::Mode::Lorenz);
        QCOMPARE(chart.places().size(), std::size_t(21));
    }

    void repeatsChartTellsAndPicksDays() {
        m_page->show(m_board);
        m_page->showSection(BoardPage::Repeats);
        auto* chart = m_page->findChild<RepeatsChart*>();
        const store::DayHeat& heat = m_board->dayHeat[6];
        const HoverContent content = chart->describe(heat.day);
        QCOMPARE(content.rows[2].value, QLocale().toString(qulonglong(heat.rawEvents)));
        test::Picks picks(*chart);
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(picks.all.at(0).parts.at(0), FilterPart::day(test::kFirstDay));
    }

    void eventsShareTheDayAsPercent() {
        m_page->show(m_board);
        auto* panel = m_page->findChild<DayPanel*>();
        auto* chart = panel->findChild<StackedChart*>();
        panel->findChild<SegmentedSwitch*>()->findChildren<QAbstractButton*>().at(1)->click();
        QVERIFY(chart->shares());
        QCOMPARE(chart->yAxis->range().upper, 100.0);
        QVERIFY(chart->describe(test::kFirstDay).rows.front().value.contains(u'%'));
    }

    void heatMapShowsIdsOrGroupsAndComparesOnDemand() {
        m_page->show(m_board);
        QSignalSpy asked(m_page.get(), &BoardPage::requestChanged);
        auto* panel = m_page->findChild<HeatPanel*>();
        auto* chart = panel->findChild<HeatMapChart*>();
        panel->findChild<SegmentedSwitch*>()->findChildren<QAbstractButton*>().at(2)->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(int(m_page->request().heatKeys), int(store::HeatKeys::Groups));
        const HeatCell coldest{static_cast<int>(m_board->heat.size()) - 1, 0};
        const double byLimit = chart->positionOf(coldest).value();
        const QList<QToolButton*> buttons = panel->findChildren<QToolButton*>();
        const auto relative = std::find_if(buttons.begin(), buttons.end(), [](const auto* button) {
            return button->text() == u"Relative"_s;
        });
        QVERIFY(relative != buttons.end());
        (*relative)->click();
        QVERIFY(chart->relative());
        QVERIFY(chart->positionOf(coldest).value() > byLimit);
        QVERIFY(panel->findChild<Badge*>(u"heatRelative"_s)->isVisible());
        QVERIFY(!panel->findChild<HeatLegend*>()->isVisible());
        (*relative)->click();
        QCOMPARE(chart->positionOf(coldest).value(), byLimit);
        QVERIFY(panel->findChild<HeatLegend*>()->isVisible());
    }

    void f6TurnsAChartIntoItsTableAndBack() {
        m_page->show(m_board);
        auto* heat = m_page->findChild<HeatPanel*>();
        auto* days = m_page->findChild<DayPanel*>();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        days->focusTarget()->setFocus();
        QTest::keyClick(m_page.get(), Qt::Key_F6);
        QVERIFY(days->showsTable());
        QVERIFY(!heat->showsTable());
        const auto* table = days->findChild<ChartTableView*>();
        QCOMPARE(table->table().rows.size(), m_board->days.size());
        QCOMPARE(table->table().columns.size(), m_board->eventDays.size() + 2);
        QTest::keyClick(m_page.get(), Qt::Key_F6);
        QVERIFY(!days->showsTable());
        heat->setTableShown(true);
        const auto* heatTable = heat->findChild<ChartTableView*>();
        QCOMPARE(heatTable->table().rows.size(), m_board->heat.size() + 1); // and the totals
        m_page->show(test::shared(test::emptyBoard()));
        QCOMPARE(heatTable->table().rows.size(), std::size_t(0));
    }

    void tablesSortByNumberAndCopyTheDataWhole() {
        ChartTableView view(u"test"_s);
        ChartTable table{.name = u"test"_s,
                         .columns = {{u"Key"_s, false, 0}, {u"Events"_s, true, 90}},
                         .rows = {{{TableCell::data("b\nold"), TableCell::count(9)}},
                                  {{TableCell::data("a"), TableCell::count(1'234)}},
                                  {{TableCell::data("c"), TableCell::none()}}}};
        view.show(table);
        const QAbstractItemModelTester tester(view.model());
        view.sortByColumn(1, Qt::DescendingOrder);
        QCOMPARE(view.copiedText(), u"Key\tEvents\na\t1234\n\"b\nold\"\t9\nc\t\n"_s);
        view.selectRow(0);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Key\tEvents\na\t1234\n"_s);
        table.rows.pop_back();
        view.show(table); // the order stays
        QCOMPARE(view.model()->index(0, 0).data().toString(), u"a"_s);
    }

private:
    ThemeSwitch* m_themeSwitch = nullptr;
    std::unique_ptr<BoardPage> m_page;
    std::shared_ptr<const store::BoardSnapshot> m_board;
};

QTEST_MAIN(SectionsTest)
#include "sections_test.moc"
