// SPDX-License-Identifier: GPL-3.0-or-later
// From the board to one key and back, on the engine the program uses and its sample data.
// SHARDSCOPE_PICTURES=FOLDER keeps the pictures.
#include "tests/ui/support/look.h"
#include "tests/ui/support/real_engine.h"
#include "ui/board/board_page.h"
#include "ui/board/board_table.h"
#include "ui/key/key_page.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme_switch.h"
#include "ui/widgets/job_line.h"
#include "ui/widgets/notice.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>
#include <memory>

namespace shardscope::ui {

using namespace Qt::StringLiterals;

class KeyFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aDoubleClickTellsSinceWhichVersion_data();
    void aDoubleClickTellsSinceWhichVersion();
    void theKeyboardLeadsInAndOut();
    void missingFilesAreTold();
    void hostileIdsAndValuesAreShownSafely();
    void closingTheCaseLeavesTheKey();

private:
    template<typename Widget>
    [[nodiscard]] Widget* find(const char* name) const {
        auto* found = m_window->findChild<Widget*>(QString::fromLatin1(name));
        Q_ASSERT(found != nullptr);
        return found;
    }
    [[nodiscard]] BoardTable* ids() const {
        const auto tables = m_window->findChildren<BoardTable*>();
        return *std::find_if(tables.begin(), tables.end(), [](const BoardTable* table) {
            return table->accessibleName() == u"Distinct ids"_s;
        });
    }
    [[nodiscard]] QTableView* values() const { return find<QTableView>("profileValues"); }
    [[nodiscard]] std::filesystem::path path(const QString& name) const {
        return m_folder->filePath(name).toStdString();
    }
    void exploreDemo();
    void import(const std::filesystem::path& file);
    void doubleClick(const QString& id);

    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void KeyFlowTest::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme = std::make_unique<ThemeSwitch>(*qApp, Appearance::Light);
}

void KeyFlowTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(u"desktop.ini"_s), QSettings::IniFormat);
    m_window =
        std::make_unique<MainWindow>(test::realEngine(), *m_settings, *m_theme, path(u"demo"_s));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void KeyFlowTest::cleanup() {
    m_window.reset();
    m_settings.reset();
    m_folder.reset();
}

void KeyFlowTest::exploreDemo() {
    const QSignalSpy settled(m_window.get(), &MainWindow::settled);
    m_window->exploreDemo();
    QTRY_VERIFY(!settled.isEmpty());
}

void KeyFlowTest::import(const std::filesystem::path& file) {
    const QSignalSpy settled(m_window.get(), &MainWindow::settled);
    m_window->openPaths({.cases = {}, .exports = {file}}, MainWindow::Importing::AtOnce);
    QTRY_VERIFY(!settled.isEmpty());
}

void KeyFlowTest::doubleClick(const QString& id) {
    BoardTable* table = ids();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, 0);
        if (index.data().toString() == id) {
            table->scrollTo(index);
            QTest::mouseDClick(table->viewport(), Qt::LeftButton, {},
                               table->visualRect(index).center());
            return;
        }
    }
    QFAIL("the board does not show the id");
}

void KeyFlowTest::aDoubleClickTellsSinceWhichVersion_data() {
    QTest::addColumn<int>("appearance");
    QTest::addColumn<QSize>("size");
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        for (const QSize& size : {QSize(1366, 768), QSize(1920, 1080)}) {
            QTest::addRow("%s-%d", appearance == Appearance::Light ? "light" : "dark", size.width())
                << static_cast<int>(appearance) << size;
        }
    }
}

