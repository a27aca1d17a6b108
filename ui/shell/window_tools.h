// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_switch.h"

#include <QObject>

class QMainWindow;
class QSettings;

namespace shardscope::ui {

class SessionController;
class WindowActions;

/// The windows that help with the window itself: commands, shortcuts, guide, preferences.
class WindowTools : public QObject {
    Q_OBJECT

public:
    /// Belongs to the window; everything else must outlive it.
    WindowTools(QMainWindow& window, WindowActions& actions, QSettings& settings,
                ThemeSwitch& theme, SessionController& session);

private:
    void openPalette();
    void openShortcuts();
    void openGuide();
    void openPreferences();
    void setAppearance(Appearance appearance);

    QMainWindow& m_window;
    WindowActions& m_actions;
    QSettings& m_settings;
    ThemeSwitch& m_theme;
    SessionController& m_session;
};

} // namespace shardscope::ui
