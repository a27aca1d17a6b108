// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/note_popup.h"

#include "ui/notes/note_editor.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

namespace shardscope::ui {

NotePopup::NotePopup(QWidget* parent) : QDialog(parent), m_editor(new NoteEditor) {
    setWindowTitle(tr("Note"));
    resize(460, 300);
    auto* done = new QPushButton(tr("Done"));
    done->setDefault(true);
    done->setToolTip(tr("Ctrl+Enter"));
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    auto* keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(keys, &QShortcut::activated, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(done);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kLarge, spacing::kLarge, spacing::kLarge, spacing::kLarge);
    column->setSpacing(spacing::kMedium);
    column->addWidget(m_editor, 1);
    column->addLayout(buttons);
}

void NotePopup::write(const store::CaseNote& note) {
    m_editor->show(note);
    show();
    raise();
    activateWindow();
    m_editor->focusText();
}

} // namespace shardscope::ui
