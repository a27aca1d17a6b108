// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcome_page.h"

#include "ui/shell/recent_cases.h"
#include "ui/welcome/demo_case.h"
#include "ui/welcome/recent_delegate.h"
#include "ui/welcome/recent_display_proxy.h"
#include "ui/welcome/recent_model.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

namespace shardscope::ui {

using namespace Qt::StringLiterals;

class WelcomePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyButtonAsksForWhatItSays();
    void modelsKeepTheRulesOfModels();
    void aCaseThatIsThereOpensByClickAndByKey();
    void aMissingCaseSaysWhyAndCanBeForgotten();
    void tellsWhenACaseWasOpen_data();
    void tellsWhenACaseWasOpen();
    void rowsAreReadOutInFull();
    void rowPartsDoNotOverlap_data();
    void rowPartsDoNotOverlap();
    void theSampleIsWrittenOnceAndWhole();
    void theSampleCannotBeWrittenToAFile();

private:
    [[nodiscard]] QString touchFile(const QString& name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<RecentCases> m_recents;
};

void WelcomePageTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(u"desktop.ini"_s), QSettings::IniFormat);
    m_recents = std::make_unique<RecentCases>(*m_settings);
}

void WelcomePageTest::cleanup() {
    m_recents.reset();
    m_settings.reset();
    m_folder.reset();
}

QString WelcomePageTest::touchFile(const QString& name) {
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("cannot write %s", qPrintable(path));
    }
    m_recents->touch(path, QDateTime::currentDateTimeUtc());
    return path;
}

void WelcomePageTest::everyButtonAsksForWhatItSays() {
    WelcomePage page(*m_recents);
    page.resize(1200, 700);
    page.show();
    const QSignalSpy files(&page, &WelcomePage::openFilesRequested);
    const QSignalSpy folder(&page, &WelcomePage::openFolderRequested);
    const QSignalSpy openCase(&page, &WelcomePage::openCaseRequested);
    const QSignalSpy demo(&page, &WelcomePage::demoRequested);
    for (QPushButton* button : page.findChildren<QPushButton*>()) {
        if (button->isVisible()) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QCOMPARE(files.size(), 1);
    QCOMPARE(folder.size(), 1);
    QCOMPARE(openCase.size(), 1);
    QCOMPARE(demo.size(), 2); // on top, and in the place of the recent cases
}

void WelcomePageTest::modelsKeepTheRulesOfModels() {
    RecentModel model(*m_recents);
    RecentDisplayProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester modelRules(&model);
    const QAbstractItemModelTester proxyRules(&proxy);
    const QString path = touchFile(u"a.shardcase"_s);
    QCOMPARE(proxy.rowCount(), 1);
    m_recents->setFigures(path, 1, 2, 3);
    QCOMPARE(proxy.index(0, 0).data(RecentDisplayProxy::FigureTextRole).toString(),
             u"1 hot id, 2 hot groups"_s);
    m_recents->forget(path);
    QCOMPARE(proxy.rowCount(), 0);
}

void WelcomePageTest::aCaseThatIsThereOpensByClickAndByKey() {
    const QString path = touchFile(u"acme.shardcase"_s);
    WelcomePage page(*m_recents);
    page.resize(1200, 700);
    page.show();
    auto* list = page.findChild<QListView*>(u"recentCases"_s);
    const QSignalSpy chosen(&page, &WelcomePage::caseChosen);
    const QModelIndex row = list->model()->index(0, 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                      list->visualRect(row).center());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), path);
    list->setCurrentIndex(row);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chosen.size(), 2);
}

void WelcomePageTest::aMissingCaseSaysWhyAndCanBeForgotten() {
    const QString path = touchFile(u"gone.shardcase"_s);
    QFile::remove(path);
    WelcomePage page(*m_recents);
    page.resize(1200, 700);
    page.show();
    auto* list = page.findChild<QListView*>(u"recentCases"_s);
    const QModelIndex row = list->model()->index(0, 0);
    QTRY_VERIFY(!row.data(RecentModel::MissingRole).toString().isEmpty());
    QCOMPARE(row.data(RecentDisplayProxy::FolderTextRole).toString(),
             row.data(RecentModel::MissingRole).toString());
    const QSignalSpy chosen(&page, &WelcomePage::caseChosen);
    const QSignalSpy missing(&page, &WelcomePage::missingCaseChosen);
    const QSignalSpy forget(&page, &WelcomePage::forgetRequested);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                      list->visualRect(row).center());
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(missing.size(), 1);
    list->setCurrentIndex(row);
    // Shortcuts go to the active window only.
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    list->setFocus();
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_COMPARE(forget.size(), 1);
    QCOMPARE(forget.at(0).at(0).toString(), path);
}

