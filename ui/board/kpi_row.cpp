// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/kpi_row.h"

#include "ui/text/number_text.h"
#include "ui/theme/theme.h"
#include "ui/view/pick_menu.h"

#include <QCoreApplication>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

struct Kpi {
    Q_DECLARE_TR_FUNCTIONS(Kpi)
};

double share(std::uint64_t part, std::uint64_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

/// Tool tips wrap only as rich text.
QString wrapped(const QString& text) {
    return u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

KpiFigure hotIds(const store::BoardSnapshot& board) {
    const store::BoardFigures& figures = board.figures;
    KpiFigure kpi;
    kpi.label = Kpi::tr("Hot ids");
    kpi.figure = fullNumber(figures.hotIds);
    const QString ids = countText(board.totals.ids, QT_TRANSLATE_NOOP("Count", "of %1 id"),
                                  QT_TRANSLATE_N_NOOP("Count", "of %1 ids"));
    kpi.note =
        figures.hotGroups == 0
            ? ids
            : Kpi::tr("%1 · %2").arg(ids, countText(figures.hotGroups,
                                                    QT_TRANSLATE_NOOP("Count", "%1 hot group"),
                                                    QT_TRANSLATE_N_NOOP("Count", "%1 hot groups")));
    kpi.explanation =
        wrapped(Kpi::tr("Distinct ids with more than %1 events on some day. "
                        "Groups have their own limit of %2. Click to see only these ids and "
                        "days everywhere.")
                    .arg(fullNumber(board.limits.user), fullNumber(board.limits.group)));
    kpi.icon = Icon::User;
    kpi.hot = figures.hotIds + figures.hotGroups > 0;
    return kpi;
}

KpiFigure hotDays(const store::BoardSnapshot& board) {
    const std::uint64_t days =
        board.empty ? 0 : static_cast<std::uint64_t>(board.to.number - board.from.number + 1);
    KpiFigure kpi;
    kpi.label = Kpi::tr("Hot days");
    kpi.figure = fullNumber(board.figures.hotDays);
    kpi.note = countText(days, QT_TRANSLATE_NOOP("Count", "of %1 day"),
                         QT_TRANSLATE_N_NOOP("Count", "of %1 days"));
    kpi.explanation = wrapped(Kpi::tr("Days on which at least one id or group passed its limit. "
                                      "Days are calendar days in %1. Click to see only ids over "
                                      "the limit, on the days they were.")
                                  .arg(QString::fromStdString(board.timezone)));
    kpi.icon = Icon::Calendar;
    kpi.hot = board.figures.hotDays > 0;
    kpi.share = share(board.figures.hotDays, days);
    return kpi;
}

KpiFigure overLimit(const store::BoardSnapshot& board) {
    const store::BoardFigures& figures = board.figures;
    KpiFigure kpi;
    kpi.label = Kpi::tr("Over the limit");
    kpi.figure = compactNumber(figures.eventsOverLimit);
    kpi.note = Kpi::tr("%1 of %2 events")
                   .arg(percentText(figures.eventsOverLimit, figures.rawEvents),
                        compactNumber(figures.rawEvents));
    kpi.explanation =
        wrapped(Kpi::tr("%1 events came after an id had already sent %2 that day: these are what "
                        "the vendor renames to $hotshard_events. It renamed %3 here. Click to "
                        "see only ids over the limit, on the days they were.")
                    .arg(fullNumber(figures.eventsOverLimit), fullNumber(board.limits.user),
                         fullNumber(board.totals.remediated)));
    kpi.icon = Icon::Bolt;
    kpi.hot = figures.eventsOverLimit > 0;
    kpi.share = share(figures.eventsOverLimit, figures.rawEvents);
    return kpi;
}

KpiFigure duplicates(const store::BoardSnapshot& board) {
    const store::BoardFigures& figures = board.figures;
    KpiFigure kpi;
    kpi.label = Kpi::tr("Raw / deduplicated");
    kpi.figure = ratioText(figures.rawEvents, figures.deduplicatedEvents);
    kpi.note = figures.deduplicatedIsExact
                   ? Kpi::tr("%1 sent twice or more")
                         .arg(compactNumber(figures.rawEvents - figures.deduplicatedEvents))
                   : Kpi::tr("at least: files overlap in days");
    if (!figures.deduplicatedIsExact) {
        kpi.figure = u"≥ "_s + kpi.figure;
    }
    kpi.explanation =
        wrapped(Kpi::tr("%1 events as they were ingested, %2 when each is counted once (same "
                        "event, id, time and $insert_id). The limit is applied at ingestion, so "
                        "duplicates count against it. Click to see when and whose.")
                    .arg(fullNumber(figures.rawEvents), fullNumber(figures.deduplicatedEvents)));
    kpi.icon = Icon::Layers;
    return kpi;
}

KpiFigure server(const store::BoardSnapshot& board) {
    const store::ServerWord& word = board.server;
    KpiFigure kpi;
    kpi.label = Kpi::tr("Server agrees");
    const bool silent =
        !word.rows.empty() && word.rows.front().disagreement == store::Disagreement::NothingKnown;
    const bool nothing = word.keyDays == 0 || silent;
    kpi.figure =
        nothing ? u"–"_s : Kpi::tr("%1/%2").arg(fullNumber(word.agreed), fullNumber(word.keyDays));
    kpi.note = silent    ? Kpi::tr("no word of the vendor")
               : nothing ? Kpi::tr("nothing is hot")
                         : Kpi::tr("hot keys and days");
    kpi.explanation =
        wrapped(Kpi::tr("Keys and days that are over the limit by our count, or hot by the "
                        "vendor's word: by its $hotshard_record, or by events it renamed. On %1 "
                        "of %2 both say so. Click to see where they differ, and why.")
                    .arg(fullNumber(word.agreed), fullNumber(word.keyDays)));
    kpi.icon = Icon::Globe;
    if (!nothing) {
        kpi.share = share(word.agreed, word.keyDays);
    }
    return kpi;
}

KpiFigure badLines(const store::BoardSnapshot& board) {
    const store::BoardFigures& figures = board.figures;
    KpiFigure kpi;
    kpi.label = Kpi::tr("Bad lines");
    kpi.figure = fullNumber(figures.badLines);
    if (figures.incompleteFiles > 0) {
        kpi.note =
            countText(figures.incompleteFiles, QT_TRANSLATE_NOOP("Count", "and %1 incomplete file"),
                      QT_TRANSLATE_N_NOOP("Count", "and %1 incomplete files"));
    } else {
        kpi.note = figures.badLines > 0 ? Kpi::tr("set aside, not counted")
                                        : Kpi::tr("every line was read");
    }
    kpi.explanation = wrapped(Kpi::tr("Lines of the whole case that are not events, kept with "
                                      "file, line and reason. Click to see them. Incomplete "
                                      "files end early: what they hold is counted."));
    kpi.icon = Icon::File;
    return kpi;
}

} // namespace

std::array<KpiFigure, 6> keyFigures(const store::BoardSnapshot& snapshot) {
    return {hotIds(snapshot),     hotDays(snapshot), overLimit(snapshot),
            duplicates(snapshot), server(snapshot),  badLines(snapshot)};
}

KpiRow::KpiRow(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kMedium);
    for (KpiCard*& card : m_cards) {
        card = new KpiCard;
        row->addWidget(card, 1);
    }
    connect(m_cards.back(), &QAbstractButton::clicked, this, &KpiRow::badLinesClicked);
    connect(m_cards[kRepeats], &QAbstractButton::clicked, this, &KpiRow::repeatsClicked);
    connect(m_cards[kServer], &QAbstractButton::clicked, this, &KpiRow::serverClicked);
    for (std::size_t i = 0; i < kHotCards; ++i) {
        makePickable(*m_cards[i]);
    }
    showNothing();
}

