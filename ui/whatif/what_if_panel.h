// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/detect/limit_survey.h"
#include "ui/board/board_panel.h"

#include <QTimer>

class QLabel;
class QSlider;

namespace shardscope::ui {

class ChartTableView;
class LimitCurveChart;
class LimitField;
class SegmentedSwitch;

/// "What if the limit were another?": a limit to slide, how many keys and days it would make hot,
/// which keys, and when those that grow will get there. Of the whole case, whatever the filter;
/// asked for once, when it is first seen, and answered from then on at once.
class WhatIfPanel : public BoardPanel {
    Q_OBJECT

public:
    explicit WhatIfPanel(QWidget* parent = nullptr);
    void show(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
              const ViewState& state) override;
    QWidget* focusTarget() override;
    TableMaker tableMaker() const override;

    void showSurvey(std::shared_ptr<const detect::LimitSurvey> survey);
    void showSurveyError(const base::Error& error);
    /// Another case, or a change of it: surveyed anew as soon as the panel is seen.
    void forget();
    /// The limit in question.
    void setLimit(std::uint64_t limit);
    [[nodiscard]] std::uint64_t limit() const { return m_limit; }
    [[nodiscard]] QString readout() const;

Q_SIGNALS:
    void surveyRequested();

protected:
    void showEvent(QShowEvent* event) override;
    [[nodiscard]] ChartTable chartTable() const override;

private:
    [[nodiscard]] QWidget* buildControls();
    void chooseKind(events::KeyKind kind);
    void askWhenSeen();
    void showKeys();
    [[nodiscard]] const detect::LimitSurvey::Kind& kind() const;

    std::shared_ptr<const detect::LimitSurvey> m_survey;
    events::KeyKind m_kind = events::KeyKind::User;
    std::uint64_t m_limit = 0;
    bool m_asked = false;
    QTimer m_keysDelay; ///< the keys follow when the slider rests

    SegmentedSwitch* m_kinds;
    LimitField* m_field;
    QSlider* m_slider;
    QLabel* m_readout;
    LimitCurveChart* m_chart;
    ChartTableView* m_keys;
};

} // namespace shardscope::ui
