// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/case_note.h"

#include <QDialog>

namespace shardscope::ui {

class NoteEditor;

/// A small window to write a note in without leaving the page. Closing it keeps what was typed.
class NotePopup : public QDialog {
    Q_OBJECT

public:
    explicit NotePopup(QWidget* parent = nullptr);
    void write(const store::CaseNote& note);
    [[nodiscard]] NoteEditor& editor() { return *m_editor; }

private:
    NoteEditor* m_editor;
};

} // namespace shardscope::ui