void KpiRow::makePickable(KpiCard& card) {
    card.setCheckable(true);
    connect(&card, &QAbstractButton::clicked, this,
            [this] { Q_EMIT picked({FilterPart::over(1)}, PickMode::Choose); });
    card.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&card, &QWidget::customContextMenuRequested, this, [this, &card](const QPoint& at) {
        if (!card.isClickable()) { // nothing is over the limit
            return;
        }
        openPickMenu(this, card.mapToGlobal(at), {FilterPart::over(1)},
                     [this](const std::vector<FilterPart>& parts, PickMode mode) {
                         Q_EMIT picked(parts, mode);
                     });
    });
}

void KpiRow::show(const store::BoardSnapshot& snapshot, const ViewState& state) {
    const std::array<KpiFigure, 6> figures = keyFigures(snapshot);
    const bool chosen = holds(state.filter, FilterPart::over(1));
    for (std::size_t i = 0; i < figures.size(); ++i) {
        m_cards[i]->show(figures[i]);
    }
    for (std::size_t i = 0; i < kHotCards; ++i) {
        m_cards[i]->setClickable(snapshot.figures.hotIds > 0 || chosen);
        m_cards[i]->setChecked(chosen);
    }
    m_cards[kRepeats]->setClickable(!snapshot.empty);
    m_cards[kServer]->setClickable(snapshot.server.keyDays > 0);
    m_cards.back()->setClickable(snapshot.figures.badLines + snapshot.figures.incompleteFiles > 0);
}

void KpiRow::showNothing() {
    std::array<KpiFigure, 6> figures = keyFigures({});
    for (std::size_t i = 0; i < figures.size(); ++i) {
        figures[i].figure = u"–"_s;
        figures[i].note.clear();
        figures[i].share.reset();
        m_cards[i]->show(figures[i]);
    }
    for (KpiCard* card : m_cards) {
        card->setClickable(false);
        card->setChecked(false);
    }
}

} // namespace shardscope::ui
