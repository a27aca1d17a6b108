// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/heat_panel.h"

#include "ui/board/heat_zoom_bar.h"
#include "ui/charts/heat_legend.h"
#include "ui/charts/heat_map_chart.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/segmented_switch.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

HeatPanel::HeatPanel(QWidget* parent)
    : BoardPanel(tr("Heat map"), parent),
      m_kinds(new SegmentedSwitch({tr("All"), tr("Ids"), tr("Groups")})),
      m_relative(new Badge(Badge::Level::Warning)),
      m_chart(new HeatMapChart),
      m_legend(new HeatLegend),
      m_zoom(new HeatZoomBar) {
    setExplanation(
        tr("<p>Each row is a key, each column a day; the colour is the day's events as "
           "a multiple of the key's limit, all events counted. Click a cell to see "
           "only that key and day everywhere, drag over several days to choose them.</p>") +
        tr("<p>Bars above are the events of all ids on a day, bars at the right those of the key "
           "on the days in sight.</p>"
           "<p>The wheel zooms the days, with Ctrl the keys; Shift and a drag zoom to some days; "
           "a drag of the labels or with the middle button moves. A few days are shown by the "
           "hour.</p>"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kTight);
    column->addWidget(m_chart, 1);
    auto* below = new QHBoxLayout;
    below->addWidget(m_zoom, 1);
    below->addWidget(m_legend);
    column->addLayout(below);
    setChart(content);
    m_kinds->setAccessibleName(tr("Whose rows are shown"));
    m_relative->setObjectName(u"heatRelative"_s);
    m_relative->setText(tr("relative"));
    m_relative->setExplanation(tr("Colours compare the cells with each other. They do not tell "
                                  "how far from the limit a cell is; the hatch still marks what "
                                  "is over it."));
    m_relative->hide();
    auto* relative = new QToolButton;
    relative->setText(tr("Relative"));
    relative->setCheckable(true);
    relative->setToolTip(tr("Colours by what is shown instead of by the limit"));
    addCornerWidget(m_relative);
    addCornerWidget(relative);
    addCornerWidget(m_kinds);
    connect(m_chart, &HeatMapChart::picked, this, &BoardPanel::picked);
    connect(m_chart, &HeatMapChart::hoursWanted, this, &HeatPanel::hoursWanted);
    connect(m_chart, &HeatMapChart::sightChanged, this, [this] {
        showSight();
        refreshTable();
    });
    connect(m_zoom, &HeatZoomBar::closerRequested, m_chart,
            [this] { m_chart->zoomDays(HeatMapChart::kZoomStep); });
    connect(m_zoom, &HeatZoomBar::furtherRequested, m_chart,
            [this] { m_chart->zoomDays(1 / HeatMapChart::kZoomStep); });
    connect(m_zoom, &HeatZoomBar::wholeRequested, this, [this] {
        m_chart->setFocus(Qt::OtherFocusReason); // the button is about to disappear
        showWhole();
    });
    connect(relative, &QToolButton::toggled, this, [this](bool on) {
        m_chart->setRelative(on);
        m_relative->setVisible(on);
        m_legend->setVisible(!on); // its colours are the limit's
    });
    connect(m_kinds, &SegmentedSwitch::chosen, this, [this](int index) {
        m_keys = index == 1   ? store::HeatKeys::Users
                 : index == 2 ? store::HeatKeys::Groups
                              : store::HeatKeys::All;
        Q_EMIT keysChanged();
    });
}

QWidget* HeatPanel::focusTarget() {
    return chartOrTable(m_chart);
}

void HeatPanel::show(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
                     const ViewState& state) {
    m_chart->show(snapshot, state);
    m_userLimit = snapshot->limits.user;
    showSight();
    setSubtitle(
        snapshot->heat.empty()
            ? QString()
            : tr("hottest %1 by day")
                  .arg(countText(snapshot->heat.size(), QT_TRANSLATE_NOOP("Count", "%1 key"),
                                 QT_TRANSLATE_N_NOOP("Count", "%1 keys"))));
    refreshTable();
    showContentOr(*snapshot, state, snapshot->heat.size(),
                  m_keys == store::HeatKeys::Groups ? tr("No event names a group")
                                                    : tr("No event names an id"));
}

std::optional<events::DayRange> HeatPanel::hours() const {
    return m_chart->hours();
}

void HeatPanel::showWhole() {
    m_chart->showWhole();
}

void HeatPanel::showSight() {
    const HeatSight& sight = m_chart->sight();
    const bool hourly = m_chart->grid().hourly();
    const QString days = dateRange(sight.days());
    m_zoom->show(hourly ? tr("%1, by the hour").arg(days) : days, sight.isWhole());
    m_legend->show(m_userLimit, hourly);
}

ChartTable HeatPanel::chartTable() const {
    return m_chart->table();
}

} // namespace shardscope::ui
