// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"

#include "tests/ui/support/real_engine.h"
#include "ui/board/board_page.h"
#include "ui/board/board_table.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shardscope::test {

WindowFixture::WindowFixture() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme = std::make_unique<ui::ThemeSwitch>(*qApp, ui::Appearance::Light);
}

WindowFixture::~WindowFixture() = default;

void WindowFixture::open(const QSize& size) {
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(u"desktop.ini"_s), QSettings::IniFormat);
    m_window =
        std::make_unique<ui::MainWindow>(realEngine(), *m_settings, *m_theme, path(u"demo"_s));
    if (!size.isEmpty()) {
        m_window->resize(size);
    }
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void WindowFixture::close() {
    m_window.reset();
    m_settings.reset();
    m_folder.reset();
}

ui::BoardPage& WindowFixture::board() const {
    return *m_window->findChild<ui::BoardPage*>();
}

ui::BoardTable& WindowFixture::ids() const {
    const auto tables = m_window->findChildren<ui::BoardTable*>();
    return **std::find_if(tables.begin(), tables.end(), [](const ui::BoardTable* table) {
        return table->accessibleName() == u"Distinct ids"_s;
    });
}

std::filesystem::path WindowFixture::path(const QString& name) const {
    return m_folder->filePath(name).toStdString();
}

QAction* WindowFixture::actionOf(const char* keys) const {
    const QKeySequence wanted(QString::fromLatin1(keys));
    const auto actions = m_window->findChildren<QAction*>();
    const auto found = std::find_if(actions.begin(), actions.end(), [&](const QAction* action) {
        return action->shortcut() == wanted;
    });
    return found == actions.end() ? nullptr : *found;
}

void WindowFixture::exploreDemo() {
    const QSignalSpy settled(m_window.get(), &ui::MainWindow::settled);
    m_window->exploreDemo();
    QTRY_VERIFY_WITH_TIMEOUT(!settled.isEmpty(), 60'000);
}

void WindowFixture::import(const std::vector<std::filesystem::path>& exports) {
    const QSignalSpy settled(m_window.get(), &ui::MainWindow::settled);
    m_window->openPaths({.cases = {}, .exports = exports}, ui::MainWindow::Importing::AtOnce);
    QTRY_VERIFY_WITH_TIMEOUT(!settled.isEmpty(), 60'000);
}

bool WindowFixture::doubleClick(const QString& id) {
    ui::BoardTable& table = ids();
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const QModelIndex index = table.model()->index(row, 0);
        if (index.data().toString() == id) {
            table.scrollTo(index);
            QTest::mouseDClick(table.viewport(), Qt::LeftButton, {},
                               table.visualRect(index).center());
            return true;
        }
    }
    return false;
}

void WindowFixture::activate() {
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

} // namespace shardscope::test
