// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace shardscope::ui {

/// The notes that contain some words, or those bookmarked.
class NoteProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setSearch(const QString& text);
    void setBookmarkedOnly(bool only);
    [[nodiscard]] bool filters() const { return m_bookmarkedOnly || !m_search.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_search;
    bool m_bookmarkedOnly = false;
};

} // namespace shardscope::ui
