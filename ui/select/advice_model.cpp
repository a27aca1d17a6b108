// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/select/advice_model.h"

#include <utility>

namespace shardscope::ui {

void AdviceModel::show(std::vector<Advice> advice) {
    beginResetModel();
    m_advice = std::move(advice);
    endResetModel();
}

int AdviceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_advice.size());
}

QVariant AdviceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Advice& advice = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return advice.look.text;
    case Qt::DecorationRole:
        return themedIcon(advice.look.icon, advice.look.tint);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return advice.detail.isEmpty() ? QVariant() : QVariant(advice.detail);
    default:
        return {};
    }
}

} // namespace shardscope::ui
