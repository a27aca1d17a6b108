// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/timeline_panel.h"

#include "ui/charts/timeline_chart.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_switch.h"

namespace shardscope::ui {

TimelinePanel::TimelinePanel(QWidget* parent)
    : BoardPanel(tr("Hours of a key"), parent),
      m_mode(new SegmentedSwitch({tr("Sum of the day"), tr("Per hour")})),
      m_chart(new TimelineChart) {
    setExplanation(
        tr("<p>All events of the key in focus, hour by hour. The sum since midnight is "
           "what the limit is compared with; a triangle marks the hour in which it was "
           "passed. Vermillion is over the limit, or renamed by the vendor. Click to see "
           "only that day everywhere, drag over several days to choose them all.</p>"));
    m_mode->setAccessibleName(tr("What the hours show"));
    addCornerWidget(m_mode);
    m_mode->hide();
    setChart(m_chart);
    setContentMargins({spacing::kSmall + 2, spacing::kSmall, spacing::kLarge, spacing::kSmall});
    connect(m_chart, &TimelineChart::picked, this, &BoardPanel::picked);
    connect(m_mode, &SegmentedSwitch::chosen, this, [this](int index) {
        m_chart->setMode(index == 0 ? TimelineChart::Mode::DayTotal : TimelineChart::Mode::PerHour);
    });
}

QWidget* TimelinePanel::focusTarget() {
    return chartOrTable(m_chart);
}

void TimelinePanel::show(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
                         const ViewState& state) {
    const bool ready = snapshot->timeline && !snapshot->timeline->perHour.empty();
    m_mode->setVisible(ready);
    if (ready) {
        const events::ShardKey& key = snapshot->timeline->key;
        setTitle(tr("Hours of %1").arg(shortText(key.id, 28)));
        const bool isUser = key.kind == events::KeyKind::User;
        const QString limit =
            tr("limit %1 a day")
                .arg(fullNumber(isUser ? snapshot->limits.user : snapshot->limits.group));
        setSubtitle(isUser ? limit : tr("%1 · %2").arg(shortText(key.groupKey, 20), limit));
        m_chart->show(snapshot);
    } else {
        setTitle(tr("Hours of a key"));
        setSubtitle({});
    }
    refreshTable();
    showContentOr(*snapshot, state, ready ? 1 : 0, tr("Pick an id or a group to see its hours"));
}

ChartTable TimelinePanel::chartTable() const {
    return m_chart->table();
}

} // namespace shardscope::ui
