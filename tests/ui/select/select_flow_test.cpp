// SPDX-License-Identifier: GPL-3.0-or-later
// From hot keys to a ticket as a person does it, on the engine the program uses and its sample
// data. SHARDSCOPE_PICTURES=FOLDER keeps the pictures.
#include "tests/ui/support/look.h"
#include "tests/ui/support/real_engine.h"
#include "ui/board/board_page.h"
#include "ui/data/data_page.h"
#include "ui/rows/rows_dock.h"
#include "ui/select/hand_over_step.h"
#include "ui/select/selector_page.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme_switch.h"
#include "ui/view/step_history.h"
#include "ui/widgets/notice.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace shardscope::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kEverything =
    u"(true) and (number(properties[\"mp_processing_time_ms\"]) < 9000000000000)"_s;

} // namespace

class SelectFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void fromHotKeysToATicketWithoutHelp();
    void everyStepLooksRight_data();
    void everyStepLooksRight();
    void innocentEventsBlockTheHandOverUntilTheyAreExcluded();
    void aWaiverNeedsAReasonAndLandsInTheTicket();
    void nothingUnprovedLeavesUnnoticed();
    void aTextThatIsNoSelectorIsExplained();
    void aProofIsMadeAnewWhenTheDataChanges();
    void theHistoryComparesDeletesAndOpens();
    void sMakesASelectorOfWhatIsChosen();
    void everyKeyAndDayCanHaveItsOwn();
    void aTicketIsSavedInThreeForms();

private:
    template<typename Widget>
    [[nodiscard]] Widget* find(const char* name) const {
        auto* found = m_window->findChild<Widget*>(QString::fromLatin1(name));
        Q_ASSERT(found != nullptr);
        return found;
    }
    [[nodiscard]] SelectorPage& page() const { return *m_window->findChild<SelectorPage*>(); }
    [[nodiscard]] QTableView* table(const char* name) const { return find<QTableView>(name); }
    [[nodiscard]] QString verdict() const {
        const auto* notice = find<Notice>("verdict");
        return notice->isVisible() ? notice->text() : QString();
    }
    [[nodiscard]] QString ticket() const {
        return find<QPlainTextEdit>("ticketText")->toPlainText();
    }
    void click(const char* name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void openDemo();
    void paste(const QString& text);
    void proveEverything();

    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void SelectFlowTest::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme = std::make_unique<ThemeSwitch>(*qApp, Appearance::Light);
}

void SelectFlowTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(u"desktop.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(test::realEngine(), *m_settings, *m_theme,
                                            m_folder->filePath(u"demo"_s).toStdString());
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QGuiApplication::clipboard()->clear();
}

void SelectFlowTest::cleanup() {
    m_window.reset();
    m_settings.reset();
    m_folder.reset();
}

void SelectFlowTest::openDemo() {
    const QSignalSpy settled(m_window.get(), &MainWindow::settled);
    m_window->exploreDemo();
    QTRY_VERIFY(!settled.isEmpty());
    m_window->showPage(MainWindow::Selectors);
    QTRY_VERIFY(table("selectorKeys")->model()->rowCount() > 1);
}

void SelectFlowTest::paste(const QString& text) {
    page().showStep(SelectorPage::Build);
    auto* edit = find<QPlainTextEdit>("selectorText");
    edit->setFocus();
    edit->selectAll();
    QGuiApplication::clipboard()->setText(text);
    edit->paste();
    QGuiApplication::clipboard()->clear();
}

/// Another tool's selector, which matches far too much.
void SelectFlowTest::proveEverything() {
    paste(kEverything);
    page().showStep(SelectorPage::Prove);
    QTRY_VERIFY(verdict().startsWith(u"Not safe"_s));
    QTRY_VERIFY(find<QPushButton>("waiveInnocents")->isEnabled()); // it is in the case
}

