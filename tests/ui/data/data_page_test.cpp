// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/data_page.h"

#include "tests/ui/support/fake_engine.h"
#include "ui/import/import_model.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractItemModelTester>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <memory>

namespace shardscope::ui {

using namespace Qt::StringLiterals;

class DataPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsTheSources();
    void removesOnlyAfterASecondThought();
    void aRefreshKeepsTheSelection();
    void nothingCanBeChangedWhileImporting();
    void nothingCanBeChangedInAReadOnlyCase();
    void newLimitsAreTold();
    void badLinesCanBeAskedForOnlyWhenThereAreSome();
    void hostileNamesDoNotBecomeMarkup();
    void everyFileTellsHowItStands();
    void missingFilesAreToldOnceUntilSomethingChanges();
    void onlyAFileOutOfPlaceCanBeLocated();
    void aFileDroppedOnARowIsItsPlace();
    void othersThatMovedAlongAreOffered();
    void comparingKeepsTheRestStill();

private:
    template<typename Widget>
    [[nodiscard]] Widget* find(const char* name) const {
        return m_page->findChild<Widget*>(QString::fromLatin1(name));
    }

    CaseStatus m_status;
    std::unique_ptr<DataPage> m_page;
};

void DataPageTest::init() {
    m_status = {};
    m_status.open = true;
    m_status.path = "/cases/acme.shardcase";
    m_status.sources = {test::source("/x/a.json", 40), test::source("/x/b.json", 2)};
    m_page = std::make_unique<DataPage>();
    m_page->resize(1200, 700);
    m_page->show();
    m_page->showStatus(m_status);
}

void DataPageTest::listsTheSources() {
    QCOMPARE(find<QTableView>("sources")->model()->rowCount(), 2);
    m_page->showStatus({});
    QVERIFY(!find<QPushButton>("addFiles")->isEnabled());
    QVERIFY(!find<QTableView>("sources")->isVisible()); // an empty state instead
}

void DataPageTest::removesOnlyAfterASecondThought() {
    const QSignalSpy removed(m_page.get(), &DataPage::removeRequested);
    auto* remove = find<QPushButton>("removeSource");
    QVERIFY(!remove->isEnabled());
    find<QTableView>("sources")->selectRow(1);
    QVERIFY(remove->isEnabled());
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(removed.size(), 0);
    const auto* bar = m_page->findChild<MessageBar*>();
    QVERIFY(bar->message().text.contains(u"b.json"_s));
    QVERIFY(bar->message().detail.contains(u"imported again"_s));
    QTest::mouseClick(bar->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.at(0).at(0).value<std::vector<std::string>>(),
             std::vector<std::string>{"/x/b.json"});
}

void DataPageTest::aRefreshKeepsTheSelection() {
    auto* table = find<QTableView>("sources");
    table->selectRow(1);
    m_page->showStatus(m_status);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
}

void DataPageTest::nothingCanBeChangedWhileImporting() {
    find<QTableView>("sources")->selectRow(0);
    m_page->setImporting(true);
    QVERIFY(!find<QPushButton>("addFiles")->isEnabled());
    QVERIFY(!find<QPushButton>("removeSource")->isEnabled());
    QVERIFY(!find<QSpinBox>("userLimit")->isEnabled());
    m_page->setImporting(false);
    QVERIFY(find<QPushButton>("removeSource")->isEnabled());
}

void DataPageTest::nothingCanBeChangedInAReadOnlyCase() {
    m_status.readOnly = true;
    m_page->showStatus(m_status);
    QVERIFY(!find<QPushButton>("addFiles")->isEnabled());
    QVERIFY(!find<QSpinBox>("groupLimit")->isEnabled());
}

void DataPageTest::newLimitsAreTold() {
    const QSignalSpy changed(m_page.get(), &DataPage::limitsChanged);
    auto* user = find<QSpinBox>("userLimit");
    user->selectAll();
    QTest::keyClicks(user, u"5000"_s);
    QTest::keyClick(user, Qt::Key_Return);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).value<detect::Limits>().user, std::uint64_t{5'000});
}

