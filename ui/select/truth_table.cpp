// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/select/truth_table.h"

#include "ui/text/number_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

QLabel* caption(const QString& text, Qt::Alignment alignment) {
    auto* label = new QLabel(text);
    label->setProperty("role", u"muted"_s);
    label->setAlignment(alignment);
    return label;
}

} // namespace

TruthTable::TruthTable(QWidget* parent) : QWidget(parent) {
    const std::array<QString, kPlaces> names{
        tr("Events of the keys that it matches"), tr("Events of the keys that it misses"),
        tr("Other events that it matches"), tr("Other events that it leaves alone")};
    const std::array<QString, kPlaces> objects{u"hotMatched"_s, u"hotMissed"_s,
                                               u"innocentMatched"_s, u"innocentKept"_s};
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::kMedium);
    grid->setVerticalSpacing(spacing::kTight);
    grid->addWidget(caption(tr("Matched"), Qt::AlignCenter), 0, 1);
    grid->addWidget(caption(tr("Not matched"), Qt::AlignCenter), 0, 2);
    grid->addWidget(caption(tr("Events of the keys"), Qt::AlignLeft | Qt::AlignVCenter), 1, 0);
    grid->addWidget(caption(tr("All other events"), Qt::AlignLeft | Qt::AlignVCenter), 2, 0);
    for (int place = 0; place < kPlaces; ++place) {
        const auto at = static_cast<std::size_t>(place);
        auto* cell = new QPushButton;
        cell->setFont(fonts::bodyBold());
        cell->setMinimumHeight(44);
        cell->setObjectName(objects[at]);
        cell->setAccessibleName(names[at]);
        cell->setToolTip(tr("%1: click to look at them").arg(names[at]));
        connect(cell, &QPushButton::clicked, this, [this, place] {
            Q_EMIT cellChosen({.hot = place == HotMatched || place == HotMissed,
                               .matched = place == HotMatched || place == InnocentMatched});
        });
        grid->addWidget(cell, place < InnocentMatched ? 1 : 2, place % 2 + 1);
        m_cells[at] = cell;
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
}

void TruthTable::setCount(Place place, std::uint64_t count) {
    QPushButton* cell = m_cells[static_cast<std::size_t>(place)];
    cell->setText(fullNumber(count));
    cell->setAccessibleDescription(cell->text());
    cell->setEnabled(count > 0);
    const bool wrong = place == HotMissed || place == InnocentMatched;
    cell->setIcon(!wrong      ? QIcon()
                  : count > 0 ? themedIcon(Icon::Alert, Tint::Hot)
                              : themedIcon(Icon::Check, Tint::Good));
}

void TruthTable::show(const select::ProofCounts& counts) {
    setCount(HotMatched, counts.hotMatched);
    setCount(HotMissed, counts.hotMissed);
    setCount(InnocentMatched, counts.innocentMatched);
    setCount(InnocentKept, counts.innocentKept);
}

} // namespace shardscope::ui
