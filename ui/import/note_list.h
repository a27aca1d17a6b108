// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace shardscope::ui {

/// The notes of an import for a person to read: what is said of many files is said once.
class NoteList {
public:
    /// `note` as the engine sends it: "PATH: what happened" or just what happened.
    void add(const std::string& note);
    void clear() { m_notes.clear(); }
    [[nodiscard]] QStringList texts() const;

private:
    struct Note {
        std::string what;
        std::vector<std::string> paths;
    };
    std::vector<Note> m_notes;
};

} // namespace shardscope::ui
