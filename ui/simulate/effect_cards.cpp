// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulate/effect_cards.h"

#include "ui/board/kpi_card.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

using session::LimitEffect;
using session::LimitSimulation;

struct Cards {
    Q_DECLARE_TR_FUNCTIONS(EffectCards)
};

KpiFigure figureOf(const LimitSimulation& simulation, const LimitEffect& effect) {
    KpiFigure card;
    const QString limit = fullNumber(effect.limit);
    card.label = effect.limit == simulation.caseLimit ? Cards::tr("At %1 · this case").arg(limit)
                                                      : Cards::tr("At %1 a day").arg(limit);
    card.figure = compactNumber(effect.wouldRename);
    card.note = effect.keyDays == 0
                    ? Cards::tr("nothing would be renamed")
                    : Cards::tr("renames, %1 on %2")
                          .arg(countText(effect.keys, QT_TRANSLATE_NOOP("Count", "%1 key"),
                                         QT_TRANSLATE_N_NOOP("Count", "%1 keys")),
                               countText(effect.keyDays, QT_TRANSLATE_NOOP("Count", "%1 key-day"),
                                         QT_TRANSLATE_N_NOOP("Count", "%1 key-days")));
    card.explanation =
        u"<p>"_s +
        Cards::tr("With a limit of %1 events a day, %2 events would be renamed: %3 of the storage. "
                  "A key that is over the limit on two days makes two key-days. Click to see "
                  "which they are.")
            .arg(limit, fullNumber(effect.wouldRename),
                 percentText(effect.wouldRename, simulation.events))
            .toHtmlEscaped() +
        u"</p>"_s;
    card.hot = effect.wouldRename > 0;
    card.share = simulation.events == 0 ? 0.0
                                        : static_cast<double>(effect.wouldRename) /
                                              static_cast<double>(simulation.events);
    return card;
}

} // namespace

EffectCards::EffectCards(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kMedium);
    for (std::size_t at = 0; at < kMost; ++at) {
        m_cards[at] = new KpiCard;
        m_cards[at]->setClickable(true);
        m_cards[at]->setCheckable(true);
        m_cards[at]->setObjectName(u"effect%1"_s.arg(at));
        row->addWidget(m_cards[at], 1);
        connect(m_cards[at], &QAbstractButton::clicked, this, [this, at] {
            m_cards[at]->setChecked(true); // until the answer comes, which says what is tried
            Q_EMIT limitChosen(m_limits[at]);
        });
    }
    show(LimitSimulation{});
}

void EffectCards::show(const LimitSimulation& simulation) {
    std::vector<LimitEffect> effects = simulation.presets;
    const bool known = std::any_of(effects.begin(), effects.end(), [&](const LimitEffect& effect) {
        return effect.limit == simulation.effect.limit;
    });
    if (!known && simulation.effect.limit > 0) {
        effects.push_back(simulation.effect);
    }
    std::sort(
        effects.begin(), effects.end(),
        [](const LimitEffect& left, const LimitEffect& right) { return left.limit < right.limit; });
    for (std::size_t at = 0; at < kMost; ++at) {
        const bool used = at < effects.size();
        m_cards[at]->setVisible(used);
        if (used) {
            m_limits[at] = effects[at].limit;
            m_cards[at]->show(figureOf(simulation, effects[at]));
            m_cards[at]->setChecked(effects[at].limit == simulation.effect.limit);
        }
    }
}

} // namespace shardscope::ui
