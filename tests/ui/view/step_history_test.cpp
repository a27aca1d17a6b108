// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/step_history.h"
#include "ui/view/view_history.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shardscope::ui;

class StepHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_log.clear(); }

    void undoTakesBackTheLastStepWhateverItsKind() {
        StepHistory steps;
        add(steps, Step::Kind::View, u"a"_s);
        add(steps, Step::Kind::Case, u"b"_s);
        QCOMPARE(steps.undoName(), u"b"_s);
        steps.undo();
        QCOMPARE(steps.undoName(), u"a"_s);
        QCOMPARE(steps.redoName(), u"b"_s);
        steps.undo();
        QVERIFY(!steps.canUndo());
        steps.undo(); // nothing left
        steps.redo();
        steps.redo();
        QCOMPARE(m_log, QStringList({u"-b"_s, u"-a"_s, u"+a"_s, u"+b"_s}));
        QVERIFY(!steps.canRedo());
    }

    void backLeavesStepsOfTheOtherKindAlone() {
        StepHistory steps;
        add(steps, Step::Kind::View, u"a"_s);
        add(steps, Step::Kind::Case, u"b"_s);
        steps.back(Step::Kind::View);
        QCOMPARE(m_log, QStringList(u"-a"_s));
        QVERIFY(!steps.canGoBack(Step::Kind::View));
        QVERIFY(steps.canGoForward(Step::Kind::View));
        QCOMPARE(steps.undoName(), u"b"_s);
        steps.forward(Step::Kind::View);
        QCOMPARE(m_log.last(), u"+a"_s);
        QCOMPARE(steps.undoName(), u"a"_s); // done last
    }

    void aNewStepForgetsWhatWasUndone() {
        StepHistory steps;
        add(steps, Step::Kind::View, u"a"_s);
        steps.undo();
        add(steps, Step::Kind::View, u"b"_s);
        QVERIFY(!steps.canRedo());
        QVERIFY(!steps.canGoForward(Step::Kind::View));
    }

    void onlyTheLastStepsAreKept() {
        StepHistory steps;
        for (int step = 0; step < 250; ++step) {
            add(steps, Step::Kind::View, QString::number(step));
        }
        while (steps.canUndo()) {
            steps.undo();
        }
        QCOMPARE(m_log.size(), 200);
        QCOMPARE(m_log.last(), u"-50"_s);
    }

    void oneKindCanBeForgotten() {
        StepHistory steps;
        add(steps, Step::Kind::Case, u"a"_s);
        add(steps, Step::Kind::View, u"b"_s);
        const QSignalSpy changed(&steps, &StepHistory::changed);
        steps.forget(Step::Kind::Case);
        QCOMPARE(changed.count(), 1);
        steps.undo();
        QVERIFY(!steps.canUndo());
        QCOMPARE(m_log, QStringList(u"-b"_s));
    }

    void viewStepsSayWhatTheyChanged() {
        ViewState filtered;
        filtered.filter.ids = {"a"};
        ViewState scoped;
        scoped.scope = shardscope::store::Scope::All;
        ViewState ranged;
        ranged.range = shardscope::events::DayRange{};
        QCOMPARE(stepName({}, filtered), u"change filter"_s);
        QCOMPARE(stepName(filtered, {}), u"clear filter"_s);
        QCOMPARE(stepName({}, scoped), u"change scope"_s);
        QCOMPARE(stepName({}, ranged), u"change days"_s);
    }

private:
    void add(StepHistory& steps, Step::Kind kind, const QString& name) {
        steps.add({.kind = kind,
                   .name = name,
                   .undo = [this, name] { m_log.append(u'-' + name); },
                   .redo = [this, name] { m_log.append(u'+' + name); }});
    }

    QStringList m_log;
};

QTEST_GUILESS_MAIN(StepHistoryTest)
#include "step_history_test.moc"
