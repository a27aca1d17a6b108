// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/hover_card.h"
#include "ui/widgets/loading_line.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/segmented_switch.h"

#include "ui/theme/theme_switch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shardscope::ui;

namespace {

int paintedPixels(const QImage& image) {
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            painted += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
        }
    }
    return painted;
}

QImage blank(int side) {
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

} // namespace

class WidgetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { new ThemeSwitch(*qApp, Appearance::Light); }

    void cardsGiveWayToLongTitles() {
        Card card(QString(2'000, u'W'));
        card.setSubtitle(QString(2'000, u'w'));
        auto* corner = new QPushButton(u"Corner"_s);
        card.addCornerWidget(corner);
        card.resize(400, 200);
        card.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        QCOMPARE(card.width(), 400);
        QVERIFY(corner->width() >= corner->sizeHint().width());
        QVERIFY(card.rect().contains(QRect(corner->mapTo(&card, QPoint()), corner->size())));
    }

    void titlesOfAllCardsStandAtTheSameHeight() {
        Card plain(u"One"_s);
        Card withSwitch(u"Two"_s);
        withSwitch.addCornerWidget(new SegmentedSwitch({u"a"_s, u"b"_s}));
        int tops[2] = {};
        int at = 0;
        for (Card* card : {&plain, &withSwitch}) {
            card->setContent(new QWidget);
            card->resize(400, 200);
            card->setVisible(true);
            QVERIFY(QTest::qWaitForWindowExposed(card));
            tops[at++] = card->content()->mapTo(card, QPoint()).y();
        }
        QVERIFY(qAbs(tops[0] - tops[1]) <= 2);
    }

    void elidedLabelKeepsItsHintAndShrinks() {
        ElidedLabel label;
        label.setText(u"A rather long sentence that will not fit"_s);
        QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
        label.resize(60, 20);
        QVERIFY(!label.grab().isNull());
        QCOMPARE(label.text(), u"A rather long sentence that will not fit"_s);
    }

    void flowWrapsLikeWords() {
        QWidget area;
        auto* flow = new FlowLayout(10, 5, &area);
        for (int i = 0; i < 5; ++i) {
            auto* box = new QWidget;
            box->setFixedSize(40, 20);
            flow->addWidget(box);
        }
        QCOMPARE(flow->heightForWidth(1'000), 20);
        QCOMPARE(flow->heightForWidth(100), 20 + 5 + 20 + 5 + 20); // two in a row
        QCOMPARE(flow->heightForWidth(10), 5 * 20 + 4 * 5);
        area.resize(100, 100);
        area.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        for (int i = 0; i < flow->count(); ++i) {
            const QRect one = flow->itemAt(i)->geometry();
            for (int j = 0; j < i; ++j) {
                QVERIFY(!one.intersects(flow->itemAt(j)->geometry()));
            }
        }
        flow->clear();
        QCOMPARE(flow->count(), 0);
        QCOMPARE(flow->heightForWidth(100), 0);
    }

    void hoverCardStaysInsideAndOffItsAnchor_data() {
        QTest::addColumn<QRect>("anchor");
        QTest::newRow("middle") << QRect(400, 300, 20, 20);
        QTest::newRow("right edge") << QRect(780, 300, 20, 20);
        QTest::newRow("top left") << QRect(0, 0, 20, 20);
        QTest::newRow("bottom right") << QRect(790, 590, 10, 10);
    }

    void hoverCardStaysInsideAndOffItsAnchor() {
        QFETCH(QRect, anchor);
        const QRect inside(0, 0, 800, 600);
        const QSize size(200, 150);
        const QRect card(HoverCard::place(anchor, size, inside), size);
        QVERIFY(inside.contains(card));
        QVERIFY(!card.intersects(anchor));
    }

    void hoverCardTooLargeForItsWindowStartsInside() {
        const QRect card(HoverCard::place({10, 10, 5, 5}, {500, 500}, {0, 0, 200, 200}),
                         QSize(500, 500));
        QVERIFY(card.left() >= 0);
        QVERIFY(card.top() >= 0);
    }

    void hoverCardSpeaksAllItShows() {
        HoverContent content;
        content.title = u"Fri 1 Sep"_s;
        content.rows = {{Qt::red, u"Ping"_s, u"12"_s, false, false},
                        {{}, u"Together"_s, u"13"_s, true, true}};
        content.footer = u"UTC"_s;
        QCOMPARE(content.spoken(), u"Fri 1 Sep, Ping 12, Together 13, UTC"_s);
        QWidget window;
        window.resize(600, 400);
        window.setVisible(true);
        HoverCard card;
        card.showAt(&window, QRect(window.mapToGlobal(QPoint(50, 50)), QSize(10, 10)), content);
        QVERIFY(card.isVisible());
        QCOMPARE(card.parentWidget(), &window);
        content.rows[0].name = QString(500, u'w');
        card.showAt(&window, QRect(0, 0, 1, 1), content);
        QVERIFY(card.width() < 500);
        QVERIFY(!card.grab().isNull());
        card.setParent(nullptr);
    }

    void segmentsTellOnlyWhatThePersonChose() {
        SegmentedSwitch choices({u"One"_s, u"Two"_s, u"Three"_s});
        QSignalSpy chosen(&choices, &SegmentedSwitch::chosen);
        choices.setCurrent(2);
        QCOMPARE(choices.current(), 2);
        QCOMPARE(chosen.count(), 0);
        choices.findChildren<QAbstractButton*>()[1]->click();
        QCOMPARE(choices.current(), 1);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toInt(), 1);
        choices.setCurrent(99);
        QCOMPARE(choices.current(), 1);
        QVERIFY(!choices.grab().isNull());
    }

    void noticeSaysAndOffers() {
        Notice notice;
        QSignalSpy action(&notice, &Notice::actionRequested);
        notice.setText(u"<b>plain</b>"_s);
        notice.setAction(u"Do it"_s);
        notice.findChild<QPushButton*>()->click();
        QCOMPARE(action.count(), 1);
        QCOMPARE(notice.accessibleName(), u"<b>plain</b>"_s);
        for (const Notice::Level level :
             {Notice::Level::Info, Notice::Level::Warning, Notice::Level::Error}) {
            notice.setLevel(level);
            QVERIFY(!notice.grab().isNull());
        }
        notice.setAction({});
        QVERIFY(notice.findChild<QPushButton*>()->isHidden());
    }

    void badgeGrowsWithItsTextAndEscapesItsExplanation() {
        Badge badge(Badge::Level::Warning);
        badge.setText(u"a"_s);
        const int narrow = badge.sizeHint().width();
        badge.setText(u"a longer badge"_s);
        QVERIFY(badge.sizeHint().width() > narrow);
        const int plain = badge.sizeHint().width();
        badge.setIcon(Icon::Clock);
        QVERIFY(badge.sizeHint().width() > plain);
        badge.setExplanation(u"<script>"_s);
        QVERIFY(!badge.toolTip().contains(u"<script>"_s));
        QVERIFY(!badge.grab().isNull());
    }

    void loadingLineStopsWhenHidden() {
        LoadingLine line;
        line.setVisible(true);
        line.start();
        QVERIFY(line.isRunning());
        QVERIFY(!line.grab().isNull());
        line.setVisible(false);
        QVERIFY(!line.isRunning());
    }

    void marksPaintInsideTheirRectangle() {
        QImage image = blank(32);
        QPainter painter(&image);
        drawHotTriangle(painter, QRectF(8, 8, 16, 16), Qt::red);
        painter.end();
        QVERIFY(paintedPixels(image) > 60);
        QCOMPARE(paintedPixels(image.copy(0, 0, 7, 32)), 0);
        QCOMPARE(paintedPixels(image.copy(0, 25, 32, 7)), 0);
        QImage ring = blank(32);
        QPainter ringPainter(&ring);
        drawFocusRing(ringPainter, QRectF(0, 0, 32, 32), 4, Theme::lightTheme());
        ringPainter.end();
        QVERIFY(paintedPixels(ring) > 0);
        QCOMPARE(paintedPixels(ring.copy(8, 8, 16, 16)), 0);
    }
};

QTEST_MAIN(WidgetsTest)
#include "widgets_test.moc"
