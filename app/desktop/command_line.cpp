// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace shardscope::app {

namespace {

constexpr int kUsage = 2; ///< as in the headless program

[[noreturn]] void refuse(const QString& why) {
    std::fprintf(stderr, "shardscope: %s\nTry 'shardscope --help'.\n", qPrintable(why));
    std::exit(kUsage);
}

std::optional<QSize> readSize(const QString& text) {
    const QStringList parts = text.split(u'x');
    bool wide = false;
    bool high = false;
    const QSize size(parts.value(0).toInt(&wide), parts.value(1).toInt(&high));
    return parts.size() == 2 && wide && high && !size.isEmpty() ? std::optional(size)
                                                                : std::nullopt;
}

std::optional<ui::Appearance> readTheme(const QString& text) {
    if (text == "light"_L1) {
        return ui::Appearance::Light;
    }
    if (text == "dark"_L1) {
        return ui::Appearance::Dark;
    }
    return text == "system"_L1 ? std::optional(ui::Appearance::System) : std::nullopt;
}

} // namespace

CommandLine readCommandLine() {
    QCommandLineParser parser;
    const QCommandLineOption demo(u"demo"_s, u"Open the sample data that the program carries."_s);
    const QCommandLineOption newWindow(
        u"new-window"_s, u"Open a window of its own, beside one that is open already."_s);
    const QCommandLineOption theme(u"theme"_s, u"Colours of this start: light, dark or system."_s,
                                   u"theme"_s);
    const QCommandLineOption size(u"size"_s, u"Size of the window, for instance 1600x1000."_s,
                                  u"size"_s);
    const QCommandLineOption screenshot(
        u"screenshot"_s, u"Save a picture of the window once it shows the board, and quit."_s,
        u"file"_s);
    const QCommandLineOption language(
        u"language"_s, u"Language of this start, for instance de, es, zh_CN or en."_s,
        u"language"_s);
    parser.setApplicationDescription(
        u"Finds hot shards in Mixpanel exports. A FILE that ends in .shardcase is a case;\n"
        u"anything else is an export, or a folder of exports, to import into a case beside it.\n"
        u"A link that begins with shardscope: leads to a view of a case."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({demo, newWindow, theme, size, language, screenshot});
    parser.addPositionalArgument(u"FILE"_s, u"Cases, exports and folders of exports."_s,
                                 u"[FILE...]"_s);
    parser.process(QCoreApplication::arguments());

    CommandLine line;
    line.paths = parser.positionalArguments();
    line.demo = parser.isSet(demo);
    line.newWindow = parser.isSet(newWindow);
    line.screenshot = parser.value(screenshot);
    line.language = parser.value(language);
    if (parser.isSet(theme) && !(line.theme = readTheme(parser.value(theme)))) {
        refuse(u"--theme wants light, dark or system, not '%1'"_s.arg(parser.value(theme)));
    }
    if (parser.isSet(size) && !(line.size = readSize(parser.value(size)))) {
        refuse(u"--size wants something like 1600x1000, not '%1'"_s.arg(parser.value(size)));
    }
    return line;
}

} // namespace shardscope::app
