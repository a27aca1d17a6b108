// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzy_match.h"

#include <QTest>

using namespace Qt::StringLiterals;
using shardscope::ui::fuzzyScore;

class FuzzyMatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersMustOccurInTheirOrder() {
        QVERIFY(fuzzyScore(u"opf"_s, u"Open files"_s));
        QVERIFY(fuzzyScore(u"OPEN FILES"_s, u"open files"_s));
        QVERIFY(!fuzzyScore(u"fo"_s, u"Open files"_s));
        QVERIFY(!fuzzyScore(u"ee"_s, u"the"_s));
        QVERIFY(!fuzzyScore(u"a"_s, u""_s));
        QCOMPARE(fuzzyScore(u""_s, u"anything"_s), std::optional(0));
    }

    void startsOfWordsAndNeighboursCountMost() {
        const auto better = [](const QString& typed, const QString& one, const QString& other) {
            return fuzzyScore(typed, one).value() > fuzzyScore(typed, other).value();
        };
        QVERIFY(better(u"gi"_s, u"Go to the ids"_s, u"Begin"_s));
        QVERIFY(better(u"heat"_s, u"Go to the heat map"_s, u"Show each of that"_s));
        QVERIFY(better(u"cc"_s, u"Close case"_s, u"Accept"_s));
    }

    void spacesInTheMiddleDoNotMatter() {
        QCOMPARE(fuzzyScore(u"he map"_s, u"heat map"_s), fuzzyScore(u"hemap"_s, u"heat map"_s));
    }

    void longTextsAreQuick() { QVERIFY(fuzzyScore(QString(50, u'a'), QString(5'000, u'a'))); }
};

QTEST_GUILESS_MAIN(FuzzyMatchTest)
#include "fuzzy_match_test.moc"
