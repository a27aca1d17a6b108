// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the shell in light and dark, at the smallest and at a large size: nothing may be
// clipped and no control may be without a name. SHARDSCOPE_PICTURES=FOLDER keeps the pictures.
#include "tests/ui/support/fake_engine.h"
#include "tests/ui/support/look.h"
#include "tests/ui/support/pseudo_translator.h"
#include "tests/ui/support/simulation_fixture.h"
#include "ui/import/import_panel.h"
#include "ui/quarantine/quarantine_dialog.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/drop_overlay.h"
#include "ui/shell/main_window.h"
#include "ui/shell/recent_cases.h"
#include "ui/theme/theme_switch.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QXmlStreamReader>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <set>
#include <utility>

namespace shardscope::ui {

using namespace Qt::StringLiterals;
using session::FileState;

namespace {

session::FileReport file(const std::string& name, std::uint64_t bytes, FileState state,
                         std::uint64_t events, const std::string& reason = {}) {
    session::FileReport report;
    report.path = "/home/ana/exports/acme/" + name;
    report.bytes = bytes;
    report.state = state;
    report.bytesRead = state == FileState::Reading ? bytes * 61 / 100 : bytes;
    report.events = events;
    report.reason = reason;
    if (state == FileState::Imported || state == FileState::Incomplete) {
        report.days = {{19601}};
    }
    return report;
}

std::vector<session::FileReport> manyFiles() {
    using enum FileState;
    session::FileReport bad = file("2023-09-02.json.gz", 2'104'882'113, Incomplete, 5'004'118,
                                   "the last line says terminated early");
    bad.quarantined = 12;
    session::FileReport overlap = file("2023-09-01-again.json.gz", 1'950'331'004, Failed, 0,
                                       "99.8 % of its events are in 2023-09-01.json.gz already");
    overlap.overlaps = true;
    return {file("2023-09-01.json.gz", 1'913'002'117, Imported, 8'120'331),
            bad,
            overlap,
            file("2023-09-03.json.gz", 2'000'113'900, AlreadyImported, 0),
            file("2023-09-04.json.gz", 1'700'400'250, Reading, 3'120'118),
            file("2023-09-05-with-a-name-that-goes-on-and-on-and-on-until-nobody-reads-it.json.gz",
                 88'113, Waiting, 0)};
}

} // namespace

class PagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void welcomeOfTheFirstStart_data() { looks(); }
    void welcomeOfTheFirstStart();
    void welcomeWithRecentCases_data() { looks(); }
    void welcomeWithRecentCases();
    void setupBeforeAnImport_data() { looks(); }
    void setupBeforeAnImport();
    void importRunning_data() { looks(); }
    void importRunning();
    void importEnded_data() { looks(); }
    void importEnded();
    void dataOfACase_data() { looks(); }
    void dataOfACase();
    void dataWithFilesMissing_data() { looks(); }
    void dataWithFilesMissing();
    void simulatedLimits_data() { looks(); }
    void simulatedLimits();
    void notesOfACase_data() { looks(); }
    void notesOfACase();
    void quarantinedLines_data() { looks(); }
    void quarantinedLines();
    void filesDraggedOverTheWindow_data() { looks(); }
    void filesDraggedOverTheWindow();
    void aboutTheProgram_data() { looks(); }
    void aboutTheProgram();

    void everyWordShownIsKnownToTheTranslators();

private:
    static void looks();
    void makeWindow();
    void openCase(const std::function<void(test::FakeEngine::Case&)>& change = {});
    void check(QWidget* shown, const QString& name);
    template<typename Widget>
    [[nodiscard]] Widget* find(const char* name) const {
        return m_window->findChild<Widget*>(QString::fromLatin1(name));
    }

    test::PseudoTranslator m_pseudo;
    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::shared_ptr<test::FakeEngine> m_fake;
    std::unique_ptr<MainWindow> m_window;
};

void PagesTest::looks() {
    QTest::addColumn<int>("appearance");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        for (const QSize& size : {QSize(1366, 768), QSize(1920, 1080)}) {
            QTest::addRow("%s-%d", appearance == Appearance::Light ? "light" : "dark", size.width())
                << static_cast<int>(appearance) << size << QString();
        }
    }
    const auto light = static_cast<int>(Appearance::Light);
    QTest::newRow("pseudo-1366") << light << QSize(1366, 768) << u"pseudo"_s;
    QTest::newRow("rtl-1366") << light << QSize(1366, 768) << u"rtl"_s;
}

void PagesTest::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme = std::make_unique<ThemeSwitch>(*qApp, Appearance::Light);
    QApplication::setApplicationVersion(u"1.2.3"_s);
}

/// A word whose context is another while the program runs stays English in every language.
void PagesTest::everyWordShownIsKnownToTheTranslators() {
    QFile file(QStringLiteral(SHARDSCOPE_TRANSLATIONS) + u"/shardscope_de.ts"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::set<std::pair<QString, QString>> known;
    QString context;
    while (xml.readNextStartElement() || !xml.atEnd()) {
        if (xml.isStartElement() && xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == "source"_L1) {
            known.emplace(context, xml.readElementText());
        }
    }
    QVERIFY(m_pseudo.asked().size() > 100);
    for (const auto& [asked, source] : m_pseudo.asked()) {
        QVERIFY2(known.contains({asked, source}), qPrintable(asked + u": "_s + source));
    }
}

void PagesTest::makeWindow() {
    QFETCH(const int, appearance);
    QFETCH(const QSize, size);
    QFETCH(const QString, language);
    m_theme->setAppearance(static_cast<Appearance>(appearance));
    if (language == u"pseudo"_s) {
        QCoreApplication::installTranslator(&m_pseudo);
    }
    QApplication::setLayoutDirection(language == u"rtl"_s ? Qt::RightToLeft : Qt::LeftToRight);
    if (!m_folder) {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings =
            std::make_unique<QSettings>(m_folder->filePath(u"desktop.ini"_s), QSettings::IniFormat);
        m_fake = test::FakeEngine::make();
    }
    m_window = std::make_unique<MainWindow>(m_fake->engine(), *m_settings, *m_theme,
                                            m_folder->filePath(u"demo"_s).toStdString());
    m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void PagesTest::cleanup() {
    QCoreApplication::removeTranslator(&m_pseudo);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_window.reset();
    m_settings.reset();
    m_folder.reset();
}

void PagesTest::openCase(const std::function<void(test::FakeEngine::Case&)>& change) {
    test::FakeEngine::Case content;
    content.settings.timezone = "America/Los_Angeles";
    content.settings.groupKeys = {"company", "team_id"};
    content.sources = {test::source("/home/ana/exports/acme/2023-09-01.json.gz", 8'120'331),
                       test::source("/home/ana/exports/acme/2023-09-02.json.gz", 5'004'118)};
    content.sources[1].state = store::SourceState::Incomplete;
    content.sources[1].reason = "the last line says terminated early";
    content.sources[1].quarantined = 412;
    for (std::uint64_t line = 1; line <= 400; ++line) {
        content.quarantine.push_back(
            {.path = content.sources[1].path,
             .line = line * 31,
             .offset = line * 7'113,
             .length = 61,
             .reason = line % 3 == 0 ? "no properties.time" : "not a JSON object",
             .text = "{\"event\":\"Ping\xE2\x80\xAE<b>\",\"properties\":{"});
    }
    if (change) {
        change(content);
    }
    m_fake->put("/home/ana/cases/acme-september.shardcase", content);
    const QSignalSpy settled(m_window.get(), &MainWindow::settled);
    m_window->openCase("/home/ana/cases/acme-september.shardcase");
    QTRY_VERIFY(!settled.isEmpty());
}

void PagesTest::check(QWidget* shown, const QString& name) {
    QCoreApplication::sendPostedEvents();
    test::keepPicture(*shown, u"%1-%2"_s.arg(name, QString::fromLatin1(QTest::currentDataTag())));
    const QStringList clipped = test::clippedTexts(*shown);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    const QStringList unnamed = test::unnamedControls(*shown);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
}

void PagesTest::welcomeOfTheFirstStart() {
    makeWindow();
    check(m_window.get(), u"welcome-first"_s);
}

void PagesTest::welcomeWithRecentCases() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(u"desktop.ini"_s), QSettings::IniFormat);
    m_fake = test::FakeEngine::make();
    {
        RecentCases recents(*m_settings);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (const auto& [name, hours] :
             {std::pair(u"beta-august"_s, 290), std::pair(u"acme-september"_s, 2)}) {
            const QString path = m_folder->filePath(name + u".shardcase"_s);
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            recents.touch(path, now.addSecs(-3600 * hours));
            recents.setFigures(path, hours == 2 ? 31 : 0, hours == 2 ? 2 : 0, 92'004'118);
        }
        recents.touch(u"/media/usb/gone/shop.shardcase"_s, now.addDays(-40));
    }
    makeWindow();
    QTest::qWait(0);
    check(m_window.get(), u"welcome-recent"_s);
}

void PagesTest::setupBeforeAnImport() {
    makeWindow();
    openCase();
    m_fake->onPreview = [](const auto&, const auto& casePath) {
        session::ImportPreview preview;
        for (const session::FileReport& one : manyFiles()) {
            auto& row = preview.files.emplace_back();
            row.path = one.path;
            row.bytes = one.bytes;
            row.firstDay = events::Day{19601};
            row.alreadyInCase = one.state == FileState::AlreadyImported;
            row.problem = one.state == FileState::Waiting ? "permission denied" : "";
            preview.totalBytes += one.bytes;
        }
        preview.skippedFiles = {"/home/ana/exports/acme/notes.txt"};
        preview.groupKeys = {{"company", true, 8'113, "Acme"},
                             {"team_id", false, 7'200, "101"},
                             {"$workspace", false, 40, "default"}};
        preview.suggestedCase = casePath.value_or("/home/ana/exports/acme/acme.shardcase");
        preview.neededBytes = 214'000'000;
        preview.freeBytes = 54'000'000'000;
        preview.daysInCase = {{19601}, {19602}, {19605}};
        return base::Result<session::ImportPreview>(preview);
    };
    m_window->openPaths({.cases = {}, .exports = {"/home/ana/exports/acme"}});
    QTRY_VERIFY(find<QPushButton>("startImport")->isEnabled());
    check(m_window.get(), u"setup"_s);
}

void PagesTest::importRunning() {
    makeWindow();
    m_fake->onImport = [](const auto&, const auto&, session::ImportObserver& observer,
                          std::stop_token stop) {
        observer.started(manyFiles());
        std::mutex mutex;
        std::condition_variable_any never;
        std::unique_lock lock(mutex);
        never.wait(lock, stop, [] { return false; });
        return base::Result<session::ImportReport>(session::ImportReport{});
    };
    m_window->openPaths({.cases = {}, .exports = {"/home/ana/exports/acme"}},
                        MainWindow::Importing::AtOnce);
    QTRY_VERIFY(find<QTableView>("importFiles")->model()->rowCount() == 6);
    check(m_window.get(), u"import-running"_s);
}

void PagesTest::importEnded() {
    makeWindow();
    m_fake->onImport = [](const auto&, const auto&, session::ImportObserver& observer,
                          std::stop_token) {
        session::ImportReport report;
        report.files = manyFiles();
        report.files[4] = file("2023-09-04.json.gz", 1'700'400'250, FileState::Imported, 6'211'003);
        report.files[5].state = FileState::Failed;
        report.files[5].reason = "permission denied";
        report.events = 19'335'452;
        report.quarantined = 12;
        report.seconds = 41.3;
        observer.started(report.files);
        observer.note("the disk of the case may run full: about 214 MB are needed, 190 MB free");
        return base::Result<session::ImportReport>(report);
    };
    m_window->openPaths({.cases = {}, .exports = {"/home/ana/exports/acme"}},
                        MainWindow::Importing::AtOnce);
    QTRY_VERIFY(find<QToolButton>("closeImport")->isVisible());
    check(m_window.get(), u"import-ended"_s);
}

void PagesTest::dataOfACase() {
    makeWindow();
    openCase();
    m_window->showPage(MainWindow::Data);
    find<QTableView>("sources")->selectRow(0);
    QTest::mouseClick(find<QPushButton>("removeSource"), Qt::LeftButton);
    check(m_window.get(), u"data"_s);
}

void PagesTest::dataWithFilesMissing() {
    makeWindow();
    openCase([](test::FakeEngine::Case& content) {
        using enum session::SourceHealth;
        for (int day = 3; day < 8; ++day) {
            content.sources.push_back(test::source(
                "/home/ana/exports/acme/2023-09-0" + std::to_string(day) + ".json.gz", 4'118'204));
        }
        content.health = {{content.sources[2].path, Missing},
                          {content.sources[3].path, Missing},
                          {content.sources[4].path, Changed},
                          {content.sources[5].path, Unchecked}};
    });
    m_window->showPage(MainWindow::Data);
    find<QTableView>("sources")->selectRow(2);
    check(m_window.get(), u"data-missing"_s);
}

void PagesTest::simulatedLimits() {
    makeWindow();
    openCase();
    session::LimitSimulation answer = test::realisticSimulation();
    m_fake->onSimulate = [&answer](const auto&, auto&, std::stop_token) {
        return base::Result<session::LimitSimulation>(answer);
    };
    const auto* keys = find<QTableView>("simulatedKeys");
    m_window->showPage(MainWindow::Simulate);
    QTRY_COMPARE(keys->model()->rowCount(), 5);
    check(m_window.get(), u"simulate"_s);
    answer = test::hostileSimulation();
    find<QSpinBox>("simulatedLimit")->setValue(7);
    QTRY_VERIFY(keys->model()->rowCount() > 5);
    check(m_window.get(), u"simulate-hostile"_s);
    answer = test::calmSimulation();
    find<QSpinBox>("simulatedLimit")->setValue(8);
    QTRY_COMPARE(keys->model()->rowCount(), 0);
    check(m_window.get(), u"simulate-calm"_s);
    m_fake->onSimulate = [](const auto&, base::ProgressSink& progress, std::stop_token stop) {
        progress.report({"recounting /exports/09-01.json.gz", 0, 3});
        std::mutex mutex;
        std::condition_variable_any never;
        std::unique_lock lock(mutex);
        never.wait(lock, stop, [] { return false; });
        return base::Result<session::LimitSimulation>(
            base::fail(base::ErrorCode::Cancelled, "stopped"));
    };
    find<QSpinBox>("simulatedLimit")->setValue(9);
    auto* stop = find<QPushButton>("stopSimulation");
    QTRY_VERIFY(stop->isVisible());
    check(m_window.get(), u"simulate-running"_s);
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_VERIFY(!stop->isVisible());
}

void PagesTest::notesOfACase() {
    makeWindow();
    openCase([](test::FakeEngine::Case& content) {
        const events::ShardKey user{events::KeyKind::User, {}, "user_id"};
        const events::ShardKey group{events::KeyKind::Group, "company", "Acme <b>&\xE2\x80\xAE"};
        content.notes = {
            {.subject = {}, .text = "Mail came on Monday.", .changedMs = 1'700'000'000'000},
            {.subject = store::NoteSubject::ofKey(user),
             .text = "A literal in identify(), since 4.2.0.\nAsked the Android team.",
             .bookmarked = true,
             .changedMs = 1'700'100'000'000},
            {.subject = store::NoteSubject::ofCell(group, {19'601}),
             .bookmarked = true,
             .changedMs = 1'700'200'000'000},
            {.subject = store::NoteSubject::ofEvent(std::string(10'000, 'x')),
             .text = std::string(5'000, 'y'),
             .changedMs = 1'700'300'000'000}};
    });
    m_window->showPage(MainWindow::Notes);
    check(m_window.get(), u"notes-none-chosen"_s);
    auto* list = find<QAbstractItemView>("notes");
    QCOMPARE(list->model()->rowCount(), 4);
    list->setCurrentIndex(list->model()->index(2, 0));
    check(m_window.get(), u"notes"_s);
}

void PagesTest::quarantinedLines() {
    makeWindow();
    openCase();
    m_window->showPage(MainWindow::Data);
    QTest::mouseClick(find<QPushButton>("showBadLines"), Qt::LeftButton);
    auto* lines = find<QTableView>("quarantineLines");
    QTRY_COMPARE(lines->model()->rowCount(), 400);
    lines->selectRow(1);
    check(m_window->findChild<QuarantineDialog*>(), u"bad-lines"_s);
}

void PagesTest::filesDraggedOverTheWindow() {
    makeWindow();
    auto* overlay = m_window->findChild<DropOverlay*>();
    overlay->setGeometry(m_window->rect());
    overlay->show();
    check(m_window.get(), u"drop"_s);
}

void PagesTest::aboutTheProgram() {
    makeWindow();
    AboutDialog about(m_window.get());
    about.show();
    check(&about, u"about"_s);
}

} // namespace shardscope::ui

QTEST_MAIN(shardscope::ui::PagesTest)
#include "pages_test.moc"
