// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/limit_simulation.h"
#include "ui/shell/case_status.h"

#include <QWidget>

#include <vector>

class QComboBox;

namespace shardscope::ui {

class LimitField;

/// What to simulate: a storage, a limit, and the days.
class SimulateForm : public QWidget {
    Q_OBJECT

public:
    explicit SimulateForm(QWidget* parent = nullptr);

    /// Offers the storages and days of a case; what is chosen stays where it still exists.
    void setCase(const CaseStatus& status);
    [[nodiscard]] session::SimulationRequest request() const;
    /// Does not emit changed().
    void setLimit(std::uint64_t limit);

Q_SIGNALS:
    /// The person settled on something else.
    void changed();

private:
    void storageChosen();
    void offerDays(const CaseStatus& status);
    [[nodiscard]] std::uint64_t ownLimit() const;

    CaseStatus m_status;
    std::vector<session::Storage> m_storages; ///< as in the box
    std::vector<events::Day> m_days;          ///< of the case, as in the boxes
    std::uint64_t m_reported = 0;             ///< the limit last told
    QComboBox* m_storage;
    LimitField* m_limit;
    QComboBox* m_from;
    QComboBox* m_to;
};

} // namespace shardscope::ui
