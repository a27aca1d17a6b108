// SPDX-License-Identifier: GPL-3.0-or-later
// What helps around the pages: undo, saved filters, commands, shortcuts, guide, preferences, and
// going on where one stopped.
#include "tests/ui/support/fake_engine.h"
#include "tests/ui/support/look.h"
#include "ui/board/board_page.h"
#include "ui/board/saved_filter_menu.h"
#include "ui/data/data_page.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/guide_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences_dialog.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/text/size_text.h"
#include "ui/theme/theme_switch.h"
#include "ui/widgets/limits_editor.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

class WindowToolsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void undoTakesBackFiltersAndEditsInOneOrder();
    void anEditThatFailsLeavesNothingToUndo();
    void filtersAreSavedAppliedRenamedAndDeletedWithUndo();
    void aReadOnlyCaseKeepsItsFiltersAndSaysWhyNoneIsAdded();
    void everyActionIsInThePaletteWithItsShortcut();
    void thePaletteFindsRunsAndRemembers();
    void shortcutsAndGuideOpenByKey();
    void preferencesWorkAtOnce();
    void theBoardCanBeCopiedAsACommand();
    void theSessionComesBackWithItsView();
    void aSessionWhoseCaseIsGoneIsTold();
    void aSessionIsNotKeptWhenSwitchedOff();
    void missingRecentCasesAreGreyedWithTheReason();

private:
    void makeWindow();
    void openCase(const std::function<void(test::FakeEngine::Case&)>& change = {});
    void choose(const std::string& id);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void answer(const QString& name);
    [[nodiscard]] QAction* action(const QString& name) const;
    [[nodiscard]] QString messages() const;
    [[nodiscard]] BoardPage* board() const { return m_window->findChild<BoardPage*>(); }
    [[nodiscard]] SavedFilterMenu* filters() const {
        return m_window->findChild<SavedFilterMenu*>();
    }
    [[nodiscard]] test::FakeEngine::Case content() const { return m_fake->get(m_path); }

    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::shared_ptr<test::FakeEngine> m_fake;
    std::filesystem::path m_path;
    std::unique_ptr<MainWindow> m_window;
};

void WindowToolsTest::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme = std::make_unique<ThemeSwitch>(*qApp, Appearance::Light);
}

void WindowToolsTest::init() {
    m_theme->setAppearance(Appearance::Light);
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(u"desktop.ini"_s), QSettings::IniFormat);
    m_fake = test::FakeEngine::make();
    m_path = toPath(m_folder->filePath(u"acme.shardcase"_s));
    makeWindow();
}

void WindowToolsTest::cleanup() {
    m_window.reset();
    m_settings.reset();
    m_folder.reset();
}

void WindowToolsTest::makeWindow() {
    m_window = std::make_unique<MainWindow>(m_fake->engine(), *m_settings, *m_theme,
                                            toPath(m_folder->filePath(u"demo"_s)));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowToolsTest::openCase(const std::function<void(test::FakeEngine::Case&)>& change) {
    test::FakeEngine::Case content;
    content.sources = {test::source("/data/a.json", 100)};
    content.settings.limits = {.user = 2'000, .group = 10'000};
    content.settings.demoLimits = true;
    if (change) {
        change(content);
    }
    m_fake->put(m_path, content);
    const QSignalSpy settled(m_window.get(), &MainWindow::settled);
    m_window->openCase(m_path);
    QTRY_VERIFY(!settled.isEmpty());
}

void WindowToolsTest::choose(const std::string& id) {
    ViewState state = board()->state();
    state.filter.ids = {id};
    board()->visit(state);
}

void WindowToolsTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), key, modifiers);
}

/// Gives the name that is being asked for.
void WindowToolsTest::answer(const QString& name) {
    auto* dialog = m_window->findChild<QInputDialog*>();
    QVERIFY(dialog != nullptr);
    dialog->setTextValue(name);
    dialog->accept();
    QTRY_VERIFY(m_window->findChild<QInputDialog*>() == nullptr);
}

QAction* WindowToolsTest::action(const QString& name) const {
    for (const ListedAction& one : actionsOf(*m_window->menuBar())) {
        if (one.id == name || one.text == name) {
            return one.action.data();
        }
    }
    return nullptr;
}

