// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/snapshot_fixture.h"
#include "ui/board/board_page.h"
#include "ui/board/filter_completer.h"
#include "ui/board/filter_edit.h"
#include "ui/theme/theme_switch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace shardscope;
using namespace shardscope::ui;

namespace {

QStringList inserts(const QString& typed, const store::BoardSnapshot* board,
                    const std::vector<std::string>& found = {}) {
    const std::string line = typed.toStdString();
    QStringList texts;
    for (const Completion& one :
         completionsFor(select::filterTermAt(line, line.size()), board, found)) {
        texts.append(one.insert);
    }
    return texts;
}

} // namespace

class FilterCompletionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        new ThemeSwitch(*qApp, Appearance::Light);
    }

    void init() {
        m_page = std::make_unique<BoardPage>();
        connect(m_page.get(), &BoardPage::idsWanted, this,
                [this](const std::string& text) { m_wanted.push_back(text); });
        m_page->resize(1166, 900);
        m_page->setVisible(true);
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->show(test::shared(test::focusedBoard()));
        m_edit = m_page->findChild<FilterEdit*>();
        m_edit->setFocus();
        m_wanted.clear();
    }

    void cleanup() { m_page.reset(); }

    void fieldsAreOfferedWithAndWithoutAMinus() {
        QCOMPARE(inserts({}, nullptr),
                 QStringList({u"id:"_s, u"event:"_s, u"day:"_s, u"group:"_s, u"hot:"_s}));
        QCOMPARE(inserts(u"-"_s, nullptr),
                 QStringList({u"-id:"_s, u"-event:"_s, u"-day:"_s, u"-group:"_s}));
        QVERIFY(inserts(u"e"_s, nullptr).contains(u"event:"_s));
        QVERIFY(!inserts(u"e"_s, nullptr).contains(u"id:"_s));
    }

    void valuesComeFromTheBoard() {
        const store::BoardSnapshot board = test::realisticBoard();
        QVERIFY(inserts(u"id:user"_s, &board).contains(u"id:user_id"_s));
        const QString event =
            QString::fromStdString(board.events.front().event); // its letters in any case
        const QStringList events = inserts(u"event:"_s + event.left(3).toUpper(), &board);
        QVERIFY(std::any_of(events.begin(), events.end(),
                            [&event](const QString& one) { return one.contains(event); }));
        const QStringList days = inserts(u"-day:2023-09-0"_s, &board);
        QVERIFY(days.contains(u"-day:2023-09-01"_s));
        QCOMPARE(days.size(), 9);
        const events::GroupId& group = board.groups.front().group;
        const QString groupText = QString::fromStdString(group.key + '=' + group.id);
        QVERIFY(inserts(u"group:"_s + groupText.left(groupText.size() - 2), &board)
                    .first()
                    .startsWith(u"group:"_s));
        QCOMPARE(inserts(u"hot:>1"_s, &board), QStringList({u"hot:>1x"_s, u"hot:>10x"_s}));
        QVERIFY(inserts(u"-hot:"_s, &board).isEmpty());
        QVERIFY(inserts(u"prop:x"_s, &board).isEmpty());
    }

    void idsOfTheCaseFollowThoseOfTheBoardOnce() {
        const store::BoardSnapshot board = test::realisticBoard();
        const QStringList ids =
            inserts(u"id:user"_s, &board, {"user_id", "user 42", "nobody", "superuser"});
        QCOMPARE(ids.count(u"id:user_id"_s), 1);
        QVERIFY(ids.contains(u"id:\"user 42\""_s)); // quoted as the line needs it
        QVERIFY(ids.contains(u"id:superuser"_s));
        QVERIFY(!ids.contains(u"id:nobody"_s));
    }

    void hostileTextsAreShownSafelyAndInsertedWhole() {
        const store::BoardSnapshot board = test::hostileBoard();
        const std::string line = "id:";
        const auto all = completionsFor(select::filterTermAt(line, 3), &board, {});
        QVERIFY(all.size() > 5);
        for (const Completion& one : all) {
            QVERIFY(one.text.size() < 60);
            QVERIFY(!one.text.contains(QChar(0x202E)));
            QVERIFY(!one.text.contains(u'\n'));
            const auto filter = select::parseBoardFilter(one.insert.toStdString());
            QVERIFY(filter.has_value());
            QCOMPARE(filter->ids.size(), std::size_t(1));
        }
    }

    void tabTakesTheFirstOfferAndGoesOn() {
        QTest::keyClicks(m_edit, u"ev"_s);
        QVERIFY(m_edit->completer().isOpen());
        QTest::keyClick(m_edit, Qt::Key_Tab);
        QCOMPARE(m_edit->text(), u"event:"_s);
        QVERIFY(m_edit->completer().isOpen()); // the values
        QTest::keyClick(m_edit, Qt::Key_Tab);
        QVERIFY(m_edit->text().startsWith(u"event:"_s));
        QVERIFY(m_edit->text().endsWith(u' '));
        QVERIFY(!m_edit->completer().isOpen());
        QVERIFY(m_edit->errorText().isEmpty());
        QVERIFY(m_edit->hasFocus());
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(m_page->state().filter.events.size(), std::size_t(1));
    }

    void onlyTheTermUnderTheCursorIsReplaced() {
        QTest::keyClicks(m_edit, u"id:us hot:>1x"_s);
        m_edit->setCursorPosition(5);
        m_edit->completer().follow();
        m_edit->completer().takeFirst();
        QCOMPARE(m_edit->text(), u"id:user_id hot:>1x"_s);
    }

    void returnAppliesTheLineUnlessAnOfferIsMarked() {
        QTest::keyClicks(m_edit, u"user"_s);
        QVERIFY(m_edit->completer().isOpen());
        QTest::keyClick(popup(), Qt::Key_Return); // the popup has the keys while it is open
        QVERIFY((m_page->state().filter.idTexts == std::vector<std::string>{"user"}));
        m_page->reset();
        m_edit->clear();
        QTest::keyClicks(m_edit, u"id:user_"_s);
        QTest::keyClick(popup(), Qt::Key_Down);
        QVERIFY(m_edit->completer().hasCurrent());
        QTest::keyClick(popup(), Qt::Key_Return);
        QCOMPARE(m_edit->text(), u"id:user_id "_s);
        QVERIFY(m_page->state().filter.empty()); // not applied yet
    }

    void escapeClosesTheOffersFirst() {
        QTest::keyClicks(m_edit, u"id:us"_s);
        QVERIFY(m_edit->completer().isOpen());
        QTest::keyClick(popup(), Qt::Key_Escape);
        QVERIFY(!m_edit->completer().isOpen());
        QCOMPARE(m_edit->text(), u"id:us"_s);
        QTest::keyClick(m_edit, Qt::Key_Escape);
        QVERIFY(m_edit->text().isEmpty());
    }

    void idsAreAskedForOnceATextAndLateAnswersDropped() {
        QTest::keyClicks(m_edit, u"id:x7"_s);
        QCOMPARE(m_wanted.back(), std::string("x7"));
        const std::size_t asked = m_wanted.size();
        m_edit->completer().follow();
        QCOMPARE(m_wanted.size(), asked);
        m_page->offerIds("x", {"x1"}); // an older question
        QVERIFY(m_edit->completer().offers().empty());
        m_page->offerIds("x7", {"x7-pod", "ax7"});
        QCOMPARE(m_edit->completer().offers().size(), std::size_t(2));
        QVERIFY(m_edit->completer().isOpen());
        QTest::keyClicks(m_edit, u"-"_s); // what was found still holds until the answer comes
        QCOMPARE(m_edit->completer().offers().size(), std::size_t(1));
        QTest::keyClicks(m_edit, u" event:"_s);
        const std::size_t askedBefore = m_wanted.size();
        QTest::keyClicks(m_edit, u"Pi"_s);
        QCOMPARE(m_wanted.size(), askedBefore); // events are the board's
    }

    void comingToTheLineSearchesOnceAndOffersNothing() {
        m_page->focusPanel(0);
        m_wanted.clear();
        m_page->focusFilter();
        QCOMPARE(m_wanted.size(),
                 std::size_t(1)); // so that the ids are read before they are needed
        m_page->offerIds(m_wanted.front(), {"a", "b"});
        QVERIFY(!m_edit->completer().isOpen());
    }

    void undoMeansTheFilterUnlessTheLineIsBeingEdited() {
        const auto wanted = [this] {
            QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
            undo.ignore();
            QCoreApplication::sendEvent(m_edit, &undo);
            return undo.isAccepted();
        };
        QVERIFY(!wanted());
        QTest::keyClicks(m_edit, u"id"_s);
        QVERIFY(wanted());
    }

private:
    [[nodiscard]] QWidget* popup() const {
        return m_edit->completer().findChild<QCompleter*>()->popup();
    }

    std::unique_ptr<BoardPage> m_page;
    FilterEdit* m_edit = nullptr;
    std::vector<std::string> m_wanted;
};

QTEST_MAIN(FilterCompletionTest)
#include "filter_completion_test.moc"
