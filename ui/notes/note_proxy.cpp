// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/note_proxy.h"

#include "ui/notes/note_model.h"

namespace shardscope::ui {

void NoteProxy::setSearch(const QString& text) {
    m_search = text.trimmed();
    invalidateFilter();
}

void NoteProxy::setBookmarkedOnly(bool only) {
    m_bookmarkedOnly = only;
    invalidateFilter();
}

bool NoteProxy::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_bookmarkedOnly && !index.data(NoteModel::BookmarkedRole).toBool()) {
        return false;
    }
    return m_search.isEmpty() ||
           index.data(Qt::DisplayRole).toString().contains(m_search, Qt::CaseInsensitive);
}

} // namespace shardscope::ui
