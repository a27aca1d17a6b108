// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/day_panel.h"

#include "ui/charts/chart_legend.h"
#include "ui/charts/stacked_chart.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_switch.h"

#include <QVBoxLayout>

namespace shardscope::ui {

DayPanel::DayPanel(QWidget* parent)
    : BoardPanel(tr("Events per day"), parent),
      m_mode(new SegmentedSwitch({tr("Events"), tr("Share")})),
      m_legend(new ChartLegend),
      m_chart(new StackedChart) {
    setExplanation(tr("<p>Events of the chosen scope and filter, stacked by original event name. "
                      "Click a day to see only that day everywhere, drag over several days to "
                      "choose them all.</p>"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kTight);
    column->addWidget(m_legend);
    column->addWidget(m_chart, 1);
    m_mode->setAccessibleName(tr("What the bars show"));
    addCornerWidget(m_mode);
    setChart(content);
    connect(m_mode, &SegmentedSwitch::chosen, this,
            [this](int index) { m_chart->setShares(index == 1); });
    setContentMargins({spacing::kSmall + 2, spacing::kTight, spacing::kLarge, spacing::kSmall});
    connect(m_chart, &StackedChart::picked, this, &BoardPanel::picked);
    connect(m_legend, &ChartLegend::picked, this, &BoardPanel::picked);
}

QWidget* DayPanel::focusTarget() {
    return chartOrTable(m_chart);
}

void DayPanel::show(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
                    const ViewState& state) {
    m_slots.assign(snapshot->eventDays);
    m_legend->show(*snapshot, state, m_slots);
    m_chart->show(snapshot, state, m_slots);
    setSubtitle(snapshot->empty ? QString() : dateRange({snapshot->from, snapshot->to}));
    refreshTable();
    showContentOr(*snapshot, state, snapshot->days.size(), tr("No events on these days"));
}

ChartTable DayPanel::chartTable() const {
    return m_chart->table();
}

} // namespace shardscope::ui
