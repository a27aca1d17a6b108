// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/view/view_state.h"

#include <QSortFilterProxyModel>

#include <vector>

namespace shardscope::ui {

/// What the display proxies of the board's tables share: exact numbers as text, sorting by
/// number with the Overall row on top, and which rows the filter chooses.
class BoardProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit BoardProxy(QObject* parent = nullptr);

    /// Which rows are chosen, and which stand back because others are.
    void show(const ViewState& state);

    /// Rows that stay on top, below the Overall row, whatever the order.
    void setPinned(std::vector<FilterPart> parts);
    [[nodiscard]] bool isPinned(const FilterPart& part) const;
    [[nodiscard]] const std::vector<FilterPart>& pinned() const { return m_pinned; }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    /// Words of the cell; numbers are handled by data().
    [[nodiscard]] virtual QString cellText(const QModelIndex& index) const = 0;
    /// Rich text, everything from the data already escaped.
    [[nodiscard]] virtual QString toolTip(const QModelIndex& index) const = 0;

private:
    [[nodiscard]] bool isPinnedRow(const QModelIndex& sourceIndex) const;
    [[nodiscard]] bool isChosen(const QModelIndex& index) const;
    [[nodiscard]] bool someChosen(const QModelIndex& index) const;

    select::BoardFilter m_filter;
    std::vector<FilterPart> m_pinned;
};

/// The bytes of a role as std::string, NUL and all.
[[nodiscard]] std::string bytesOf(const QModelIndex& index, int role);
[[nodiscard]] quint64 numberOf(const QModelIndex& index);

} // namespace shardscope::ui
