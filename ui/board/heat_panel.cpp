// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/heat_panel.h"

#include "ui/charts/heat_legend.h"
#include "ui/charts/heat_map_chart.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace shardscope::ui {

HeatPanel::HeatPanel(QWidget* parent)
    : BoardPanel(tr("Heat map"), parent), m_chart(new HeatMapChart), m_legend(new HeatLegend) {
    setExplanation(
        tr("<p>Each row is a key, each column a day; the colour is the day's events as "
           "a multiple of the key's limit, all events counted. Click a cell to see "
           "only that key and day everywhere, drag over several days to choose them.</p>"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kTight);
    column->addWidget(m_chart, 1);
    column->addWidget(m_legend, 0, Qt::AlignRight);
    setContent(content);
    connect(m_chart, &HeatMapChart::picked, this, &BoardPanel::picked);
}

QWidget* HeatPanel::focusTarget() {
    return m_chart;
}

void HeatPanel::show(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
                     const ViewState& state) {
    m_chart->show(snapshot, state);
    m_legend->setLimit(snapshot->limits.user);
    setSubtitle(
        snapshot->heat.empty()
            ? QString()
            : tr("hottest %1 by day, × the limit")
                  .arg(countText(snapshot->heat.size(), QT_TRANSLATE_NOOP("Count", "%1 key"),
                                 QT_TRANSLATE_N_NOOP("Count", "%1 keys"))));
    showContentOr(*snapshot, state, snapshot->heat.size(), tr("No event names an id"));
}

} // namespace shardscope::ui
