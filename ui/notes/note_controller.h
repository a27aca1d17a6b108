// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/case_note.h"

#include <QObject>

class QWidget;

namespace shardscope::ui {

class CaseController;
class NotePopup;
class NotesPage;
class StepHistory;

/// Joins the notes of the open case with the page that lists them and the window that writes one.
class NoteController : public QObject {
    Q_OBJECT

public:
    /// Every change is a step that can be undone.
    NoteController(CaseController& openCase, StepHistory& steps, NotesPage& page, QWidget& window);

    /// Opens the note about this subject, to be written.
    void write(const store::NoteSubject& subject);
    /// Bookmarks it, or takes the bookmark off.
    void toggleBookmark(const store::NoteSubject& subject);

Q_SIGNALS:
    void goToRequested(const shardscope::store::NoteSubject& subject);

private:
    [[nodiscard]] store::CaseNote noteOn(const store::NoteSubject& subject) const;
    void change(const store::CaseNote& note);
    void follow();

    CaseController& m_case;
    StepHistory& m_steps;
    NotesPage& m_page;
    NotePopup* m_popup;
};

} // namespace shardscope::ui
