// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_pace.h"

#include <QTest>

namespace shardscope::ui {

using namespace std::chrono_literals;

class ImportPaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingAtTheStart();
    void tellsRateAndTimeLeft();
    void followsTheLastSecondsOnly();
    void saysNothingAboutTheEndOfAStalledImport();
    void leavesNoTimeWhenAllIsRead();

private:
    const ImportPace::Time m_start{1h};
};

void ImportPaceTest::knowsNothingAtTheStart() {
    ImportPace pace;
    QVERIFY(!pace.timeLeft());
    pace.add(m_start, {0, 1000, 0});
    pace.add(m_start + 100ms, {100, 1000, 1});
    QVERIFY(!pace.bytesPerSecond());
    QVERIFY(!pace.timeLeft());
}

void ImportPaceTest::tellsRateAndTimeLeft() {
    ImportPace pace;
    pace.add(m_start, {0, 1000, 0});
    pace.add(m_start + 2s, {200, 1000, 50});
    QCOMPARE(pace.bytesPerSecond().value_or(0), 100.0);
    QCOMPARE(pace.eventsPerSecond().value_or(0), 25.0);
    QVERIFY(pace.timeLeft() == 8s);
}

void ImportPaceTest::followsTheLastSecondsOnly() {
    ImportPace pace;
    for (int second = 0; second <= 100; ++second) { // slow for a long time, then fast
        const auto at = static_cast<std::uint64_t>(second);
        pace.add(m_start + at * 1s, {at < 80 ? at : 80 + (at - 80) * 1000, 100'000, at});
    }
    QCOMPARE(pace.bytesPerSecond().value_or(0), 1000.0);
}

void ImportPaceTest::saysNothingAboutTheEndOfAStalledImport() {
    ImportPace pace;
    pace.add(m_start, {500, 1000, 5});
    pace.add(m_start + 5s, {500, 1000, 5});
    QCOMPARE(pace.bytesPerSecond().value_or(-1), 0.0);
    QVERIFY(!pace.timeLeft());
}

void ImportPaceTest::leavesNoTimeWhenAllIsRead() {
    ImportPace pace;
    pace.add(m_start, {0, 1000, 0});
    pace.add(m_start + 1s, {1000, 1000, 5});
    QVERIFY(pace.timeLeft() == 0s);
}

} // namespace shardscope::ui

QTEST_GUILESS_MAIN(shardscope::ui::ImportPaceTest)
#include "import_pace_test.moc"
