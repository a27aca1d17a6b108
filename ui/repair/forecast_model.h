// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/repair_forecast.h"
#include "ui/widgets/icon_text_delegate.h"

#include <QAbstractTableModel>

#include <vector>

namespace shardscope::ui {

/// The keys that will be near or over their limits once a repair is sent.
class ForecastModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Key, Day, There, Added, OfLimit, State, kColumns };

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<session::ForecastFinding> findings);
    [[nodiscard]] IconText look(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<session::ForecastFinding> m_findings;
};

} // namespace shardscope::ui
