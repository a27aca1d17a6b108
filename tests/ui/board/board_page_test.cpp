// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/gestures.h"
#include "tests/ui/support/snapshot_fixture.h"
#include "ui/board/board_page.h"
#include "ui/board/board_roles.h"
#include "ui/board/board_table.h"
#include "ui/board/filter_chip.h"
#include "ui/board/filter_edit.h"
#include "ui/board/group_panel.h"
#include "ui/board/heat_panel.h"
#include "ui/board/id_display_proxy.h"
#include "ui/board/id_model.h"
#include "ui/board/id_panel.h"
#include "ui/board/kpi_card.h"
#include "ui/board/kpi_row.h"
#include "ui/board/pinned_row.h"
#include "ui/board/timeline_panel.h"
#include "ui/charts/heat_map_chart.h"
#include "ui/theme/theme_switch.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/loading_line.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/state_pane.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shardscope;
using namespace shardscope::ui;

namespace {

using Ids = std::vector<std::string>;

/// A page on screen that keeps what it asked for.
struct Shown {
    BoardPage page;
    std::vector<store::BoardRequest> requests;

    explicit Shown(QSize size = {1166, 1200}) {
        QObject::connect(
            &page, &BoardPage::requestChanged, &page,
            [this](const store::BoardRequest& request) { requests.push_back(request); });
        page.resize(size);
        page.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }
    void show(store::BoardSnapshot board) { page.show(test::shared(std::move(board))); }

    [[nodiscard]] BoardTable* idTable() const {
        return page.findChild<IdPanel*>()->findChild<BoardTable*>();
    }
    [[nodiscard]] QList<FilterChip*> chips() const {
        QList<FilterChip*> visible;
        for (FilterChip* chip : page.findChildren<FilterChip*>()) {
            if (chip->isVisible()) {
                visible << chip;
            }
        }
        return visible;
    }
    [[nodiscard]] QStringList badges() const {
        QStringList texts;
        for (const Badge* badge : page.findChildren<Badge*>()) {
            if (badge->isVisible()) {
                texts << badge->text();
            }
        }
        return texts;
    }
    [[nodiscard]] QList<BoardPanel*> panelsInSight() const {
        QList<BoardPanel*> panels = page.findChildren<BoardPanel*>();
        panels.removeIf([](const BoardPanel* panel) { return !panel->isVisible(); });
        return panels;
    }
    [[nodiscard]] QString stateOf(const char* panel) const {
        for (const BoardPanel* one : page.findChildren<BoardPanel*>()) {
            if (one->inherits(panel)) {
                return one->showsContent() ? QString()
                                           : one->findChild<StatePane*>()->state().sentence;
            }
        }
        return u"no such panel"_s;
    }
};

QPoint rowCenter(const BoardTable& table, int row) {
    return table.visualRect(table.model()->index(row, 0)).center();
}

} // namespace

class BoardPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_themeSwitch = new ThemeSwitch(*qApp, Appearance::Light);
    }

    void firstRequestAsksForEverything() {
        Shown shown;
        shown.page.restart();
        QCOMPARE(shown.requests.size(), std::size_t(1));
        const store::BoardRequest& request = shown.requests.front();
        QVERIFY(request.filter.empty());
        QVERIFY(!request.scope);
        QVERIFY(request.facets);
        QVERIFY(request.top > 12);
    }

    void timelineFollowsTheTopIdOnItsOwn() {
        Shown shown;
        shown.show(test::realisticBoard());
        QCOMPARE(shown.requests.size(), std::size_t(1));
        QCOMPARE(shown.requests.back().focus->id, std::string("user_id"));
        shown.show(test::realisticBoard()); // an engine without hours for it: no endless asking
        QCOMPARE(shown.requests.size(), std::size_t(1));
        QVERIFY(!shown.page.history().canGoBack());
        shown.show(test::focusedBoard());
        QVERIFY(shown.page.findChild<TimelinePanel*>()->title().contains(u"user_id"_s));
    }

    void clickOnAnIdFiltersEverythingAndAgainTakesItBack() {
        Shown shown;
        shown.show(test::focusedBoard());
        test::clickAt(shown.idTable()->viewport(), rowCenter(*shown.idTable(), 2));
        QCOMPARE(shown.requests.size(), std::size_t(1));
        const std::string id = shown.requests.back().filter.ids.at(0);
        QCOMPARE(shown.requests.back().focus->id, id);
        QCOMPARE(shown.chips().size(), 1);
        QVERIFY(shown.idTable()->model()->index(2, 0).data(ChosenRole).toBool());
        test::clickAt(shown.idTable()->viewport(), rowCenter(*shown.idTable(), 2));
        QVERIFY(shown.requests.back().filter.empty());
        QTRY_COMPARE(shown.chips().size(), 0);
    }

    void controlClickAddsAndEscapeClearsOneLevel() {
        Shown shown;
        shown.show(test::focusedBoard());
        BoardTable* table = shown.idTable();
        test::clickAt(table->viewport(), rowCenter(*table, 1));
        test::clickAt(table->viewport(), rowCenter(*table, 3), Qt::ControlModifier);
        QCOMPARE(shown.requests.back().filter.ids.size(), std::size_t(2));
        auto* heat = shown.page.findChild<HeatMapChart*>();
        test::clickAt(heat, heat->geometryNow().cell({0, 4}).center());
        QCOMPARE(shown.requests.back().filter.days.size(), std::size_t(1));
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(shown.requests.back().filter.days.empty());
        QVERIFY(!shown.requests.back().filter.ids.empty());
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(shown.requests.back().filter.empty());
        const std::size_t asked = shown.requests.size();
        QTest::keyClick(table, Qt::Key_Escape);
        QCOMPARE(shown.requests.size(), asked);
    }

    void overallRowIsNoChoice() {
        Shown shown;
        shown.show(test::focusedBoard());
        test::clickAt(shown.idTable()->viewport(), rowCenter(*shown.idTable(), 0));
        test::clickAt(shown.idTable()->findChild<PinnedRow*>(), {20, 10});
        QVERIFY(shown.requests.empty());
    }

    void keyboardChoosesAndCopiesRows() {
        Shown shown;
        shown.show(test::hostileBoard());
        BoardTable* table = shown.idTable();
        table->setCurrentIndex(table->model()->index(6, 0));
        QTest::keyClick(table, Qt::Key_Space);
        const std::string id = shown.requests.back().filter.ids.at(0);
        QCOMPARE(id, std::string(10'000, 'w'));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().toStdString(), id);
        QTest::keyClick(table, Qt::Key_Delete);
        QVERIFY(shown.requests.back().filter.excludedIds == Ids{id});
    }

    void historyGoesBackAndForward() {
        Shown shown;
        shown.show(test::focusedBoard());
        test::clickAt(shown.idTable()->viewport(), rowCenter(*shown.idTable(), 1));
        test::clickAt(shown.idTable()->viewport(), rowCenter(*shown.idTable(), 2));
        QTest::keyClick(&shown.page, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(shown.page.state().filter.ids.size(), std::size_t(1));
        shown.page.history().back();
        QVERIFY(shown.requests.back().filter.empty());
        shown.page.history().forward();
        QVERIFY(!shown.requests.back().filter.empty());
    }

    void filterLineAppliesOnReturn() {
        Shown shown;
        shown.show(test::focusedBoard());
        auto* edit = shown.page.findChild<FilterEdit*>();
        edit->setFocus();
        QTest::keyClicks(edit, u"id:user_id -event:Ping"_s);
        QVERIFY(shown.requests.empty());
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(shown.requests.size(), std::size_t(1));
        QVERIFY(shown.requests.back().filter.ids == Ids{"user_id"});
        QVERIFY(shown.requests.back().filter.excludedEvents == Ids{"Ping"});
        QCOMPARE(shown.chips().size(), 2);
    }

    void filterLineUnderlinesWhatItCannotRead() {
        Shown shown;
        shown.show(test::focusedBoard());
        auto* edit = shown.page.findChild<FilterEdit*>();
        QTest::keyClicks(edit, u"id:user_id day:2023-99"_s);
        QVERIFY(!edit->errorText().isEmpty());
        QVERIFY(edit->errorPosition().has_value());
        QVERIFY(*edit->errorPosition() >= 11);
        QVERIFY(!edit->grab().isNull());
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(shown.requests.empty());
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(edit->errorText().isEmpty());
        QVERIFY(edit->text().isEmpty());
    }

    void columnsAreCountedInCharacters() {
        QCOMPARE(indexOfColumn(u"ab"_s, "column 2"), 1);
        QCOMPARE(indexOfColumn(u"😀b"_s, "column 2"), 2);
        QCOMPARE(indexOfColumn(u"ab"_s, "column 99"), 2);
        QCOMPARE(indexOfColumn(u"ab"_s, ""), 0);
    }

    void chipsTakeTheirPartOut() {
        Shown shown;
        ViewState state;
        state.filter.ids = {"<b>x</b>", std::string(10'000, 'w')};
        state.filter.excludedEvents = {"Ping"};
        shown.page.restart(state);
        shown.show(test::focusedBoard());
        QCOMPARE(shown.chips().size(), 3);
        for (const FilterChip* chip : shown.chips()) {
            QVERIFY(chip->width() <= 320);
            QVERIFY(!chip->accessibleName().isEmpty());
        }
        shown.chips().last()->click();
        QVERIFY(shown.requests.back().filter.excludedEvents.empty());
        QCOMPARE(shown.requests.back().filter.ids.size(), std::size_t(2));
    }

    void scopeSwitchAsksForTheOtherScope() {
        Shown shown;
        shown.show(test::focusedBoard());
        for (QAbstractButton* button : shown.page.findChildren<QAbstractButton*>()) {
            if (button->text() == u"Remediated events"_s) {
                button->click();
            }
        }
        QVERIFY(shown.requests.back().scope == store::Scope::Remediated);
    }

    void badgesSayWhatTheNumbersAreWorth() {
        Shown shown;
        store::BoardSnapshot board = test::focusedBoard();
        board.partial = true;
        shown.show(board);
        QVERIFY(shown.badges().contains(u"PARTIAL"_s));
        QVERIFY(shown.badges().contains(u"demo limits 2,000 / 10,000"_s));
        QVERIFY(shown.badges().contains(u"1 – 15 Sep 2023 · Europe/Berlin"_s));
        board.partial = false;
        board.demoLimits = false;
        shown.show(board);
        shown.page.setReadOnly(true, u"Another window writes."_s);
        QVERIFY(!shown.badges().contains(u"PARTIAL"_s));
        QVERIFY(shown.badges().contains(u"1 incomplete file"_s));
        QVERIFY(shown.badges().contains(u"read-only"_s));
        QCOMPARE(shown.badges().filter(u"demo"_s).size(), 0);
    }

    void badLinesCardOpensTheQuarantine() {
        Shown shown;
        shown.show(test::focusedBoard());
        QSignalSpy quarantine(&shown.page, &BoardPage::quarantineRequested);
        const QList<KpiCard*> cards = shown.page.findChildren<KpiCard*>();
        QCOMPARE(cards.size(), 6);
        cards.last()->click();
        QCOMPARE(quarantine.count(), 1);
    }

    void keyFiguresAreExactAndExplained() {
        store::BoardSnapshot board = test::realisticBoard();
        board.figures.deduplicatedIsExact = false;
        for (const KpiFigure& figure : keyFigures(board)) {
            QVERIFY(!figure.label.isEmpty());
            QVERIFY(!figure.figure.isEmpty());
            QVERIFY(!figure.note.isEmpty());
            QVERIFY(figure.explanation.size() > 40);
        }
        QCOMPARE(keyFigures(board)[0].figure, u"5"_s);
        QVERIFY(keyFigures(board)[0].hot);
        QVERIFY(keyFigures(board)[3].figure.startsWith(u"≥"_s));
        QVERIFY(!keyFigures({})[0].hot);
        QCOMPARE(keyFigures({})[3].figure, u"–"_s);
    }

    void renamedUnderTheLimitIsSaid() {
        Shown shown;
        shown.show(test::focusedBoard());
        auto* notice = shown.page.findChild<IdPanel*>()->findChild<Notice*>();
        QVERIFY(notice->isVisible());
        QVERIFY(notice->text().contains(u"null"_s));
        QVERIFY(notice->text().contains(u"duplicates count at ingestion"_s));
        store::BoardSnapshot board = test::focusedBoard();
        for (store::IdRow& row : board.ids) {
            row.renameReason = store::RenameReason::None;
        }
        shown.show(board);
        QVERIFY(!notice->isVisible());
    }

    void severalRenameReasonsAreCountedApart() {
        store::BoardSnapshot board = test::realisticBoard();
        board.ids[0].renameReason = store::RenameReason::Unknown;
        board.ids[1].renameReason = store::RenameReason::Unknown;
        const QString all = renameNotice(board, {});
        QVERIFY(all.startsWith(u"3 ids"_s));
        QVERIFY(all.contains(u"1: "_s + renameReasonText(store::RenameReason::Duplicates)));
        QVERIFY(all.contains(u"2: "_s + renameReasonText(store::RenameReason::Unknown)));
        ViewState state;
        state.filter.ids = {board.ids[2].id};
        QVERIFY(renameNotice(board, state).isEmpty());
    }

    void narrowPagesShowOnePanelPerRow() {
        Shown shown({900, 700});
        shown.show(test::focusedBoard());
        const auto* ids = shown.page.findChild<IdPanel*>();
        const auto* heat = shown.page.findChild<HeatPanel*>();
        QTRY_VERIFY(heat->y() > ids->y());
        shown.page.resize(1'300, 700);
        QTRY_COMPARE(heat->y(), ids->y());
    }

    void everyStateIsDesigned() {
        Shown shown;
        const std::vector<const char*> panels = {
            "shardscope::ui::IdPanel",    "shardscope::ui::HeatPanel",
            "shardscope::ui::DayPanel",   "shardscope::ui::TimelinePanel",
            "shardscope::ui::EventPanel", "shardscope::ui::GroupPanel"};
        const auto all = [&](const QString& words) {
            for (const char* panel : panels) {
                QVERIFY2(shown.stateOf(panel).contains(words),
                         qPrintable(QLatin1StringView(panel) + u": "_s + shown.stateOf(panel)));
            }
        };
        shown.page.showLoading();
        all(u"Counting"_s);
        shown.page.showError({base::ErrorCode::ReadFailed, "disk gone", "/x", ""});
        all(u"could not be read"_s);
        store::BoardSnapshot reading = test::emptyBoard();
        reading.partial = true;
        shown.show(reading);
        all(u"Reading the files"_s);
        shown.show(test::emptyBoard());
        all(u"No events in this case yet"_s);
        ViewState state;
        state.filter.ids = {"nobody"};
        shown.page.restart(state);
        shown.show(test::filteredOutBoard());
        all(u"Nothing passes the filter"_s);
        shown.page.restart();
        store::BoardSnapshot calm = test::filteredOutBoard();
        calm.scope = store::Scope::Remediated;
        shown.show(calm);
        all(u"renamed no event"_s);
        shown.show(test::focusedBoard());
        all(QString());
    }

    void stateButtonsAct() {
        Shown shown;
        ViewState state;
        state.filter.ids = {"nobody"};
        shown.page.restart(state);
        shown.show(test::filteredOutBoard());
        auto* button =
            shown.page.findChild<IdPanel*>()->findChild<StatePane*>()->findChild<QPushButton*>();
        button->click();
        QVERIFY(shown.requests.back().filter.empty());
        store::BoardSnapshot calm = test::filteredOutBoard();
        calm.scope = store::Scope::Remediated;
        shown.show(calm);
        button->click();
        QVERIFY(shown.requests.back().scope == store::Scope::All);
    }

    void errorsKeepTheNumbersAndOfferARetry() {
        Shown shown;
        shown.show(test::focusedBoard());
        shown.page.showError({base::ErrorCode::ReadFailed, "<b>disk</b> gone", "/x", "plug it in"});
        Notice* shownNotice = nullptr;
        for (Notice* notice : shown.page.findChildren<Notice*>()) {
            if (notice->isVisible() && notice->text().contains(u"disk"_s)) {
                shownNotice = notice;
            }
        }
        QVERIFY(shownNotice != nullptr);
        QVERIFY(shown.page.findChild<IdPanel*>()->showsContent());
        const std::size_t asked = shown.requests.size();
        shownNotice->findChild<QPushButton*>()->click();
        QCOMPARE(shown.requests.size(), asked + 1);
        shown.show(test::focusedBoard());
        QVERIFY(!shownNotice->isVisible());
    }

    void loadingLineRunsOnlyWhileItTakesLong() {
        Shown shown;
        shown.show(test::focusedBoard());
        auto* line = shown.page.findChild<LoadingLine*>();
        shown.page.showLoading();
        QVERIFY(!line->isRunning());
        shown.show(test::focusedBoard());
        shown.page.showLoading();
        QTRY_VERIFY(line->isRunning());
        shown.show(test::focusedBoard());
        QVERIFY(!line->isRunning());
    }

    void columnsAreChosenMovedAndRemembered() {
        Shown shown;
        shown.show(test::focusedBoard());
        BoardTable* table = shown.idTable();
        QVERIFY(table->isColumnHidden(IdModel::AllEvents));
        table->chooseColumn(IdModel::AllEvents, true);
        table->chooseColumn(IdModel::UniqueDays, false);
        table->setColumnWidth(IdModel::Volume, 133);
        table->horizontalHeader()->moveSection(
            table->horizontalHeader()->visualIndex(IdModel::AllEvents), 1);
        const QByteArray saved = shown.page.saveColumns();
        Shown next;
        next.page.restoreColumns(QByteArray("rubbish"));
        next.page.restoreColumns(saved.left(saved.size() - 3));
        next.show(test::focusedBoard());
        next.page.restoreColumns(saved);
        BoardTable* again = next.idTable();
        QVERIFY(!again->isColumnHidden(IdModel::AllEvents));
        QVERIFY(again->isColumnHidden(IdModel::UniqueDays));
        QCOMPARE(again->columnWidth(IdModel::Volume), 133);
        QCOMPARE(again->horizontalHeader()->visualIndex(IdModel::AllEvents), 1);
        next.page.resize(1'700, 1'000); // what was chosen stays, whatever the width
        QVERIFY(again->isColumnHidden(IdModel::UniqueDays));
        again->resetColumns();
        QVERIFY(again->isColumnHidden(IdModel::AllEvents));
        QCOMPARE(again->horizontalHeader()->visualIndex(IdModel::UniqueDays), 3);
    }

    void sortingAsksForTheFirstOfAllIds() {
        Shown shown;
        shown.show(test::focusedBoard());
        QVERIFY(shown.page.request().idOrder == store::IdOrder::Volume);
        shown.idTable()->sortByColumn(IdModel::Repeats, Qt::DescendingOrder);
        QVERIFY(shown.requests.back().idOrder == store::IdOrder::Repeats);
        const std::size_t asked = shown.requests.size();
        shown.idTable()->sortByColumn(IdModel::Repeats, Qt::AscendingOrder);
        QCOMPARE(shown.requests.size(), asked);
        store::BoardSnapshot whole = test::focusedBoard();
        whole.totals.ids = whole.ids.size();
        shown.show(whole);
        shown.idTable()->sortByColumn(IdModel::HotDays, Qt::DescendingOrder);
        QCOMPARE(shown.requests.size(), asked);
    }

    void pinnedRowsStayOnTopInAnyOrder() {
        Shown shown;
        shown.show(test::focusedBoard());
        BoardTable* table = shown.idTable();
        const QModelIndex last = table->model()->index(table->model()->rowCount() - 1, 0);
        const auto part = last.data(PartRole).value<FilterPart>();
        table->setCurrentIndex(last);
        QTest::keyClick(table, Qt::Key_P);
        QCOMPARE(table->indexOf(part).row(), 1);
        QVERIFY(table->indexOf(part).data(PinnedRole).toBool());
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            table->sortByColumn(IdModel::Peak, order);
            QVERIFY(table->model()->index(0, 0).data(OverallRole).toBool());
            QCOMPARE(table->indexOf(part).row(), 1);
        }
        shown.show(test::focusedBoard()); // other numbers, the same pin
        QCOMPARE(table->indexOf(part).row(), 1);
        table->togglePin(table->indexOf(part));
        QVERIFY(table->indexOf(part).row() > 1);
    }

    void newNumbersKeepThePlaceInTheTable() {
        Shown shown({1166, 760});
        shown.show(test::focusedBoard());
        BoardTable* table = shown.idTable();
        table->verticalScrollBar()->setValue(40);
        table->setCurrentIndex(table->model()->index(4, 0));
        const FilterPart part = table->currentIndex().data(PartRole).value<FilterPart>();
        const int scrolled = table->verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        shown.show(test::focusedBoard());
        QCOMPARE(table->verticalScrollBar()->value(), scrolled);
        QVERIFY(table->currentIndex().data(PartRole).value<FilterPart>() == part);
    }

    void nothingIsSqueezedOrClipped_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("minimum") << QSize(900, 640);
        QTest::newRow("1366x768") << QSize(1166, 700);
        QTest::newRow("1920x1080") << QSize(1720, 1010);
    }

    void nothingIsSqueezedOrClipped() {
        QFETCH(QSize, size);
        Shown shown(size);
        shown.show(test::hostileBoard());
        QCoreApplication::processEvents();
        auto* scroll = shown.page.findChild<QScrollArea*>();
        QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
        for (const BoardPanel* panel : shown.panelsInSight()) {
            QVERIFY2(panel->height() >= 300, qPrintable(panel->title()));
            QVERIFY2(panel->width() >= 300, qPrintable(panel->title()));
            const QRect inContent(panel->mapTo(scroll->widget(), QPoint()), panel->size());
            QVERIFY(scroll->widget()->rect().contains(inContent));
            for (const BoardPanel* other : shown.panelsInSight()) {
                if (other != panel) {
                    const QRect place(other->mapTo(scroll->widget(), QPoint()), other->size());
                    QVERIFY(!inContent.intersects(place));
                }
            }
        }
        for (const BoardTable* table : shown.page.findChildren<BoardTable*>()) {
            QVERIFY(table->horizontalHeader()->length() <= table->viewport()->width() + 1);
        }
    }

    void everyFocusableControlHasAName() {
        Shown shown;
        shown.show(test::hostileBoard());
        for (const QWidget* widget : shown.page.findChildren<QWidget*>()) {
            const bool reachable = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus &&
                                   widget->focusProxy() == nullptr;
            if (!reachable) {
                continue;
            }
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() ||
                               (button != nullptr && !button->text().isEmpty());
            QVERIFY2(named, widget->metaObject()->className());
        }
    }

    void panelsAreReachedByKey() {
        Shown shown;
        shown.show(test::focusedBoard());
        shown.page.activateWindow();
        for (int panel = 0; panel < 6; ++panel) {
            shown.page.focusPanel(panel);
            QVERIFY(shown.page.focusWidget() != nullptr);
        }
        shown.page.focusPanel(99);
        shown.page.focusFilter();
        QCOMPARE(shown.page.focusWidget(), shown.page.findChild<FilterEdit*>());
    }

    void themesSwitchWhileShown() {
        Shown shown;
        shown.show(test::hostileBoard());
        const QImage light = shown.page.grab().toImage();
        m_themeSwitch->setAppearance(Appearance::Dark);
        QCoreApplication::processEvents();
        const QImage dark = shown.page.grab().toImage();
        m_themeSwitch->setAppearance(Appearance::Light);
        const QPoint corner(4, 4);
        QCOMPARE(light.pixelColor(corner), Theme::lightTheme().window);
        QCOMPARE(dark.pixelColor(corner), Theme::darkTheme().window);
    }

private:
    ThemeSwitch* m_themeSwitch = nullptr;
};

QTEST_MAIN(BoardPageTest)
#include "board_page_test.moc"
