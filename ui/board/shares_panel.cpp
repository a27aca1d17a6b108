// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/shares_panel.h"

#include "ui/charts/shares_chart.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_switch.h"

#include <QComboBox>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace shardscope::ui {

namespace {
constexpr std::uint64_t kToldTop = 10;
}

SharesPanel::SharesPanel(QWidget* parent)
    : BoardPanel(tr("Share of the largest groups"), parent),
      m_keys(new QComboBox),
      m_mode(new SegmentedSwitch({tr("Pareto"), tr("Lorenz")})),
      m_chart(new SharesChart) {
    setExplanation(tr("<p>How unevenly events lie on the groups of a key, in the chosen scope, "
                      "days and filter. Pareto: a bar for each of the largest groups, and the "
                      "share they have together so far; click a bar to see only that group. "
                      "Lorenz: the further the curve sags below the diagonal, the more lies on "
                      "few groups. Gini says it in one number: 0 when all groups are alike, "
                      "close to 1 when one has all.</p>"));
    m_keys->setAccessibleName(tr("Group key"));
    m_mode->setAccessibleName(tr("Kind of curve"));
    addCornerWidget(m_keys);
    addCornerWidget(m_mode);
    setChart(m_chart);
    connect(m_chart, &SharesChart::picked, this, &BoardPanel::picked);
    connect(m_mode, &SegmentedSwitch::chosen, this, [this](int index) {
        m_chart->setMode(index == 0 ? SharesChart::Mode::Pareto : SharesChart::Mode::Lorenz);
    });
    connect(m_keys, &QComboBox::activated, this, [this](int index) {
        m_key = m_snapshot->groupShares[static_cast<std::size_t>(index)].key;
        showKey();
    });
}

QWidget* SharesPanel::focusTarget() {
    return chartOrTable(m_chart);
}

void SharesPanel::show(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
                       const ViewState& state) {
    if (snapshot != m_snapshot) {
        m_snapshot = snapshot;
        offerKeys();
        showKey();
    }
    const bool some = !snapshot->groupShares.empty();
    m_mode->setVisible(some);
    m_keys->setVisible(snapshot->groupShares.size() > 1);
    if (!some) {
        setSubtitle({});
    }
    showContentOr(*snapshot, state, snapshot->groupShares.size(),
                  tr("No group key is counted in this case"));
}

void SharesPanel::offerKeys() {
    const QSignalBlocker quiet(m_keys);
    m_keys->clear();
    for (const store::GroupShares& shares : m_snapshot->groupShares) {
        m_keys->addItem(shortText(shares.key, 24));
        if (shares.key == m_key) {
            m_keys->setCurrentIndex(m_keys->count() - 1);
        }
    }
}

void SharesPanel::showKey() {
    if (m_snapshot->groupShares.empty()) {
        return;
    }
    const auto index = static_cast<std::size_t>(std::max(0, m_keys->currentIndex()));
    const store::GroupShares& shares = m_snapshot->groupShares[index];
    m_chart->show(shares);
    setSubtitle(tr("%1: %2").arg(shortText(shares.key, 24), sharesText(shares)));
    refreshTable();
}

ChartTable SharesPanel::chartTable() const {
    return m_chart->table();
}

QString sharesText(const store::GroupShares& shares) {
    const QString groups = countText(shares.groups, QT_TRANSLATE_NOOP("Count", "%1 group"),
                                     QT_TRANSLATE_N_NOOP("Count", "%1 groups"));
    const QString gini = QLocale().toString(shares.gini, 'f', 2);
    const auto top = std::find_if(
        shares.points.begin(), shares.points.end(),
        [](const store::GroupShares::Point& point) { return point.groups == kToldTop; });
    return top == shares.points.end() ? SharesPanel::tr("%1 · Gini %2").arg(groups, gini)
                                      : SharesPanel::tr("%1 · Gini %2 · the largest %3 have %4")
                                            .arg(groups, gini, fullNumber(kToldTop),
                                                 percentText(top->events, shares.events));
}

} // namespace shardscope::ui
