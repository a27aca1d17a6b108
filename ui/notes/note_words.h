// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/case_note.h"
#include "ui/theme/icons.h"
#include "ui/view/view_state.h"

#include <QString>

#include <vector>

namespace shardscope::ui {

/// "user_id · Mon 4 Sep 2023", "company = Acme", "Signed up", "events.gz, line 12": safe to show.
[[nodiscard]] QString subjectText(const store::NoteSubject& subject);

/// What kind of thing it is: "id", "group", "day of an id", "event", "row", "case".
[[nodiscard]] QString subjectKindText(const store::NoteSubject& subject);

[[nodiscard]] Icon subjectIcon(const store::NoteSubject& subject);

/// The whole note for search and screen readers.
[[nodiscard]] QString spokenText(const store::CaseNote& note);

/// When a note was written, as the person's language has it.
[[nodiscard]] QString whenText(std::int64_t unixMs);

/// The board with what the note is about: the same filter as picking it there. Rows and the case
/// as a whole leave the state as it is.
[[nodiscard]] ViewState viewOf(const store::NoteSubject& subject, ViewState state);

/// All of them for a report or a ticket; what comes from the data cannot become markup.
[[nodiscard]] QString notesMarkdown(const std::vector<store::CaseNote>& notes);

} // namespace shardscope::ui
