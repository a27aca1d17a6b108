// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/note_controller.h"

#include "ui/notes/note_editor.h"
#include "ui/notes/note_popup.h"
#include "ui/notes/notes_page.h"
#include "ui/shell/case_controller.h"
#include "ui/view/step_history.h"

#include <algorithm>

namespace shardscope::ui {

NoteController::NoteController(CaseController& openCase, StepHistory& steps, NotesPage& page,
                               QWidget& window)
    : QObject(&window),
      m_case(openCase),
      m_steps(steps),
      m_page(page),
      m_popup(new NotePopup(&window)) {
    connect(&m_case, &CaseController::statusChanged, this, &NoteController::follow);
    connect(&m_case, &CaseController::closed, this, [this] {
        m_popup->hide();
        m_popup->editor().showNothing();
    });
    connect(&m_page, &NotesPage::changed, this, &NoteController::change);
    connect(&m_page, &NotesPage::goToRequested, this, &NoteController::goToRequested);
    connect(&m_popup->editor(), &NoteEditor::changed, this, &NoteController::change);
    connect(&m_popup->editor(), &NoteEditor::goToRequested, this,
            [this](const store::NoteSubject& subject) {
                m_popup->accept();
                Q_EMIT goToRequested(subject);
            });
}

store::CaseNote NoteController::noteOn(const store::NoteSubject& subject) const {
    const std::vector<store::CaseNote>& notes = m_case.status().notes;
    const auto found = std::find_if(notes.begin(), notes.end(), [&](const auto& note) {
        return store::sameSubject(note.subject, subject);
    });
    store::CaseNote blank;
    blank.subject = subject;
    return found == notes.end() ? blank : *found;
}

void NoteController::write(const store::NoteSubject& subject) {
    m_popup->write(noteOn(subject));
}

void NoteController::toggleBookmark(const store::NoteSubject& subject) {
    store::CaseNote note = noteOn(subject);
    note.bookmarked = !note.bookmarked;
    note.changedMs = 0;
    change(note);
}

void NoteController::change(const store::CaseNote& note) {
    const store::CaseNote before = noteOn(note.subject);
    m_case.setNote(note);
    m_steps.add({.kind = Step::Kind::Case,
                 .name = note.text == before.text ? tr("bookmark") : tr("note"),
                 .undo = [this, before] { m_case.setNote(before); },
                 .redo = [this, note] { m_case.setNote(note); }});
}

void NoteController::follow() {
    const CaseStatus& status = m_case.status();
    m_page.setReadOnly(status.readOnly, status.readOnlyReason);
    m_popup->editor().setReadOnly(status.readOnly);
    m_page.show(status.notes);
    if (const auto& open = m_popup->editor().note()) {
        m_popup->editor().show(noteOn(open->subject));
    }
}

} // namespace shardscope::ui
