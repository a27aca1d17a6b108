// SPDX-License-Identifier: GPL-3.0-or-later
// The raw events below the board, on the engine that the program uses. SHARDSCOPE_PICTURES=FOLDER
// keeps the pictures.
#include "tests/ui/support/look.h"
#include "tests/ui/support/real_engine.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/board/board_page.h"
#include "ui/data/data_page.h"
#include "ui/key/key_page.h"
#include "ui/rows/rows_dock.h"
#include "ui/rows/source_window.h"
#include "ui/widgets/job_line.h"
#include "ui/widgets/notice.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

#include <fstream>

namespace shardscope::ui {

using namespace Qt::StringLiterals;

class RowsFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<test::WindowFixture>(); }
    void init() { m_fixture->open({1366, 768}); }
    void cleanup() { m_fixture->close(); }
    void pagesGoThroughAllEvents();
    void sourceShowsTheLineAmongItsNeighbours();
    void bookmarkIsMarkedListedAndUndone();
    void bookmarkLeadsBackToTheLine();
    void valueOfAProfileFiltersTheEvents();
    void aChangedCaseAsksToReadAgain();
    void everythingIsNamedAndFits_data();
    void everythingIsNamedAndFits();

private:
    [[nodiscard]] RowsDock& dock() const { return *m_fixture->window().findChild<RowsDock*>(); }
    [[nodiscard]] QTableView& table() const { return *m_fixture->find<QTableView>("rowsTable"); }
    [[nodiscard]] QString about() const { return m_fixture->find<QLabel>("rowsAbout")->text(); }
    [[nodiscard]] SourceWindow* source() const {
        return m_fixture->window().findChild<SourceWindow*>(u"sourceWindow"_s);
    }
    void showRows() {
        dock().setVisible(true);
        QTRY_VERIFY(!about().isEmpty() && !dock().findChild<JobLine*>()->isVisible());
    }
    void press(const char* button) {
        QTest::mouseClick(m_fixture->find<QAbstractButton>(button), Qt::LeftButton);
        QTRY_VERIFY(!dock().findChild<JobLine*>()->isVisible());
    }
    /// One id, so many events in a row: line n has the insert id that ends in n - 1.
    void importLines(int events) {
        m_fixture->import({test::writeExport(m_fixture->path(u"a.json"_s), {.events = events})});
        showRows();
    }
    [[nodiscard]] QString placeOf(int row) const {
        return table().model()->index(row, 4).data().toString();
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
};

void RowsFlowTest::pagesGoThroughAllEvents() {
    importLines(1'200);
    QVERIFY2(about().startsWith(u"200 events"_s), qPrintable(about()));
    press("rowsInOrder");
    QVERIFY2(about().startsWith(u"Events 1 to 500 "_s), qPrintable(about()));
    QCOMPARE(table().model()->rowCount(), 500);
    QVERIFY(!m_fixture->find<QToolButton>("previousRows")->isEnabled());
    press("nextRows");
    press("nextRows");
    QVERIFY2(about().startsWith(u"Events 1,001 to 1,200 "_s), qPrintable(about()));
    QCOMPARE(placeOf(199), u"a.json:1200"_s);
    QVERIFY(!m_fixture->find<QToolButton>("nextRows")->isEnabled());
    press("previousRows");
    QCOMPARE(placeOf(0), u"a.json:501"_s);
    press("sampleAgain");
    QVERIFY(m_fixture->find<QPushButton>("rowsInOrder")->isVisible());
    QVERIFY(!m_fixture->find<QToolButton>("nextRows")->isVisible());
}

void RowsFlowTest::sourceShowsTheLineAmongItsNeighbours() {
    importLines(300);
    press("rowsInOrder");
    table().setCurrentIndex(table().model()->index(120, 0));
    m_fixture->find<QPushButton>("openSource")->click();
    QVERIFY(source() != nullptr);
    const auto* lines = source()->findChild<QTableView*>(u"sourceLines"_s);
    QTRY_COMPARE(lines->model()->rowCount(), 81);
    const QAbstractItemModelTester tester(lines->model());
    QCOMPARE(lines->currentIndex().row(), 40);
    QCOMPARE(lines->model()->index(40, 0).data().toString(), u"121"_s);
    QVERIFY(lines->model()->index(40, 1).data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(!lines->model()->index(39, 1).data(Qt::FontRole).value<QFont>().bold());
    const QString json = source()->findChild<QPlainTextEdit*>(u"sourceJson"_s)->toPlainText();
    QVERIFY2(json.contains(u"\"properties\": {"_s), qPrintable(json));
    for (QPushButton* button : source()->findChildren<QPushButton*>()) {
        if (button->text() == u"Copy file and line"_s) {
            button->click();
        }
    }
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"a.json:121"_s));
    // A file that is gone says so, and can be tried again.
    std::filesystem::rename(m_fixture->path(u"a.json"_s), m_fixture->path(u"b.json"_s));
    m_fixture->find<QPushButton>("openSource")->click();
    const auto says = [this](const QString& text) {
        for (const QLabel* label : source()->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(text)) {
                return true;
            }
        }
        return false;
    };
    QTRY_VERIFY(says(u"could not be read"_s));
    std::filesystem::rename(m_fixture->path(u"b.json"_s), m_fixture->path(u"a.json"_s));
    for (QPushButton* button : source()->findChildren<QPushButton*>()) {
        if (button->text() == u"Try again"_s) {
            button->click();
        }
    }
    QTRY_COMPARE(lines->model()->rowCount(), 81);
    m_fixture->actionOf("Ctrl+W")->trigger();
    QTRY_VERIFY(source() == nullptr);
}

