// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/size_text.h"

#include "ui/text/display_text.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

QString words(const char* source) {
    return QCoreApplication::translate("Text", source);
}

} // namespace

QString sizeText(std::uint64_t bytes) {
    std::uint64_t unit = 1;
    while (bytes / unit >= 1'000) {
        unit *= 1'000;
    }
    const int decimals = unit >= 1'000'000 && bytes / unit < 10 ? 1 : 0;
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), decimals,
                                       QLocale::DataSizeSIFormat);
}

QString byteRateText(double bytesPerSecond) {
    return words(QT_TRANSLATE_NOOP("Text", "%1/s"))
        .arg(sizeText(static_cast<std::uint64_t>(bytesPerSecond)));
}

QString eventRateText(double eventsPerSecond) {
    return words(QT_TRANSLATE_NOOP("Text", "%1 events/s"))
        .arg(compactNumber(static_cast<std::uint64_t>(eventsPerSecond)));
}

QString durationText(std::chrono::milliseconds duration) {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(duration).count();
    if (duration < std::chrono::milliseconds(100)) {
        return words(QT_TRANSLATE_NOOP("Text", "less than 0.1 s"));
    }
    if (seconds < 10) {
        const double tenths = static_cast<double>(duration.count() / 100) / 10.0;
        return words(QT_TRANSLATE_NOOP("Text", "%1 s")).arg(QLocale().toString(tenths, 'f', 1));
    }
    if (seconds < 60) {
        return words(QT_TRANSLATE_NOOP("Text", "%1 s")).arg(seconds);
    }
    const auto two = [](std::int64_t number) {
        return u"%1"_s.arg(qlonglong{number}, 2, 10, QChar(u'0'));
    };
    if (seconds < 3600) {
        return u"%1:%2"_s.arg(seconds / 60).arg(two(seconds % 60));
    }
    return u"%1:%2:%3"_s.arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
}

QString pathText(const std::filesystem::path& path) {
    const std::string home = toPath(QDir::homePath()).string();
    const std::string text = path.string();
    if (home.size() > 1 && text.starts_with(home + "/")) {
        return u"~"_s + displayText(text.substr(home.size()));
    }
    return displayText(text);
}

QString fileNameText(const std::filesystem::path& path) {
    return displayText(path.filename().string());
}

std::filesystem::path toPath(const QString& path) {
    return QFile::encodeName(path).toStdString();
}

QString fromPath(const std::filesystem::path& path) {
    return QFile::decodeName(QByteArray::fromStdString(path.string()));
}

} // namespace shardscope::ui
