// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/note_model.h"

#include "ui/notes/note_words.h"
#include "ui/text/display_text.h"

#include <algorithm>

namespace shardscope::ui {

using namespace Qt::StringLiterals;

namespace {

/// What a row of the list can show of a long text.
constexpr std::size_t kShownBytes = 400;

} // namespace

void NoteModel::show(std::vector<store::CaseNote> notes) {
    std::stable_sort(notes.begin(), notes.end(), [](const auto& left, const auto& right) {
        return left.changedMs > right.changedMs;
    });
    if (notes == m_notes) {
        return;
    }
    beginResetModel();
    m_notes = std::move(notes);
    endResetModel();
}

int NoteModel::rowOf(const store::NoteSubject& subject) const {
    const auto found = std::find_if(m_notes.begin(), m_notes.end(), [&](const auto& note) {
        return store::sameSubject(note.subject, subject);
    });
    return found == m_notes.end() ? -1 : static_cast<int>(found - m_notes.begin());
}

int NoteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_notes.size());
}

QVariant NoteModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const store::CaseNote& note = m_notes[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return spokenText(note);
    case SubjectTextRole:
        return subjectText(note.subject);
    case KindTextRole:
        return subjectKindText(note.subject);
    case IconRole:
        return static_cast<int>(subjectIcon(note.subject));
    case TextRole:
        return displayText(std::string_view(note.text).substr(0, kShownBytes));
    case WhenTextRole:
        return whenText(note.changedMs);
    case BookmarkedRole:
        return note.bookmarked;
    default:
        return {};
    }
}

} // namespace shardscope::ui
