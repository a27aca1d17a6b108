// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/heat_panel.h"

#include "ui/charts/heat_legend.h"
#include "ui/charts/heat_map_chart.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/segmented_switch.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace shardscope::ui {

HeatPanel::HeatPanel(QWidget* parent)
    : BoardPanel(tr("Heat map"), parent),
      m_kinds(new SegmentedSwitch({tr("All"), tr("Ids"), tr("Groups")})),
      m_relative(new Badge(Badge::Level::Warning)),
      m_chart(new HeatMapChart),
      m_legend(new HeatLegend) {
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
    setChart(content);
    m_kinds->setAccessibleName(tr("Whose rows are shown"));
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
    m_legend->setLimit(snapshot->limits.user);
    setSubtitle(
        snapshot->heat.empty()
            ? QString()
            : tr("hottest %1 by day, × the limit")
                  .arg(countText(snapshot->heat.size(), QT_TRANSLATE_NOOP("Count", "%1 key"),
                                 QT_TRANSLATE_N_NOOP("Count", "%1 keys"))));
    refreshTable();
    showContentOr(*snapshot, state, snapshot->heat.size(),
                  m_keys == store::HeatKeys::Groups ? tr("No event names a group")
                                                    : tr("No event names an id"));
}

ChartTable HeatPanel::chartTable() const {
    return m_chart->table();
}

} // namespace shardscope::ui