void DataPageTest::badLinesCanBeAskedForOnlyWhenThereAreSome() {
    QVERIFY(!find<QPushButton>("showBadLines")->isEnabled());
    m_status.sources[0].quarantined = 3;
    m_page->showStatus(m_status);
    const QSignalSpy asked(m_page.get(), &DataPage::quarantineRequested);
    QTest::mouseClick(find<QPushButton>("showBadLines"), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void DataPageTest::hostileNamesDoNotBecomeMarkup() {
    m_status.path = "/cases/<b>bold<b>.shardcase";
    m_status.settings.groupKeys = {"<script>", "\xE2\x80\xAEgnp"};
    m_page->showStatus(m_status);
    bool found = false;
    for (const QLabel* label : m_page->findChildren<QLabel*>()) {
        if (label->textFormat() == Qt::RichText) {
            found = true;
            QVERIFY(!label->text().contains(u"<script>"_s));
            QVERIFY(!label->text().contains(u"<b>"_s));
            QVERIFY(!label->text().contains(QChar(0x202E)));
        }
    }
    QVERIFY(found);
}

void DataPageTest::everyFileTellsHowItStands() {
    using enum session::SourceHealth;
    m_status.sources.push_back(test::source("/x/c.json", 3));
    m_status.sources.push_back(test::source("/x/d.json", 4));
    m_status.health = {Ok, Missing, Changed, Unchecked};
    m_page->showStatus(m_status);
    const auto* model = find<QTableView>("sources")->model();
    const QAbstractItemModelTester tester(find<QTableView>("sources")->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QStringList words;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex state = model->index(row, ImportModel::State);
        words.append(state.data().toString());
        QVERIFY(state.data(Qt::ToolTipRole).toString().contains(u"/x/"_s));
    }
    words.sort();
    QCOMPARE(words, (QStringList{u"Changed since it was imported"_s, u"In place"_s, u"Not found"_s,
                                 u"Touched, not checked yet"_s}));
    m_status.health = {Ok, Ok, Ok, Ok};
    m_page->showStatus(m_status);
    QCOMPARE(model->index(0, ImportModel::State).data().toString(), u"In place"_s);
}

void DataPageTest::missingFilesAreToldOnceUntilSomethingChanges() {
    const auto bars = [this] { return m_page->findChild<MessageArea*>()->bars(); };
    m_status.health = {session::SourceHealth::Missing, session::SourceHealth::Ok};
    m_page->showStatus(m_status);
    QCOMPARE(bars().size(), 1);
    QVERIFY(bars().front()->message().text.contains(u"a.json is not where it was"_s));
    const QSignalSpy asked(m_page.get(), &DataPage::locateFolderRequested);
    QTest::mouseClick(bars().front()->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    m_page->showStatus(m_status);
    QVERIFY(bars().isEmpty());
    m_status.health = {session::SourceHealth::Missing, session::SourceHealth::Changed};
    m_page->showStatus(m_status);
    QVERIFY(bars().front()->message().text.contains(u"b.json has changed"_s));
    m_status.health = {session::SourceHealth::Ok, session::SourceHealth::Ok};
    m_page->showStatus(m_status);
    QVERIFY(bars().isEmpty());
}

void DataPageTest::onlyAFileOutOfPlaceCanBeLocated() {
    m_status.health = {session::SourceHealth::Missing, session::SourceHealth::Ok};
    m_page->showStatus(m_status);
    auto* table = find<QTableView>("sources");
    auto* locate = find<QPushButton>("locateSource");
    QVERIFY(!locate->isEnabled());
    const auto rowOf = [table](const QString& name) {
        return table->model()->index(0, 0).data().toString() == name ? 0 : 1;
    };
    table->selectRow(rowOf(u"b.json"_s));
    QVERIFY(!locate->isEnabled());
    table->selectRow(rowOf(u"a.json"_s));
    QVERIFY(locate->isEnabled());
    std::string asked;
    connect(m_page.get(), &DataPage::locateRequested, this,
            [&asked](const std::string& path) { asked = path; });
    QTest::mouseClick(locate, Qt::LeftButton);
    QCOMPARE(asked, std::string("/x/a.json"));
    std::vector<Move> moves; // a touched file is compared where it lies
    connect(m_page.get(), &DataPage::relocateRequested, this,
            [&moves](const std::vector<Move>& wanted) { moves = wanted; });
    m_status.health[0] = session::SourceHealth::Unchecked;
    m_page->showStatus(m_status);
    table->selectRow(rowOf(u"a.json"_s));
    QTest::mouseClick(locate, Qt::LeftButton);
    QVERIFY(moves == (std::vector<Move>{{"/x/a.json", "/x/a.json"}}));
}

void DataPageTest::aFileDroppedOnARowIsItsPlace() {
    QVERIFY(!m_page->dropTarget()->acceptDrops());
    m_status.health = {session::SourceHealth::Missing, session::SourceHealth::Ok};
    m_page->showStatus(m_status);
    QVERIFY(m_page->dropTarget()->acceptDrops());
    auto* table = find<QTableView>("sources");
    std::vector<Move> moves;
    connect(m_page.get(), &DataPage::relocateRequested, this,
            [&moves](const std::vector<Move>& wanted) { moves = wanted; });
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/new/a.json"_s)});
    const auto dropOn = [&](int row) {
        const QPoint at = table->visualRect(table->model()->index(row, 1)).center();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(table->viewport(), &enter);
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(table->viewport(), &event);
        return event.isAccepted();
    };
    const int missing = table->model()->index(0, 0).data().toString() == u"a.json"_s ? 0 : 1;
    QVERIFY(!dropOn(1 - missing));
    QVERIFY(moves.empty());
    QVERIFY(dropOn(missing));
    QVERIFY(moves == (std::vector<Move>{{"/x/a.json", "/new/a.json"}}));
}

void DataPageTest::othersThatMovedAlongAreOffered() {
    std::vector<Move> moves;
    connect(m_page.get(), &DataPage::relocateRequested, this,
            [&moves](const std::vector<Move>& wanted) { moves = wanted; });
    Relocation result;
    result.done = {{"/x/a.json", "/new/a.json"}};
    result.more = {{"/x/b.json", "/new/b.json"}};
    m_page->showRelocation(result);
    QTest::mouseClick(m_page->findChild<MessageBar*>()->findChild<QPushButton*>(), Qt::LeftButton);
    QVERIFY(moves == result.more);
}

void DataPageTest::comparingKeepsTheRestStill() {
    const QSignalSpy stopped(m_page.get(), &DataPage::stopRequested);
    m_page->showJob(u"comparing /new/a.json…"_s);
    QVERIFY(!find<QPushButton>("addFiles")->isEnabled());
    QTest::mouseClick(find<QPushButton>("stopJob"), Qt::LeftButton);
    QCOMPARE(stopped.size(), 1);
    m_page->endJob();
    QVERIFY(find<QPushButton>("addFiles")->isEnabled());
    QVERIFY(!find<QPushButton>("stopJob")->isVisible());
}

} // namespace shardscope::ui

QTEST_MAIN(shardscope::ui::DataPageTest)
#include "data_page_test.moc"
