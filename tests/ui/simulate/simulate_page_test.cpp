// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulate/simulate_page.h"

#include "tests/ui/support/fake_engine.h"
#include "tests/ui/support/simulation_fixture.h"
#include "tests/ui/support/snapshot_fixture.h"
#include "ui/board/kpi_card.h"
#include "ui/simulate/simulation_chart.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/state_pane.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace shardscope::ui {

using namespace Qt::StringLiterals;
using session::SimulationRequest;

class SimulatePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void asksAsSoonAsItIsSeen();
    void asksAgainOnlyWhenTheCaseChanged();
    void everyChoiceIsAsked();
    void theRangeNeverEndsBeforeItBegins();
    void theOwnLimitFollowsTheCaseUntilAnotherIsChosen();
    void aCardTriesItsLimit();
    void showsKeysAndExplainsTheChosenOne();
    void saysWhenNothingWouldBeRenamed();
    void namesMissingFiles();
    void progressComesLateAndCanBeStopped();
    void aFailureCanBeTriedAgain();
    void theChosenKeyIsShownOnTheBoard();
    void rowsAreCopiedForASpreadsheet();
    void theChartTellsADay();

private:
    template<typename Widget>
    [[nodiscard]] Widget* find(const char* name) const {
        auto* found = m_page->findChild<Widget*>(QString::fromLatin1(name));
        Q_ASSERT(found != nullptr);
        return found;
    }
    /// The state that a panel shows in place of its content.
    [[nodiscard]] QString state() const {
        for (const StatePane* pane : m_page->findChildren<StatePane*>()) {
            if (pane->isVisible()) {
                return pane->state().sentence;
            }
        }
        return {};
    }

    CaseStatus m_status;
    std::unique_ptr<SimulatePage> m_page;
    std::vector<SimulationRequest> m_requests;
};

void SimulatePageTest::init() {
    m_status = {};
    m_status.open = true;
    m_status.path = "/cases/acme.shardcase";
    m_status.settings.groupKeys = {"company", "<b>team</b>"};
    m_status.sources = {test::source("/x/a.json", 40, {{19'601}, {19'602}}),
                        test::source("/x/b.json", 2, {{19'602}, {19'605}})};
    m_requests.clear();
    m_page = std::make_unique<SimulatePage>();
    m_page->resize(1200, 720);
    connect(m_page.get(), &SimulatePage::requested, this,
            [this](const SimulationRequest& request) { m_requests.push_back(request); });
    m_page->setCase(m_status);
    m_page->setVisible(true);
}

