// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/file_words.h"

#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/text/size_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

using session::SourceHealth;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SourceFiles)
};

QString filesText(std::size_t count) {
    return countText(count, QT_TRANSLATE_NOOP("Count", "%1 file"),
                     QT_TRANSLATE_N_NOOP("Count", "%1 files"));
}

QString howMany(const std::vector<std::string>& paths, const char* one, const char* many) {
    return paths.size() == 1 ? Words::tr(one).arg(fileNameText(paths.front()))
                             : Words::tr(many).arg(fullNumber(paths.size()));
}

} // namespace

bool needsFiles(const CaseStatus& status) {
    return std::any_of(status.health.begin(), status.health.end(),
                       [](SourceHealth health) { return health != SourceHealth::Ok; });
}

Message messageAboutFiles(const CaseStatus& status) {
    Message message{.kind = Message::Kind::Warning, .key = u"files"_s};
    const std::vector<std::string> missing = status.pathsOf(SourceHealth::Missing);
    const std::vector<std::string> changed = status.pathsOf(SourceHealth::Changed);
    QStringList sentences;
    if (!missing.empty()) {
        sentences += howMany(missing, QT_TRANSLATE_NOOP("SourceFiles", "%1 is not where it was."),
                             QT_TRANSLATE_NOOP("SourceFiles", "%1 files are not where they were."));
    }
    if (!changed.empty()) {
        sentences += howMany(
            changed, QT_TRANSLATE_NOOP("SourceFiles", "%1 has changed since it was imported."),
            QT_TRANSLATE_NOOP("SourceFiles", "%1 files have changed since they were imported."));
    }
    if (sentences.isEmpty()) {
        return message;
    }
    message.text = sentences.join(u' ');
    message.detail =
        Words::tr("All counts stand. New group keys, low limits and raw events need to read the "
                  "files again: put them back, or choose a row and “Locate…” its file.");
    return message;
}

Message messageAboutRelocation(const Relocation& result) {
    Message message{.kind = Message::Kind::Done, .key = u"relocated"_s};
    if (result.done.empty() && result.refused.empty()) {
        message.kind = Message::Kind::Note;
        message.text = result.stopped ? Words::tr("Stopped: nothing was changed.")
                                      : Words::tr("None of the missing files is there.");
        return message;
    }
    if (result.done.empty()) {
        message = Message::fromError(result.refused.front(), message.key);
        if (result.refused.size() > 1) {
            message.text = Words::tr("%1 were compared, and none is what was imported.")
                               .arg(filesText(result.refused.size()));
        }
        return message;
    }
    message.text = result.done.size() == 1 ? Words::tr("%1 was found: every byte is the same.")
                                                 .arg(fileNameText(result.done.front().file))
                                           : Words::tr("%1 were found: every byte is the same.")
                                                 .arg(filesText(result.done.size()));
    QStringList rest;
    if (!result.refused.empty()) {
        message.kind = Message::Kind::Warning;
        rest += Words::tr("%1 could not be taken: %2")
                    .arg(filesText(result.refused.size()),
                         displayText(base::describe(result.refused.front())));
    }
    if (!result.more.empty()) {
        rest += Words::tr("%1 of the missing seem to have moved along.")
                    .arg(filesText(result.more.size()));
    }
    if (result.stopped) {
        rest += Words::tr("Stopped before the others were compared.");
    }
    message.detail = rest.join(u' ');
    return message;
}

} // namespace shardscope::ui
