// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace shardscope::ui {

using namespace Qt::StringLiterals;

class MessageBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesNoRoomWithoutMessages();
    void theSameKeyReplaces();
    void newestStandsOnTopAndOldestGoes();
    void anActionRunsOnceAndTakesTheMessageAway();
    void theCrossAndEscapeDismiss();
    void tellsAnErrorWithItsPlaceAndHint();
    void showsHostileWordsAsTheyAre();

private:
    static Message note(const QString& text, const QString& key = {}) {
        return {.kind = Message::Kind::Note, .text = text, .detail = {}, .key = key};
    }
};

void MessageBarTest::takesNoRoomWithoutMessages() {
    MessageArea area;
    QVERIFY(area.isHidden());
    area.show(note(u"a"_s, u"k"_s));
    QVERIFY(!area.isHidden());
    area.dismiss(u"other"_s);
    QCOMPARE(area.bars().size(), 1);
    area.dismiss(u"k"_s);
    QVERIFY(area.isHidden());
}

void MessageBarTest::theSameKeyReplaces() {
    MessageArea area;
    area.show(note(u"first"_s, u"k"_s));
    area.show(note(u"second"_s, u"k"_s));
    QCOMPARE(area.bars().size(), 1);
    QCOMPARE(area.bars().front()->message().text, u"second"_s);
    area.show(note(u"third"_s)); // without a key nothing is replaced
    area.show(note(u"fourth"_s));
    QCOMPARE(area.bars().size(), 3);
}

void MessageBarTest::newestStandsOnTopAndOldestGoes() {
    MessageArea area;
    for (const QString& text : {u"1"_s, u"2"_s, u"3"_s, u"4"_s}) {
        area.show(note(text));
    }
    QStringList texts;
    for (const MessageBar* bar : area.bars()) {
        texts.append(bar->message().text);
    }
    QCOMPARE(texts, (QStringList{u"4"_s, u"3"_s, u"2"_s}));
}

void MessageBarTest::anActionRunsOnceAndTakesTheMessageAway() {
    MessageArea area;
    int runs = 0;
    MessageBar* bar = area.show(note(u"a"_s));
    bar->addAction(u"Do it"_s, [&] { ++runs; });
    QTest::mouseClick(bar->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(runs, 1);
    QVERIFY(area.bars().isEmpty());
}

void MessageBarTest::theCrossAndEscapeDismiss() {
    MessageArea area;
    QTest::mouseClick(area.show(note(u"a"_s))->findChild<QToolButton*>(), Qt::LeftButton);
    QVERIFY(area.bars().isEmpty());
    MessageBar* bar = area.show(note(u"b"_s));
    QTest::keyClick(bar->findChild<QToolButton*>(), Qt::Key_Escape);
    QVERIFY(area.bars().isEmpty());
}

void MessageBarTest::tellsAnErrorWithItsPlaceAndHint() {
    const Message message = Message::fromError(
        {base::ErrorCode::Damaged, "The case is damaged", "/x/y.shardcase", "Import it again"},
        u"case"_s);
    QVERIFY(message.kind == Message::Kind::Error);
    QCOMPARE(message.text, u"The case is damaged — /x/y.shardcase"_s);
    QCOMPARE(message.detail, u"Import it again"_s);
    QCOMPARE(Message::fromError({base::ErrorCode::Failed, "No", "", ""}, {}).text, u"No"_s);
}

void MessageBarTest::showsHostileWordsAsTheyAre() {
    const MessageBar bar(note(u"<b>bold</b>"_s));
    QCOMPARE(bar.findChild<QLabel*>()->textFormat(), Qt::PlainText);
    QCOMPARE(bar.accessibleName(), u"<b>bold</b>"_s);
}

} // namespace shardscope::ui

QTEST_MAIN(shardscope::ui::MessageBarTest)
#include "message_bar_test.moc"
