// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/opened_paths.h"

#include "ui/text/size_text.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

OpenedPaths sortPaths(const QStringList& paths) {
    OpenedPaths opened;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        const std::filesystem::path absolute = toPath(info.absoluteFilePath());
        const bool isCase = path.endsWith(".shardcase"_L1, Qt::CaseInsensitive) && !info.isDir();
        (isCase ? opened.cases : opened.exports).push_back(absolute);
    }
    return opened;
}

OpenedPaths sortUrls(const QList<QUrl>& urls) {
    QStringList paths;
    for (const QUrl& url : urls) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return sortPaths(paths);
}

} // namespace shardscope::ui
