// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program: joins the engine and the screen, and opens what it was started with.
#include "app/desktop/command_line.h"
#include "app/desktop/single_instance.h"
#include "app/desktop/state_file.h"
#include "core/net/keychain/system_keychain.h"
#include "core/net/qt/qt_transport.h"
#include "core/session/case_session.h"
#include "core/session/import_session.h"
#include "core/session/selector_session.h"
#include "ui/shell/main_window.h"
#include "ui/text/languages.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme_switch.h"
#include "ui/view/view_link.h"

#include <QApplication>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <cstdio>
#include <functional>
#include <memory>
#include <stop_token>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

using namespace shardscope;

/// Time for the last layout and the fonts to settle before a picture is taken.
constexpr std::chrono::milliseconds kBeforePicture{400};
constexpr int kFailed = 1;

base::Result<session::ReimportReport>
reimport(const std::filesystem::path& casePath, const session::ReimportRequest& request,
         const std::shared_ptr<session::CaseEditor>& editor, base::ProgressSink& progress,
         const std::function<void(const session::ReimportReport&)>& watch, std::stop_token stop) {
    const auto transport = net::QtTransport::make({.origins = {request.target.apiUrl}});
    base::SystemClock clock;
    return session::reimportCase(casePath, request, {*transport, clock, progress, editor, watch},
                                 std::move(stop));
}

ui::Engine makeEngine() {
    return {.openSession = &session::CaseSession::open,
            .openEditor = &session::CaseEditor::open,
            .makeLive = &session::makeLiveCounts,
            .importFiles = &session::importFiles,
            .previewImport = &session::previewImport,
            .openSelectors = &session::SelectorSession::open,
            .outlineRepair = &session::outlineRepair,
            .previewRepair = &session::previewRepair,
            .transformCase = &session::transformCase,
            .reimport = &reimport,
            .vendor = {.connect =
                           [](const mixpanel::Endpoints& endpoints) {
                               return std::shared_ptr<net::HttpTransport>(
                                   net::QtTransport::make({.origins = endpoints.origins()}));
                           },
                       .secrets = net::SystemKeychain::make(),
                       .clock = std::make_shared<base::SystemClock>(),
                       .stateFolder = QFileInfo(app::stateFile()).absolutePath().toStdString()}};
}

ui::Appearance chosenAppearance(const QSettings& settings) {
    const int kept = settings.value("view/appearance"_L1, 0).toInt();
    return kept >= 0 && kept <= static_cast<int>(ui::Appearance::Dark)
               ? static_cast<ui::Appearance>(kept)
               : ui::Appearance::System;
}

/// Whatever folder the words came from; desktops may say file:// where they mean a path.
QStringList absoluteWords(const QStringList& words) {
    QStringList absolute;
    for (const QString& word : words) {
        const QUrl url(word);
        absolute.append(
            ui::isViewLink(word)
                ? word
                : QFileInfo(url.isLocalFile() ? url.toLocalFile() : word).absoluteFilePath());
    }
    return absolute;
}

/// Files together, links one after the other: the last one stays.
void open(ui::MainWindow& window, const QStringList& words) {
    QStringList paths;
    for (const QString& word : words) {
        if (ui::isViewLink(word)) {
            window.openLink(word);
        } else {
            paths.append(word);
        }
    }
    window.openPaths(ui::sortPaths(paths), ui::MainWindow::Importing::AtOnce);
}

void bringToFront(QWidget& window) {
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
}

void savePictureWhenSettled(ui::MainWindow& window, const QString& file) {
    auto* pause = new QTimer(&window);
    pause->setSingleShot(true);
    pause->setInterval(kBeforePicture);
    QObject::connect(&window, &ui::MainWindow::settled, pause, qOverload<>(&QTimer::start));
    QObject::connect(pause, &QTimer::timeout, &window, [&window, file] {
        if (!window.grab().save(file)) {
            std::fprintf(stderr, "shardscope: cannot write %s\n", qPrintable(file));
            QCoreApplication::exit(kFailed);
            return;
        }
        QCoreApplication::quit();
    });
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"shardscope"_s);
    QApplication::setApplicationDisplayName(u"Shardscope"_s);
    QApplication::setApplicationVersion(QStringLiteral(SHARDSCOPE_VERSION));
    QApplication::setOrganizationName(u"shardscope"_s);
    QApplication::setDesktopFileName(u"io.github.shardscope.Shardscope"_s);
    const app::CommandLine line = app::readCommandLine();
    if (!line.language.isEmpty()) {
        QLocale::setDefault(QLocale(line.language));
    }
    ui::installTranslations(application, QLocale());
    QApplication::setLayoutDirection(QLocale().textDirection());
    const QStringList words = absoluteWords(line.paths);
    const bool alone = line.newWindow || line.demo || !line.screenshot.isEmpty();
    if (!alone && app::SingleInstance::handOver(words)) {
        return 0;
    }

    QSettings settings(app::stateFile(), QSettings::IniFormat);
    ui::ThemeSwitch theme(application, line.theme.value_or(chosenAppearance(settings)));
    QApplication::setWindowIcon(ui::programIcon());

    ui::MainWindow window(makeEngine(), settings, theme, app::demoFolder());
    if (line.size) {
        window.resize(*line.size);
    }
    if (!line.screenshot.isEmpty()) {
        savePictureWhenSettled(window, line.screenshot);
    }
    app::SingleInstance instance;
    QObject::connect(&instance, &app::SingleInstance::requested, &window,
                     [&window](const QStringList& paths) {
                         bringToFront(window);
                         open(window, paths);
                     });
    if (!alone) {
        instance.listen();
    }
    window.show();
    if (line.demo) {
        window.exploreDemo();
    } else if (!line.paths.isEmpty()) {
        open(window, words);
    } else if (!alone) {
        window.restoreSession();
    }
    return QApplication::exec();
}
