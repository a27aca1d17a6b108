// SPDX-License-Identifier: GPL-3.0-or-later
// Simulating limits as a person does it, on the engine the program uses and its sample data.
// SHARDSCOPE_PICTURES=FOLDER keeps the pictures.
#include "tests/ui/support/look.h"
#include "tests/ui/support/real_engine.h"
#include "ui/board/board_page.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme_switch.h"
#include "ui/widgets/notice.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace shardscope::ui {

using namespace Qt::StringLiterals;

class SimulateFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theSampleIsSimulatedAsSoonAsThePageIsShown_data();
    void theSampleIsSimulatedAsSoonAsThePageIsShown();
    void aKeyLeadsToTheBoardAndBack();
    void aKeyLeadsToItsPageAndBack();
    void aMissingFileIsToldAndTheCountsStay();
    void closingTheCaseStopsAndForgets();

private:
    template<typename Widget>
    [[nodiscard]] Widget* find(const char* name) const {
        auto* found = m_window->findChild<Widget*>(QString::fromLatin1(name));
        Q_ASSERT(found != nullptr);
        return found;
    }
    [[nodiscard]] QTableView* keys() const { return find<QTableView>("simulatedKeys"); }
    [[nodiscard]] std::filesystem::path path(const QString& name) const {
        return m_folder->filePath(name).toStdString();
    }
    void exploreDemo();

    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void SimulateFlowTest::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme = std::make_unique<ThemeSwitch>(*qApp, Appearance::Light);
}

void SimulateFlowTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(u"desktop.ini"_s), QSettings::IniFormat);
    m_window =
        std::make_unique<MainWindow>(test::realEngine(), *m_settings, *m_theme, path(u"demo"_s));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void SimulateFlowTest::cleanup() {
    m_window.reset();
    m_settings.reset();
    m_folder.reset();
}

void SimulateFlowTest::exploreDemo() {
    const QSignalSpy settled(m_window.get(), &MainWindow::settled);
    m_window->exploreDemo();
    QTRY_VERIFY(!settled.isEmpty());
    m_window->showPage(MainWindow::Simulate);
    QTRY_VERIFY(keys()->model()->rowCount() > 0);
}

void SimulateFlowTest::theSampleIsSimulatedAsSoonAsThePageIsShown_data() {
    QTest::addColumn<int>("appearance");
    QTest::addColumn<QSize>("size");
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        for (const QSize& size : {QSize(1366, 768), QSize(1920, 1080)}) {
            QTest::addRow("%s-%d", appearance == Appearance::Light ? "light" : "dark", size.width())
                << static_cast<int>(appearance) << size;
        }
    }
}

void SimulateFlowTest::theSampleIsSimulatedAsSoonAsThePageIsShown() {
    QFETCH(const int, appearance);
    QFETCH(const QSize, size);
    m_theme->setAppearance(static_cast<Appearance>(appearance));
    m_window->resize(size);
    exploreDemo();
    QCOMPARE(keys()->model()->rowCount(), 6);
    QCOMPARE(find<QSpinBox>("simulatedLimit")->value(), 2'000); // the sample's own
    const auto check = [&](const QString& name) {
        QCoreApplication::sendPostedEvents();
        test::keepPicture(*m_window, u"%1-%2"_s.arg(name, QLatin1String(QTest::currentDataTag())));
        const QStringList clipped = test::clippedTexts(*m_window);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
        const QStringList unnamed = test::unnamedControls(*m_window);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
    };
    check(u"simulate-demo"_s);
    find<QSpinBox>("simulatedLimit")->setValue(1'000);
    QTRY_VERIFY(keys()->model()->rowCount() > 6);
    keys()->selectRow(1);
    check(u"simulate-demo-1000"_s);
    find<QComboBox>("simulatedStorage")->setCurrentIndex(1);
    QTRY_COMPARE(keys()->model()->rowCount(), 1);
    check(u"simulate-demo-groups"_s);
}

void SimulateFlowTest::aKeyLeadsToTheBoardAndBack() {
    exploreDemo();
    keys()->selectRow(0);
    QTest::mouseClick(find<QPushButton>("showOnBoard"), Qt::LeftButton);
    QCOMPARE(m_window->page(), MainWindow::Board);
    const auto* board = m_window->findChild<BoardPage*>();
    QCOMPARE(board->state().filter.ids, std::vector<std::string>{"user_id"});
    QCOMPARE(board->state().filter.days.size(), 1U);
    m_window->findChild<BoardPage*>()->history().back();
    QVERIFY(board->state().filter.ids.empty());
}

void SimulateFlowTest::aKeyLeadsToItsPageAndBack() {
    exploreDemo();
    keys()->selectRow(0);
    QTest::mouseClick(find<QPushButton>("drillDown"), Qt::LeftButton);
    QCOMPARE(m_window->page(), MainWindow::Key);
    QCOMPARE(find<QLabel>("keyId")->text(), u"user_id"_s);
    QTest::mouseClick(find<QPushButton>("backToBoard"), Qt::LeftButton);
    QCOMPARE(m_window->page(), MainWindow::Simulate); // where it was asked for
}

void SimulateFlowTest::aMissingFileIsToldAndTheCountsStay() {
    const auto file = test::writeExport(path(u"a.json"_s), {.events = 900});
    const QSignalSpy settled(m_window.get(), &MainWindow::settled);
    m_window->openPaths({.cases = {}, .exports = {file}}, MainWindow::Importing::AtOnce);
    QTRY_VERIFY(!settled.isEmpty());
    std::filesystem::remove(file);
    m_window->showPage(MainWindow::Simulate);
    find<QSpinBox>("simulatedLimit")->setValue(100); // below what an import keeps
    QTRY_COMPARE(keys()->model()->rowCount(), 1);
    bool told = false;
    for (const Notice* notice : m_window->findChildren<Notice*>()) {
        told = told || (notice->isVisible() && notice->text().contains(u"a.json"_s));
    }
    QVERIFY(told);
    QVERIFY(find<QLabel>("simulatedWords")->text().contains(u"800 would be renamed"_s));
}

void SimulateFlowTest::closingTheCaseStopsAndForgets() {
    exploreDemo();
    for (QAction* action : m_window->findChildren<QAction*>()) {
        if (action->shortcut() == QKeySequence(u"Ctrl+W"_s)) {
            action->trigger();
        }
    }
    QTRY_COMPARE(m_window->page(), MainWindow::Welcome);
    QCOMPARE(keys()->model()->rowCount(), 0);
}

} // namespace shardscope::ui

QTEST_MAIN(shardscope::ui::SimulateFlowTest)
#include "simulate_flow_test.moc"
