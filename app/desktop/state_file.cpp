// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/state_file.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace shardscope::app {

// Qt 6.4 knows no state location. The XDG specification ignores relative paths.
QString stateFile() {
    const QString named = qEnvironmentVariable("XDG_STATE_HOME");
    const QString state =
        QDir::isAbsolutePath(named) ? named : QDir::homePath() + u"/.local/state"_s;
    QDir().mkpath(state + u"/shardscope"_s);
    return state + u"/shardscope/desktop.ini"_s;
}

std::filesystem::path demoFolder() {
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return (data + u"/shardscope/demo"_s).toStdString();
}

} // namespace shardscope::app
