// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window of the desktop program takes, in milliseconds, one JSON object:
//   shardscope-desktop-times open CASE        from asking for the case to its painted board
//   shardscope-desktop-times import PATH...   the longest time in which the window could not
//                                             answer while it imported, into a case beside PATH
#include "core/session/case_session.h"
#include "core/session/import_session.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme_switch.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <filesystem>

namespace {

using namespace shardscope;

constexpr QSize kScreen{1920, 1080};
constexpr int kBeatMs = 2;

ui::Engine makeEngine() {
    ui::Engine engine;
    engine.openSession = &session::CaseSession::open;
    engine.openEditor = &session::CaseEditor::open;
    engine.makeLive = &session::makeLiveCounts;
    engine.importFiles = &session::importFiles;
    engine.previewImport = &session::previewImport;
    return engine;
}

double milliseconds(const QElapsedTimer& clock) {
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// Runs the event loop until the window says that the board shows everything, and paints it.
void untilPainted(ui::MainWindow& window) {
    QEventLoop loop;
    QObject::connect(&window, &ui::MainWindow::settled, &loop, &QEventLoop::quit);
    loop.exec();
    (void)window.grab();
}

double openCase(ui::MainWindow& window, const std::filesystem::path& path) {
    QElapsedTimer clock;
    clock.start();
    window.openCase(path);
    untilPainted(window);
    return milliseconds(clock);
}

/// The longest pause between two beats of a timer that fires all the time.
double importFiles(ui::MainWindow& window, const ui::OpenedPaths& paths) {
    double longest = 0;
    QElapsedTimer sinceBeat;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &beat, [&] {
        longest = std::max(longest, milliseconds(sinceBeat) - kBeatMs);
        sinceBeat.restart();
    });
    window.openPaths(paths, ui::MainWindow::Importing::AtOnce);
    sinceBeat.start();
    beat.start(kBeatMs);
    untilPainted(window);
    return longest;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments().mid(1);
    const bool opens = words.size() == 2 && words[0] == u"open";
    const bool imports = words.size() > 1 && words[0] == u"import";
    if (!opens && !imports) {
        std::fputs("usage: shardscope-desktop-times open CASE | import PATH...\n", stderr);
        return 2;
    }
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"state.ini"_qs), QSettings::IniFormat);
    ui::ThemeSwitch theme(application, ui::Appearance::Light);
    ui::MainWindow window(makeEngine(), settings, theme, folder.path().toStdString());
    window.resize(kScreen);
    window.show();
    QApplication::processEvents();
    if (opens) {
        std::printf("{\"painted_ms\":%.1f}\n", openCase(window, words[1].toStdString()));
    } else {
        std::printf("{\"longest_stall_ms\":%.1f}\n",
                    importFiles(window, ui::sortPaths(words.mid(1))));
    }
    return 0;
}
