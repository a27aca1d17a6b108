// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/selector_error.h"
#include "ui/select/selector_words.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace shardscope::ui {

/// Sentences with icons: what is to be known about a selector, or to be seen to before it is sent.
class AdviceModel : public QAbstractListModel {
    Q_OBJECT

public:
    struct Advice {
        IconText look;
        QString detail{};                         ///< tool tip
        std::optional<select::TextPlace> place{}; ///< what it is about in the selector's text
    };

    using QAbstractListModel::QAbstractListModel;
    void show(std::vector<Advice> advice);
    [[nodiscard]] const Advice& at(int row) const {
        return m_advice[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Advice> m_advice;
};

} // namespace shardscope::ui
