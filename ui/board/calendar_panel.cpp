// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/calendar_panel.h"

#include "ui/board/server_words.h"
#include "ui/charts/calendar_chart.h"
#include "ui/charts/chart_table_view.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>

#include <algorithm>

namespace shardscope::ui {

namespace {
/// A narrower panel has the calendar alone.
constexpr int kBesideEachOther = 860;
} // namespace

CalendarPanel::CalendarPanel(QWidget* parent)
    : BoardPanel(tr("Calendar of hot days"), parent),
      m_chart(new CalendarChart),
      m_keys(new ChartTableView(tr("Hot keys by day"))) {
    setExplanation(tr("<p>How many ids and groups pass their limit on each day; hot days are "
                      "hatched and carry that number. Click a day to see only that day "
                      "everywhere, Ctrl+click to add it.</p>"));
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kLarge);
    row->addWidget(m_chart, 1);
    row->addWidget(m_keys, 1);
    setChart(content);
    connect(m_chart, &CalendarChart::picked, this, &BoardPanel::picked);
    connect(m_keys, &ChartTableView::picked, this, &BoardPanel::picked);
}

QWidget* CalendarPanel::focusTarget() {
    return chartOrTable(m_chart);
}

void CalendarPanel::show(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
                         const ViewState& state) {
    m_chart->show(snapshot, state);
    if (snapshot != m_snapshot) {
        m_snapshot = snapshot;
        m_keys->show(hotDayTable(*snapshot));
    }
    const auto hot =
        std::count_if(snapshot->dayHeat.begin(), snapshot->dayHeat.end(),
                      [](const store::DayHeat& day) { return day.hotIds + day.hotGroups > 0; });
    setSubtitle(snapshot->empty
                    ? QString()
                    : tr("%1 · %2").arg(dateRange({snapshot->from, snapshot->to}),
                                        countText(static_cast<std::uint64_t>(hot),
                                                  QT_TRANSLATE_NOOP("Count", "%1 hot day"),
                                                  QT_TRANSLATE_N_NOOP("Count", "%1 hot days"))));
    refreshTable();
    showContentOr(*snapshot, state, snapshot->dayHeat.size(), tr("No events on these days"));
}

void CalendarPanel::resizeEvent(QResizeEvent* event) {
    BoardPanel::resizeEvent(event);
    m_keys->setVisible(width() >= kBesideEachOther);
}

ChartTable CalendarPanel::chartTable() const {
    return m_chart->table();
}

} // namespace shardscope::ui
