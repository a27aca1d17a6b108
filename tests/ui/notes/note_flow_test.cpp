// SPDX-License-Identifier: GPL-3.0-or-later
// Notes from the board to the case and back, in the window, on a case in memory.
#include "tests/ui/support/fake_engine.h"
#include "ui/board/board_page.h"
#include "ui/notes/note_editor.h"
#include "ui/notes/note_popup.h"
#include "ui/notes/notes_page.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QFile>
#include <QListView>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace shardscope::ui {

using namespace Qt::StringLiterals;
using store::CaseNote;
using store::NoteSubject;

namespace {

const events::ShardKey kUser{events::KeyKind::User, {}, "user_id"};

} // namespace

class NoteFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nWritesAboutWhatIsChosen();
    void bBookmarksAndUndoTakesItBack();
    void aNoteLeadsBackToTheBoard();
    void aReadOnlyCaseShowsItsNotes();

private:
    void open(const std::function<void(test::FakeEngine::Case&)>& change = {});
    [[nodiscard]] std::filesystem::path path() const {
        return m_folder->filePath(u"a.shardcase"_s).toStdString();
    }
    [[nodiscard]] std::vector<CaseNote> notes() const { return m_fake->get(path()).notes; }
    [[nodiscard]] BoardPage& board() const { return *m_window->findChild<BoardPage*>(); }
    void choose(const std::vector<FilterPart>& parts) const {
        board().visit(picked(board().state(), parts, PickMode::Choose));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ThemeSwitch> m_theme;
    std::shared_ptr<test::FakeEngine> m_fake;
    std::unique_ptr<MainWindow> m_window;
};

void NoteFlowTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(u"desktop.ini"_s), QSettings::IniFormat);
    m_theme = std::make_unique<ThemeSwitch>(*qApp, Appearance::Light);
    m_fake = test::FakeEngine::make();
}

void NoteFlowTest::cleanup() {
    m_window.reset();
}

void NoteFlowTest::open(const std::function<void(test::FakeEngine::Case&)>& change) {
    test::FakeEngine::Case content;
    content.sources = {test::source("/x/a.json", 100)};
    if (change) {
        change(content);
    }
    m_fake->put(path(), content);
    QFile file(m_folder->filePath(u"a.shardcase"_s)); // only what is there opens for reading
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_window = std::make_unique<MainWindow>(m_fake->engine(), *m_settings, *m_theme,
                                            m_folder->filePath(u"demo"_s).toStdString());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const QSignalSpy settled(m_window.get(), &MainWindow::settled);
    m_window->openCase(path());
    QTRY_VERIFY(!settled.isEmpty());
    QCOMPARE(m_window->page(), MainWindow::Board);
}

void NoteFlowTest::nWritesAboutWhatIsChosen() {
    open();
    choose({FilterPart::id("user_id"), FilterPart::day({19'600})});
    board().setFocus();
    QTest::keyClick(&board(), Qt::Key_N);
    auto* popup = m_window->findChild<NotePopup*>();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClicks(popup->findChild<QPlainTextEdit*>(), u"since 4.2.0"_s);
    popup->accept();
    QTRY_COMPARE(notes().size(), 1U);
    QCOMPARE(notes()[0].subject, NoteSubject::ofCell(kUser, {19'600}));
    QCOMPARE(notes()[0].text, "since 4.2.0");

    m_window->showPage(MainWindow::Notes);
    auto* list = m_window->findChild<QListView*>(u"notes"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
}

void NoteFlowTest::bBookmarksAndUndoTakesItBack() {
    open();
    choose({FilterPart::event("Ping")});
    board().setFocus();
    QTest::keyClick(&board(), Qt::Key_B);
    QTRY_COMPARE(notes().size(), 1U);
    QVERIFY(notes()[0].bookmarked);
    StepHistory& steps = board().history().steps();
    QCOMPARE(steps.undoName(), u"bookmark"_s);
    steps.undo();
    QTRY_VERIFY(notes().empty());
    steps.redo();
    QTRY_COMPARE(notes().size(), 1U);
}

void NoteFlowTest::aNoteLeadsBackToTheBoard() {
    open([](test::FakeEngine::Case& content) {
        content.notes = {{.subject = NoteSubject::ofCell(kUser, {19'600}), .text = "x"}};
    });
    m_window->showPage(MainWindow::Notes);
    auto* page = m_window->findChild<NotesPage*>();
    page->open(NoteSubject::ofCell(kUser, {19'600}));
    Q_EMIT page->goToRequested(NoteSubject::ofCell(kUser, {19'600}));
    QCOMPARE(m_window->page(), MainWindow::Board);
    QCOMPARE(board().state().filter.ids, std::vector<std::string>{"user_id"});
    QCOMPARE(board().state().focus, kUser);
}

void NoteFlowTest::aReadOnlyCaseShowsItsNotes() {
    open([](test::FakeEngine::Case& content) {
        content.notes = {{.subject = NoteSubject::ofKey(kUser), .text = "x"}};
        content.editorError = base::Error{base::ErrorCode::Locked, "locked", {}, {}};
    });
    m_window->showPage(MainWindow::Notes);
    auto* list = m_window->findChild<QListView*>(u"notes"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(m_window->findChild<NotesPage*>()->findChild<QPlainTextEdit*>()->isReadOnly());
}

} // namespace shardscope::ui

QTEST_MAIN(shardscope::ui::NoteFlowTest)
#include "note_flow_test.moc"
