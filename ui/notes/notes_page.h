// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/case_note.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;

namespace shardscope::ui {

class Card;
class NoteEditor;
class NoteModel;
class NoteProxy;
class SegmentedSwitch;

/// Everything noted and bookmarked in the case: a list to search, and the note itself to write.
class NotesPage : public QWidget {
    Q_OBJECT

public:
    explicit NotesPage(QWidget* parent = nullptr);

    void show(const std::vector<store::CaseNote>& notes);
    void setReadOnly(bool readOnly, const QString& reason);
    /// Opens the note about this subject, or an empty one.
    void open(const store::NoteSubject& subject);

Q_SIGNALS:
    void changed(const shardscope::store::CaseNote& note);
    void goToRequested(const shardscope::store::NoteSubject& subject);

private:
    void build();
    [[nodiscard]] QWidget* buildHeader();
    void openCurrent();
    void showState();
    void copyAll() const;

    NoteModel* m_model;
    NoteProxy* m_proxy;
    QPushButton* m_onCase;
    QPushButton* m_copy;
    QLineEdit* m_search;
    SegmentedSwitch* m_which;
    Card* m_listCard;
    QListView* m_list;
    Card* m_noteCard;
    NoteEditor* m_editor;
};

} // namespace shardscope::ui
