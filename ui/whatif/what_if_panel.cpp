// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/what_if_panel.h"

#include "ui/charts/chart_table_view.h"
#include "ui/export/section_tables.h"
#include "ui/text/display_text.h"
#include "ui/theme/theme.h"
#include "ui/whatif/limit_curve_chart.h"
#include "ui/whatif/what_if_words.h"
#include "ui/widgets/limit_field.h"
#include "ui/widgets/segmented_switch.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace shardscope::ui {

namespace {

constexpr int kSliderSteps = 1000; ///< over the whole axis, evenly by factor
constexpr int kKeysDelayMs = 60;

int stepOf(std::uint64_t limit, std::uint64_t highest) {
    const double share = std::log(static_cast<double>(std::max<std::uint64_t>(1, limit))) /
                         std::log(static_cast<double>(std::max<std::uint64_t>(2, highest)));
    return static_cast<int>(std::round(share * kSliderSteps));
}

std::uint64_t limitOf(int step, std::uint64_t highest) {
    return roundedLimit(
        std::pow(static_cast<double>(highest), static_cast<double>(step) / kSliderSteps));
}

} // namespace

WhatIfPanel::WhatIfPanel(QWidget* parent)
    : BoardPanel(tr("What if the limit were another?"), parent),
      m_kinds(new SegmentedSwitch({tr("Ids"), tr("Groups")})),
      m_field(new LimitField(tr("Limit"))),
      m_slider(new QSlider(Qt::Horizontal)),
      m_readout(new QLabel),
      m_chart(new LimitCurveChart),
      m_keys(new ChartTableView(tr("Keys at this limit"))) {
    setExplanation(tr("<p>How many keys and days would be hot at any limit, counted exactly over "
                      "the whole case: the filter has no part in it. Slide the limit, or drag it "
                      "in the chart.</p>"));
    m_kinds->setAccessibleName(tr("Whose limit"));
    addCornerWidget(m_kinds);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kSmall);
    column->addWidget(buildControls());
    column->addWidget(m_chart, 1);
    column->addWidget(m_keys, 1);
    setChart(content);
    m_keysDelay.setSingleShot(true);
    m_keysDelay.setInterval(kKeysDelayMs);
    connect(&m_keysDelay, &QTimer::timeout, this, &WhatIfPanel::showKeys);
    connect(m_keys, &ChartTableView::picked, this, &BoardPanel::picked);
    connect(m_chart, &LimitCurveChart::limitChosen, this, &WhatIfPanel::setLimit);
    connect(m_kinds, &SegmentedSwitch::chosen, this, [this](int index) {
        chooseKind(index == 0 ? events::KeyKind::User : events::KeyKind::Group);
    });
    connect(this, &BoardPanel::retryRequested, this, &WhatIfPanel::forget);
}

QWidget* WhatIfPanel::buildControls() {
    m_slider->setRange(0, kSliderSteps);
    m_slider->setPageStep(kSliderSteps / 50);
    m_slider->setAccessibleName(tr("Limit"));
    m_readout->setFont(fonts::bodyBold());
    m_readout->setTextFormat(Qt::PlainText);
    m_readout->setWordWrap(true);
    auto* label = new QLabel(tr("&Limit"));
    label->setBuddy(m_field);
    auto* controls = new QWidget;
    auto* column = new QVBoxLayout(controls);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kTight);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::kMedium);
    row->addWidget(label);
    row->addWidget(m_field);
    row->addWidget(m_slider, 1);
    column->addLayout(row);
    column->addWidget(m_readout);
    connect(m_field, &QSpinBox::valueChanged, this,
            [this](int value) { setLimit(static_cast<std::uint64_t>(value)); });
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int step) { setLimit(limitOf(step, m_chart->highest())); });
    return controls;
}

BoardPanel::TableMaker WhatIfPanel::tableMaker() const {
    return [survey = m_survey, kind = m_kind](const SharedSnapshot&) {
        return limitCurveTable(survey, kind);
    };
}

QWidget* WhatIfPanel::focusTarget() {
    return chartOrTable(m_chart);
}

void WhatIfPanel::show(const std::shared_ptr<const store::BoardSnapshot>&, const ViewState&) {
    askWhenSeen();
}

void WhatIfPanel::forget() {
    m_survey.reset();
    m_asked = false;
    showLoading();
    askWhenSeen();
}

void WhatIfPanel::askWhenSeen() {
    if (!m_asked && isVisible()) {
        m_asked = true;
        showLoading();
        Q_EMIT surveyRequested();
    }
}

void WhatIfPanel::showEvent(QShowEvent* event) {
    BoardPanel::showEvent(event);
    askWhenSeen();
}

void WhatIfPanel::showSurveyError(const base::Error& error) {
    m_survey.reset();
    showError(displayText(base::describe(error)));
}

const detect::LimitSurvey::Kind& WhatIfPanel::kind() const {
    return m_kind == events::KeyKind::User ? m_survey->users : m_survey->groups;
}

void WhatIfPanel::showSurvey(std::shared_ptr<const detect::LimitSurvey> survey) {
    m_survey = std::move(survey);
    if (m_survey->empty) {
        showState({Icon::Import,
                   Tint::Muted,
                   tr("No events in this case yet"),
                   tr("Import exports to see which keys are hot."),
                   {}});
        return;
    }
    m_chart->show(m_survey, m_kind);
    const std::uint64_t before = std::exchange(m_limit, 0);
    setLimit(before == 0 ? kind().caseLimit : before);
    showContent();
}

void WhatIfPanel::chooseKind(events::KeyKind kind) {
    m_kind = kind;
    if (m_survey) {
        m_chart->show(m_survey, kind);
        m_limit = 0;
        setLimit(this->kind().caseLimit);
    }
}

void WhatIfPanel::setLimit(std::uint64_t limit) {
    if (!m_survey || limit == 0 || limit == m_limit) {
        return;
    }
    m_limit = limit;
    const QSignalBlocker quietField(m_field);
    const QSignalBlocker quietSlider(m_slider);
    m_field->setLimit(limit);
    m_slider->setValue(stepOf(limit, m_chart->highest()));
    m_chart->setLimit(limit);
    m_readout->setText(whatIfReadout(kind().curve.at(limit)));
    refreshTable();
    m_keysDelay.start();
}

QString WhatIfPanel::readout() const {
    return m_readout->text();
}

void WhatIfPanel::showKeys() {
    if (m_survey) {
        m_keys->show(whatIfTable(kind(), m_limit));
    }
}

ChartTable WhatIfPanel::chartTable() const {
    return m_chart->table();
}

} // namespace shardscope::ui