void SelectFlowTest::fromHotKeysToATicketWithoutHelp() {
    openDemo();
    click("nextStep");
    QCOMPARE(page().step(), SelectorPage::Build);
    QVERIFY(find<QPlainTextEdit>("selectorText")->toPlainText().contains(u"\"user_id\""_s));
    QVERIFY(!find<Notice>("selectorError")->isVisible());
    QTRY_VERIFY(find<QAbstractItemView>("selectorLint")->isVisible());
    click("nextStep");
    QTRY_VERIFY(verdict().startsWith(u"Proved"_s));
    QVERIFY(find<QPushButton>("hotMatched")->isEnabled());
    QVERIFY(!find<QPushButton>("innocentMatched")->isEnabled());
    QVERIFY(find<QLabel>("proofGrounds")->text().contains(u"Fingerprint"_s));
    QVERIFY(table("proofTable")->model()->rowCount() > 1);

    click("hotMatched");
    const auto* dock = m_window->findChild<RowsDock*>();
    QTRY_VERIFY(dock->isVisible() && table("rowsTable")->model()->rowCount() > 100);
    QVERIFY(find<QLabel>("rowsAbout")->text().contains(u"proof"_s));

    click("nextStep");
    QCOMPARE(page().step(), SelectorPage::HandOver);
    const QAbstractItemModel* checks = find<QAbstractItemView>("handOverChecks")->model();
    QTRY_VERIFY(!checks->index(5, 0).data().toString().startsWith(u"Not yet"_s)); // looked over
    for (int row = 0; row < checks->rowCount(); ++row) {
        const QString text = checks->index(row, 0).data().toString();
        QVERIFY2(!text.startsWith(u"Not yet"_s), qPrintable(text));
    }
    click("copyTicket");
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(u"# Deletion of hot shard events"_s));
    QVERIFY(copied.contains(u"FROM "_s) && copied.contains(u"THRESHOLD"_s));
    QVERIFY(!copied.contains(u"NOT PROVED"_s));
    page().showStep(SelectorPage::History);
    QTRY_COMPARE(table("selectorHistory")->model()->rowCount(), 1);
}

void SelectFlowTest::everyStepLooksRight_data() {
    QTest::addColumn<int>("appearance");
    QTest::addColumn<QSize>("size");
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        for (const QSize& size : {QSize(1366, 768), QSize(1920, 1080)}) {
            QTest::addRow("%s-%d", appearance == Appearance::Light ? "light" : "dark", size.width())
                << static_cast<int>(appearance) << size;
        }
    }
}

void SelectFlowTest::everyStepLooksRight() {
    QFETCH(const int, appearance);
    QFETCH(const QSize, size);
    m_theme->setAppearance(static_cast<Appearance>(appearance));
    m_window->resize(size);
    openDemo();
    proveEverything();
    const auto check = [&](const QString& name) {
        QCoreApplication::sendPostedEvents();
        test::keepPicture(*m_window, u"%1-%2"_s.arg(name, QLatin1String(QTest::currentDataTag())));
        const QStringList clipped = test::clippedTexts(*m_window);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
        const QStringList unnamed = test::unnamedControls(*m_window);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
    };
    check(u"select-prove-innocent"_s);
    click("waiveInnocents");
    check(u"select-waive"_s);
    page().showStep(SelectorPage::HandOver);
    check(u"select-blocked"_s);
    page().showStep(SelectorPage::Build);
    paste(u"(properties[\"company\"] == \"Acme\" and"_s);
    check(u"select-build-error"_s);
    click("rewriteSelector");
    QTRY_VERIFY(find<QAbstractItemView>("selectorLint")->isVisible());
    check(u"select-build"_s);
    page().showStep(SelectorPage::Prove);
    QTRY_VERIFY(verdict().startsWith(u"Proved"_s));
    check(u"select-prove"_s);
    page().showStep(SelectorPage::HandOver);
    check(u"select-hand-over"_s);
    page().showStep(SelectorPage::History);
    QTRY_COMPARE(table("selectorHistory")->model()->rowCount(), 2);
    table("selectorHistory")->selectAll();
    check(u"select-history"_s);
    page().showStep(SelectorPage::Scope);
    check(u"select-scope"_s);
}

void SelectFlowTest::innocentEventsBlockTheHandOverUntilTheyAreExcluded() {
    openDemo();
    proveEverything();
    page().showStep(SelectorPage::HandOver);
    QVERIFY(find<Notice>("handOverBlocked")->isVisible());
    for (const char* button : {"copyTicket", "copySelector", "saveTicket", "mailTicket"}) {
        QVERIFY(!find<QPushButton>(button)->isEnabled());
    }
    page().showStep(SelectorPage::Prove);
    click("excludeInnocents");
    QTRY_VERIFY(verdict().startsWith(u"Proved"_s));
    QVERIFY(find<Notice>("proofMessage")->text().contains(u"asks for the chosen keys"_s));
    QVERIFY(find<QPlainTextEdit>("selectorText")->toPlainText().contains(kEverything));
    page().showStep(SelectorPage::HandOver);
    QVERIFY(!find<Notice>("handOverBlocked")->isVisible());
    QVERIFY(find<QPushButton>("copyTicket")->isEnabled());
}

