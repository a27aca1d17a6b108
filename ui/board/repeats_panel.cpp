// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/repeats_panel.h"

#include "ui/charts/chart_table_view.h"
#include "ui/charts/repeats_chart.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace shardscope::ui {

RepeatsPanel::RepeatsPanel(QWidget* parent)
    : BoardPanel(tr("Events sent again"), parent),
      m_chart(new RepeatsChart),
      m_table(new ChartTableView(tr("Keys and days with repeated events"))) {
    setExplanation(tr("<p>The limit is applied at ingestion, so events that were sent again count "
                      "against it, although reports show them once. A key can be hot by its "
                      "duplicates alone.</p><p>An event repeats another one when event, id, time "
                      "and $insert_id are the same.</p>"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kSmall);
    column->addWidget(m_chart, 2);
    column->addWidget(m_table, 3);
    setContent(content);
    setContentMargins({spacing::kSmall, spacing::kTight, spacing::kSmall, spacing::kSmall});
    connect(m_chart, &RepeatsChart::picked, this, &BoardPanel::picked);
    connect(m_table, &ChartTableView::picked, this, &BoardPanel::picked);
}

QWidget* RepeatsPanel::focusTarget() {
    return m_chart;
}

void RepeatsPanel::show(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
                        const ViewState& state) {
    if (snapshot != m_snapshot) {
        m_snapshot = snapshot;
        m_chart->show(snapshot);
        m_table->show(
            repeatsTable(*snapshot, snapshot == m_momentsOf ? m_moments : MomentsOfRows()));
    }
    const store::BoardFigures& figures = snapshot->figures;
    const QString ratio = ratioText(figures.rawEvents, figures.deduplicatedEvents);
    setSubtitle(figures.deduplicatedIsExact
                    ? tr("raw / deduplicated %1").arg(ratio)
                    : tr("raw / deduplicated at least %1: files overlap in days").arg(ratio));
    if (snapshot->partial) {
        setCaveat(tr("still reading"), tr("The files are still being read: duplicates that come "
                                          "later are not counted yet."));
    } else if (!figures.deduplicatedIsExact) {
        setCaveat(tr("at least"),
                  tr("Some files hold the same days. Events that repeat one of another file are "
                     "counted twice here: there are at least as many duplicates as shown."));
    } else {
        setCaveat({});
    }
    showContentOr(*snapshot, state, snapshot->dayHeat.size(), tr("No events on these days"));
}

void RepeatsPanel::showMoments(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
                               const MomentsOfRows& moments) {
    m_moments = moments;
    m_momentsOf = snapshot;
    if (snapshot == m_snapshot) {
        m_table->show(repeatsTable(*snapshot, moments));
    }
}

} // namespace shardscope::ui
