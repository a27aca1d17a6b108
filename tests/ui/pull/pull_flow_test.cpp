// SPDX-License-Identifier: GPL-3.0-or-later
// From a service account to a board as a person does it, against the vendor's stand-in.
// SHARDSCOPE_PICTURES=FOLDER keeps the pictures.
#include "tests/support/mixpanel_stand_in/gzip_text.h"
#include "tests/ui/support/look.h"
#include "tests/ui/support/real_engine.h"
#include "tests/ui/support/vendor_fixture.h"
#include "ui/board/board_page.h"
#include "ui/pull/connect_step.h"
#include "ui/pull/plan_step.h"
#include "ui/pull/pull_page.h"
#include "ui/pull/pulled_day_model.h"
#include "ui/pull/run_step.h"
#include "ui/shell/main_window.h"
#include "ui/text/languages.h"
#include "ui/text/number_text.h"
#include "ui/text/size_text.h"
#include "ui/theme/theme_switch.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented_switch.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <fstream>
#include <memory>

namespace shardscope::ui {

using namespace Qt::StringLiterals;

class PullFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void fromAnAccountToTheBoardThroughAStormAndACut();
    void theTestSaysWhatIsWrong_data();
    void theTestSaysWhatIsWrong();
    void whatIsPausedGoesOnAfterARestart();
    void stoppingHereKeepsWhatIsWhole();
    void missingDaysAreNamedAndFetchedAgain();
    void aRefusedAccountStopsThePullWithItsCause();
    void withoutAKeychainNothingIsWritten();
    void hotShardEventsOnlyAreAskedForByName();
    void everyStepLooksRight_data();
    void everyStepLooksRight();

private:
    template<typename Widget>
    [[nodiscard]] Widget* find(const char* name) const {
        auto* found = m_window->findChild<Widget*>(QString::fromLatin1(name));
        Q_ASSERT(found != nullptr);
        return found;
    }
    [[nodiscard]] PullPage& page() const { return *m_window->findChild<PullPage*>(); }
    [[nodiscard]] RunStep& run() const { return page().runStep(); }
    [[nodiscard]] QString words(const char* notice) const {
        const auto* found = find<Notice>(notice);
        return found->isVisible() ? found->text() : QString();
    }
    void click(const char* name) {
        auto* button = find<QPushButton>(name);
        QVERIFY(button->isVisible() && button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void choose(const char* name, int segment) {
        QTest::mouseClick(find<SegmentedSwitch>(name)->findChildren<QAbstractButton*>().at(segment),
                          Qt::LeftButton);
    }
    void type(const char* name, const QString& text) {
        auto* edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] QTableView* days() const { return find<QTableView>("pullDays"); }
    [[nodiscard]] std::uint64_t requests() {
        return m_vendor->vendor().requests(stand_in::Endpoint::Export);
    }
    void meet(const char* fault) { QVERIFY(m_vendor->vendor().faults().add(fault)); }
    [[nodiscard]] int complete() const {
        const QAbstractItemModel* model = days()->model();
        int count = 0;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QVariant state = model->index(row, 0).data(PulledDayModel::StateRole);
            count += state.toInt() == static_cast<int>(session::PullState::Complete) ? 1 : 0;
        }
        return count;
    }
    void makeWindow();
    void connectAccount(const QString& secret = QString::fromLatin1(test::VendorFixture::kSecret));
    void planAll();
    void waitForBoard();
    void expectServed();
    /// Lines that the pulled case knows, whatever became of them.
    [[nodiscard]] std::uint64_t counted() const;
    void expectNoSecretWritten();

    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::VendorFixture> m_vendor;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::shared_ptr<const store::BoardSnapshot> m_board;
};

void PullFlowTest::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme = std::make_unique<ThemeSwitch>(*qApp, Appearance::Light);
}

void PullFlowTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_vendor = std::make_unique<test::VendorFixture>(toPath(m_folder->path()));
    makeWindow();
}

