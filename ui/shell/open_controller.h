// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/opened_paths.h"

#include <QObject>

class QWidget;

namespace shardscope::ui {

class DataPage;
class WelcomePage;
class WindowActions;

/// Gathers every way of asking for something to be opened (menus, welcome page, data page) and
/// shows the file dialogs.
class OpenController : public QObject {
    Q_OBJECT

public:
    explicit OpenController(QWidget& window);

    void follow(const WindowActions& actions);
    void follow(const WelcomePage& welcome);
    void follow(const DataPage& data);

Q_SIGNALS:
    void pathsChosen(const shardscope::ui::OpenedPaths& paths);
    void caseChosen(const QString& path);
    void demoRequested();

private:
    void chooseExports();
    void chooseFolder();
    void chooseCase();

    QWidget& m_window;
};

} // namespace shardscope::ui
