// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/open_controller.h"

#include "ui/data/data_page.h"
#include "ui/shell/open_dialogs.h"
#include "ui/shell/window_actions.h"
#include "ui/welcome/welcome_page.h"

namespace shardscope::ui {

OpenController::OpenController(QWidget& window) : QObject(&window), m_window(window) {}

void OpenController::follow(const WindowActions& actions) {
    connect(&actions, &WindowActions::openFilesRequested, this, &OpenController::chooseExports);
    connect(&actions, &WindowActions::openFolderRequested, this, &OpenController::chooseFolder);
    connect(&actions, &WindowActions::openCaseRequested, this, &OpenController::chooseCase);
    connect(&actions, &WindowActions::recentRequested, this, &OpenController::caseChosen);
    connect(&actions, &WindowActions::demoRequested, this, &OpenController::demoRequested);
}

void OpenController::follow(const WelcomePage& welcome) {
    connect(&welcome, &WelcomePage::openFilesRequested, this, &OpenController::chooseExports);
    connect(&welcome, &WelcomePage::openFolderRequested, this, &OpenController::chooseFolder);
    connect(&welcome, &WelcomePage::openCaseRequested, this, &OpenController::chooseCase);
    connect(&welcome, &WelcomePage::caseChosen, this, &OpenController::caseChosen);
    connect(&welcome, &WelcomePage::demoRequested, this, &OpenController::demoRequested);
}

void OpenController::follow(const DataPage& data) {
    connect(&data, &DataPage::addFilesRequested, this, &OpenController::chooseExports);
    connect(&data, &DataPage::addFolderRequested, this, &OpenController::chooseFolder);
}

void OpenController::chooseExports() {
    ui::chooseExports(&m_window, [this](const OpenedPaths& paths) { Q_EMIT pathsChosen(paths); });
}

void OpenController::chooseFolder() {
    ui::chooseFolder(&m_window, [this](const OpenedPaths& paths) { Q_EMIT pathsChosen(paths); });
}

void OpenController::chooseCase() {
    ui::chooseCase(&m_window, [this](const OpenedPaths& paths) { Q_EMIT pathsChosen(paths); });
}

} // namespace shardscope::ui
