// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulate/simulation_model.h"

#include "tests/ui/support/simulation_fixture.h"
#include "tests/ui/support/snapshot_fixture.h"
#include "ui/board/board_roles.h"
#include "ui/simulate/simulation_proxy.h"
#include "ui/simulate/simulation_words.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

class SimulationModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void modelAndProxyPassTheModelTester() {
        SimulationModel model;
        SimulationProxy proxy(model);
        const auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;
        const QAbstractItemModelTester modelTester(&model, fatal);
        const QAbstractItemModelTester proxyTester(&proxy, fatal);
        proxy.sort(SimulationModel::Moment, Qt::AscendingOrder);
        for (const session::LimitSimulation& simulation :
             {test::realisticSimulation(), test::hostileSimulation(), test::calmSimulation(),
              test::realisticSimulation()}) {
            model.setSimulation(test::shared(simulation));
            for (int row = 0; row < proxy.rowCount(); ++row) {
                for (int column = 0; column < proxy.columnCount(); ++column) {
                    QVERIFY(!proxy.index(row, column).data(Qt::DisplayRole).toString().isEmpty());
                    QVERIFY(!proxy.index(row, column).data(Qt::ToolTipRole).toString().isEmpty());
                }
            }
        }
        model.setSimulation(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void everyColumnSortsByItsNumber() {
        SimulationModel model;
        SimulationProxy proxy(model);
        session::LimitSimulation simulation = test::realisticSimulation();
        simulation.keys[4].crossedAtMs = -5; // long ago
        simulation.keys[1].crossedAtMs.reset();
        model.setSimulation(test::shared(simulation));
        const auto order = [&](int column, Qt::SortOrder direction) {
            proxy.sort(column, direction);
            QList<int> rows;
            for (int row = 0; row < proxy.rowCount(); ++row) {
                rows.append(proxy.mapToSource(proxy.index(row, 0)).row());
            }
            return rows;
        };
        QCOMPARE(order(SimulationModel::Events, Qt::DescendingOrder), (QList{0, 1, 2, 3, 4}));
        QCOMPARE(order(SimulationModel::Day, Qt::DescendingOrder), (QList{4, 3, 2, 1, 0}));
        QCOMPARE(order(SimulationModel::Comparison, Qt::AscendingOrder), (QList{1, 3, 4, 0, 2}));
        QCOMPARE(order(SimulationModel::Moment, Qt::AscendingOrder), (QList{1, 4, 0, 2, 3}));
    }

    void aKeyIsToldInWords() {
        SimulationModel model;
        SimulationProxy proxy(model);
        model.setSimulation(test::shared(test::realisticSimulation()));
        const auto text = [&proxy](int row, int column) {
            return proxy.index(row, column).data().toString();
        };
        QCOMPARE(text(0, SimulationModel::Id), u"user_id"_s);
        QCOMPARE(text(0, SimulationModel::Day), u"Sun 3 Sep 2023"_s);
        QCOMPARE(text(0, SimulationModel::WouldRename), u"1,720,331"_s);
        QCOMPARE(text(0, SimulationModel::Share), u"46.8 %"_s);
        QCOMPARE(text(0, SimulationModel::Moment), u"3 Sep 2023, 03:12:11"_s);
        QCOMPARE(text(0, SimulationModel::Comparison), u"as simulated"_s);
        QCOMPARE(text(1, SimulationModel::Comparison), u"spared"_s);
        QCOMPARE(text(2, SimulationModel::Comparison), u"100,000 more"_s);
        QCOMPARE(text(3, SimulationModel::Comparison), u"20,656 fewer"_s);
    }

    void whatIsLeftOfAKeyGivesTheLimitInForceAway() {
        const session::LimitSimulation simulation = test::realisticSimulation();
        const QString legacy = explainComparison(simulation, simulation.keys[2]);
        QVERIFY2(legacy.contains(u"exactly 100,000 kept their name"_s), qPrintable(legacy));
        QVERIFY(legacy.contains(u"that was the limit in force"_s));
        session::LimitSimulation odd = simulation;
        odd.keys[2].renamed += 77;
        QVERIFY(explainComparison(odd, odd.keys[2]).contains(u"A lower limit was in force"_s));
        const QString late = explainComparison(simulation, simulation.keys[3]);
        QVERIFY2(late.contains(u"220,656 kept their name"_s), qPrintable(late));
        QVERIFY(late.contains(u"best effort"_s));
        session::LimitSimulation raw = simulation;
        raw.renamed = 0;
        QVERIFY(explainComparison(raw, raw.keys[1]).contains(u"from before the limit"_s));
        QVERIFY(
            explainSimulated(simulation, simulation.keys[0]).contains(u"From number 200,001 on"_s));
        QVERIFY(explainSimulated(test::hostileSimulation(), test::hostileSimulation().keys[0])
                    .contains(u"not known"_s));
    }

    void hostileTextIsEscapedOnScreenAndWholeInACopy() {
        SimulationModel model;
        SimulationProxy proxy(model);
        model.setSimulation(test::shared(test::hostileSimulation()));
        for (int row = 0; row < proxy.rowCount(); ++row) {
            const QString tip = proxy.index(row, 0).data(Qt::ToolTipRole).toString();
            QVERIFY2(!tip.contains(u"<img"_s), qPrintable(tip));
            QVERIFY(!proxy.index(row, 0).data().toString().contains(QChar(0x202E)));
        }
        const QList<QStringList> rows = proxy.plainRows({});
        QCOMPARE(rows.size(), proxy.rowCount() + 1);
        const QStringList one = proxy.plainRows({0}).at(1);
        QCOMPARE(one.at(0).toStdString(), test::hostileTexts().front());
        QCOMPARE(one.at(2), u"300000"_s);
        QCOMPARE(one.at(8), QString());
    }
};

} // namespace shardscope::ui

QTEST_GUILESS_MAIN(shardscope::ui::SimulationModelTest)
#include "simulation_model_test.moc"
