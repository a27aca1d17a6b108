// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/note_editor.h"

#include "ui/notes/note_words.h"
#include "ui/text/display_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr std::chrono::milliseconds kPause{700};

} // namespace

NoteEditor::NoteEditor(QWidget* parent)
    : QWidget(parent),
      m_kind(new QLabel),
      m_subject(new ElidedLabel),
      m_bookmark(new QToolButton),
      m_goTo(new QPushButton(themedIcon(Icon::ArrowRight), tr("Show on the board"))),
      m_remove(new QToolButton),
      m_text(new QPlainTextEdit),
      m_when(new QLabel) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    build();
    connect(&m_pause, &QTimer::timeout, this, &NoteEditor::flush);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_note) {
            m_pause.start();
        }
    });
    connect(m_bookmark, &QToolButton::clicked, this, &NoteEditor::setBookmarked);
    connect(m_remove, &QToolButton::clicked, this, &NoteEditor::removeNote);
    connect(m_goTo, &QPushButton::clicked, this, [this] {
        flush();
        Q_EMIT goToRequested(m_note->subject);
    });
    m_text->installEventFilter(this);
    showNothing();
}

void NoteEditor::build() {
    m_kind->setProperty("role", u"muted"_s);
    m_subject->setFont(fonts::bodyBold());
    m_subject->setElideMode(Qt::ElideMiddle);
    m_bookmark->setCheckable(true);
    m_bookmark->setIcon(themedIcon(Icon::Bookmark));
    m_bookmark->setText(tr("Bookmark"));
    m_bookmark->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bookmark->setAccessibleName(tr("Bookmark"));
    m_remove->setIcon(themedIcon(Icon::Trash));
    m_remove->setToolTip(tr("Remove this note (undo brings it back)"));
    m_remove->setAccessibleName(tr("Remove this note"));
    m_text->setAccessibleName(tr("Note"));
    m_text->setPlaceholderText(tr("What did you find out? Markdown is fine."));
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(spacing::kSmall);
    m_when->setProperty("role", u"muted"_s);
    m_when->setTextFormat(Qt::PlainText);

    auto* about = new QVBoxLayout;
    about->setSpacing(0);
    about->addWidget(m_kind);
    about->addWidget(m_subject);
    auto* head = new QHBoxLayout;
    head->setSpacing(spacing::kSmall);
    head->addLayout(about, 1);
    head->addWidget(m_bookmark);
    head->addWidget(m_remove);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(spacing::kSmall);
    foot->addWidget(m_when, 1);
    foot->addWidget(m_goTo);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kSmall);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    column->addLayout(foot);
}

void NoteEditor::show(const store::CaseNote& note) {
    const bool same = m_note && store::sameSubject(m_note->subject, note.subject);
    if (same && m_pause.isActive()) { // the echo of an older save, while typing goes on
        m_note->createdMs = note.createdMs;
        return;
    }
    flush();
    m_note = note;
    const QString text = QString::fromStdString(note.text);
    if (!same || m_text->toPlainText() != text) {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(text);
    }
    m_kind->setText(subjectKindText(note.subject));
    m_subject->setText(subjectText(note.subject));
    m_when->setText(note.changedMs == 0 ? tr("Not written yet")
                                        : tr("Changed %1").arg(whenText(note.changedMs)));
    showButtons();
}

void NoteEditor::showNothing() {
    flush();
    m_note.reset();
    const QSignalBlocker quiet(m_text);
    m_text->clear();
    m_kind->clear();
    m_subject->setText({});
    m_when->clear();
    showButtons();
}

void NoteEditor::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    showButtons();
}

void NoteEditor::showButtons() {
    using Kind = store::NoteSubject::Kind;
    const bool any = m_note.has_value();
    m_bookmark->setChecked(any && m_note->bookmarked);
    m_bookmark->setEnabled(any && !m_readOnly);
    m_remove->setEnabled(any && !m_readOnly && !m_note->blank());
    m_text->setEnabled(any);
    m_text->setReadOnly(m_readOnly);
    const bool isRow = any && m_note->subject.kind == Kind::Row;
    m_goTo->setText(isRow ? tr("Open source") : tr("Show on the board"));
    m_goTo->setVisible(any && m_note->subject.kind != Kind::Case);
}

void NoteEditor::flush() {
    m_pause.stop();
    if (!m_note || m_readOnly) {
        return;
    }
    const std::string text = m_text->toPlainText().toStdString();
    if (text != m_note->text) {
        m_note->text = text;
        m_note->changedMs = 0; // the engine knows the time
        showButtons();
        Q_EMIT changed(*m_note);
    }
}

void NoteEditor::focusText() {
    m_text->setFocus();
    m_text->moveCursor(QTextCursor::End);
}

void NoteEditor::setBookmarked(bool bookmarked) {
    flush();
    m_note->bookmarked = bookmarked;
    m_note->changedMs = 0;
    showButtons();
    Q_EMIT changed(*m_note);
}

void NoteEditor::removeNote() {
    m_pause.stop();
    store::CaseNote gone = *m_note;
    gone.text.clear();
    gone.bookmarked = false;
    showNothing();
    Q_EMIT changed(gone);
}

bool NoteEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_text && event->type() == QEvent::FocusOut) {
        flush();
    }
    return QWidget::eventFilter(watched, event);
}

void NoteEditor::hideEvent(QHideEvent* event) {
    flush();
    QWidget::hideEvent(event);
}

} // namespace shardscope::ui
