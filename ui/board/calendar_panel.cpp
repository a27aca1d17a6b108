// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/calendar_panel.h"

#include "ui/charts/calendar_chart.h"
#include "ui/text/number_text.h"

#include <algorithm>

namespace shardscope::ui {

CalendarPanel::CalendarPanel(QWidget* parent)
    : BoardPanel(tr("Calendar of hot days"), parent), m_chart(new CalendarChart) {
    setExplanation(tr("<p>How many ids and groups pass their limit on each day; hot days are "
                      "hatched and carry that number. Click a day to see only that day "
                      "everywhere, Ctrl+click to add it.</p>"));
    setChart(m_chart);
    connect(m_chart, &CalendarChart::picked, this, &BoardPanel::picked);
}

QWidget* CalendarPanel::focusTarget() {
    return chartOrTable(m_chart);
}

void CalendarPanel::show(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
                         const ViewState& state) {
    m_chart->show(snapshot, state);
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

ChartTable CalendarPanel::chartTable() const {
    return m_chart->table();
}

} // namespace shardscope::ui
