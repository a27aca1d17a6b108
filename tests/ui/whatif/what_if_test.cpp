// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fake_engine.h"
#include "tests/ui/support/look.h"
#include "ui/board/board_page.h"
#include "ui/charts/chart_table_view.h"
#include "ui/shell/case_controller.h"
#include "ui/theme/theme_switch.h"
#include "ui/whatif/board_facts_controller.h"
#include "ui/whatif/limit_curve_chart.h"
#include "ui/whatif/what_if_panel.h"
#include "ui/whatif/what_if_words.h"
#include "ui/widgets/limit_field.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/state_pane.h"

#include <QApplication>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace shardscope;
using namespace shardscope::ui;

namespace {

/// Ids with 1,000 · n events on each of eight days, one of them growing by a quarter a day.
std::shared_ptr<const detect::LimitSurvey> someSurvey() {
    detect::LimitSurvey survey;
    survey.empty = false;
    survey.range = {{19'600}, {19'607}};
    survey.users.caseLimit = 200'000;
    survey.groups.caseLimit = 1'000'000;
    detect::LimitCurve::Builder curve;
    const auto add = [&](const std::string& id, double start, double factor) {
        detect::LimitSurvey::Key key{{events::KeyKind::User, {}, id}, 0, {}};
        std::vector<std::uint64_t> counts;
        for (int day = 0; day < 8; ++day) {
            const auto events = static_cast<std::uint64_t>(start * std::pow(factor, day));
            key.days.push_back({{19'600 + day}, events});
            counts.push_back(events);
            key.highest = std::max(key.highest, events);
        }
        curve.add(counts);
        survey.users.keys.push_back(key);
    };
    add("hot", 300'000, 1);
    add("growing", 30'000, 1.25);
    add("level", 120'000, 1);
    add("calm", 1'000, 1);
    std::sort(survey.users.keys.begin(), survey.users.keys.end(),
              [](const auto& a, const auto& b) { return a.highest > b.highest; });
    survey.users.curve = curve.finish();
    return std::make_shared<const detect::LimitSurvey>(survey);
}

} // namespace

class WhatIfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_themeSwitch = new ThemeSwitch(*qApp, Appearance::Light);
    }

    void asksWhenSeenAndStartsAtTheCasesLimit() {
        WhatIfPanel panel;
        QSignalSpy asked(&panel, &WhatIfPanel::surveyRequested);
        panel.forget();
        QCOMPARE(asked.size(), 0);
        panel.resize(1'000, 620);
        panel.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QCOMPARE(asked.size(), 1);
        QVERIFY(!panel.showsContent());
        panel.showSurvey(someSurvey());
        QVERIFY(panel.showsContent());
        QCOMPARE(panel.limit(), std::uint64_t(200'000));
        QCOMPARE(panel.readout(), u"At 200,000: 8 hot (key, day) pairs, 1 key, 800K events over"_s);
        QCOMPARE(test::clippedTexts(panel), QStringList());
        QCOMPARE(test::unnamedControls(panel), QStringList());
        test::keepPicture(panel, u"what-if"_s);
    }

    void sliderFieldAndChartMoveTheSameLimit() {
        WhatIfPanel panel;
        panel.resize(1'000, 620);
        panel.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.showSurvey(someSurvey());
        auto* chart = panel.findChild<LimitCurveChart*>();
        auto* field = panel.findChild<LimitField*>();
        auto* slider = panel.findChild<QSlider*>();
        field->setValue(100'000);
        QCOMPARE(chart->limit(), std::uint64_t(100'000));
        QVERIFY(panel.readout().startsWith(u"At 100,000: 18 hot (key, day) pairs, 3 keys"_s));
        const int before = slider->value();
        slider->setValue(before - 100);
        QVERIFY(panel.limit() < 100'000);
        QCOMPARE(field->limit(), panel.limit());
        QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(field->limit(), chart->limit());
        QTest::mousePress(chart, Qt::LeftButton, {}, {chart->width() / 2, chart->height() / 2});
        QCOMPARE(panel.limit(), chart->limit());
        QVERIFY(chart->describe(100'000).rows[0].value == u"18"_s);
    }

    void keysAppearAndAreForetold() {
        const ChartTable table = whatIfTable(someSurvey()->users, 110'000);
        QCOMPARE(table.rows.size(), std::size_t(3));
        QCOMPARE(table.rows[0].cells[1].text, u"hot"_s);
        QCOMPARE(table.rows[1].cells[0].text, u"growing"_s);
        QCOMPARE(table.rows[1].cells[1].text, u"appears"_s);
        QCOMPARE(table.rows[2].cells[1].text, u"appears"_s);
        QCOMPARE(table.rows[2].cells[4].text, u"8"_s);
        const ChartTable higher = whatIfTable(someSurvey()->users, 400'000);
        QCOMPARE(higher.rows[0].cells[1].text, u"no longer hot"_s);
        QCOMPARE(higher.rows[0].cells[6].text, u"not growing"_s);
        // 143,051 on the last day, a quarter more a day: over 400,000 after 4.6 days.
        QVERIFY2(higher.rows[1].cells[6].text.startsWith(u"5 ("_s),
                 qPrintable(higher.rows[1].cells[6].text));
        QVERIFY(higher.rows[1].cells[6].toolTip.contains(u"28 slopes"_s));
    }

    void groupsHaveTheirOwnLimit() {
        WhatIfPanel panel;
        panel.setVisible(true);
        panel.showSurvey(someSurvey());
        panel.findChild<SegmentedSwitch*>()->findChildren<QAbstractButton*>().at(1)->click();
        QCOMPARE(panel.limit(), std::uint64_t(1'000'000));
        QVERIFY(panel.readout().contains(u"0 hot (key, day) pairs"_s));
    }

    void controllerAnswersFromTheCase() {
        const auto fake = test::FakeEngine::make();
        int surveys = 0;
        fake->onSurvey = [&surveys](std::stop_token) -> base::Result<detect::LimitSurvey> {
            if (++surveys == 1) {
                return base::fail(base::ErrorCode::ReadFailed, "disk gone");
            }
            return *someSurvey();
        };
        fake->put("/case", {});
        CaseController openCase(fake->engine());
        BoardPage board;
        const BoardFactsController controller(fake->engine(), openCase, board, nullptr);
        board.resize(1'200, 700);
        board.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&board));
        openCase.open("/case");
        QTRY_VERIFY(openCase.status().open);
        QCOMPARE(surveys, 0);
        board.showSection(BoardPage::WhatIf);
        auto* pane = board.whatIf().findChild<StatePane*>();
        QTRY_VERIFY(pane->state().detail.contains(u"disk gone"_s));
        Q_EMIT pane->actionRequested();
        QTRY_VERIFY(board.whatIf().showsContent());
        QCOMPARE(board.whatIf().limit(), std::uint64_t(200'000));
    }

private:
    ThemeSwitch* m_themeSwitch = nullptr;
};

QTEST_MAIN(WhatIfTest)
#include "what_if_test.moc"
