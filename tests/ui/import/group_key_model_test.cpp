// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/group_key_section.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

namespace shardscope::ui {

using namespace Qt::StringLiterals;

class GroupKeyModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void keysOfRecordsCannotBeUnticked();
    void ticksSurviveAnotherLook();
    void addedKeysSurviveAnotherLook();
    void typingAKnownKeyTicksIt();
    void addsByKeyboard();

private:
    static session::ImportPreview::GroupKey key(const std::string& name, bool fromRecord = false) {
        return {.key = name, .fromRecord = fromRecord, .seen = 10, .example = "Acme"};
    }
    using Keys = std::vector<std::string>;
};

void GroupKeyModelTest::keepsTheRulesOfModels() {
    GroupKeyModel model;
    const QAbstractItemModelTester rules(&model);
    model.setFound({key("company"), key("team", true)});
    model.addKey("plant");
    QVERIFY(model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.chosen(), (Keys{"company", "plant"}));
    model.clear();
}

void GroupKeyModelTest::keysOfRecordsCannotBeUnticked() {
    GroupKeyModel model;
    model.setFound({key("company", true)});
    QCOMPARE(model.index(0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(!model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(model.chosen().empty()); // counted anyway, nothing to ask for
}

void GroupKeyModelTest::ticksSurviveAnotherLook() {
    GroupKeyModel model;
    model.setFound({key("company"), key("team")});
    model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole);
    model.setFound({key("team"), key("company"), key("plant")});
    QCOMPARE(model.chosen(), Keys{"team"});
}

void GroupKeyModelTest::addedKeysSurviveAnotherLook() {
    GroupKeyModel model;
    model.addKey("typed");
    model.setFound({key("company")});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.chosen(), Keys{"typed"});
}

void GroupKeyModelTest::typingAKnownKeyTicksIt() {
    GroupKeyModel model;
    model.setFound({key("company")});
    model.addKey("company");
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.chosen(), Keys{"company"});
}

void GroupKeyModelTest::addsByKeyboard() {
    GroupKeySection section;
    section.show();
    auto* name = section.findChild<QLineEdit*>(u"groupKeyName"_s);
    QTest::keyClicks(name, u"  plant "_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(section.model().chosen(), Keys{"plant"});
    QVERIFY(name->text().isEmpty());
    QTest::keyClick(name, Qt::Key_Return); // nothing typed, nothing added
    QCOMPARE(section.model().rowCount(), 1);

    auto* list = section.findChild<QListView*>(u"groupKeys"_s);
    list->setCurrentIndex(section.model().index(0));
    QTest::keyClick(list, Qt::Key_Space); // unticks
    QVERIFY(section.model().chosen().empty());
}

} // namespace shardscope::ui

QTEST_MAIN(shardscope::ui::GroupKeyModelTest)
#include "group_key_model_test.moc"
