// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notes_page.h"

#include "tests/ui/support/look.h"
#include "ui/notes/note_delegate.h"
#include "ui/notes/note_editor.h"
#include "ui/notes/note_model.h"
#include "ui/notes/note_proxy.h"
#include "ui/notes/note_words.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

Q_DECLARE_METATYPE(shardscope::store::CaseNote)
Q_DECLARE_METATYPE(shardscope::store::NoteSubject)

namespace shardscope::ui {

using namespace Qt::StringLiterals;
using store::CaseNote;
using store::NoteSubject;

namespace {

const events::ShardKey kUser{events::KeyKind::User, {}, "user_id"};

std::vector<CaseNote> someNotes() {
    return {{.subject = NoteSubject::ofKey(kUser), .text = "a literal", .changedMs = 1},
            {.subject = NoteSubject::ofEvent("Ping"), .bookmarked = true, .changedMs = 3},
            {.subject = NoteSubject::ofCell(kUser, {19'600}), .text = "the day", .changedMs = 2}};
}

/// The page with what it says was changed.
struct Shown {
    NotesPage page;
    std::vector<CaseNote> changes;

    Shown() {
        QObject::connect(&page, &NotesPage::changed, &page,
                         [this](const CaseNote& note) { changes.push_back(note); });
        page.resize(1000, 600);
        page.show(someNotes());
        static_cast<QWidget&>(page).show();
    }
    [[nodiscard]] QListView* list() const { return page.findChild<QListView*>(); }
    [[nodiscard]] QPlainTextEdit* text() const { return page.findChild<QPlainTextEdit*>(); }
    [[nodiscard]] NoteEditor* editor() const { return page.findChild<NoteEditor*>(); }
    [[nodiscard]] QToolButton* button(const QString& name) const {
        for (auto* button : page.findChildren<QToolButton*>()) {
            if (button->accessibleName() == name) {
                return button;
            }
        }
        return nullptr;
    }
    void choose(int row) const { list()->setCurrentIndex(list()->model()->index(row, 0)); }
};

} // namespace

class NotesPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void modelsKeepTheRulesOfModels();
    void newestComesFirst();
    void typingIsSavedAfterAPauseAndWhenLeaving();
    void anEchoDoesNotDisturbTyping();
    void bookmarkingAndRemovingAreTold();
    void aReadOnlyCaseCannotBeWritten();
    void searchingAndBookmarkedOnlyNarrowTheList();
    void anEmptyCaseSaysHowToBegin();
    void aNewSubjectOpensAnEmptyNote();
    void everythingIsCopiedAsMarkdown();
    void hostileSubjectsAreShownSafely();
    void whatTheBoardPicksHasASubject();
    void aRowsPartsDoNotOverlap();
};

void NotesPageTest::modelsKeepTheRulesOfModels() {
    NoteModel model;
    NoteProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester rules(&model);
    const QAbstractItemModelTester proxyRules(&proxy);
    model.show(someNotes());
    proxy.setBookmarkedOnly(true);
    QCOMPARE(proxy.rowCount(), 1);
    model.show({});
    QCOMPARE(proxy.rowCount(), 0);
}

void NotesPageTest::newestComesFirst() {
    const Shown shown;
    QCOMPARE(shown.list()->model()->index(0, 0).data(NoteModel::SubjectTextRole).toString(),
             u"Ping"_s);
    QCOMPARE(shown.list()->model()->index(2, 0).data(NoteModel::SubjectTextRole).toString(),
             u"user_id"_s);
}

void NotesPageTest::typingIsSavedAfterAPauseAndWhenLeaving() {
    Shown shown;
    shown.choose(2);
    QCOMPARE(shown.text()->toPlainText(), u"a literal"_s);
    shown.text()->setPlainText(u"a literal in identify()"_s);
    QVERIFY(shown.changes.empty());
    QTRY_COMPARE(shown.changes.size(), 1U); // the pause
    QCOMPARE(shown.changes[0].text, "a literal in identify()");
    QCOMPARE(shown.changes[0].changedMs, 0); // the engine knows the time

    shown.text()->setPlainText(u"more"_s);
    shown.choose(1); // another note: what was typed is not lost
    QCOMPARE(shown.changes.size(), 2U);
    QCOMPARE(shown.changes[1].subject, NoteSubject::ofKey(kUser));
    QCOMPARE(shown.changes[1].text, "more");

    shown.text()->setPlainText(u"hidden"_s);
    static_cast<QWidget&>(shown.page).hide();
    QCOMPARE(shown.changes.size(), 3U);
}

void NotesPageTest::anEchoDoesNotDisturbTyping() {
    Shown shown;
    shown.choose(2);
    shown.text()->setPlainText(u"first, second"_s);
    std::vector<CaseNote> echo = someNotes();
    echo[0].text = "first";
    shown.page.show(echo);
    QCOMPARE(shown.text()->toPlainText(), u"first, second"_s);
    QTRY_COMPARE(shown.changes.size(), 1U);
    QCOMPARE(shown.changes[0].text, "first, second");
}

void NotesPageTest::bookmarkingAndRemovingAreTold() {
    Shown shown;
    shown.choose(2);
    QTest::mouseClick(shown.button(u"Bookmark"_s), Qt::LeftButton);
    QCOMPARE(shown.changes.size(), 1U);
    QVERIFY(shown.changes[0].bookmarked);
    QCOMPARE(shown.changes[0].text, "a literal");
    QTest::mouseClick(shown.button(u"Remove this note"_s), Qt::LeftButton);
    QCOMPARE(shown.changes.size(), 2U);
    QVERIFY(shown.changes[1].blank());
    QVERIFY(!shown.editor()->note());
}

void NotesPageTest::aReadOnlyCaseCannotBeWritten() {
    Shown shown;
    shown.page.setReadOnly(true, u"another window"_s);
    shown.choose(0);
    QVERIFY(shown.text()->isReadOnly());
    QVERIFY(!shown.button(u"Bookmark"_s)->isEnabled());
    QVERIFY(!shown.button(u"Remove this note"_s)->isEnabled());
    QVERIFY(!shown.page.findChild<QPushButton*>()->isEnabled());
}

void NotesPageTest::searchingAndBookmarkedOnlyNarrowTheList() {
    Shown shown;
    auto* search = shown.page.findChild<QLineEdit*>();
    QTest::keyClicks(search, u"LITERAL"_s);
    QCOMPARE(shown.list()->model()->rowCount(), 1);
    QTest::keyClicks(search, u"x"_s);
    QCOMPARE(shown.list()->model()->rowCount(), 0);
    QVERIFY(!shown.list()->isVisible());
    QPushButton* clear = nullptr;
    for (auto* button : shown.page.findChildren<QPushButton*>()) {
        clear = button->text() == u"Show all notes"_s ? button : clear;
    }
    QVERIFY(clear != nullptr);
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(shown.list()->model()->rowCount(), 3);
}

void NotesPageTest::anEmptyCaseSaysHowToBegin() {
    Shown shown;
    shown.page.show(std::vector<CaseNote>{});
    QVERIFY(!shown.list()->isVisible());
    QVERIFY(test::clippedTexts(shown.page).isEmpty());
    QVERIFY(test::unnamedControls(shown.page).isEmpty());
}

void NotesPageTest::aNewSubjectOpensAnEmptyNote() {
    Shown shown;
    shown.page.open(NoteSubject{});
    QVERIFY(shown.editor()->note()->blank());
    shown.text()->setPlainText(u"all of it"_s);
    shown.editor()->flush();
    QCOMPARE(shown.changes.back().subject.kind, NoteSubject::Kind::Case);
}

void NotesPageTest::everythingIsCopiedAsMarkdown() {
    const Shown shown;
    for (auto* button : shown.page.findChildren<QPushButton*>()) {
        if (button->text() == u"Copy all as Markdown"_s) {
            button->click();
        }
    }
    const QString text = QApplication::clipboard()->text();
    QVERIFY(text.startsWith(u"### event\\: Ping ★"_s) || text.startsWith(u"### event: Ping ★"_s));
    QVERIFY(text.contains(u"a literal\n"_s));
    QVERIFY(text.contains(u"user\\_id"_s));
}

void NotesPageTest::hostileSubjectsAreShownSafely() {
    const std::string hostile("<b>\0\xE2\x80\xAE\xFF", 9);
    const NoteSubject subject = NoteSubject::ofEvent(hostile);
    QVERIFY(!subjectText(subject).contains(QChar(0x202E)));
    QVERIFY(!subjectText(subject).contains(QChar(0)));
    QVERIFY(notesMarkdown({{.subject = subject, .text = "x"}}).contains(u"\\<b\\>"_s));
}

void NotesPageTest::whatTheBoardPicksHasASubject() {
    const FilterPart id = FilterPart::id("user_id");
    QCOMPARE(noteSubjectOf({id}), NoteSubject::ofKey(kUser));
    QCOMPARE(noteSubjectOf({id, FilterPart::day({19'600})}), NoteSubject::ofCell(kUser, {19'600}));
    QCOMPARE(noteSubjectOf({id, FilterPart::ofDays({{19'600}, {19'601}})}),
             NoteSubject::ofKey(kUser));
    QCOMPARE(noteSubjectOf({FilterPart::event("Ping")}), NoteSubject::ofEvent("Ping"));
    QVERIFY(!noteSubjectOf({FilterPart::day({19'600})}));

    const ViewState view = viewOf(NoteSubject::ofCell(kUser, {19'600}), {});
    QCOMPARE(view.filter.ids, std::vector<std::string>{"user_id"});
    QCOMPARE(view.filter.days.size(), 1U);
    QCOMPARE(view.focus, kUser);
}

void NotesPageTest::aRowsPartsDoNotOverlap() {
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const QRect row(0, 10, 300, 50);
        const auto box = NoteRowGeometry::of(row, 16, 80, direction);
        for (const QRect& part : {box.icon, box.subject, box.bookmark, box.when, box.text}) {
            QVERIFY(row.contains(part));
        }
        QVERIFY(!box.subject.intersects(box.bookmark));
        QVERIFY(!box.text.intersects(box.when));
        QVERIFY(!box.icon.intersects(box.subject));
    }
}

} // namespace shardscope::ui

QTEST_MAIN(shardscope::ui::NotesPageTest)
#include "notes_page_test.moc"
