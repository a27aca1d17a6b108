// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/select/key_choice_model.h"

#include "ui/select/selector_words.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"

#include <array>
#include <utility>

namespace shardscope::ui {

void KeyChoiceModel::show(std::vector<select::SelectorPair> pairs) {
    if (pairs == m_pairs) {
        return; // the place in the table is not lost
    }
    beginResetModel();
    m_pairs = std::move(pairs);
    endResetModel();
}

void KeyChoiceModel::told() {
    if (!m_pairs.empty()) {
        Q_EMIT dataChanged(index(0, Chosen), index(rowCount() - 1, Chosen), {Qt::CheckStateRole});
    }
}

void KeyChoiceModel::choose(const std::vector<events::ShardKey>& keys) {
    m_left.clear();
    m_only = std::set<events::ShardKey>(keys.begin(), keys.end());
    told();
}

void KeyChoiceModel::chooseAll(bool all) {
    m_left.clear();
    m_only.reset();
    if (!all) {
        for (const select::SelectorPair& pair : m_pairs) {
            m_left.insert(pair.key);
        }
    }
    told();
    Q_EMIT chosenChanged();
}

void KeyChoiceModel::toggle(int row) {
    const events::ShardKey& key = pair(row).key;
    if (isChosen(row)) {
        m_left.insert(key);
    } else {
        m_left.erase(key);
        if (m_only) {
            m_only->insert(key);
        }
    }
    told();
    Q_EMIT chosenChanged();
}

std::vector<events::ShardKey> KeyChoiceModel::chosen() const {
    std::vector<events::ShardKey> keys;
    for (int row = 0; row < rowCount(); ++row) {
        if (isChosen(row)) {
            keys.push_back(pair(row).key);
        }
    }
    return keys;
}

int KeyChoiceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_pairs.size());
}

int KeyChoiceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant KeyChoiceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const select::SelectorPair& shown = pair(index.row());
    if (role == Qt::CheckStateRole && index.column() == Chosen) {
        return isChosen(index.row()) ? Qt::Checked : Qt::Unchecked;
    }
    if (role == Qt::ToolTipRole && index.column() == Key) {
        return QString(QStringLiteral("<p>") + htmlText(shown.key.id) + QStringLiteral("</p>"));
    }
    if (role == Qt::TextAlignmentRole && index.column() == HotDays) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role == Qt::AccessibleTextRole && index.column() == Chosen) {
        return isChosen(index.row()) ? tr("chosen") : tr("not chosen");
    }
    if (role == Qt::FontRole && index.column() == Key) {
        return fonts::mono();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Key:
        return keyText(shown.key);
    case Storage:
        return storageText(shown.key);
    case HotDays:
        return fullNumber(shown.hotDays.size());
    case FirstHot:
        return shown.hotDays.empty() ? QStringLiteral("–") : longDate(shown.hotDays.front());
    default:
        return {};
    }
}

bool KeyChoiceModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != Chosen) {
        return false;
    }
    if ((value.toInt() == Qt::Checked) != isChosen(index.row())) {
        toggle(index.row());
    }
    return true;
}

QVariant KeyChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((section == HotDays ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const std::array<QString, kColumns> titles{QString(), tr("Key"), tr("Storage"), tr("Hot days"),
                                               tr("First hot")};
    return titles[static_cast<std::size_t>(section)];
}

Qt::ItemFlags KeyChoiceModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Chosen ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace shardscope::ui
