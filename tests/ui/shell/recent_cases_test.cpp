// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_cases.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace shardscope::ui {

using namespace Qt::StringLiterals;

class RecentCasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newestComesFirst();
    void keepsOnlyTheLastOnes();
    void remembersAcrossStarts();
    void figuresOfAnUnknownCaseAreDropped();
    void forgets();

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(u"desktop.ini"_s); }
    QTemporaryDir m_folder;
    const QDateTime m_noon{QDate(2023, 9, 1), QTime(12, 0), Qt::UTC};
};

void RecentCasesTest::newestComesFirst() {
    QSettings settings(m_folder.filePath(u"newest.ini"_s), QSettings::IniFormat);
    RecentCases recents(settings);
    recents.touch(u"/a"_s, m_noon);
    recents.touch(u"/b"_s, m_noon.addSecs(1));
    recents.setFigures(u"/a"_s, 3, 1, 1000);
    recents.touch(u"/a"_s, m_noon.addSecs(2));
    QCOMPARE(recents.list().size(), 2);
    QCOMPARE(recents.list().front().path, u"/a"_s);
    QCOMPARE(recents.list().front().hotIds, std::optional<qulonglong>(3)); // kept over a touch
}

void RecentCasesTest::keepsOnlyTheLastOnes() {
    QSettings settings(m_folder.filePath(u"most.ini"_s), QSettings::IniFormat);
    RecentCases recents(settings);
    for (int index = 0; index < 40; ++index) {
        recents.touch(u"/case-%1"_s.arg(index), m_noon);
    }
    QCOMPARE(recents.list().size(), RecentCases::kMost);
    QCOMPARE(recents.list().front().path, u"/case-39"_s);
}

void RecentCasesTest::remembersAcrossStarts() {
    {
        QSettings settings(file(), QSettings::IniFormat);
        RecentCases recents(settings);
        recents.touch(u"/tmp/with, comma=and ;\n newline.shardcase"_s, m_noon);
        recents.touch(u"/b"_s, m_noon);
        recents.setFigures(u"/b"_s, 31, 0, 92'004'118);
        settings.sync();
    }
    QSettings settings(file(), QSettings::IniFormat);
    const RecentCases recents(settings);
    QCOMPARE(recents.list().size(), 2);
    QCOMPARE(recents.list().at(0).hotIds, std::optional<qulonglong>(31));
    QCOMPARE(recents.list().at(0).opened, m_noon);
    QCOMPARE(recents.list().at(1).path, u"/tmp/with, comma=and ;\n newline.shardcase"_s);
    QVERIFY(!recents.list().at(1).hotIds);
}

void RecentCasesTest::figuresOfAnUnknownCaseAreDropped() {
    QSettings settings(m_folder.filePath(u"unknown.ini"_s), QSettings::IniFormat);
    RecentCases recents(settings);
    const QSignalSpy changed(&recents, &RecentCases::changed);
    recents.setFigures(u"/never-opened"_s, 1, 1, 1);
    QVERIFY(recents.list().isEmpty());
    QCOMPARE(changed.size(), 0);
}

void RecentCasesTest::forgets() {
    QSettings settings(m_folder.filePath(u"forget.ini"_s), QSettings::IniFormat);
    RecentCases recents(settings);
    recents.touch(u"/a"_s, m_noon);
    const QSignalSpy changed(&recents, &RecentCases::changed);
    recents.forget(u"/a"_s);
    QVERIFY(recents.list().isEmpty());
    QCOMPARE(changed.size(), 1);
}

} // namespace shardscope::ui

QTEST_GUILESS_MAIN(shardscope::ui::RecentCasesTest)
#include "recent_cases_test.moc"
