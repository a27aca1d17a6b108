// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_words.h"

#include "ui/text/number_text.h"
#include "ui/text/size_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace shardscope::ui {

namespace {

using session::FileState;

QString words(const char* source) {
    return QCoreApplication::translate("Import", source);
}

std::uint64_t countOf(const session::ImportReport& report, FileState state) {
    return static_cast<std::uint64_t>(
        std::count_if(report.files.begin(), report.files.end(),
                      [&](const session::FileReport& file) { return file.state == state; }));
}

QString filesText(std::uint64_t number) {
    return countText(number, QT_TRANSLATE_NOOP("Count", "%1 file"),
                     QT_TRANSLATE_N_NOOP("Count", "%1 files"));
}

QString eventsText(std::uint64_t number) {
    return countText(number, QT_TRANSLATE_NOOP("Count", "%1 event"),
                     QT_TRANSLATE_N_NOOP("Count", "%1 events"));
}

} // namespace

QString stateText(FileState state, std::uint64_t bytesRead, std::uint64_t bytes) {
    switch (state) {
    case FileState::Waiting:
        return words(QT_TRANSLATE_NOOP("Import", "Waiting"));
    case FileState::Reading:
        return words(QT_TRANSLATE_NOOP("Import", "Reading %1"))
            .arg(percentText(std::min(bytesRead, bytes), bytes));
    case FileState::Imported:
        return words(QT_TRANSLATE_NOOP("Import", "Imported"));
    case FileState::AlreadyImported:
        return words(QT_TRANSLATE_NOOP("Import", "Already in the case"));
    case FileState::Incomplete:
        return words(QT_TRANSLATE_NOOP("Import", "Incomplete"));
    case FileState::Failed:
        return words(QT_TRANSLATE_NOOP("Import", "Not counted"));
    case FileState::Cancelled:
        return words(QT_TRANSLATE_NOOP("Import", "Stopped, not counted"));
    }
    return {};
}

QString filesDoneText(const ImportProgress& progress) {
    return words(QT_TRANSLATE_NOOP("Import", "%1 of %2"))
        .arg(fullNumber(progress.filesDone), filesText(progress.files));
}

QString paceText(const ImportProgress& progress) {
    if (!progress.bytesPerSecond || !progress.eventsPerSecond) {
        return {};
    }
    return words(QT_TRANSLATE_NOOP("Import", "%1 · %2"))
        .arg(byteRateText(*progress.bytesPerSecond), eventRateText(*progress.eventsPerSecond));
}

QString timeLeftText(const ImportProgress& progress) {
    if (progress.cancelling) {
        return words(QT_TRANSLATE_NOOP("Import", "stopping…"));
    }
    if (!progress.timeLeft) {
        return words(QT_TRANSLATE_NOOP("Import", "working out the time left…"));
    }
    if (*progress.timeLeft < std::chrono::seconds(2)) {
        return words(QT_TRANSLATE_NOOP("Import", "almost done"));
    }
    if (*progress.timeLeft < std::chrono::seconds(10)) {
        return words(QT_TRANSLATE_NOOP("Import", "a few seconds left"));
    }
    return words(QT_TRANSLATE_NOOP("Import", "%1 left")).arg(durationText(*progress.timeLeft));
}

QString summaryText(const session::ImportReport& report) {
    const std::uint64_t kept =
        countOf(report, FileState::Imported) + countOf(report, FileState::Incomplete);
    const std::uint64_t known = countOf(report, FileState::AlreadyImported);
    if (report.cancelled) {
        return words(QT_TRANSLATE_NOOP("Import", "Stopped: kept %1, %2 not counted."))
            .arg(filesText(kept + known), fullNumber(report.files.size() - kept - known));
    }
    if (kept == 0 && known > 0 && known == report.files.size()) {
        return words(QT_TRANSLATE_NOOP("Import", "Nothing new: the case already holds %1."))
            .arg(filesText(known));
    }
    const auto took = std::chrono::milliseconds(static_cast<std::int64_t>(report.seconds * 1000));
    return words(QT_TRANSLATE_NOOP("Import", "Imported %1 with %2 in %3."))
        .arg(filesText(kept), eventsText(report.events), durationText(took));
}

QString setAsideText(const session::ImportReport& report) {
    QStringList parts;
    if (report.quarantined > 0) {
        parts.append(countText(report.quarantined, QT_TRANSLATE_NOOP("Count", "%1 bad line"),
                               QT_TRANSLATE_N_NOOP("Count", "%1 bad lines")));
    }
    if (const std::uint64_t incomplete = countOf(report, FileState::Incomplete); incomplete > 0) {
        parts.append(countText(incomplete, QT_TRANSLATE_NOOP("Count", "%1 incomplete file"),
                               QT_TRANSLATE_N_NOOP("Count", "%1 incomplete files")));
    }
    if (const std::uint64_t failed = countOf(report, FileState::Failed); failed > 0) {
        parts.append(countText(failed, QT_TRANSLATE_NOOP("Count", "%1 file not counted"),
                               QT_TRANSLATE_N_NOOP("Count", "%1 files not counted")));
    }
    if (!report.missingPaths.empty()) {
        parts.append(countText(report.missingPaths.size(),
                               QT_TRANSLATE_NOOP("Count", "%1 path not found"),
                               QT_TRANSLATE_N_NOOP("Count", "%1 paths not found")));
    }
    if (parts.isEmpty()) {
        return {};
    }
    return words(QT_TRANSLATE_NOOP("Import", "Set aside: %1."))
        .arg(parts.join(words(QT_TRANSLATE_NOOP("Import", ", "))));
}

} // namespace shardscope::ui
