// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/note_list.h"

#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/text/size_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace shardscope::ui {

void NoteList::add(const std::string& note) {
    const std::size_t colon = note.starts_with('/') ? note.find(": ") : std::string::npos;
    const std::string path = colon == std::string::npos ? std::string() : note.substr(0, colon);
    const std::string what = colon == std::string::npos ? note : note.substr(colon + 2);
    auto known = std::find_if(m_notes.begin(), m_notes.end(),
                              [&](const Note& other) { return other.what == what; });
    if (known == m_notes.end()) {
        known = m_notes.insert(m_notes.end(), {what, {}});
    }
    if (!path.empty()) {
        known->paths.push_back(path);
    }
}

QStringList NoteList::texts() const {
    QStringList texts;
    for (const Note& note : m_notes) {
        const QString what = displayText(note.what);
        if (note.paths.empty()) {
            texts.append(what);
            continue;
        }
        const QString whose =
            note.paths.size() == 1
                ? fileNameText(note.paths.front())
                : countText(note.paths.size(), QT_TRANSLATE_NOOP("Count", "%1 file"),
                            QT_TRANSLATE_N_NOOP("Count", "%1 files"));
        texts.append(QCoreApplication::translate("Import", "%1: %2").arg(whose, what));
    }
    return texts;
}

} // namespace shardscope::ui