void RowsFlowTest::bookmarkIsMarkedListedAndUndone() {
    importLines(50);
    m_fixture->activate();
    table().setFocus();
    table().setCurrentIndex(table().model()->index(3, 0));
    const auto marked = [this] {
        return !table().model()->index(3, 0).data(Qt::DecorationRole).isNull();
    };
    QTest::keyClick(&table(), Qt::Key_B);
    QTRY_VERIFY(marked());
    QVERIFY(table()
                .model()
                ->index(3, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .endsWith(u"bookmarked"_s));
    const auto* notes = m_fixture->find<QAbstractItemView>("notes");
    QCOMPARE(notes->model()->rowCount(), 1);
    m_fixture->find<QAction>("edit.undo")->trigger();
    QTRY_VERIFY(!marked());
    QCOMPARE(notes->model()->rowCount(), 0);
    m_fixture->find<QAction>("edit.redo")->trigger();
    QTRY_VERIFY(marked());
}

void RowsFlowTest::bookmarkLeadsBackToTheLine() {
    importLines(300);
    press("rowsInOrder");
    table().setCurrentIndex(table().model()->index(70, 0));
    m_fixture->find<QAction>("row.bookmark")->trigger();
    const auto* notes = m_fixture->find<QAbstractItemView>("notes");
    QTRY_COMPARE(notes->model()->rowCount(), 1);
    m_fixture->window().showPage(MainWindow::Notes);
    m_fixture->find<QAbstractItemView>("notes")->setCurrentIndex(notes->model()->index(0, 0));
    QPushButton* open = nullptr;
    for (QPushButton* button : m_fixture->window().findChildren<QPushButton*>()) {
        const bool isIt = button->isVisible() && button->text() == u"Open source"_s &&
                          button->objectName().isEmpty();
        open = isIt ? button : open;
    }
    QVERIFY(open != nullptr);
    open->click();
    QVERIFY(source() != nullptr);
    const auto* lines = source()->findChild<QTableView*>(u"sourceLines"_s);
    QTRY_VERIFY(lines->model()->rowCount() > 0);
    QCOMPARE(lines->model()->index(lines->currentIndex().row(), 0).data().toString(), u"71"_s);
}

void RowsFlowTest::valueOfAProfileFiltersTheEvents() {
    std::ofstream out(m_fixture->path(u"a.json"_s));
    for (int event = 0; event < 300; ++event) {
        out << R"({"event":"E","properties":{"time":)" << 1'693'526'400 + event
            << R"(,"distinct_id":"user_id","$insert_id":")" << event << R"(","$os":")"
            << (event % 3 == 0 ? "Android" : "iOS & co") << "\"}}\n";
    }
    out.close();
    m_fixture->import({m_fixture->path(u"a.json"_s)});
    QVERIFY(m_fixture->doubleClick(u"user_id"_s));
    auto* values = m_fixture->find<QTableView>("profileValues");
    auto* properties = m_fixture->find<QTableView>("profileProperties");
    QTRY_VERIFY(properties->model()->rowCount() > 0);
    for (int row = 0; row < properties->model()->rowCount(); ++row) {
        if (properties->model()->index(row, 0).data().toString() == u"$os"_s) {
            properties->setCurrentIndex(properties->model()->index(row, 0));
        }
    }
    QVERIFY(!m_fixture->find<QAction>("rowsOfValue")->isEnabled());
    values->setCurrentIndex(values->model()->index(1, 0));
    QCOMPARE(values->model()->index(1, 0).data().toString(), u"Android"_s);
    m_fixture->find<QAction>("rowsOfValue")->trigger();
    QVERIFY(dock().isVisible());
    QTRY_VERIFY2(about().startsWith(u"100 events"_s), qPrintable(about()));
    auto* any = m_fixture->find<QPushButton>("anyValue");
    QVERIFY(any->isVisible());
    QCOMPARE(any->text(), u"$os = Android"_s);
    values->setCurrentIndex(values->model()->index(0, 0));
    m_fixture->find<QAction>("rowsOfValue")->trigger();
    QTRY_COMPARE(any->text(), u"$os = iOS && co"_s);
    QTRY_VERIFY2(about().startsWith(u"200 events"_s), qPrintable(about()));
    press("anyValue");
    QVERIFY(!any->isVisible());
    // The name of an event is a filter of its own.
    m_fixture->find<QTabBar>("profileTabs")->setCurrentIndex(1);
    values->setCurrentIndex(values->model()->index(0, 0));
    m_fixture->find<QAction>("rowsOfValue")->trigger();
    QTRY_VERIFY(!dock().findChild<JobLine*>()->isVisible());
    QVERIFY(!any->isVisible());
}