void SelectFlowTest::aWaiverNeedsAReasonAndLandsInTheTicket() {
    openDemo();
    proveEverything();
    click("waiveInnocents");
    auto* reason = find<QLineEdit>("waiverReason");
    QVERIFY(reason->isVisible());
    QTest::keyClicks(reason, u"   "_s);
    QVERIFY(!find<QPushButton>("acceptWaiver")->isEnabled());
    QTest::keyClicks(reason, u"all of it is test data"_s);
    click("acceptWaiver");
    QTRY_VERIFY(verdict().contains(u"all of it is test data"_s));
    page().showStep(SelectorPage::HandOver);
    QVERIFY(find<QPushButton>("copyTicket")->isEnabled());
    QVERIFY(ticket().contains(u"all of it is test data"_s));
    QVERIFY(!ticket().contains(u"NOT PROVED"_s));
    StepHistory& steps = m_window->findChild<BoardPage*>()->history().steps();
    QCOMPARE(steps.undoName(), u"waive innocent events"_s);
    steps.undo();
    QTRY_VERIFY(!find<QPushButton>("copyTicket")->isEnabled());
}

void SelectFlowTest::nothingUnprovedLeavesUnnoticed() {
    openDemo();
    paste(u"(properties[\"distinct_id\"] == \"nobody\") and "
          "(number(properties[\"mp_processing_time_ms\"]) < 5)"_s);
    page().showStep(SelectorPage::HandOver);
    QTRY_VERIFY(ticket().contains(u"It misses"_s)); // proved meanwhile, and found wrong
    click("copySelector");
    auto* box = m_window->findChild<QMessageBox*>();
    QVERIFY(box != nullptr && box->isVisible());
    box->button(QMessageBox::Cancel)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    QTRY_VERIFY(m_window->findChild<QMessageBox*>() == nullptr);
    for (const char* button : {"copySelector", "copyTicket"}) {
        click(button);
        QTest::mouseClick(find<QPushButton>("leaveUnproved"), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"NOT PROVED"_s));
        QTRY_VERIFY(m_window->findChild<QMessageBox*>() == nullptr);
        QGuiApplication::clipboard()->clear();
    }
}

