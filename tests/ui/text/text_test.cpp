// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/text/size_text.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QLocale>
#include <QTest>
#include <QTextBoundaryFinder>

#include <string>

using namespace Qt::StringLiterals;
using namespace std::string_literals;
using namespace shardscope::ui;
using shardscope::events::Day;

class TextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void plainTextStaysAsItIs() {
        QCOMPARE(displayText("user_id"), u"user_id"_s);
        QCOMPARE(displayText("Grüße 東京 😀"), u"Grüße 東京 😀"_s);
        QCOMPARE(displayText(""), QString());
        QCOMPARE(displayTextOr("", u"(none)"_s), u"(none)"_s);
    }

    void controlCharactersBecomeVisible() {
        QCOMPARE(displayText("a\0b\nc\td\x7f"s), u"a␀b␊c␉d␡"_s);
    }

    void brokenUtf8BecomesReplacementCharacters() {
        const QString text = displayText("a\xff\xc3(b\xed\xa0\x80");
        QVERIFY(text.startsWith(u"a\uFFFD"_s));
        QVERIFY(text.contains(u"(b"_s));
        for (const QChar c : text) {
            QVERIFY(!c.isSurrogate());
        }
    }

    void bidiControlsAndInvisiblesAreSpelledOut() {
        QCOMPARE(displayText("a\u202Eb"), u"a‹U+202E›b"_s);
        QCOMPARE(displayText("\u2066x\u2069"), u"‹U+2066›x‹U+2069›"_s);
        QCOMPARE(displayText("a\u200Bb\uFEFF"), u"a‹U+200B›b‹U+FEFF›"_s);
        QCOMPARE(displayText("\uFEFFid"), u"‹U+FEFF›id"_s);
        QCOMPARE(displayText("a\u2028b\u0085"), u"a‹U+2028›b‹U+0085›"_s);
    }

    void spacesAtTheEndsShow() {
        QCOMPARE(displayText(" a b  "), u"␣a b␣␣"_s);
        QCOMPARE(displayText("   "), u"␣␣␣"_s);
    }

    void rightToLeftTextIsIsolated() {
        const QString text = displayText("שלום 12");
        QCOMPARE(text.front(), QChar(0x2068));
        QCOMPARE(text.back(), QChar(0x2069));
    }

    void differentBytesNeverLookTheSameAsClean() {
        QVERIFY(displayText("user_id") != displayText("user_id "));
        QVERIFY(displayText("user_id") != displayText("user\u200B_id"));
        QVERIFY(displayText("user_id") != displayText("user_id\0"s));
    }

    void elisionKeepsHeadAndTail() {
        QCOMPARE(elideMiddle(u"abcdefghij"_s, 5), u"ab…ij"_s);
        QCOMPARE(elideMiddle(u"abc"_s, 5), u"abc"_s);
        const std::string id = "head" + std::string(10'000, 'x') + "tail";
        const QString text = shortText(id, 41);
        QVERIFY(text.size() <= 41);
        QVERIFY(text.startsWith(u"head"_s));
        QVERIFY(text.endsWith(u"tail"_s));
    }

    void elisionCutsNoGrapheme() {
        const QString emoji = u"😀😀😀😀😀😀😀😀"_s;
        for (qsizetype most = 3; most < emoji.size(); ++most) {
            const QString text = elideMiddle(emoji, most);
            QVERIFY(text.size() <= most + 1);
            for (qsizetype i = 0; i < text.size(); ++i) {
                if (text[i].isHighSurrogate()) {
                    QVERIFY(i + 1 < text.size() && text[i + 1].isLowSurrogate());
                    ++i;
                } else {
                    QVERIFY(!text[i].isLowSurrogate());
                }
            }
        }
    }

    void elisionKeepsTheIsolation() {
        std::string id;
        for (int i = 0; i < 100; ++i) {
            id += "ש";
        }
        const QString text = shortText(id, 21);
        QVERIFY(text.size() <= 21);
        QCOMPARE(text.front(), QChar(0x2068));
        QCOMPARE(text.back(), QChar(0x2069));
        QCOMPARE(text.count(QChar(0x2068)), 1);
    }

    void elisionToPixelsFits() {
        const QFontMetrics metrics(QGuiApplication::font());
        const std::string id(10'000, 'w');
        const QString text = elidedToWidth(id, metrics, 120);
        QVERIFY(metrics.horizontalAdvance(text) <= 120);
        QVERIFY(text.contains(u'…'));
    }

    void htmlIsEscapedAndLongWordsBreak() {
        QCOMPARE(htmlText("<b>&\"x"), u"&lt;b&gt;&amp;&quot;x"_s);
        const QString text = htmlText(std::string(10'000, 'w'));
        QVERIFY(text.contains(u"<br/>"_s));
        QVERIFY(text.size() < 800);
        QVERIFY(!htmlText("<img src=x>" + std::string(500, '<')).contains(u"<<"_s));
    }

    void clipboardGetsTheTextItself() {
        QCOMPARE(clipboardText("a\nb\u202E "), u"a\nb\u202E "_s);
        QCOMPARE(clipboardText(std::string(10'000, 'w')).size(), 10'000);
    }

    void numbersAreGroupedAndCompact_data() {
        QTest::addColumn<quint64>("number");
        QTest::addColumn<QString>("full");
        QTest::addColumn<QString>("compact");
        QTest::newRow("0") << quint64(0) << u"0"_s << u"0"_s;
        QTest::newRow("999") << quint64(999) << u"999"_s << u"999"_s;
        QTest::newRow("1000") << quint64(1000) << u"1,000"_s << u"1K"_s;
        QTest::newRow("1234") << quint64(1234) << u"1,234"_s << u"1.23K"_s;
        QTest::newRow("199999") << quint64(199'999) << u"199,999"_s << u"199K"_s;
        QTest::newRow("200000") << quint64(200'000) << u"200,000"_s << u"200K"_s;
        QTest::newRow("999999") << quint64(999'999) << u"999,999"_s << u"999K"_s;
        QTest::newRow("1200000") << quint64(1'200'000) << u"1,200,000"_s << u"1.2M"_s;
        QTest::newRow("18.4M") << quint64(18'400'123) << u"18,400,123"_s << u"18.4M"_s;
        QTest::newRow("max") << quint64(18'446'744'073'709'551'615U)
                             << u"18,446,744,073,709,551,615"_s << u"18,446,744T"_s;
    }

    void numbersAreGroupedAndCompact() {
        QFETCH(quint64, number);
        QFETCH(QString, full);
        QFETCH(QString, compact);
        QCOMPARE(fullNumber(number), full);
        QCOMPARE(compactNumber(number), compact);
    }

    void multiplesNeverReachTheLimitTooEarly() {
        QCOMPARE(multipleText(199'999, 200'000), u"0.99×"_s);
        QCOMPARE(multipleText(200'000, 200'000), u"1.00×"_s);
        QCOMPARE(multipleText(220'000, 200'000), u"1.10×"_s);
        QCOMPARE(multipleText(1'920'331, 200'000), u"9.6×"_s);
        QCOMPARE(multipleText(24'000'000, 200'000), u"120×"_s);
        QCOMPARE(multipleText(1, 0), u"–"_s);
    }

    void sharesAreHonestAtTheEnds() {
        QCOMPARE(percentText(0, 10), u"0 %"_s);
        QCOMPARE(percentText(1, 10'000), u"<0.1 %"_s);
        QCOMPARE(percentText(82, 1000), u"8.2 %"_s);
        QCOMPARE(percentText(99'999, 100'000), u"99.9 %"_s);
        QCOMPARE(percentText(10, 10), u"100 %"_s);
        QCOMPARE(percentText(1, 0), u"–"_s);
        QCOMPARE(ratioText(131, 100), u"1.31×"_s);
        QCOMPARE(ratioText(1, 0), u"–"_s);
    }

    void durationsAreNeverNothing() {
        using std::chrono::milliseconds;
        QCOMPARE(durationText(milliseconds(40)), u"less than 0.1 s"_s);
        QCOMPARE(durationText(milliseconds(1'290)), u"1.2 s"_s);
        QCOMPARE(durationText(milliseconds(59'999)), u"59 s"_s);
        QCOMPARE(durationText(milliseconds(61'000)), u"1:01"_s);
        QCOMPARE(durationText(milliseconds(3'661'000)), u"1:01:01"_s);
    }

    void datesAreCalendarDays() {
        const Day day = toDay(QDate(2023, 9, 1));
        QCOMPARE(day.number, 19'601);
        QCOMPARE(toDate(day), QDate(2023, 9, 1));
        QCOMPARE(longDate(day), u"Fri 1 Sep 2023"_s);
        QCOMPARE(shortDate(day), u"1 Sep"_s);
        QCOMPARE(dateRange({day, day}), u"1 Sep 2023"_s);
        QCOMPARE(dateRange({day, {day.number + 14}}), u"1 – 15 Sep 2023"_s);
        QCOMPARE(dateRange({day, {day.number + 44}}), u"1 Sep – 15 Oct 2023"_s);
        QCOMPARE(dateRange({day, {day.number + 140}}), u"1 Sep 2023 – 19 Jan 2024"_s);
    }

    void countsHaveTheirPluralForms() {
        const auto days = [](quint64 n) { return countText(n, "%1 day", "%1 days"); };
        QCOMPARE(days(0), u"0 days"_s);
        QCOMPARE(days(1), u"1 day"_s);
        QCOMPARE(days(5'000'000'001), u"5,000,000,001 days"_s);
    }
};

QTEST_MAIN(TextTest)
#include "text_test.moc"
