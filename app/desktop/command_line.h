// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_switch.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace shardscope::app {

/// What the program was started with.
struct CommandLine {
    QStringList paths; ///< cases, exports, folders, links to views
    bool demo = false;
    bool newWindow = false; ///< even when there is one that could open the paths
    std::optional<ui::Appearance> theme;
    std::optional<QSize> size; ///< of the window, in device-independent pixels
    QString language;          ///< locale name; empty: the desktop's
    QString screenshot;        ///< picture to save once the board is shown; empty: none
};

/// Reads the arguments of the running QApplication. Tells the version or the options, or what is
/// wrong with the arguments, and ends the program when that was asked for.
[[nodiscard]] CommandLine readCommandLine();

} // namespace shardscope::app