void PullFlowTest::makeWindow() {
    m_window.reset();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(u"desktop.ini"_s), QSettings::IniFormat);
    Engine engine = test::realEngine();
    engine.vendor = m_vendor->access();
    m_window = std::make_unique<MainWindow>(engine, *m_settings, *m_theme,
                                            m_folder->filePath(u"demo"_s).toStdString());
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void PullFlowTest::cleanup() {
    m_vendor->release();
    m_window.reset();
    m_settings.reset();
    m_vendor.reset();
    m_folder.reset();
    for (QTranslator* translator : qApp->findChildren<QTranslator*>()) {
        delete translator; // takes itself out of the program
    }
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

/// What a person types on the first page.
void PullFlowTest::connectAccount(const QString& secret) {
    QTest::mouseClick(find<QPushButton>("pullFromVendor"), Qt::LeftButton);
    QCOMPARE(m_window->page(), MainWindow::Pull);
    type("pullProject", u"12345"_s);
    type("pullAccount", u"analyst.sa"_s);
    type("pullSecret", secret);
}

/// Everything the stand-in has, into a case of the test's own.
void PullFlowTest::planAll() {
    click("nextPullStep");
    QCOMPARE(page().step(), PullPage::Plan);
    PullDraft draft = page().draft();
    const std::vector<events::Day> served = m_vendor->vendor().shelf().days();
    draft.what = PullDraft::What::Everything;
    draft.range = {served.front(), served.back()};
    draft.casePath = toPath(m_folder->filePath(u"pulled.shardcase"_s));
    draft.groupKeys = {"company"};
    page().planStep().setDraft(draft);
    QTRY_COMPARE(find<QLabel>("pullRequests")->text(), fullNumber(served.size()));
}

void PullFlowTest::waitForBoard() {
    const QSignalSpy settled(m_window.get(), &MainWindow::settled);
    QTRY_COMPARE(m_window->page(), MainWindow::Board);
    QTRY_VERIFY(!settled.isEmpty());
}

/// Every pulled file holds what the server has of that day, and the case all of it.
void PullFlowTest::expectServed() {
    std::uint64_t events = 0;
    QDirIterator files(m_folder->filePath(u"pulled-pull"_s), {u"*.ndjson.gz"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    std::size_t count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto day = events::parseIsoDate(QFileInfo(file).fileName().first(10).toStdString());
        QVERIFY(day);
        std::string served;
        m_vendor->vendor().shelf().visit({*day, *day}, {}, [&](const auto& event, auto) {
            served += stand_in::withTime(event, true) + "\n";
            ++events;
        });
        QCOMPARE(stand_in::gunzip(file.readAll().toStdString(), 1 << 28), served);
        ++count;
    }
    QCOMPARE(count, m_vendor->vendor().shelf().days().size());
    QCOMPARE(events, m_vendor->vendor().shelf().size());
    QTRY_COMPARE(counted(), events); // the last import may have waited for another one
}

std::uint64_t PullFlowTest::counted() const {
    const auto session =
        session::CaseSession::open(toPath(m_folder->filePath(u"pulled.shardcase"_s)));
    const auto sources =
        session ? (*session)->sources() : base::Result<std::vector<store::SourceRecord>>();
    std::uint64_t lines = 0;
    for (const store::SourceRecord& source : sources.value_or(std::vector<store::SourceRecord>())) {
        lines += source.events + source.quarantined + source.records;
    }
    return lines;
}

void PullFlowTest::expectNoSecretWritten() {
    m_settings->sync();
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("canary"), qPrintable(file.fileName()));
    }
}

void PullFlowTest::fromAnAccountToTheBoardThroughAStormAndACut() {
    meet("export:2-9:429");
    meet("export:12:cut=100");
    meet("export:14:early");
    meet("export:16:lost");
    connectAccount();
    click("pullTest");
    QTRY_VERIFY(words("pullVerdict").startsWith(u"It works"_s));
    planAll();
    click("nextPullStep");
    waitForBoard();
    expectServed();
    m_window->showPage(MainWindow::Pull);
    QCOMPARE(run().state(), RunStep::State::Done);
    QCOMPARE(words("pullNote"), u"Everything is here, verified to the last line."_s);
    QVERIFY(requests() > m_vendor->vendor().shelf().days().size() + 10);
    QCOMPARE(m_vendor->secrets().size(), 1U);
    expectNoSecretWritten();
    makeWindow(); // and nothing is left to resume
    m_window->showPage(MainWindow::Pull);
    QCOMPARE(words("resumePull"), QString());
    QCOMPARE(find<QLineEdit>("pullProject")->text(), u"12345"_s);
    QTRY_VERIFY(page().connectStep().isComplete()); // the keychain had the secret
}

void PullFlowTest::theTestSaysWhatIsWrong_data() {
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("says");
    const QString good = QString::fromLatin1(test::VendorFixture::kSecret);
    const auto add = [](const char* name, const QString& project, const QString& secret,
                        const char* fault, const char* says) {
        QTest::newRow(name) << project << secret << QString::fromLatin1(fault)
                            << QString::fromLatin1(says);
    };
    add("good", u"12345"_s, good, "", "It works: project 12345 answers.");
    add("secret", u"12345"_s, u"wrong"_s, "", "The account or its secret is refused");
    add("project", u"999"_s, good, "", "The account does not reach project 999");
    add("plan", u"12345"_s, good, "export:1:402", "The plan of this project has no API");
    add("quota", u"12345"_s, good, "export:1:429", "The 60 exports that the project has");
    add("server", u"12345"_s, good, "export:1:503", "The server has trouble of its own");
    add("network", u"12345"_s, good, "export:1:lost", "The server cannot be reached");
    add("page", u"12345"_s, good, "export:1:404", "Something answers at this address");
}

