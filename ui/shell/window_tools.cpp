// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_tools.h"

#include "ui/shell/command_palette.h"
#include "ui/shell/guide_dialog.h"
#include "ui/shell/preferences_dialog.h"
#include "ui/shell/session_controller.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/window_actions.h"

#include <QMainWindow>
#include <QMenuBar>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

/// One window of each kind: asked for again, the one that is open comes to the front.
template<typename Dialog, typename Make>
void openOnce(QWidget& window, Make make) {
    auto* dialog = window.findChild<Dialog*>(QString(), Qt::FindDirectChildrenOnly);
    if (dialog == nullptr || !dialog->isVisible()) { // one that was closed may still be there
        dialog = make();
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace

WindowTools::WindowTools(QMainWindow& window, WindowActions& actions, QSettings& settings,
                         ThemeSwitch& theme, SessionController& session)
    : QObject(&window),
      m_window(window),
      m_actions(actions),
      m_settings(settings),
      m_theme(theme),
      m_session(session) {
    connect(&actions, &WindowActions::paletteRequested, this, &WindowTools::openPalette);
    connect(&actions, &WindowActions::shortcutsRequested, this, &WindowTools::openShortcuts);
    connect(&actions, &WindowActions::guideRequested, this, &WindowTools::openGuide);
    connect(&actions, &WindowActions::preferencesRequested, this, &WindowTools::openPreferences);
    connect(&actions, &WindowActions::appearanceChosen, this, &WindowTools::setAppearance);
}

void WindowTools::openPalette() {
    openOnce<CommandPalette>(m_window, [this] {
        return new CommandPalette(actionsOf(*m_window.menuBar()), m_settings, &m_window);
    });
}

void WindowTools::openShortcuts() {
    openOnce<ShortcutSheet>(
        m_window, [this] { return new ShortcutSheet(actionsOf(*m_window.menuBar()), &m_window); });
}

void WindowTools::openGuide() {
    openOnce<GuideDialog>(m_window, [this] { return new GuideDialog(&m_window); });
}

void WindowTools::openPreferences() {
    openOnce<PreferencesDialog>(m_window, [this] {
        auto* dialog = new PreferencesDialog(m_theme.appearance(), m_session.enabled(), &m_window);
        connect(dialog, &PreferencesDialog::appearanceChosen, this, &WindowTools::setAppearance);
        connect(dialog, &PreferencesDialog::restoreSessionChosen, &m_session,
                &SessionController::setEnabled);
        return dialog;
    });
}

void WindowTools::setAppearance(Appearance appearance) {
    m_theme.setAppearance(appearance);
    m_settings.setValue("view/appearance"_L1, static_cast<int>(appearance));
    m_actions.setAppearance(appearance);
}

} // namespace shardscope::ui
