// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/look.h"
#include "ui/widgets/limits_editor.h"
#include "ui/widgets/nav_rail.h"
#include "ui/widgets/timezone_combo.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

namespace shardscope::ui {

using namespace Qt::StringLiterals;

class ControlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void presetsSetTheirLimit();
    void aTypedLimitCountsWhenItIsFinished();
    void limitsSetFromOutsideAreNotReported();
    void findsATimezoneByAnyPartOfItsName();
    void whatIsNoTimezoneIsInvalid();
    void keepsAZoneTheSystemDoesNotKnow();
    void theRailFollowsClicksAndPages();
    void aPageWithoutACaseSaysWhy();
    void theLookCheckFindsClippedWordsAndNamelessControls();
};

void ControlsTest::presetsSetTheirLimit() {
    LimitsEditor editor;
    QSignalSpy changed(&editor, &LimitsEditor::limitsChanged);
    const auto press = [&](const QString& text) {
        for (QPushButton* preset : editor.findChildren<QPushButton*>()) {
            if (preset->text() == text) {
                QTest::mouseClick(preset, Qt::LeftButton);
            }
        }
    };
    press(u"100K"_s);
    QCOMPARE(editor.limits().user, detect::Limits::kLegacyUser);
    QCOMPARE(changed.size(), 1);
    press(u"100K"_s); // no change, no report
    QCOMPARE(changed.size(), 1);
    press(u"200K"_s);
    QCOMPARE(changed.back().at(0).value<detect::Limits>().user, detect::Limits::kUser);
}

void ControlsTest::aTypedLimitCountsWhenItIsFinished() {
    LimitsEditor editor;
    editor.show();
    const QSignalSpy changed(&editor, &LimitsEditor::limitsChanged);
    auto* group = editor.findChild<QSpinBox*>(u"groupLimit"_s);
    group->selectAll();
    QTest::keyClicks(group, u"5000"_s);
    QCOMPARE(changed.size(), 0);
    QTest::keyClick(group, Qt::Key_Return);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(editor.limits().group, std::uint64_t{5000});
}

void ControlsTest::limitsSetFromOutsideAreNotReported() {
    LimitsEditor editor;
    const QSignalSpy changed(&editor, &LimitsEditor::limitsChanged);
    editor.setLimits({.user = 2'000, .group = 10'000});
    QCOMPARE(changed.size(), 0);
    QVERIFY((editor.limits() == detect::Limits{.user = 2'000, .group = 10'000}));
}

void ControlsTest::findsATimezoneByAnyPartOfItsName() {
    TimezoneCombo combo;
    QCOMPARE(combo.timezone(), std::string("UTC"));
    const QSignalSpy changed(&combo, &TimezoneCombo::timezoneChanged);
    combo.completer()->setCompletionPrefix(u"angel"_s);
    QCOMPARE(combo.completer()->currentCompletion(), u"America/Los_Angeles"_s);
    combo.lineEdit()->setText(u" america/los_angeles "_s);
    QCOMPARE(combo.timezone(), std::string("America/Los_Angeles"));
    QCOMPARE(changed.size(), 1);
}

void ControlsTest::whatIsNoTimezoneIsInvalid() {
    TimezoneCombo combo;
    const QSignalSpy changed(&combo, &TimezoneCombo::timezoneChanged);
    QSignalSpy validity(&combo, &TimezoneCombo::validityChanged);
    combo.lineEdit()->setText(u"Middle/Earth"_s);
    QVERIFY(combo.timezone().empty());
    QCOMPARE(validity.back().at(0).toBool(), false);
    QCOMPARE(changed.size(), 0);
}

void ControlsTest::keepsAZoneTheSystemDoesNotKnow() {
    TimezoneCombo combo;
    combo.setTimezone("Europe/Atlantis");
    QCOMPARE(combo.timezone(), std::string("Europe/Atlantis"));
}

void ControlsTest::theRailFollowsClicksAndPages() {
    NavRail rail;
    NavButton* first = rail.addPage(0, Icon::Board, u"First"_s);
    NavButton* second = rail.addPage(1, Icon::Board, u"Second"_s);
    rail.setCurrent(0);
    QVERIFY(first->isChecked());
    const QSignalSpy requested(&rail, &NavRail::pageRequested);
    QTest::mouseClick(second, Qt::LeftButton);
    QCOMPARE(requested.at(0).at(0).toInt(), 1);
    QCOMPARE(rail.current(), 1);
    rail.setCurrent(7); // a page that has no place on the rail
    QVERIFY(!first->isChecked() && !second->isChecked());
    rail.setCurrent(0);
    QVERIFY(first->isChecked());
}

void ControlsTest::aPageWithoutACaseSaysWhy() {
    NavRail rail;
    const NavButton* page = rail.addPage(0, Icon::Board, u"Board"_s);
    rail.setPageEnabled(0, false, u"Open a case first."_s);
    QVERIFY(!page->isEnabled());
    QCOMPARE(page->toolTip(), u"Open a case first."_s);
    rail.setPageEnabled(0, true, {});
    QVERIFY(page->isEnabled());
    QVERIFY(page->toolTip().isEmpty());
}

void ControlsTest::theLookCheckFindsClippedWordsAndNamelessControls() {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* label = new QLabel(u"these are many more words than there is room for"_s);
    auto* nameless = new QLineEdit;
    column->addWidget(label);
    column->addWidget(nameless);
    window.show();
    QVERIFY(test::clippedTexts(window).isEmpty());
    QCOMPARE(test::unnamedControls(window).size(), 1);
    nameless->setAccessibleName(u"named"_s);
    QVERIFY(test::unnamedControls(window).isEmpty());
    label->setFixedWidth(30);
    QCOMPARE(test::clippedTexts(window).size(), 1);
}

} // namespace shardscope::ui

QTEST_MAIN(shardscope::ui::ControlsTest)
#include "controls_test.moc"