void PullFlowTest::theTestSaysWhatIsWrong() {
    QFETCH(const QString, project);
    QFETCH(const QString, secret);
    QFETCH(const QString, fault);
    QFETCH(const QString, says);
    if (!fault.isEmpty()) {
        meet(fault.toLatin1().constData());
    }
    connectAccount(secret);
    type("pullProject", project);
    click("pullTest");
    QTRY_VERIFY2(words("pullVerdict").startsWith(says), qPrintable(words("pullVerdict")));
    type("pullAccount", u"other"_s); // the verdict was about another account
    QCOMPARE(words("pullVerdict"), QString());
}

void PullFlowTest::whatIsPausedGoesOnAfterARestart() {
    connectAccount();
    planAll();
    m_vendor->holdFrom(4);
    click("nextPullStep");
    QTRY_VERIFY(m_vendor->isHolding());
    QTRY_COMPARE(find<QLabel>("pullHeadline")->text(), u"3 of 14 days complete"_s);
    click("pausePull");
    m_vendor->release();
    QTRY_COMPARE(run().state(), RunStep::State::Paused);
    const std::uint64_t asked = requests();
    makeWindow();
    QAction* open = nullptr;
    for (QAction* action : m_window->findChildren<QAction*>()) {
        open = action->text().contains(u"&Mixpanel"_s) ? action : open;
    }
    QVERIFY(open);
    open->trigger();
    QTRY_VERIFY(words("resumePull").contains(u"pulled is not finished"_s));
    QTRY_VERIFY(page().connectStep().isComplete());
    QTest::mouseClick(find<Notice>("resumePull")->findChild<QPushButton*>(), Qt::LeftButton);
    waitForBoard();
    expectServed();
    QCOMPARE(requests(), asked + 11); // no whole day twice
    expectNoSecretWritten();
}

void PullFlowTest::stoppingHereKeepsWhatIsWhole() {
    connectAccount();
    planAll();
    m_vendor->holdFrom(6);
    click("nextPullStep");
    QTRY_COMPARE(find<QLabel>("pullHeadline")->text(), u"5 of 14 days complete"_s);
    click("pausePull");
    m_vendor->release();
    QTRY_COMPARE(run().state(), RunStep::State::Paused);
    click("endPull");
    waitForBoard();
    m_window->showPage(MainWindow::Pull);
    QVERIFY(words("pullNote").startsWith(u"Stopped here"_s));
    const auto session =
        session::CaseSession::open(toPath(m_folder->filePath(u"pulled.shardcase"_s)));
    QVERIFY(session);
    QCOMPARE((*session)->sources()->size(), 5U);
    makeWindow();
    m_window->showPage(MainWindow::Pull);
    QCOMPARE(words("resumePull"), QString());
}

void PullFlowTest::missingDaysAreNamedAndFetchedAgain() {
    meet("export:3-7:early"); // as often as is tried
    connectAccount();
    planAll();
    click("nextPullStep");
    waitForBoard();
    m_window->showPage(MainWindow::Pull);
    QCOMPARE(run().state(), RunStep::State::Failed);
    QVERIFY(words("pullNote").startsWith(u"1 day could not be fetched whole"_s));
    const QAbstractItemModel* model = days()->model();
    QCOMPARE(model->index(2, 1).data().toString(), u"Incomplete"_s);
    QVERIFY(model->index(2, 5).data().toString().contains(u"ended the export early"_s));
    QCOMPARE(model->index(3, 1).data().toString(), u"Complete"_s);
    click("pausePull");
    waitForBoard();
    expectServed();
}

void PullFlowTest::aRefusedAccountStopsThePullWithItsCause() {
    connectAccount(u"wrong"_s);
    planAll();
    click("nextPullStep");
    QTRY_COMPARE(run().state(), RunStep::State::Failed);
    QVERIFY(words("pullNote").contains(u"the server refuses this service account"_s));
    QCOMPARE(requests(), 1U);
    page().showStep(PullPage::Connect);
    type("pullSecret", QString::fromLatin1(test::VendorFixture::kSecret));
    page().showStep(PullPage::Plan);
    click("nextPullStep");
    waitForBoard();
    expectServed();
}