QString WindowToolsTest::messages() const {
    QStringList words;
    for (const MessageBar* bar : m_window->findChildren<MessageBar*>()) {
        words.append(bar->isVisible() ? bar->message().text + bar->message().detail : QString());
    }
    return words.join(u' ');
}

void WindowToolsTest::undoTakesBackFiltersAndEditsInOneOrder() {
    openCase();
    QVERIFY(!action(u"edit.undo"_s)->isEnabled());
    choose("a");
    QCOMPARE(action(u"edit.undo"_s)->text(), u"&Undo change filter"_s);
    Q_EMIT m_window->findChild<DataPage*>()->limitsChanged({.user = 7, .group = 9});
    QTRY_COMPARE(action(u"edit.undo"_s)->text(), u"&Undo set limits"_s);
    QVERIFY(!content().settings.demoLimits);

    board()->history().back(); // leaves the limits alone
    QVERIFY(board()->state().filter.empty());
    QCOMPARE(content().settings.limits.user, std::uint64_t{7});
    board()->history().forward();

    press(Qt::Key_Z, Qt::ControlModifier); // what was done last is that way forward
    QVERIFY(board()->state().filter.empty());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(content().settings.limits.user, std::uint64_t{2'000});
    QVERIFY(content().settings.demoLimits);
    QCOMPARE(action(u"edit.redo"_s)->text(), u"&Redo set limits"_s);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(content().settings.limits.user, std::uint64_t{7});
    const auto* editor = m_window->findChild<DataPage*>()->findChild<LimitsEditor*>();
    QTRY_COMPARE(editor->limits().user, std::uint64_t{7});
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY((board()->state().filter.ids == std::vector<std::string>{"a"}));
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!action(u"edit.undo"_s)->isEnabled()); // the case is closed
}

void WindowToolsTest::anEditThatFailsLeavesNothingToUndo() {
    openCase();
    Q_EMIT m_window->findChild<DataPage*>()->limitsChanged({.user = 7, .group = 9});
    QTRY_VERIFY(action(u"edit.undo"_s)->isEnabled());
    m_fake->change(m_path, [](test::FakeEngine::Case& one) {
        one.editError = base::Error{base::ErrorCode::WriteFailed, "Disk full", "", ""};
    });
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(messages().contains(u"Disk full"_s));
    QVERIFY(!action(u"edit.undo"_s)->isEnabled());
    QVERIFY(!action(u"edit.redo"_s)->isEnabled());
}

void WindowToolsTest::filtersAreSavedAppliedRenamedAndDeletedWithUndo() {
    openCase();
    QVERIFY(!action(u"filter.save"_s)->isEnabled()); // there is none
    choose("user_id");
    action(u"filter.save"_s)->trigger();
    answer(u"  the & literal "_s);
    QTRY_COMPARE(content().filters.size(), std::size_t(1));
    QVERIFY(content().filters.front() == (store::SavedFilter{"the & literal", "id:user_id"}));
    board()->reset();
    QTRY_VERIFY(action(u"the & literal"_s) != nullptr);
    action(u"the & literal"_s)->trigger();
    QVERIFY((board()->state().filter.ids == std::vector<std::string>{"user_id"}));
    QVERIFY(action(u"the & literal"_s)->isChecked());

    action(u"Rename"_s)->trigger();
    answer(u"literal"_s);
    QTRY_COMPARE(content().filters.front().name, std::string("literal"));
    QTRY_COMPARE(action(u"edit.undo"_s)->text(), u"&Undo rename filter"_s);
    QTRY_VERIFY(action(u"literal"_s) != nullptr);
    action(u"Delete"_s)->trigger();
    QTRY_VERIFY(content().filters.empty());
    QTRY_COMPARE(action(u"edit.undo"_s)->text(), u"&Undo delete filter"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(content().filters.size(), std::size_t(1));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(content().filters.front().name, std::string("the & literal"));
    QTRY_VERIFY(action(u"the & literal"_s) != nullptr); // and the screen knows it

    choose("other"); // the same name again: replaced
    action(u"filter.save"_s)->trigger();
    answer(u"the & literal"_s);
    QTRY_COMPARE(content().filters.front().line, std::string("id:other"));
    QCOMPARE(content().filters.size(), std::size_t(1));
    action(u"filter.save"_s)->trigger();
    answer(u"   "_s); // no name: nothing
    QCOMPARE(content().filters.size(), std::size_t(1));
}

void WindowToolsTest::aReadOnlyCaseKeepsItsFiltersAndSaysWhyNoneIsAdded() {
    QVERIFY(QFile(fromPath(m_path)).open(QIODevice::WriteOnly)); // it is looked for
    openCase([](test::FakeEngine::Case& one) {
        one.editorError = base::Error{base::ErrorCode::Locked, "in use", "", ""};
        one.filters = {{"hot", "hot:>1x"}, {"broken", "id:\"not closed"}};
    });
    choose("a");
    QVERIFY(!action(u"filter.save"_s)->isEnabled());
    QVERIFY(action(u"filter.save"_s)->toolTip().contains(u"reading"_s));
    QVERIFY(action(u"Delete"_s) == nullptr);
    QVERIFY(!action(u"broken"_s)->isEnabled());
    QVERIFY(action(u"broken"_s)->toolTip().contains(u"quote"_s));
    action(u"hot"_s)->trigger();
    QCOMPARE(board()->state().filter.hotMultiple, std::optional(1.0));
}

void WindowToolsTest::everyActionIsInThePaletteWithItsShortcut() {
    openCase();
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto* palette = m_window->findChild<CommandPalette*>();
    QVERIFY(palette != nullptr);
    const auto keysOf = [palette](const QString& text) {
        for (const ListedAction& one : palette->shown()) {
            if (one.text == text) {
                return one.keys;
            }
        }
        return u"not there"_s;
    };
    QCOMPARE(keysOf(u"Open files"_s), u"Ctrl+O"_s);
    QCOMPARE(keysOf(u"Back"_s), u"Alt+Left"_s);
    QCOMPARE(keysOf(u"Save this filter"_s), QString());
    QCOMPARE(keysOf(u"Go to the heat map"_s), u"Alt+2"_s);
    QStringList known; // no two actions share a shortcut, but for those of one table alone
    for (const ListedAction& one : palette->shown()) {
        if (!one.keys.isEmpty() && one.action->shortcutContext() != Qt::WidgetShortcut) {
            QVERIFY2(!known.contains(one.keys), qPrintable(one.keys));
            known.append(one.keys);
        }
        QCOMPARE(one.reason.isEmpty(), one.action->isEnabled());
    }
    QVERIFY(test::unnamedControls(*palette).isEmpty());
    test::keepPicture(*palette, u"palette"_s);
}

void WindowToolsTest::thePaletteFindsRunsAndRemembers() {
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QPointer<CommandPalette> palette = m_window->findChild<CommandPalette*>();
    auto* line = palette->findChild<QLineEdit*>();
    QTest::keyClicks(line, u"close"_s);
    QCOMPARE(palette->shown().first().text, u"Close case"_s);
    QCOMPARE(palette->shown().first().reason, u"no case is open"_s);
    QTest::keyClick(line, Qt::Key_Return); // not possible: the palette stays
    QVERIFY(palette->isVisible());
    line->clear();
    QTest::keyClicks(line, u"kbsh"_s);
    QCOMPARE(palette->shown().first().text, u"Keyboard shortcuts"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(palette.isNull());
    QTRY_VERIFY(m_window->findChild<ShortcutSheet*>() != nullptr);
    delete m_window->findChild<ShortcutSheet*>();

    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    palette = m_window->findChild<CommandPalette*>();
    QCOMPARE(palette->shown().first().text, u"Keyboard shortcuts"_s); // used last
    line = palette->findChild<QLineEdit*>();
    QTest::keyClicks(line, u"zzzz"_s);
    QVERIFY(palette->shown().isEmpty());
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClick(line, Qt::Key_Escape);
    QTRY_VERIFY(palette.isNull());
}

void WindowToolsTest::shortcutsAndGuideOpenByKey() {
    openCase();
    m_window->findChild<BoardPage*>()->setFocus();
    press(Qt::Key_Question);
    auto* sheet = m_window->findChild<ShortcutSheet*>();
    QVERIFY(sheet != nullptr);
    QString words;
    for (const QLabel* label : sheet->findChildren<QLabel*>()) {
        words += label->text();
    }
    for (const ListedAction& one : actionsOf(*m_window->menuBar())) {
        QVERIFY2(one.keys.isEmpty() || words.contains(one.keys.toHtmlEscaped()),
                 qPrintable(one.text));
    }
    QCOMPARE(test::clippedTexts(*sheet), QStringList());
    test::keepPicture(*sheet, u"shortcuts"_s);
    press(Qt::Key_F1);
    auto* guide = m_window->findChild<GuideBrowser*>();
    QVERIFY(guide != nullptr);
    QVERIFY(guide->toPlainText().contains(u"Using Shardscope"_s));
    guide->setSource(QUrl(u"cli.md"_s));
    QVERIFY(guide->toPlainText().contains(u"shardscope-cli"_s));
    test::keepPicture(*guide->window(), u"guide"_s);
}

void WindowToolsTest::preferencesWorkAtOnce() {
    press(Qt::Key_Comma, Qt::ControlModifier);
    auto* dialog = m_window->findChild<PreferencesDialog*>();
    QVERIFY(dialog != nullptr);
    auto* themes = dialog->findChild<QComboBox*>(u"theme"_s);
    QTest::keyClick(themes, Qt::Key_End);
    QCOMPARE(m_theme->appearance(), Appearance::Dark);
    QCOMPARE(m_settings->value(u"view/appearance"_s).toInt(), static_cast<int>(Appearance::Dark));
    QVERIFY(action(u"Dark"_s)->isChecked());
    dialog->findChild<QCheckBox*>(u"restoreSession"_s)->click();
    QCOMPARE(m_settings->value(u"session/restore"_s).toBool(), false);
    QCOMPARE(test::clippedTexts(*dialog), QStringList());
    QCOMPARE(test::unnamedControls(*dialog), QStringList());
    test::keepPicture(*dialog, u"preferences"_s);
}

void WindowToolsTest::theBoardCanBeCopiedAsACommand() {
    openCase();
    choose("it's");
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY2(command.startsWith(u"shardscope-cli board "_s), qPrintable(command));
    QVERIFY(command.contains(u"--filter 'id:it'\\''s'"_s));
    QVERIFY(command.contains(u"acme.shardcase"_s));
}

void WindowToolsTest::theSessionComesBackWithItsView() {
    openCase();
    ViewState view;
    view.scope = store::Scope::All;
    view.filter.ids = {std::string("a\0b", 3)};
    view.focus = events::ShardKey{events::KeyKind::User, {}, "c"};
    board()->visit(view);
    m_window->showPage(MainWindow::Simulate);
    m_window->close();
    makeWindow();
    m_window->restoreSession();
    QTRY_COMPARE(m_window->page(), MainWindow::Simulate);
    QVERIFY(board()->state() == view);
    QVERIFY(!board()->history().canGoBack());
    QTRY_VERIFY(m_fake->boardRequests().back().filter == view.filter);
    m_window->openCase(m_path); // asked for again: where it is
    QVERIFY(board()->state() == view);
}

void WindowToolsTest::aSessionWhoseCaseIsGoneIsTold() {
    openCase();
    m_window->close();
    m_fake = test::FakeEngine::make(); // without the case
    makeWindow();
    m_window->restoreSession();
    QTRY_VERIFY(messages().contains(u"acme.shardcase"_s));
    QVERIFY(messages().contains(u"no longer there"_s));
    QCOMPARE(m_window->page(), MainWindow::Welcome);
    QVERIFY(!QApplication::activeModalWidget());
}

void WindowToolsTest::aSessionIsNotKeptWhenSwitchedOff() {
    m_settings->setValue(u"session/restore"_s, false);
    openCase();
    m_window->close();
    QVERIFY(!m_settings->contains(u"session/case"_s));
    makeWindow();
    m_window->restoreSession();
    QCOMPARE(m_window->page(), MainWindow::Welcome);
    QVERIFY(m_window->windowTitle() == u"Shardscope"_s);
}

void WindowToolsTest::missingRecentCasesAreGreyedWithTheReason() {
    openCase(); // its file is nowhere on disk
    auto* menu = action(u"recent:"_s + fromPath(m_path));
    QVERIFY(menu != nullptr);
    QTRY_VERIFY(!action(u"recent:"_s + fromPath(m_path))->isEnabled());
    QVERIFY(action(u"recent:"_s + fromPath(m_path))->text().contains(u"no longer there"_s));
}

} // namespace shardscope::ui

QTEST_MAIN(shardscope::ui::WindowToolsTest)
#include "window_tools_test.moc"
