// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>

namespace shardscope::app {

/// Where the window's geometry and the recent cases are kept: desktop.ini in the XDG state folder.
[[nodiscard]] QString stateFile();

/// Where the sample data lies: a folder of the person's XDG data folder.
[[nodiscard]] std::filesystem::path demoFolder();

} // namespace shardscope::app
