// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/server_panel.h"

#include "ui/charts/chart_table_view.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace shardscope::ui {

ServerPanel::ServerPanel(QWidget* parent)
    : BoardPanel(tr("The vendor's word"), parent),
      m_summary(new QLabel),
      m_table(new ChartTableView(tr("Our verdicts and the vendor's"))) {
    setExplanation(tr("<p>Keys and days that passed their limit by our count, or of which the "
                      "vendor says so: by a $hotshard_record, or by events that it renamed. Where "
                      "the two differ, the last column tells the likely reason.</p>"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setContentsMargins(spacing::kSmall, 0, spacing::kSmall, 0);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kSmall);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    setContent(content);
    setContentMargins({spacing::kSmall, spacing::kTight, spacing::kSmall, spacing::kSmall});
    connect(m_table, &ChartTableView::picked, this, &BoardPanel::picked);
}

QWidget* ServerPanel::focusTarget() {
    return m_table;
}

void ServerPanel::show(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
                       const ViewState& state) {
    if (snapshot != m_snapshot) {
        m_snapshot = snapshot;
        m_summary->setText(serverSummary(*snapshot));
        m_table->show(
            serverTable(*snapshot, snapshot == m_momentsOf ? m_moments : MomentsOfRows()));
    }
    const store::ServerWord& word = snapshot->server;
    setSubtitle(word.rows.size() < word.keyDays
                    ? tr("top %1 of %2").arg(fullNumber(word.rows.size()), fullNumber(word.keyDays))
                    : QString());
    if (snapshot->partial) {
        setCaveat(tr("still reading"), tr("The files are still being read: a record or a rename "
                                          "that comes later may change a verdict."));
    } else if (snapshot->figures.incompleteFiles > 0) {
        setCaveat(tr("incomplete"), tr("A file of the case ends too early: what it lacks may "
                                       "explain where we and the vendor differ."));
    } else {
        setCaveat({});
    }
    showContentOr(*snapshot, state, word.rows.size(),
                  tr("No key is over its limit, and the vendor names none"));
}

void ServerPanel::showMoments(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
                              const MomentsOfRows& moments) {
    m_moments = moments;
    m_momentsOf = snapshot;
    if (snapshot == m_snapshot) {
        m_table->show(serverTable(*snapshot, moments));
    }
}

} // namespace shardscope::ui
