// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/delimited_text.h"

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
};

} // namespace shardscope::ui

QTEST_GUILESS_MAIN(shardscope::ui::DelimitedTextTest)
#include "delimited_text_test.moc"