void SimulatePageTest::asksAsSoonAsItIsSeen() {
    QCOMPARE(m_requests.size(), 1U);
    QCOMPARE(m_requests[0].storage.groupKey, std::string());
    QCOMPARE(m_requests[0].limit, std::optional<std::uint64_t>(200'000));
    QCOMPARE(m_requests[0].from->number, 19'601);
    QCOMPARE(m_requests[0].to->number, 19'605);
    QVERIFY(m_requests[0].most > 0);
}

void SimulatePageTest::asksAgainOnlyWhenTheCaseChanged() {
    m_page->hide();
    m_page->setVisible(true);
    m_page->setCase(m_status);
    QCOMPARE(m_requests.size(), 1U);
    m_page->hide();
    m_status.settings.limits.user = 5'000;
    m_page->setCase(m_status);
    QCOMPARE(m_requests.size(), 1U);
    m_page->setVisible(true);
    QCOMPARE(m_requests.size(), 2U);
    QCOMPARE(m_requests[1].limit, std::optional<std::uint64_t>(5'000));
}

void SimulatePageTest::everyChoiceIsAsked() {
    find<QComboBox>("simulatedStorage")->setCurrentIndex(1);
    QCOMPARE(m_requests.back().storage, (session::Storage{events::KeyKind::Group, "company"}));
    QCOMPARE(m_requests.back().limit, std::optional<std::uint64_t>(1'000'000));
    auto* limit = find<QSpinBox>("simulatedLimit");
    limit->selectAll();
    QTest::keyClicks(limit, u"750"_s);
    QCOMPARE(m_requests.size(), 2U); // not while it is typed
    QTest::keyClick(limit, Qt::Key_Return);
    QCOMPARE(m_requests.back().limit, std::optional<std::uint64_t>(750));
    find<QComboBox>("simulatedFrom")->setCurrentIndex(1);
    QCOMPARE(m_requests.back().from->number, 19'602);
    QCOMPARE(m_requests.size(), 4U);
}

void SimulatePageTest::theRangeNeverEndsBeforeItBegins() {
    find<QComboBox>("simulatedTo")->setCurrentIndex(0);
    find<QComboBox>("simulatedFrom")->setCurrentIndex(2);
    QCOMPARE(find<QComboBox>("simulatedTo")->currentIndex(), 2);
    QCOMPARE(m_requests.back().from, m_requests.back().to);
    find<QComboBox>("simulatedTo")->setCurrentIndex(1);
    QCOMPARE(find<QComboBox>("simulatedFrom")->currentIndex(), 1);
}

void SimulatePageTest::theOwnLimitFollowsTheCaseUntilAnotherIsChosen() {
    m_status.settings.limits.user = 300;
    m_page->setCase(m_status);
    QCOMPARE(find<QSpinBox>("simulatedLimit")->value(), 300);
    find<QSpinBox>("simulatedLimit")->setValue(77);
    m_status.settings.limits.user = 400;
    m_page->setCase(m_status);
    QCOMPARE(find<QSpinBox>("simulatedLimit")->value(), 77);
}

void SimulatePageTest::aCardTriesItsLimit() {
    m_page->show(test::shared(test::realisticSimulation()));
    auto* legacy = find<KpiCard>("effect0");
    QVERIFY(legacy->figure().label.contains(u"100,000"_s));
    QVERIFY(!legacy->isChecked());
    QVERIFY(find<KpiCard>("effect1")->isChecked());
    QVERIFY(find<KpiCard>("effect1")->figure().label.contains(u"this case"_s));
    QVERIFY(!find<KpiCard>("effect3")->isVisible());
    QTest::mouseClick(legacy, Qt::LeftButton);
    QCOMPARE(m_requests.back().limit, std::optional<std::uint64_t>(100'000));
    QCOMPARE(find<QSpinBox>("simulatedLimit")->value(), 100'000);
    session::LimitSimulation odd = test::realisticSimulation();
    odd.effect.limit = 150'000;
    m_page->show(test::shared(odd));
    QVERIFY(find<KpiCard>("effect1")->isChecked());
    QVERIFY(find<KpiCard>("effect1")->figure().label.contains(u"150,000"_s));
    QVERIFY(find<KpiCard>("effect3")->isVisible());
}

void SimulatePageTest::showsKeysAndExplainsTheChosenOne() {
    m_page->show(test::shared(test::realisticSimulation()));
    auto* table = find<QTableView>("simulatedKeys");
    QCOMPARE(table->model()->rowCount(), 5);
    QVERIFY(find<QLabel>("simulatedWords")->text().contains(u"1,920,331 events"_s));
    QVERIFY(find<QLabel>("comparedWords")->text().contains(u"exactly as many"_s));
    table->selectRow(2);
    QVERIFY(find<QLabel>("comparedWords")->text().contains(u"100,000"_s));
}

void SimulatePageTest::saysWhenNothingWouldBeRenamed() {
    m_page->show(test::shared(test::calmSimulation()));
    QCOMPARE(state(), u"No key passes 200,000 events on a day: nothing would be renamed"_s);
    QVERIFY(!find<QTableView>("simulatedKeys")->isVisible());
    QVERIFY(!find<QPushButton>("showOnBoard")->isVisible());
    QVERIFY(!find<QToolButton>("copySimulation")->isEnabled());
}

void SimulatePageTest::namesMissingFiles() {
    m_page->show(test::shared(test::hostileSimulation()));
    const auto* notice = m_page->findChild<Notice*>();
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(u"2023"_s));
    QVERIFY(notice->text().contains(u"1 file is gone or changed"_s));
    m_page->show(test::shared(test::realisticSimulation()));
    QVERIFY(!notice->isVisible());
}

void SimulatePageTest::progressComesLateAndCanBeStopped() {
    const QSignalSpy stopped(m_page.get(), &SimulatePage::cancelRequested);
    auto* stop = find<QPushButton>("stopSimulation");
    m_page->showRunning();
    QVERIFY(!stop->isVisible());
    QCOMPARE(state(), u"Counting…"_s);
    QTRY_VERIFY(stop->isVisible());
    m_page->showProgress({"recounting /x/a.json", 0, 3});
    QCOMPARE(find<QLabel>("simulationStage")->text(), u"recounting /x/a.json…"_s);
    QTest::mouseClick(stop, Qt::LeftButton);
    QCOMPARE(stopped.size(), 1);
    m_page->showStopped();
    QVERIFY(!stop->isVisible());
    QCOMPARE(state(), u"Stopped"_s);
}

void SimulatePageTest::aFailureCanBeTriedAgain() {
    m_page->show(test::shared(test::realisticSimulation()));
    m_page->showError({base::ErrorCode::Damaged, "the case is damaged <i>", "/x", {}});
    QCOMPARE(state(), u"The limit could not be simulated"_s);
    QVERIFY(!m_page->findChild<SimulationChart*>()->isVisible());
    const std::size_t before = m_requests.size();
    for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == u"Try again"_s) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QCOMPARE(m_requests.size(), before + 1);
}

void SimulatePageTest::theChosenKeyIsShownOnTheBoard() {
    std::optional<ViewState> asked;
    connect(m_page.get(), &SimulatePage::boardRequested, this,
            [&asked](const ViewState& view) { asked = view; });
    m_page->show(test::shared(test::realisticSimulation()));
    find<QTableView>("simulatedKeys")->selectRow(2);
    QTest::mouseClick(find<QPushButton>("showOnBoard"), Qt::LeftButton);
    QVERIFY(asked.has_value());
    QCOMPARE(asked->filter.ids, std::vector<std::string>{"spend_data"});
    QCOMPARE(asked->filter.days.front().first.number, test::kFirstDay.number + 4);
    QCOMPARE(asked->scope, std::optional(store::Scope::All));
    QCOMPARE(asked->focus->id, std::string("spend_data"));
}

void SimulatePageTest::rowsAreCopiedForASpreadsheet() {
    m_page->show(test::shared(test::realisticSimulation()));
    auto* table = find<QTableView>("simulatedKeys");
    table->setFocus();
    table->selectRow(2);
    QMenu* menu = find<QToolButton>("copySimulation")->menu();
    menu->actions().at(1)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"Key,Day,Events,Of the day,Would rename,Renamed,Compared,Recorded,From (UTC)\n"
             u"spend_data,2023-09-05,640118,0.156126,440118,540118,100000,no,"
             u"2023-09-05T03:12:11.000Z\n"_s);
    table->clearSelection();
    menu->actions().at(0)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 6);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Key\tDay"_s));
}

void SimulatePageTest::theChartTellsADay() {
    m_page->show(test::shared(test::realisticSimulation()));
    auto* chart = m_page->findChild<SimulationChart*>();
    const HoverContent third = chart->describe({test::kFirstDay.number + 2});
    QCOMPARE(third.rows.at(0).value, u"1,720,331"_s);
    QCOMPARE(third.rows.at(1).value, u"1,720,331"_s);
    QTest::keyClick(chart, Qt::Key_Right);
    QCOMPARE(chart->hoverContent().title, u"Fri 1 Sep 2023"_s);
    QTest::keyClick(chart, Qt::Key_Right);
    QCOMPARE(chart->hoverContent().title, u"Sat 2 Sep 2023"_s);
}

} // namespace shardscope::ui

QTEST_MAIN(shardscope::ui::SimulatePageTest)
#include "simulate_page_test.moc"
