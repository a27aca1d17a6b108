// SPDX-License-Identifier: GPL-3.0-or-later
// Exports that moved, on the engine the program uses.
#include "tests/ui/support/real_engine.h"
#include "ui/data/relocate_controller.h"
#include "ui/import/import_model.h"
#include "ui/shell/drop_overlay.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme_switch.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

#include <filesystem>
#include <memory>

namespace shardscope::ui {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

class RelocateFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aMovedFolderIsFoundAgain();
    void oneFoundFileLeadsToTheOthers();
    void anotherFileIsRefusedAndTheOldPathStays();
    void theVeilLeavesRowsThatNeedAFileFree();

private:
    [[nodiscard]] fs::path path(const QString& name) const {
        return m_folder->filePath(name).toStdString();
    }
    [[nodiscard]] QStringList states() const;
    [[nodiscard]] QString messages() const;
    [[nodiscard]] RelocateController& controller() const {
        return *m_window->findChild<RelocateController*>();
    }

    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void RelocateFlowTest::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme = std::make_unique<ThemeSwitch>(*qApp, Appearance::Light);
}

/// Two exports are imported, and then their folder is renamed.
void RelocateFlowTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(u"desktop.ini"_s), QSettings::IniFormat);
    m_window =
        std::make_unique<MainWindow>(test::realEngine(), *m_settings, *m_theme, path(u"demo"_s));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    fs::create_directories(path(u"old"_s));
    const auto first = test::writeExport(path(u"old/1.json"_s), {.date = "2023-09-01"});
    const auto second = test::writeExport(path(u"old/2.json"_s), {.date = "2023-09-02"});
    const QSignalSpy settled(m_window.get(), &MainWindow::settled);
    m_window->openPaths({.cases = {}, .exports = {first, second}}, MainWindow::Importing::AtOnce);
    QTRY_VERIFY(!settled.isEmpty());
    QTRY_COMPARE(states(), (QStringList{u"In place"_s, u"In place"_s}));
    fs::create_directories(path(u"new"_s));
    fs::rename(first, path(u"new/1.json"_s));
    fs::rename(second, path(u"new/2.json"_s));
    m_window->showPage(MainWindow::Data);
    QTRY_COMPARE(states(), (QStringList{u"Not found"_s, u"Not found"_s}));
}

void RelocateFlowTest::cleanup() {
    m_window.reset();
    m_settings.reset();
    m_folder.reset();
}

QStringList RelocateFlowTest::states() const {
    const auto* model = m_window->findChild<QTableView*>(u"sources"_s)->model();
    QStringList words;
    for (int row = 0; row < model->rowCount(); ++row) {
        words.append(model->index(row, ImportModel::State).data().toString());
    }
    return words;
}

QString RelocateFlowTest::messages() const {
    QStringList words;
    for (const MessageBar* bar : m_window->findChildren<MessageBar*>()) {
        words.append(bar->message().text + u' ' + bar->message().detail);
    }
    return words.join(u' ');
}

void RelocateFlowTest::aMovedFolderIsFoundAgain() {
    QVERIFY2(messages().contains(u"2 files are not where they were"_s), qPrintable(messages()));
    controller().relocateInto(path(u"new"_s));
    QTRY_COMPARE(states(), (QStringList{u"In place"_s, u"In place"_s}));
    QVERIFY(!messages().contains(u"not where they were"_s));
    QVERIFY(messages().contains(u"2 files were found: every byte is the same"_s));
}

void RelocateFlowTest::oneFoundFileLeadsToTheOthers() {
    controller().relocate({{path(u"old/1.json"_s).string(), path(u"new/1.json"_s)}});
    QPushButton* more = nullptr;
    const auto offered = [&] {
        for (QPushButton* button : m_window->findChildren<QPushButton*>()) {
            more = button->text() == u"Locate them, too"_s ? button : more;
        }
        return more != nullptr;
    };
    QTRY_VERIFY(offered());
    QTest::mouseClick(more, Qt::LeftButton);
    QTRY_COMPARE(states(), (QStringList{u"In place"_s, u"In place"_s}));
}

void RelocateFlowTest::anotherFileIsRefusedAndTheOldPathStays() {
    controller().relocate({{path(u"old/1.json"_s).string(), path(u"new/2.json"_s)}});
    QTRY_VERIFY(messages().contains(u"not the file that was imported"_s));
    QCOMPARE(states(), (QStringList{u"Not found"_s, u"Not found"_s}));
}

void RelocateFlowTest::theVeilLeavesRowsThatNeedAFileFree() {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_folder->filePath(u"new/1.json"_s))});
    QDragEnterEvent drag(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window->windowHandle(), &drag);
    const auto* overlay = m_window->findChild<DropOverlay*>();
    QVERIFY(overlay->isVisible());
    const auto* rows = m_window->findChild<QTableView*>(u"sources"_s)->viewport();
    const QPoint row = rows->mapTo(m_window.get(), rows->rect().center());
    QVERIFY(!overlay->mask().contains(row));
    QVERIFY(overlay->mask().contains(QPoint(5, 5)));
    QCOMPARE(m_window->childAt(row), rows);
}

} // namespace shardscope::ui

QTEST_MAIN(shardscope::ui::RelocateFlowTest)
#include "relocate_flow_test.moc"
