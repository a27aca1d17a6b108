// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/repair_preview.h"
#include "ui/widgets/icon_text_delegate.h"

#include <QAbstractTableModel>

#include <memory>

namespace shardscope::ui {

/// What becomes of the events of a repair, with how many each.
class FateModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Fate, Events, Share, kColumns };

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::shared_ptr<const session::RepairPreview> preview,
              const remediate::Recipe& recipe);
    [[nodiscard]] IconText look(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::shared_ptr<const session::RepairPreview> m_preview;
    remediate::Recipe m_recipe;
    std::uint64_t m_events = 0; ///< of all groups
};

} // namespace shardscope::ui
