// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/main_window.h"
#include "ui/theme/theme_switch.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <memory>
#include <vector>

class QAction;
class QSettings;

namespace shardscope::ui {
class BoardPage;
class BoardTable;
} // namespace shardscope::ui

namespace shardscope::test {

/// The whole window on the engine that the program uses, in English and in a folder of its own.
class WindowFixture {
public:
    WindowFixture();
    ~WindowFixture();

    /// A new window; call it in init(). `size` empty: its own.
    void open(const QSize& size = {});
    /// Call it in cleanup().
    void close();

    [[nodiscard]] ui::MainWindow& window() const { return *m_window; }
    [[nodiscard]] ui::ThemeSwitch& theme() const { return *m_theme; }
    [[nodiscard]] QSettings& settings() const { return *m_settings; }
    [[nodiscard]] ui::BoardPage& board() const;
    /// The board's list of ids.
    [[nodiscard]] ui::BoardTable& ids() const;
    [[nodiscard]] std::filesystem::path path(const QString& name) const;
    template<typename Widget>
    [[nodiscard]] Widget* find(const char* name) const {
        auto* found = m_window->findChild<Widget*>(QString::fromLatin1(name));
        Q_ASSERT(found != nullptr);
        return found;
    }
    /// nullptr when no action has these keys.
    [[nodiscard]] QAction* actionOf(const char* keys) const;

    /// Both return when the board shows everything.
    void exploreDemo();
    void import(const std::vector<std::filesystem::path>& exports);
    /// On the id in the list; false when it is not there.
    [[nodiscard]] bool doubleClick(const QString& id);
    /// So that shortcuts reach it.
    void activate();

private:
    std::unique_ptr<ui::ThemeSwitch> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace shardscope::test
