// SPDX-License-Identifier: GPL-3.0-or-later
// From renamed events to repaired ones in a project as a person does it, on the engine the program
// uses and its sample data, with a stand-in for the vendor. SHARDSCOPE_PICTURES=FOLDER keeps the
// pictures.
#include "tests/support/manual_clock.h"
#include "tests/support/mixpanel_stand_in/vendor_transport.h"
#include "tests/ui/support/look.h"
#include "tests/ui/support/real_engine.h"
#include "ui/data/data_page.h"
#include "ui/repair/repair_page.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme_switch.h"
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
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <memory>
#include <utility>

namespace shardscope::ui {

using namespace Qt::StringLiterals;

namespace {

/// The vendor and its time, kept by whoever may still send to it.
struct Outside {
    tests::ManualClock clock{base::Clock::Time(std::chrono::seconds(1'800'000'000))};
    stand_in::Vendor vendor{{}, clock};
};

Engine engineFor(const std::shared_ptr<Outside>& outside) {
    Engine engine = test::realEngine();
    engine.reimport = [outside](const std::filesystem::path& path,
                                const session::ReimportRequest& request,
                                const std::shared_ptr<session::CaseEditor>& editor,
                                base::ProgressSink& progress,
                                const std::function<void(const session::ReimportReport&)>& watch,
                                std::stop_token stop) {
        stand_in::VendorTransport transport(outside->vendor, outside->clock);
        return session::reimportCase(
            path, request, {transport, outside->clock, progress, editor, watch}, std::move(stop));
    };
    return engine;
}

} // namespace

class RepairFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void fromRenamedEventsToFilesWithoutHelp();
    void everyStepLooksRight_data();
    void everyStepLooksRight();
    void theRulesFollowTheChoices();
    void examplesShowWhatChanges();
    void whatStaysHotNeedsAWrittenReason();
    void anotherRecipeMakesEverythingStale();
    void aFolderWithOtherFilesIsRefused();
    void aCaseWithNothingToRepairSaysSo();
    void repairedEventsAreSentAndAccountedFor();
    void nothingIsSentBeforeEverythingIsSeenTo();
    void sendingGoesOnWhereItStopped();

private:
    template<typename Widget>
    [[nodiscard]] Widget* find(const char* name) const {
        auto* found = m_window->findChild<Widget*>(QString::fromLatin1(name));
        Q_ASSERT(found != nullptr);
        return found;
    }
    [[nodiscard]] RepairPage& page() const { return *m_window->findChild<RepairPage*>(); }
    [[nodiscard]] QAbstractItemModel* model(const char* name) const {
        return find<QAbstractItemView>(name)->model();
    }
    [[nodiscard]] QString noticeText(const char* name) const {
        const auto* notice = find<Notice>(name);
        return notice->isVisible() ? notice->text() : QString();
    }
    void click(const char* name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    void choose(const char* segments, int at) {
        QTest::mouseClick(find<QWidget>(segments)->findChildren<QAbstractButton*>().at(at),
                          Qt::LeftButton);
    }
    void openDemo();
    void openPage();
    void nameOwner(const QString& names);
    void preview();
    void writeFiles();
    void accept(const QString& reason);
    void type(const char* field, const QString& text) {
        auto* edit = find<QLineEdit>(field);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    /// What the last step says of itself, for a failure.
    [[nodiscard]] QString sendState() const {
        return noticeText("sendMessage") + u" | "_s + noticeText("sendMissing") +
               (find<QPushButton>("sendNow")->isEnabled() ? u" | idle"_s : u" | busy"_s);
    }
    void fillIn(const QString& secret = u"open-sesame"_s);
    void prepareToSend();

    std::shared_ptr<Outside> m_outside;
    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void RepairFlowTest::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme = std::make_unique<ThemeSwitch>(*qApp, Appearance::Light);
}

void RepairFlowTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(u"desktop.ini"_s), QSettings::IniFormat);
    m_outside = std::make_shared<Outside>();
    m_window = std::make_unique<MainWindow>(engineFor(m_outside), *m_settings, *m_theme,
                                            m_folder->filePath(u"demo"_s).toStdString());
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void RepairFlowTest::cleanup() {
    m_window.reset();
    m_settings.reset();
    m_folder.reset();
}

void RepairFlowTest::openDemo() {
    const QSignalSpy settled(m_window.get(), &MainWindow::settled);
    m_window->exploreDemo();
    QTRY_VERIFY(!settled.isEmpty());
    openPage();
}

void RepairFlowTest::openPage() {
    m_window->showPage(MainWindow::Repair);
    QTRY_VERIFY(model("repairRules")->rowCount() > 1);
}

void RepairFlowTest::nameOwner(const QString& names) {
    page().showStep(RepairPage::Recipe);
    auto* owner = find<QLineEdit>("repairOwner");
    owner->setFocus();
    owner->selectAll();
    QTest::keyClicks(owner, names);
    QTRY_VERIFY(model("repairRules")->index(2, 0).data().toString().contains(names));
}

void RepairFlowTest::preview() {
    page().showStep(RepairPage::Preview);
    QTRY_VERIFY(!noticeText("previewBooks").isEmpty());
}

void RepairFlowTest::writeFiles() {
    page().showStep(RepairPage::Predict);
    click("writeFiles");
    QTRY_VERIFY(!noticeText("repairVerdict").isEmpty());
}

void RepairFlowTest::accept(const QString& reason) {
    click("acceptHot");
    QTest::keyClicks(find<QLineEdit>("acceptReason"), reason);
    click("acceptHotNow");
}

void RepairFlowTest::fillIn(const QString& secret) {
    page().showStep(RepairPage::Send);
    find<QComboBox>("sendServer")->setCurrentIndex(1);
    type("sendProject", u"12345"_s);
    type("sendProjectAgain", u"12345"_s);
    type("sendUser", u"analyst.sa"_s);
    type("sendSecret", secret);
    find<QAbstractButton>("sendChecked")->setChecked(true); // its words are not in its middle
}

void RepairFlowTest::prepareToSend() {
    openDemo();
    nameOwner(u"$device_id"_s);
    writeFiles();
    accept(u"the group is repaired next"_s);
}

void RepairFlowTest::fromRenamedEventsToFilesWithoutHelp() {
    openDemo();
    QCOMPARE(page().step(), RepairPage::Check);
    QVERIFY(find<QLabel>("repairPoint1")->text().contains(u"deleted"_s));
    click("repairNext");
    QCOMPARE(page().step(), RepairPage::Recipe);
    QVERIFY(find<QLabel>("repairKeys")->text().contains(u"user_id"_s));
    nameOwner(u"$device_id"_s);
    click("repairNext");
    QCOMPARE(page().step(), RepairPage::Preview);
    QTRY_VERIFY(!noticeText("previewBooks").isEmpty());
    QCOMPARE(model("previewGroups")->rowCount(), 1);
    const QString read = model("previewGroups")->index(0, 1).data().toString();
    QVERIFY(noticeText("previewBooks").startsWith(read + u" read = "_s + read + u" repaired"_s));
    click("repairNext");
    QCOMPARE(page().step(), RepairPage::Predict);
    click("writeFiles");
    QTRY_VERIFY(!noticeText("repairVerdict").isEmpty());
    QVERIFY(find<QLabel>("repairFiles")->text().startsWith(read));
    const QStringList written = QDir(page().folder()).entryList(QDir::Files);
    QVERIFY(written.contains(u"manifest.json"_s));
    QVERIFY(written.filter(u".ndjson.gz"_s).size() > 3);
    QVERIFY(written.filter(u".part"_s).isEmpty());
}

void RepairFlowTest::everyStepLooksRight_data() {
    QTest::addColumn<int>("appearance");
    QTest::addColumn<QSize>("size");
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        for (const QSize& size : {QSize(1366, 768), QSize(1920, 1080)}) {
            QTest::addRow("%s-%d", appearance == Appearance::Light ? "light" : "dark", size.width())
                << static_cast<int>(appearance) << size;
        }
    }
}

void RepairFlowTest::everyStepLooksRight() {
    QFETCH(const int, appearance);
    QFETCH(const QSize, size);
    m_theme->setAppearance(static_cast<Appearance>(appearance));
    m_window->resize(size);
    openDemo();
    const auto check = [&](const QString& name) {
        QCoreApplication::sendPostedEvents();
        test::keepPicture(*m_window, u"%1-%2"_s.arg(name, QLatin1String(QTest::currentDataTag())));
        const QStringList clipped = test::clippedTexts(*m_window);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
        const QStringList unnamed = test::unnamedControls(*m_window);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
    };
    check(u"repair-check"_s);
    nameOwner(u"$device_id"_s);
    check(u"repair-recipe"_s);
    page().showStep(RepairPage::Predict);
    check(u"repair-files-empty"_s);
    preview();
    check(u"repair-preview"_s);
    click("previewOnlyChanges");
    click("nextExample");
    check(u"repair-preview-changes"_s);
    writeFiles();
    check(u"repair-files-blocked"_s);
    click("acceptHot");
    check(u"repair-files-waiver"_s);
    choose("repairFlow", 1);
    page().showStep(RepairPage::Check);
    check(u"repair-check-groups"_s);
    page().showStep(RepairPage::Recipe);
    QTRY_VERIFY(find<QLabel>("repairKeys")->text().contains(u"company"_s));
    check(u"repair-recipe-groups"_s);
    preview();
    check(u"repair-preview-groups"_s);
    writeFiles();
    check(u"repair-files-safe"_s);
    page().showStep(RepairPage::Send);
    check(u"repair-send-form"_s);
    fillIn();
    click("sendNow");
    QTRY_VERIFY2(noticeText("sendMessage").startsWith(u"Done"_s), qPrintable(sendState()));
    check(u"repair-send-done"_s);
}

void RepairFlowTest::theRulesFollowTheChoices() {
    openDemo();
    const auto rules = [this] {
        QString all;
        for (int row = 0; row < model("repairRules")->rowCount(); ++row) {
            all += model("repairRules")->index(row, 0).data().toString() + u'\n';
        }
        return all;
    };
    QVERIFY(rules().contains(u"original name"_s));
    QVERIFY(rules().contains(u"nobody"_s));
    nameOwner(u"account, $device_id"_s);
    QVERIFY(rules().contains(u"first of account, $device_id"_s));
    page().showStep(RepairPage::Recipe);
    QVERIFY(!find<QWidget>("repairDays")->isEnabled());
    choose("repairFlow", 1);
    QVERIFY(find<QWidget>("repairDays")->isEnabled());
    QTRY_VERIFY(rules().contains(u"Blank Company in company on every day"_s));
    choose("repairDays", 1);
    QTRY_VERIFY(rules().contains(u"Blank Company in company on 1 day"_s));
}

void RepairFlowTest::examplesShowWhatChanges() {
    openDemo();
    nameOwner(u"$device_id"_s);
    preview();
    const QAbstractItemModel* changes = model("previewChanges");
    const int all = changes->rowCount();
    QCOMPARE(changes->index(0, 1).data().toString(), u"event"_s);
    QCOMPARE(changes->index(0, 2).data().toString(), u"\"$hotshard_events\""_s);
    QVERIFY(changes->index(0, 3).data().toString() != u"\"$hotshard_events\""_s);
    click("previewOnlyChanges");
    QVERIFY(changes->rowCount() > 5 && changes->rowCount() < all);
    QStringList signs;
    for (int row = 0; row < changes->rowCount(); ++row) {
        signs << changes->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    QVERIFY(signs.contains(u"added"_s) && signs.contains(u"removed"_s));
    QVERIFY(signs.contains(u"changed"_s) && !signs.contains(u"unchanged"_s));
    const QString place = find<QLabel>("previewPlace")->text();
    click("nextExample");
    QVERIFY(find<QLabel>("previewPlace")->text() != place);
}

void RepairFlowTest::whatStaysHotNeedsAWrittenReason() {
    openDemo();
    choose("repairFlow", 1);
    writeFiles();
    QVERIFY(noticeText("repairVerdict").startsWith(u"Safe"_s));
    choose("repairFlow", 0); // the hot group stays as it is
    writeFiles();
    QVERIFY(noticeText("repairVerdict").startsWith(u"Blocked"_s));
    QVERIFY(model("forecastTable")->rowCount() > 0);
    click("acceptHot");
    auto* reason = find<QLineEdit>("acceptReason");
    QTest::keyClicks(reason, u"   "_s);
    QVERIFY(!find<QPushButton>("acceptHotNow")->isEnabled());
    QTest::keyClicks(reason, u"users are repaired next"_s);
    click("acceptHotNow");
    QVERIFY(noticeText("repairVerdict").contains(u"users are repaired next"_s));
    QTest::mouseClick(find<Notice>("repairVerdict")->findChild<QPushButton*>(), Qt::LeftButton);
    QVERIFY(noticeText("repairVerdict").startsWith(u"Blocked"_s));
}

void RepairFlowTest::anotherRecipeMakesEverythingStale() {
    openDemo();
    preview();
    writeFiles();
    nameOwner(u"$device_id"_s);
    QVERIFY(noticeText("repairVerdict").isEmpty());
    page().showStep(RepairPage::Predict);
    QVERIFY(!find<QLabel>("repairFiles")->isVisible());
    preview(); // made anew, unasked
    auto* data = m_window->findChild<DataPage*>();
    const QString folder = m_folder->filePath(u"demo"_s);
    const QStringList files =
        QDir(folder).entryList({u"2026-10-14*.gz"_s}, QDir::Files, QDir::Name);
    QCOMPARE(files.size(), 1);
    const QString before = noticeText("previewBooks");
    Q_EMIT data->removeRequested({(folder + u'/' + files.constFirst()).toStdString()});
    QTRY_VERIFY(!noticeText("previewBooks").isEmpty() && noticeText("previewBooks") != before);
}

void RepairFlowTest::aFolderWithOtherFilesIsRefused() {
    openDemo();
    const QString folder = page().folder();
    QVERIFY(QDir().mkpath(folder));
    QFile other(folder + u"/thesis.txt"_s);
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("years of work") > 0);
    other.close();
    page().showStep(RepairPage::Predict);
    click("writeFiles");
    QTRY_VERIFY(noticeText("predictMessage").contains(u"thesis.txt"_s));
    QVERIFY(other.exists());
    QVERIFY(find<QPushButton>("writeFiles")->isEnabled());
}

void RepairFlowTest::aCaseWithNothingToRepairSaysSo() {
    const QString path = m_folder->filePath(u"calm.ndjson"_s);
    test::writeExport(path.toStdString(), {});
    const QSignalSpy settled(m_window.get(), &MainWindow::settled);
    m_window->openPaths({.cases = {}, .exports = {path.toStdString()}},
                        MainWindow::Importing::AtOnce);
    QTRY_VERIFY(!settled.isEmpty());
    openPage();
    QCOMPARE(find<QLabel>("repairKeys")->text(), u"none"_s);
    preview();
    QVERIFY(noticeText("previewBooks").startsWith(u"0 read"_s));
    QVERIFY(!find<QWidget>("previewGroups")->isVisible());
}

void RepairFlowTest::repairedEventsAreSentAndAccountedFor() {
    prepareToSend();
    click("repairNext");
    QCOMPARE(page().step(), RepairPage::Send);
    fillIn();
    click("sendNow");
    QTRY_VERIFY2(noticeText("sendMessage").startsWith(u"Done"_s), qPrintable(sendState()));
    const std::vector<std::string> taken = m_outside->vendor.imported();
    const QAbstractItemModel* books = model("sendBooks");
    QVERIFY(books->rowCount() > 3);
    const QString all = QLocale().toString(static_cast<qulonglong>(taken.size()));
    QCOMPARE(books->index(0, 1).data().toString(), all); // read
    QCOMPARE(books->index(0, 2).data().toString(), all); // accepted
    QCOMPARE(books->index(0, 6).data().toString(), u"0"_s);
    click("copyUndo");
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"hs_run"_s));
    click("sendNow"); // knows that everything is there
    QTRY_VERIFY(find<QPushButton>("sendNow")->isEnabled());
    QTRY_VERIFY2(noticeText("sendMessage").startsWith(u"Done"_s), qPrintable(sendState()));
    QCOMPARE(m_outside->vendor.imported().size(), taken.size());
    nameOwner(u"account"_s); // another repair: those books are not its own
    page().showStep(RepairPage::Send);
    QVERIFY(noticeText("sendMessage").isEmpty());
}

void RepairFlowTest::nothingIsSentBeforeEverythingIsSeenTo() {
    openDemo();
    fillIn();
    QVERIFY(noticeText("sendMissing").contains(u"Write the files"_s));
    QVERIFY(!find<QPushButton>("sendNow")->isEnabled());
    writeFiles();
    page().showStep(RepairPage::Send);
    QVERIFY(noticeText("sendMissing").contains(u"over their limits"_s));
    page().showStep(RepairPage::Predict);
    accept(u"the group is repaired next"_s);
    page().showStep(RepairPage::Send);
    QVERIFY(find<QPushButton>("sendNow")->isEnabled());
    type("sendProjectAgain", u"12354"_s);
    QVERIFY(noticeText("sendMissing").contains(u"again"_s));
    type("sendProjectAgain", u"12345"_s);
    type("sendSecret", {});
    QVERIFY(noticeText("sendMissing").contains(u"secret"_s));
    type("sendSecret", u"open-sesame"_s);
    find<QAbstractButton>("sendChecked")->click();
    QVERIFY(noticeText("sendMissing").contains(u"step 1"_s));
    find<QAbstractButton>("sendChecked")->click();
    find<QComboBox>("sendServer")->setCurrentIndex(3);
    QVERIFY(noticeText("sendMissing").contains(u"server"_s));
    type("sendUrl", u"http://127.0.0.1:8723"_s);
    QVERIFY(find<QPushButton>("sendNow")->isEnabled());
    QCOMPARE(m_outside->vendor.requests(stand_in::Endpoint::Import), 0U);
}

void RepairFlowTest::sendingGoesOnWhereItStopped() {
    prepareToSend();
    fillIn(u"wrong"_s);
    click("sendNow");
    QTRY_VERIFY(noticeText("sendMessage").contains(u"still to be sent"_s));
    QVERIFY(m_outside->vendor.imported().empty());
    QVERIFY(model("sendBooks")->index(0, 6).data().toString() != u"0"_s);
    QVERIFY(!find<QPushButton>("copyUndo")->isVisible());
    type("sendSecret", u"open-sesame"_s);
    click("sendNow");
    QTRY_VERIFY2(noticeText("sendMessage").startsWith(u"Done"_s), qPrintable(sendState()));
    QVERIFY(!m_outside->vendor.imported().empty());
}

} // namespace shardscope::ui

QTEST_MAIN(shardscope::ui::RepairFlowTest)
#include "repair_flow_test.moc"