void KeyFlowTest::aDoubleClickTellsSinceWhichVersion() {
    QFETCH(const int, appearance);
    QFETCH(const QSize, size);
    m_theme->setAppearance(static_cast<Appearance>(appearance));
    m_window->resize(size);
    exploreDemo();
    doubleClick(u"user_id"_s);
    QCOMPARE(m_window->page(), MainWindow::Key);
    QCOMPARE(find<QLabel>("keyId")->text(), u"user_id"_s);
    QTRY_VERIFY(find<QLabel>("keyOnset")->isVisible());
    const QString onset = find<QLabel>("keyOnset")->text();
    QVERIFY2(onset.contains(u"$app_version_string 4.2.0"_s), qPrintable(onset));
    QVERIFY2(onset.contains(u"12 Oct 2026"_s), qPrintable(onset));
    auto* tabs = find<QTabBar>("profileTabs");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QCoreApplication::sendPostedEvents();
        const QString name = u"key-%1-%2"_s.arg(tab).arg(QLatin1String(QTest::currentDataTag()));
        test::keepPicture(*m_window, name);
        const QStringList clipped = test::clippedTexts(*m_window);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
        const QStringList unnamed = test::unnamedControls(*m_window);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
        QVERIFY(tab == tabs->count() - 1 || values()->model()->rowCount() > 0);
    }
    QCOMPARE(find<QTableView>("profileDays")->model()->rowCount(), 7);
    tabs->setCurrentIndex(2); // versions
    QCOMPARE(values()->model()->index(0, 0).data().toString(), u"4.2.0"_s);
    const QAbstractItemModelTester valuesTester(values()->model());
    const QAbstractItemModelTester daysTester(find<QTableView>("profileDays")->model());
}

void KeyFlowTest::theKeyboardLeadsInAndOut() {
    exploreDemo();
    BoardTable* table = ids();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_window->page(), MainWindow::Key);
    const auto* page = m_window->findChild<KeyPage*>();
    QVERIFY(!page->target().key.id.empty());
    QVERIFY(m_window->findChild<BoardPage*>()->state().filter.ids.empty());
    // While the events are read, Esc stops that; afterwards it leads back.
    QTRY_VERIFY(!page->findChild<JobLine*>()->isVisible());
    QTest::keyClick(m_window->findChild<KeyPage*>(), Qt::Key_Escape);
    QCOMPARE(m_window->page(), MainWindow::Board);
    doubleClick(u"user_id"_s);
    QTest::mouseClick(find<QPushButton>("copyKeyId"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"user_id"_s);
    QTest::mouseClick(find<QPushButton>("backToBoard"), Qt::LeftButton);
    QCOMPARE(m_window->page(), MainWindow::Board);
}

void KeyFlowTest::missingFilesAreTold() {
    const auto file = test::writeExport(path(u"a.json"_s), {.events = 300});
    import(file);
    std::filesystem::remove(file);
    doubleClick(u"user_id"_s);
    const auto told = [this] {
        for (const Notice* notice : m_window->findChildren<Notice*>()) {
            if (notice->isVisible() && notice->text().contains(u"a.json"_s)) {
                return true;
            }
        }
        return false;
    };
    QTRY_VERIFY(told());
}

void KeyFlowTest::hostileIdsAndValuesAreShownSafely() {
    const std::string id = R"(<b>\u0000\u202e)" + std::string(10'000, 'w');
    std::ofstream out(path(u"a.json"_s));
    for (int event = 0; event < 20; ++event) {
        out << R"({"event":"<i>E</i>","properties":{"time":1693526400,"distinct_id":")" << id
            << R"(","$insert_id":")" << event << R"(","<u>p</u>":"<script>\u202e\n)"
            << std::string(5'000, 'x') << "\"}}\n";
    }
    out.close();
    import(path(u"a.json"_s));
    BoardTable* table = ids();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(values()->model()->rowCount() > 0);
    QVERIFY(find<QLabel>("keyId")->textFormat() == Qt::PlainText);
    QVERIFY(!find<QLabel>("keyId")->text().contains(QChar(0x202e)));
    QTest::mouseClick(find<QPushButton>("copyKeyId"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text().size(), 10'005);
    const QStringList clipped = test::clippedTexts(*m_window);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
}

void KeyFlowTest::closingTheCaseLeavesTheKey() {
    exploreDemo();
    doubleClick(u"user_id"_s);
    for (QAction* action : m_window->findChildren<QAction*>()) {
        if (action->shortcut() == QKeySequence(u"Ctrl+W"_s)) {
            action->trigger();
        }
    }
    QTRY_COMPARE(m_window->page(), MainWindow::Welcome);
}

} // namespace shardscope::ui

QTEST_MAIN(shardscope::ui::KeyFlowTest)
#include "key_flow_test.moc"
