// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/day.h"
#include "core/session/import_session.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QLabel;

namespace shardscope::ui {

/// What to do with files that cover events the case already holds.
class OverlapSection : public QWidget {
    Q_OBJECT

public:
    explicit OverlapSection(QWidget* parent = nullptr);

    /// The days of the new files that the case has events for.
    void setDays(const std::vector<events::Day>& days);
    [[nodiscard]] session::OverlapChoice choice() const;

private:
    QLabel* m_days;
    QButtonGroup* m_choices;
};

} // namespace shardscope::ui