void RowsFlowTest::aChangedCaseAsksToReadAgain() {
    const auto more = test::writeExport(m_fixture->path(u"b.json"_s),
                                        {.date = "2023-09-02", .events = 20, .firstNumber = 99});
    m_fixture->import({test::writeExport(m_fixture->path(u"a.json"_s), {.events = 50}), more});
    showRows();
    QVERIFY2(about().startsWith(u"70 events"_s), qPrintable(about()));
    auto* changed = m_fixture->find<Notice>("rowsChanged");
    QVERIFY(!changed->isVisible());
    Q_EMIT m_fixture->window().findChild<DataPage*>()->removeRequested({more.string()});
    QTRY_VERIFY(changed->isVisible());
    QVERIFY2(about().startsWith(u"70 events"_s), qPrintable(about())); // nothing is pulled away
    QTest::mouseClick(changed->findChild<QPushButton*>(), Qt::LeftButton);
    QTRY_VERIFY2(about().startsWith(u"50 events"_s), qPrintable(about()));
    QVERIFY(!changed->isVisible());
}

void RowsFlowTest::everythingIsNamedAndFits_data() {
    QTest::addColumn<int>("appearance");
    QTest::addRow("light") << static_cast<int>(Appearance::Light);
    QTest::addRow("dark") << static_cast<int>(Appearance::Dark);
}

void RowsFlowTest::everythingIsNamedAndFits() {
    QFETCH(const int, appearance);
    m_fixture->theme().setAppearance(static_cast<Appearance>(appearance));
    m_fixture->exploreDemo();
    showRows();
    press("rowsInOrder");
    m_fixture->find<QAction>("row.bookmark")->trigger();
    m_fixture->find<QAction>("row.source")->trigger();
    QTRY_VERIFY(source()->findChild<QTableView*>(u"sourceLines"_s)->model()->rowCount() > 0);
    const QString tag = QLatin1String(QTest::currentDataTag());
    for (QWidget* part : std::initializer_list<QWidget*>{&m_fixture->window(), source()}) {
        test::keepPicture(*part, (part == source() ? u"source-"_s : u"rows-"_s) + tag);
        const QStringList clipped = test::clippedTexts(*part);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
        const QStringList unnamed = test::unnamedControls(*part);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
    }
    m_fixture->theme().setAppearance(Appearance::Light);
}

} // namespace shardscope::ui

QTEST_MAIN(shardscope::ui::RowsFlowTest)
#include "rows_flow_test.moc"