void SelectFlowTest::aTextThatIsNoSelectorIsExplained() {
    openDemo();
    paste(u"(properties[\"café\"] == \"x\" and"_s);
    const auto* error = find<Notice>("selectorError");
    QVERIFY(error->isVisible());
    QVERIFY(error->text().contains(u"column 31"_s));
    auto* edit = find<QPlainTextEdit>("selectorText");
    QVERIFY(!edit->extraSelections().isEmpty());
    edit->moveCursor(QTextCursor::Start);
    QTest::mouseClick(error->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(edit->textCursor().position(), 30);
    page().showStep(SelectorPage::Prove);
    QTRY_VERIFY(find<Notice>("proofMessage")->isVisible());
    paste(u"(properties[\"a\"] in \"Acme\")"_s);
    QVERIFY(!error->isVisible());
    auto* lint = find<QAbstractItemView>("selectorLint");
    QTRY_VERIFY(lint->isVisible() && lint->model()->rowCount() == 2); // `in`, and no bound
    QTest::mouseClick(lint->viewport(), Qt::LeftButton, {},
                      lint->visualRect(lint->model()->index(0, 0)).center());
    QCOMPARE(edit->textCursor().selectedText(), u"(properties[\"a\"] in \"Acme\")"_s);
    click("rewriteSelector");
    QVERIFY(edit->toPlainText().contains(u"\"user_id\""_s));
}

void SelectFlowTest::aProofIsMadeAnewWhenTheDataChanges() {
    openDemo();
    page().showStep(SelectorPage::HandOver);
    QTRY_VERIFY(find<QPushButton>("copyTicket")->isEnabled() && ticket().contains(u"Proved: "_s));
    const QString before = ticket();
    const QAbstractItemModel* history = table("selectorHistory")->model();
    QTRY_COMPARE(history->rowCount(), 1);
    page().showStep(SelectorPage::Scope);
    auto* data = m_window->findChild<DataPage*>();
    const QString folder = m_folder->filePath(u"demo"_s);
    QStringList files = QDir(folder).entryList({u"*.gz"_s}, QDir::Files, QDir::Name);
    QVERIFY(files.size() > 2);
    Q_EMIT data->removeRequested({(folder + u'/' + files.constLast()).toStdString()});
    QTRY_COMPARE(history->index(0, 2).data().toString(), u"Stale"_s);
    page().showStep(SelectorPage::HandOver);
    QTRY_VERIFY(ticket().contains(u"Proved: "_s) && !ticket().contains(u"NOT PROVED"_s));
    QVERIFY(ticket() != before);
}

void SelectFlowTest::theHistoryComparesDeletesAndOpens() {
    openDemo();
    page().showStep(SelectorPage::Prove);
    QTRY_VERIFY(verdict().startsWith(u"Proved"_s));
    proveEverything();
    page().showStep(SelectorPage::History);
    QTableView* kept = table("selectorHistory");
    QTRY_COMPARE(kept->model()->rowCount(), 2);
    kept->selectAll();
    const QAbstractItemModel* comparison = table("selectorComparison")->model();
    QVERIFY(comparison->rowCount() > 6);
    QCOMPARE(comparison->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"No. 1"_s);
    QVERIFY(comparison->index(2, 1).data() != comparison->index(2, 2).data());

    kept->clearSelection();
    kept->selectRow(1); // the older one
    click("removeKept");
    QTRY_COMPARE(kept->model()->rowCount(), 1);
    StepHistory& steps = m_window->findChild<BoardPage*>()->history().steps();
    steps.undo();
    QTRY_COMPARE(kept->model()->rowCount(), 2);
    kept->selectRow(1);
    click("openKept");
    QCOMPARE(page().step(), SelectorPage::Prove);
    QVERIFY(verdict().startsWith(u"Proved"_s));
}

void SelectFlowTest::sMakesASelectorOfWhatIsChosen() {
    openDemo();
    m_window->showPage(MainWindow::Board);
    auto* board = m_window->findChild<BoardPage*>();
    ViewState state;
    add(state.filter, FilterPart::id("user_id"));
    board->visit(state);
    board->setFocus();
    QTest::keyClick(board, Qt::Key_S);
    QCOMPARE(m_window->page(), MainWindow::Selectors);
    QCOMPARE(page().step(), SelectorPage::Scope);
    QTRY_VERIFY(find<QLabel>("chosenKeys")->text().startsWith(u"1 of"_s));
    page().showStep(SelectorPage::Build);
    QTRY_VERIFY(find<QPlainTextEdit>("selectorText")->toPlainText().contains(u"\"user_id\""_s));
    Q_EMIT board->selectorRequested({{events::KeyKind::User, {}, "somebody who is not hot"}});
    QTRY_VERIFY(find<QPlainTextEdit>("selectorText")->toPlainText().contains(u"not hot"_s));
}

void SelectFlowTest::everyKeyAndDayCanHaveItsOwn() {
    openDemo();
    auto* split = find<QWidget>("selectorSplit");
    QTest::mouseClick(split->findChildren<QAbstractButton*>().at(1), Qt::LeftButton);
    auto* which = find<QComboBox>("whichSelector");
    QVERIFY(which->isVisible() && which->count() > 2);
    click("noKeys");
    QVERIFY(!which->isVisible());
    QTableView* keys = table("selectorKeys");
    keys->setCurrentIndex(keys->model()->index(0, 1));
    keys->setFocus();
    QTest::keyClick(keys, Qt::Key_Space);
    QVERIFY(find<QLabel>("chosenKeys")->text().startsWith(u"1 of"_s));
    page().showStep(SelectorPage::HandOver);
    QTRY_VERIFY(ticket().contains(u"Proved: "_s) && !ticket().contains(u"NOT PROVED"_s));
}

void SelectFlowTest::aTicketIsSavedInThreeForms() {
    openDemo();
    page().showStep(SelectorPage::HandOver);
    QTRY_VERIFY(ticket().contains(u"Proved: "_s));
    const auto saved = [this](const QString& name) {
        const QString path = m_folder->filePath(name);
        QMetaObject::invokeMethod(m_window->findChild<HandOverStep*>(), "write",
                                  Q_ARG(QString, path));
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(saved(u"a.md"_s).startsWith("# Deletion"));
    QVERIFY(saved(u"a.txt"_s).startsWith("Deletion of hot shard events\n="));
    const QByteArray mail = saved(u"a.eml"_s);
    QVERIFY(mail.startsWith("X-Unsent: 1\r\nSubject: =?utf-8?B?"));
    const QByteArray body = mail.mid(mail.indexOf("\r\n\r\n") + 4);
    QVERIFY(QByteArray::fromBase64(body).startsWith("Deletion of hot shard events\n="));
}

} // namespace shardscope::ui

QTEST_MAIN(shardscope::ui::SelectFlowTest)
#include "select_flow_test.moc"
