// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

#include <filesystem>
#include <vector>

namespace shardscope::ui {

/// What a person named by dropping, choosing or typing, sorted by what is done with it.
struct OpenedPaths {
    std::vector<std::filesystem::path> cases;   ///< *.shardcase
    std::vector<std::filesystem::path> exports; ///< all other files, and folders

    [[nodiscard]] bool empty() const { return cases.empty() && exports.empty(); }
};

[[nodiscard]] OpenedPaths sortPaths(const QStringList& paths);
/// The local files of the list; anything else (web addresses) is left out.
[[nodiscard]] OpenedPaths sortUrls(const QList<QUrl>& urls);

} // namespace shardscope::ui
