// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/cell_geometry.h"

#include <QTest>

using namespace shardscope::ui;

namespace {
const QRect kCell(100, 50, 120, 28);
}

class CellGeometryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void barGrowsWithTheNumberAndStaysInside() {
        double previous = 0;
        for (const std::uint64_t number : {1U, 100U, 500U, 999U, 1000U}) {
            const BarCell cell = BarCell::lay(kCell, number, 1000);
            QVERIFY(cell.bar.width() > previous);
            QVERIFY(QRectF(kCell).contains(cell.bar));
            QCOMPARE(cell.bar.left(), BarCell::lay(kCell, 1000, 1000).bar.left());
            previous = cell.bar.width();
        }
    }

    void barOfNothingIsNoBar() {
        QVERIFY(BarCell::lay(kCell, 0, 1000).bar.isEmpty());
        QVERIFY(BarCell::lay(kCell, 5, 0).bar.isEmpty());
    }

    void smallestNumberStillShows() {
        QVERIFY(BarCell::lay(kCell, 1, 1'000'000'000).bar.width() >= 2);
    }

    void numbersLargerThanTheLargestFillTheCell() {
        QCOMPARE(BarCell::lay(kCell, 5000, 1000).bar, BarCell::lay(kCell, 1000, 1000).bar);
    }

    void badgeEndsWithTheColumnsNumbers() {
        const BadgeCell badge = BadgeCell::lay(kCell, 40, true);
        const BarCell number = BarCell::lay(kCell, 1, 1);
        QVERIFY(kCell.contains(badge.pill));
        QVERIFY(badge.pill.contains(badge.icon));
        QVERIFY(badge.pill.contains(badge.text));
        QVERIFY(!badge.icon.intersects(badge.text));
        QCOMPARE(badge.text.right(), number.text.right());
        QCOMPARE(badge.text.width(), 40);
    }

    void badgeWithoutIconKeepsTheTextPlace() {
        const BadgeCell badge = BadgeCell::lay(kCell, 40, false);
        QVERIFY(badge.icon.isEmpty());
        QCOMPARE(badge.text.right(), BadgeCell::lay(kCell, 40, true).text.right());
    }

    void tooWideBadgeIsCutToTheCell() {
        const BadgeCell badge = BadgeCell::lay(kCell, 400, true);
        QVERIFY(kCell.contains(badge.pill));
        QVERIFY(badge.text.width() > 0);
        QVERIFY(badge.text.width() < 400);
    }

    void nameLeavesRoomForItsIcon() {
        const NameCell name = NameCell::lay(kCell, 500, true, true);
        QVERIFY(kCell.contains(name.swatch));
        QVERIFY(kCell.contains(name.text));
        QVERIFY(kCell.contains(name.icon));
        QVERIFY(!name.swatch.intersects(name.text));
        QVERIFY(!name.icon.intersects(name.text));
    }

    void iconFollowsAShortName() {
        const NameCell name = NameCell::lay(kCell, 30, false, true);
        QVERIFY(name.swatch.isEmpty());
        QVERIFY(name.icon.left() - name.text.right() < 12);
        QVERIFY(name.text.width() >= 30);
    }

    void tinyCellsDoNotTurnInsideOut() {
        const QRect tiny(0, 0, 5, 28);
        QVERIFY(BarCell::lay(tiny, 5, 10).bar.width() >= 0);
        QVERIFY(BadgeCell::lay(tiny, 30, true).text.width() >= 0);
        QVERIFY(NameCell::lay(tiny, 30, true, true).text.width() >= 0);
    }
};

QTEST_APPLESS_MAIN(CellGeometryTest)
#include "cell_geometry_test.moc"
