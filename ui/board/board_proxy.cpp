// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_proxy.h"

#include "ui/board/board_roles.h"
#include "ui/text/number_text.h"

#include <algorithm>
#include <utility>

namespace shardscope::ui {

BoardProxy::BoardProxy(QObject* parent) : QSortFilterProxyModel(parent) {
    setDynamicSortFilter(true);
}

void BoardProxy::show(const ViewState& state) {
    if (state.filter == m_filter) {
        return;
    }
    m_filter = state.filter;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                           {ChosenRole, DimmedRole});
    }
}

void BoardProxy::setPinned(std::vector<FilterPart> parts) {
    m_pinned = std::move(parts);
    invalidate();
}

bool BoardProxy::isPinned(const FilterPart& part) const {
    return std::find(m_pinned.begin(), m_pinned.end(), part) != m_pinned.end();
}

bool BoardProxy::isPinnedRow(const QModelIndex& sourceIndex) const {
    const QVariant part = m_pinned.empty() ? QVariant() : sourceIndex.data(PartRole);
    return part.isValid() && isPinned(part.value<FilterPart>());
}

QVariant BoardProxy::data(const QModelIndex& index, int role) const {
    switch (role) {
    case Qt::DisplayRole: {
        const QVariant number = QSortFilterProxyModel::data(index, NumberRole);
        const QString text = cellText(index);
        return text.isEmpty() && number.isValid() ? fullNumber(number.toULongLong()) : text;
    }
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::TextAlignmentRole: {
        const bool isNumber = QSortFilterProxyModel::data(index, NumberRole).isValid();
        return QVariant(
            Qt::Alignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    }
    case ChosenRole:
        return isChosen(index);
    case PinnedRole:
        return isPinnedRow(mapToSource(index));
    case DimmedRole:
        return someChosen(index) && !isChosen(index);
    default:
        return QSortFilterProxyModel::data(index, role);
    }
}

bool BoardProxy::isChosen(const QModelIndex& index) const {
    const QVariant part = QSortFilterProxyModel::data(index, PartRole);
    return part.isValid() && holds(m_filter, part.value<FilterPart>());
}

bool BoardProxy::someChosen(const QModelIndex& index) const {
    const QVariant part = QSortFilterProxyModel::data(index, PartRole);
    if (!part.isValid()) {
        return false;
    }
    switch (part.value<FilterPart>().kind) {
    case FilterPart::Kind::Id:
        return !m_filter.ids.empty();
    case FilterPart::Kind::Event:
        return !m_filter.events.empty();
    case FilterPart::Kind::Group:
        return !m_filter.groups.empty();
    default:
        return false;
    }
}

bool BoardProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    if (left.data(OverallRole).toBool() != right.data(OverallRole).toBool()) {
        return left.data(OverallRole).toBool() == ascending; // on top in either order
    }
    if (!m_pinned.empty() && isPinnedRow(left) != isPinnedRow(right)) {
        return isPinnedRow(left) == ascending;
    }
    const QVariant leftNumber = left.data(NumberRole);
    const QVariant rightNumber = right.data(NumberRole);
    if (leftNumber.isValid() && rightNumber.isValid() && leftNumber != rightNumber) {
        return leftNumber.toULongLong() < rightNumber.toULongLong();
    }
    const QByteArray leftBytes = left.data(BytesRole).toByteArray();
    const QByteArray rightBytes = right.data(BytesRole).toByteArray();
    // Equal numbers keep the engine's order, bytewise ascending, whatever the direction.
    return leftNumber.isValid() && !ascending ? rightBytes < leftBytes : leftBytes < rightBytes;
}

std::string bytesOf(const QModelIndex& index, int role) {
    return index.data(role).toByteArray().toStdString();
}

quint64 numberOf(const QModelIndex& index) {
    return index.data(NumberRole).toULongLong();
}

} // namespace shardscope::ui
