// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/selector_generator.h"

#include <QAbstractTableModel>

#include <optional>
#include <set>
#include <vector>

namespace shardscope::ui {

/// The keys that a selector can be about, with a box to check.
class KeyChoiceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Chosen, Key, Storage, HotDays, FirstHot, kColumns };

    using QAbstractTableModel::QAbstractTableModel;
    /// What was chosen stays chosen where it still exists; new keys are, too.
    void show(std::vector<select::SelectorPair> pairs);
    /// Just these are chosen, also those that show() brings later.
    void choose(const std::vector<events::ShardKey>& keys);
    void chooseAll(bool all);
    void toggle(int row);
    /// In their order.
    [[nodiscard]] std::vector<events::ShardKey> chosen() const;
    [[nodiscard]] bool isChosen(int row) const {
        return !m_left.contains(pair(row).key) && (!m_only || m_only->contains(pair(row).key));
    }
    [[nodiscard]] const select::SelectorPair& pair(int row) const {
        return m_pairs[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// The person chose.
    void chosenChanged();

private:
    void told();

    std::vector<select::SelectorPair> m_pairs;
    std::set<events::ShardKey> m_left; ///< not chosen
    std::optional<std::set<events::ShardKey>> m_only;
};

} // namespace shardscope::ui
