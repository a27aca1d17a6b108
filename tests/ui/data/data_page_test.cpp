// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/data_page.h"

#include "tests/ui/support/fake_engine.h"
#include "ui/widgets/message_bar.h"

#include <QLabel>
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

} // namespace shardscope::ui

QTEST_MAIN(shardscope::ui::DataPageTest)
#include "data_page_test.moc"
