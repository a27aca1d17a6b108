// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/case_note.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace shardscope::ui {

class ElidedLabel;

/// Writes the note about one subject. What is typed is saved by itself after a pause, and when
/// the editor loses its subject, the focus or the screen.
class NoteEditor : public QWidget {
    Q_OBJECT

public:
    explicit NoteEditor(QWidget* parent = nullptr);

    /// Edits this note (a blank one for a subject without); what was typed before is saved first.
    /// The text is left alone when the note is the one already shown and being typed in.
    void show(const store::CaseNote& note);
    void showNothing();
    [[nodiscard]] const std::optional<store::CaseNote>& note() const { return m_note; }
    void setReadOnly(bool readOnly);
    /// Saves what was typed, now.
    void flush();
    void focusText();

Q_SIGNALS:
    /// The note was changed here; a blank one means that it is to be removed.
    void changed(const shardscope::store::CaseNote& note);
    void goToRequested(const shardscope::store::NoteSubject& subject);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void showButtons();
    void setBookmarked(bool bookmarked);
    void removeNote();

    std::optional<store::CaseNote> m_note;
    bool m_readOnly = false;
    QTimer m_pause;
    QLabel* m_kind;
    ElidedLabel* m_subject;
    QToolButton* m_bookmark;
    QPushButton* m_goTo;
    QToolButton* m_remove;
    QPlainTextEdit* m_text;
    QLabel* m_when;
};

} // namespace shardscope::ui