void PullFlowTest::withoutAKeychainNothingIsWritten() {
    m_vendor->secrets().missing = true;
    connectAccount();
    planAll();
    page().showStep(PullPage::Connect);
    auto* keep = find<QCheckBox>("pullKeepSecret");
    QTRY_VERIFY(!keep->isEnabled());
    QVERIFY(keep->text().contains(u"No keychain here"_s));
    page().showStep(PullPage::Plan);
    click("nextPullStep");
    waitForBoard();
    expectServed();
    expectNoSecretWritten();
    makeWindow(); // asked again
    m_window->showPage(MainWindow::Pull);
    QTRY_VERIFY(!find<QCheckBox>("pullKeepSecret")->isEnabled());
    QCOMPARE(find<QLineEdit>("pullSecret")->text(), QString());
    QVERIFY(!find<QPushButton>("nextPullStep")->isEnabled());
}

void PullFlowTest::hotShardEventsOnlyAreAskedForByName() {
    connectAccount();
    planAll();
    choose("pullWhat", 0);
    find<QDateEdit>("pullFrom")->setDate(find<QDateEdit>("pullTo")->date());
    QTRY_COMPARE(find<QLabel>("pullRequests")->text(), u"1"_s);
    click("nextPullStep");
    QTRY_COMPARE(run().state(), RunStep::State::Done);
    const auto asked = m_vendor->vendor().exportQueries();
    QCOMPARE(asked.size(), 1U);
    QCOMPARE(asked.front().at("event"), std::string(R"(["$hotshard_events","$hotshard_record"])"));
}

void PullFlowTest::everyStepLooksRight_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("appearance");
    QTest::addColumn<QSize>("size");
    const QSize small(1366, 768);
    const QSize large(1920, 1080);
    const int light = static_cast<int>(Appearance::Light);
    const int dark = static_cast<int>(Appearance::Dark);
    QTest::newRow("light-1366") << u"en_US"_s << light << small;
    QTest::newRow("dark-1366") << u"en_US"_s << dark << small;
    QTest::newRow("light-1920") << u"en_US"_s << light << large;
    QTest::newRow("dark-1920") << u"en_US"_s << dark << large;
    QTest::newRow("german-1366") << u"de_DE"_s << light << small;
    QTest::newRow("spanish-1366") << u"es_ES"_s << dark << small;
}

void PullFlowTest::everyStepLooksRight() {
    QFETCH(const QString, language);
    QFETCH(const int, appearance);
    QFETCH(const QSize, size);
    QLocale::setDefault(QLocale(language));
    installTranslations(*qApp, QLocale(language));
    makeWindow();
    m_theme->setAppearance(static_cast<Appearance>(appearance));
    m_window->resize(size);
    const auto check = [&](const QString& name) {
        QTRY_VERIFY2(test::clippedTexts(*m_window).isEmpty(),
                     qPrintable(name + u": "_s + test::clippedTexts(*m_window).join(u'\n')));
        test::keepPicture(*m_window, u"%1-%2"_s.arg(name, QLatin1String(QTest::currentDataTag())));
        const QStringList unnamed = test::unnamedControls(*m_window);
        QVERIFY2(unnamed.isEmpty(), qPrintable(name + u": "_s + unnamed.join(u'\n')));
    };
    check(u"pull-welcome"_s);
    m_window->showPage(MainWindow::Pull);
    check(u"pull-connect-empty"_s);
    page().showStep(PullPage::Run);
    check(u"pull-idle"_s);
    page().showStep(PullPage::Connect);
    m_window->showPage(MainWindow::Welcome);
    connectAccount(u"wrong"_s);
    choose("pullRegion", 3);
    type("pullAddress", u"https://proxy.example/mixpanel"_s);
    click("pullTest");
    QTRY_VERIFY(!words("pullVerdict").isEmpty());
    check(u"pull-connect-refused"_s);
    choose("pullRegion", 1);
    type("pullSecret", QString::fromLatin1(test::VendorFixture::kSecret));
    click("pullTest");
    QTRY_VERIFY(!words("pullVerdict").isEmpty());
    check(u"pull-connect"_s);
    planAll();
    check(u"pull-plan"_s);
    m_vendor->holdFrom(9);
    click("nextPullStep");
    QTRY_COMPARE(complete(), 6);
    check(u"pull-running"_s);
    click("pausePull");
    m_vendor->release();
    QTRY_COMPARE(run().state(), RunStep::State::Paused);
    check(u"pull-paused"_s);
    meet("export:10-14:early");
    click("pausePull");
    waitForBoard();
    m_window->showPage(MainWindow::Pull);
    check(u"pull-missing"_s);
    click("pausePull");
    waitForBoard();
    m_window->showPage(MainWindow::Pull);
    check(u"pull-done"_s);
}

} // namespace shardscope::ui

QTEST_MAIN(shardscope::ui::PullFlowTest)
#include "pull_flow_test.moc"