void WelcomePageTest::tellsWhenACaseWasOpen_data() {
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("seconds") << qint64{20} << u"just now"_s;
    QTest::newRow("minutes") << qint64{12 * 60} << u"12 min ago"_s;
    QTest::newRow("hours") << qint64{2 * 3600} << u"2 h ago"_s;
    QTest::newRow("days") << qint64{12 * 86'400} << u"12 days ago"_s;
    QTest::newRow("the clock was set back") << qint64{-500} << u"just now"_s;
}

void WelcomePageTest::tellsWhenACaseWasOpen() {
    QFETCH(const qint64, seconds);
    const QDateTime now(QDate(2023, 9, 20), QTime(15, 0));
    QTEST(agoText(now.addSecs(-seconds), now), "text");
}

void WelcomePageTest::rowsAreReadOutInFull() {
    const QString path = touchFile(u"acme.shardcase"_s);
    m_recents->setFigures(path, 31, 0, 100);
    RecentModel model(*m_recents);
    RecentDisplayProxy proxy;
    proxy.setSourceModel(&model);
    const QString spoken = proxy.index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(u"acme, 31 hot ids, just now, "_s), qPrintable(spoken));
}

void WelcomePageTest::rowPartsDoNotOverlap_data() {
    QTest::addColumn<int>("direction");
    QTest::newRow("left to right") << static_cast<int>(Qt::LeftToRight);
    QTest::newRow("right to left") << static_cast<int>(Qt::RightToLeft);
}

void WelcomePageTest::rowPartsDoNotOverlap() {
    QFETCH(const int, direction);
    const QRect row(4, 50, 600, 50);
    const auto box =
        RecentRowGeometry::of(row, 17, 90, 40, static_cast<Qt::LayoutDirection>(direction));
    for (const QRect& part : {box.icon, box.name, box.folder, box.figure, box.when}) {
        QVERIFY(row.contains(part));
    }
    QVERIFY(!box.name.intersects(box.figure));
    QVERIFY(!box.folder.intersects(box.when));
    QVERIFY(!box.icon.intersects(box.name));
    QVERIFY(box.name.bottom() < box.folder.top());
}

void WelcomePageTest::theSampleIsWrittenOnceAndWhole() {
    const std::filesystem::path folder = m_folder->filePath(u"demo"_s).toStdString();
    const auto demo = unpackDemo(folder);
    QVERIFY(demo.has_value());
    QCOMPARE(demo->exports.size(), std::size_t{14});
    QVERIFY(std::is_sorted(demo->exports.begin(), demo->exports.end()));
    const QString first = QString::fromStdString(demo->exports.front().string());
    QFile file(first);
    const qint64 whole = file.size();
    QVERIFY(whole > 1000);
    QVERIFY(file.resize(100)); // a write that was cut short
    QVERIFY(unpackDemo(folder).has_value());
    QCOMPARE(QFile(first).size(), whole);

    const session::ImportOptions options = demoImportOptions(*demo);
    QVERIFY(options.demoLimits);
    QCOMPARE(options.userLimit.value_or(0), std::uint64_t{2'000});
    QCOMPARE(options.groupLimit.value_or(0), std::uint64_t{10'000});
    QVERIFY(!holdsAll({}, *demo));
    std::vector<std::string> all;
    for (const auto& path : demo->exports) {
        all.push_back(path.string());
    }
    QVERIFY(holdsAll(all, *demo));
    all.pop_back();
    QVERIFY(!holdsAll(all, *demo));
}

void WelcomePageTest::theSampleCannotBeWrittenToAFile() {
    const QString file = touchFile(u"in-the-way"_s);
    const auto demo = unpackDemo((file + u"/demo"_s).toStdString());
    QVERIFY(!demo.has_value());
    QVERIFY(demo.error().code == base::ErrorCode::WriteFailed);
}

} // namespace shardscope::ui

QTEST_MAIN(shardscope::ui::WelcomePageTest)
#include "welcome_page_test.moc"
