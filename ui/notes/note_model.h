// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/case_note.h"

#include <QAbstractListModel>

#include <vector>

namespace shardscope::ui {

/// The notes of a case, newest first; words for the display role, for search and screen readers.
class NoteModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        SubjectTextRole = Qt::UserRole, ///< QString
        KindTextRole,                   ///< QString
        IconRole,                       ///< int: ui::Icon
        TextRole,                       ///< QString: the first lines, safe to show
        WhenTextRole,                   ///< QString
        BookmarkedRole,                 ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    /// In any order.
    void show(std::vector<store::CaseNote> notes);
    [[nodiscard]] const std::vector<store::CaseNote>& notes() const { return m_notes; }
    /// The row of the note about this subject; -1 when there is none.
    [[nodiscard]] int rowOf(const store::NoteSubject& subject) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<store::CaseNote> m_notes;
};

} // namespace shardscope::ui
