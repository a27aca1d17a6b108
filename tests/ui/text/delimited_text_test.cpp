// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/delimited_text.h"

#include "ui/text/markdown_text.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

class DelimitedTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainCellsStayPlain() {
        QCOMPARE(delimitedText({{u"Key"_s, u"Events"_s}, {u"user_id"_s, u"12"_s}}, u','),
                 u"Key,Events\nuser_id,12\n"_s);
    }
    void cellsThatWouldBreakTheTableAreQuoted() {
        QCOMPARE(
            delimitedText({{u"a,b"_s, u"say \"hi\""_s, u"two\nlines"_s, u"tab\there"_s}}, u','),
            u"\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",tab\there\n"_s);
        QCOMPARE(delimitedText({{u"a,b"_s, u"tab\there"_s}}, u'\t'), u"a,b\t\"tab\there\"\n"_s);
    }
    void formulasAreTamedAndNumbersStay() {
        QCOMPARE(delimitedText({{u"=1+1"_s, u"@SUM(A1)"_s, u"+cmd|' /C calc'!A0"_s, u"-x"_s,
                                 u"＝1"_s, u"-12.5"_s, u"+3"_s, u"a=b"_s}},
                               u';'),
                 u"'=1+1;'@SUM(A1);'+cmd|' /C calc'!A0;'-x;'＝1;-12.5;+3;a=b\n"_s);
    }
    void markdownCannotBeBrokenByTheData() {
        QCOMPARE(markdownText(u"a|b *c* <i>\nd"_s), u"a\\|b \\*c\\* \\<i\\> d"_s);
        QCOMPARE(markdownTable({{u"Id"_s, u"Events"_s}, {u"x|y"_s, u"1,200"_s}}, {1}),
                 u"| Id | Events |\n| --- | ---: |\n| x\\|y | 1,200 |\n"_s);
    }
};

} // namespace shardscope::ui

QTEST_GUILESS_MAIN(shardscope::ui::DelimitedTextTest)
#include "delimited_text_test.moc"
