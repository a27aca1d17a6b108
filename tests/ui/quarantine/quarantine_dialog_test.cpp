// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quarantine/quarantine_dialog.h"

#include "tests/ui/support/fake_engine.h"
#include "ui/quarantine/quarantine_model.h"
#include "ui/quarantine/quarantine_proxy.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

#include <memory>

namespace shardscope::ui {

using namespace Qt::StringLiterals;

class QuarantineDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void modelsKeepTheRulesOfModels();
    void fetchesEveryPage();
    void filtersByFileAndReason();
    void showsHostileTextSafelyAndCopiesItWhole();
    void saysWhenThereIsNothing();
    void anotherCaseStartsFromTheBeginning();

private:
    void fill(std::uint64_t lines);
    void show();
    [[nodiscard]] QTableView* table() const {
        return m_dialog->findChild<QTableView*>(u"quarantineLines"_s);
    }
    [[nodiscard]] QString count() const {
        return m_dialog->findChild<QLabel*>(u"quarantineCount"_s)->text();
    }

    std::shared_ptr<test::FakeEngine> m_fake;
    std::unique_ptr<QuarantineDialog> m_dialog;
};

void QuarantineDialogTest::init() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_fake = test::FakeEngine::make();
    m_fake->put("/c.shardcase", {});
    m_dialog = std::make_unique<QuarantineDialog>();
}

void QuarantineDialogTest::fill(std::uint64_t lines) {
    m_fake->change("/c.shardcase", [&](test::FakeEngine::Case& content) {
        for (std::uint64_t line = 1; line <= lines; ++line) {
            content.quarantine.push_back({.path = line % 2 == 0 ? "/x/even.json" : "/x/odd.json",
                                          .line = line,
                                          .offset = line * 10,
                                          .length = 500,
                                          .reason = line % 5 == 0 ? "no time" : "not JSON",
                                          .text = "<b>\xFF\xE2\x80\xAE line"});
        }
    });
}

void QuarantineDialogTest::show() {
    m_dialog->setCase(*m_fake->engine().openSession("/c.shardcase"));
    m_dialog->show();
    m_dialog->activateWindow(); // shortcuts are for active windows
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void QuarantineDialogTest::modelsKeepTheRulesOfModels() {
    QuarantineModel model;
    QuarantineProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester modelRules(&model);
    const QAbstractItemModelTester proxyRules(&proxy);
    store::QuarantinedLine line;
    line.path = "/x/a.json";
    model.append({line, line});
    model.append({});
    proxy.setFile("/x/a.json");
    QCOMPARE(proxy.rowCount(), 2);
    proxy.setReason("other");
    QCOMPARE(proxy.rowCount(), 0);
    model.clear();
}

void QuarantineDialogTest::fetchesEveryPage() {
    fill(1'203);
    show();
    QTRY_COMPARE(table()->model()->rowCount(), 1'203);
    QCOMPARE(count(), u"showing 1,203 of 1,203"_s);
    const QModelIndex last = table()->model()->index(1'202, QuarantineModel::Line);
    QCOMPARE(last.data().toString(), u"1,203"_s);
}

void QuarantineDialogTest::filtersByFileAndReason() {
    fill(100);
    show();
    QTRY_COMPARE(table()->model()->rowCount(), 100);
    const QList<QComboBox*> boxes = m_dialog->findChildren<QComboBox*>();
    QCOMPARE(boxes.size(), 2);
    boxes.at(0)->setCurrentIndex(boxes.at(0)->findText(u"even.json"_s));
    QCOMPARE(table()->model()->rowCount(), 50);
    boxes.at(1)->setCurrentIndex(boxes.at(1)->findText(u"no time"_s));
    QCOMPARE(table()->model()->rowCount(), 10);
    QCOMPARE(count(), u"showing 10 of 100"_s);
}

void QuarantineDialogTest::showsHostileTextSafelyAndCopiesItWhole() {
    fill(1);
    show();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    table()->selectRow(0);
    const QString text = m_dialog->findChild<QPlainTextEdit*>()->toPlainText();
    QVERIFY(text.contains(u"<b>"_s));
    QVERIFY(!text.contains(QChar(0x202E)));
    QVERIFY(text.contains(u"of 500 bytes"_s)); // the rest was not kept
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::clipboard()->text().contains(QChar(0x202E))); // as in the file
}

void QuarantineDialogTest::saysWhenThereIsNothing() {
    show();
    QTRY_VERIFY(!table()->isVisible());
    QVERIFY(count().isEmpty());
}

void QuarantineDialogTest::anotherCaseStartsFromTheBeginning() {
    fill(10);
    show();
    QTRY_COMPARE(table()->model()->rowCount(), 10);
    m_dialog->findChildren<QComboBox*>().at(0)->setCurrentIndex(1);
    m_dialog->setCase(nullptr);
    QCOMPARE(table()->model()->rowCount(), 0);
    QCOMPARE(m_dialog->findChildren<QComboBox*>().at(0)->count(), 1);
    show();
    QTRY_COMPARE(table()->model()->rowCount(), 10);
}

} // namespace shardscope::ui

QTEST_MAIN(shardscope::ui::QuarantineDialogTest)
#include "quarantine_dialog_test.moc"
