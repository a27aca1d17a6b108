// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_display_proxy.h"
#include "ui/import/import_model.h"
#include "ui/import/state_delegate.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

namespace shardscope::ui {

using namespace Qt::StringLiterals;
using session::FileReport;
using session::FileState;

class ImportModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void keepsTheRulesOfModels();
    void aChangedFileChangesItsRowOnly();
    void anIndexOutOfRangeIsIgnored();
    void showsWordsAndUnits();
    void countsNothingOfAFileLeftOut();
    void sortsByNumbersNotByWords();
    void makesHostilePathsSafe();
    void everyStateHasALookOfItsOwn();
    void stateCellLeavesRoomForItsParts();
    void stateCellOfNoWidthHasNoNegativeParts();

private:
    static FileReport file(const std::string& path, std::uint64_t bytes, FileState state) {
        FileReport report;
        report.path = path;
        report.bytes = bytes;
        report.state = state;
        return report;
    }
};

void ImportModelTest::keepsTheRulesOfModels() {
    ImportModel model;
    ImportDisplayProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester modelRules(&model);
    const QAbstractItemModelTester proxyRules(&proxy);
    model.setFiles({file("/a", 1, FileState::Waiting), file("/b", 2, FileState::Waiting)});
    model.setFile(1, file("/b", 2, FileState::Reading));
    proxy.sort(ImportModel::Size, Qt::DescendingOrder);
    model.setFiles({});
    QCOMPARE(proxy.rowCount(), 0);
}

void ImportModelTest::aChangedFileChangesItsRowOnly() {
    ImportModel model;
    model.setFiles({file("/a", 1, FileState::Waiting), file("/b", 2, FileState::Waiting)});
    QList<int> rows;
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [&](const QModelIndex& from, const QModelIndex& to) {
                QCOMPARE(from.row(), to.row());
                rows.append(from.row());
            });
    model.setFile(1, file("/b", 2, FileState::Reading));
    model.setFile(1, file("/b", 2, FileState::Reading)); // nothing new
    QCOMPARE(rows, QList<int>{1});
}

void ImportModelTest::anIndexOutOfRangeIsIgnored() {
    ImportModel model;
    model.setFiles({file("/a", 1, FileState::Waiting)});
    model.setFile(7, file("/x", 1, FileState::Failed));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.files().front().path, std::string("/a"));
}

void ImportModelTest::showsWordsAndUnits() {
    ImportModel model;
    ImportDisplayProxy proxy;
    proxy.setSourceModel(&model);
    FileReport report = file("/data/2023-09-01.json.gz", 1'900'000'000, FileState::Incomplete);
    report.events = 8'120'331;
    report.quarantined = 12;
    report.days = {{19601}, {19602}};
    report.reason = "the last line says terminated early";
    model.setFiles({report});
    const auto text = [&](int column) { return proxy.index(0, column).data().toString(); };
    QCOMPARE(text(ImportModel::File), u"2023-09-01.json.gz"_s);
    QCOMPARE(text(ImportModel::Size), u"1.9 GB"_s);
    QCOMPARE(text(ImportModel::Events), QLocale().toString(8'120'331));
    QCOMPARE(text(ImportModel::BadLines), u"12"_s);
    QVERIFY(text(ImportModel::Days).contains(u"2023"_s));
    QCOMPARE(text(ImportModel::State), u"Incomplete: the last line says terminated early"_s);
    QVERIFY(
        proxy.index(0, ImportModel::File).data(Qt::ToolTipRole).toString().contains(u"/data"_s));
}

void ImportModelTest::countsNothingOfAFileLeftOut() {
    ImportModel model;
    ImportDisplayProxy proxy;
    proxy.setSourceModel(&model);
    FileReport report = file("/a", 100, FileState::Failed);
    report.events = 50; // read before it failed
    model.setFiles({report});
    QCOMPARE(proxy.index(0, ImportModel::Events).data().toString(), u"–"_s);
}

void ImportModelTest::sortsByNumbersNotByWords() {
    ImportModel model;
    ImportDisplayProxy proxy;
    proxy.setSourceModel(&model);
    model.setFiles({file("/big", 1'900'000'000, FileState::Waiting),
                    file("/small", 2'000, FileState::Waiting),
                    file("/middle", 21'000'000, FileState::Waiting)});
    proxy.sort(ImportModel::Size, Qt::AscendingOrder);
    QStringList names;
    for (int row = 0; row < proxy.rowCount(); ++row) {
        names.append(proxy.index(row, ImportModel::File).data().toString());
    }
    QCOMPARE(names, (QStringList{u"small"_s, u"middle"_s, u"big"_s}));
}

void ImportModelTest::makesHostilePathsSafe() {
    ImportModel model;
    ImportDisplayProxy proxy;
    proxy.setSourceModel(&model);
    model.setFiles({file("/x/a\n\xE2\x80\xAE<b>.json", 1, FileState::Waiting)});
    const QString shown = proxy.index(0, ImportModel::File).data().toString();
    QVERIFY(!shown.contains(u'\n'));
    QVERIFY(!shown.contains(QChar(0x202E)));
}

void ImportModelTest::everyStateHasALookOfItsOwn() {
    ImportModel model;
    QList<std::pair<Icon, Tint>> looks;
    for (const FileState state :
         {FileState::Waiting, FileState::Reading, FileState::Imported, FileState::AlreadyImported,
          FileState::Incomplete, FileState::Failed, FileState::Cancelled}) {
        FileReport report = file("/a", 200, state);
        report.bytesRead = 50;
        model.setFiles({report});
        const FileStateLook look = lookOf(model.index(0, 0));
        QVERIFY(!looks.contains(std::pair(look.icon, look.tint)));
        looks.append({look.icon, look.tint});
        QCOMPARE(look.share.has_value(), state == FileState::Reading);
        if (look.share) {
            QCOMPARE(*look.share, 0.25);
        }
    }
}

void ImportModelTest::stateCellLeavesRoomForItsParts() {
    const QRect cell(10, 20, 300, 28);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const auto box = StateCellGeometry::of(cell, true, direction);
        for (const QRect& part : {box.icon, box.bar, box.text}) {
            QVERIFY(cell.contains(part));
        }
        QVERIFY(!box.icon.intersects(box.bar));
        QVERIFY(!box.bar.intersects(box.text));
        QCOMPARE(box.icon.center().x() < box.text.center().x(), direction == Qt::LeftToRight);
    }
    QVERIFY(StateCellGeometry::of(cell, false, Qt::LeftToRight).bar.isEmpty());
}

void ImportModelTest::stateCellOfNoWidthHasNoNegativeParts() {
    const auto box = StateCellGeometry::of(QRect(0, 0, 4, 28), true, Qt::LeftToRight);
    QVERIFY(box.text.width() >= 0);
    QVERIFY(box.bar.width() >= 0);
}

} // namespace shardscope::ui

QTEST_MAIN(shardscope::ui::ImportModelTest)
#include "import_model_test.moc"
