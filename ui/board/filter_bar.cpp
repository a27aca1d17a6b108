// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/filter_bar.h"

#include "ui/board/filter_chip.h"
#include "ui/board/filter_edit.h"
#include "ui/board/saved_filter_menu.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/segmented_switch.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace shardscope::ui {

namespace {

QToolButton* toolButton(Icon icon, const QString& text, const QKeySequence& shortcut) {
    auto* button = new QToolButton;
    button->setIcon(themedIcon(icon));
    button->setIconSize({18, 18});
    button->setAccessibleName(text);
    button->setToolTip(shortcut.isEmpty() ? text
                                          : FilterBar::tr("%1 (%2)").arg(
                                                text, shortcut.toString(QKeySequence::NativeText)));
    return button;
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent),
      m_back(toolButton(Icon::ArrowLeft, tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left))),
      m_forward(toolButton(Icon::ArrowRight, tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right))),
      m_reset(toolButton(Icon::Reset, tr("Reset: everything, no filter"),
                         QKeySequence(Qt::CTRL | Qt::Key_R))),
      m_edit(new FilterEdit),
      m_savedButton(toolButton(Icon::Bookmark, tr("Saved filters"), {})),
      m_saved(new SavedFilterMenu(this)),
      m_error(new QLabel),
      m_scope(new SegmentedSwitch({tr("Remediated events"), tr("All events")})),
      m_hint(new ElidedLabel),
      m_chipArea(new QWidget),
      m_chips(new FlowLayout(6, 6, m_chipArea)),
      m_range(new Badge),
      m_demo(new Badge),
      m_partial(new Badge(Badge::Level::Warning)),
      m_incomplete(new Badge(Badge::Level::Warning)),
      m_readOnly(new Badge) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kSmall);
    column->addWidget(makeTopRow());
    m_error->setFont(fonts::small());
    m_error->setTextFormat(Qt::PlainText);
    m_error->setProperty("role", QStringLiteral("hot"));
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    column->addWidget(makeChipRow());

    connect(m_back, &QToolButton::clicked, this, &FilterBar::backRequested);
    connect(m_forward, &QToolButton::clicked, this, &FilterBar::forwardRequested);
    connect(m_reset, &QToolButton::clicked, this, &FilterBar::resetRequested);
    connect(m_edit, &FilterEdit::applied, this, &FilterBar::filterApplied);
    connect(m_saved, &SavedFilterMenu::applied, this, &FilterBar::filterApplied);
    connect(m_edit, &FilterEdit::errorChanged, this, [this](const QString& reason) {
        m_error->setText(reason);
        m_error->setVisible(!reason.isEmpty());
    });
    connect(m_scope, &SegmentedSwitch::chosen, this, [this](int index) {
        Q_EMIT scopeChosen(index == 0 ? store::Scope::Remediated : store::Scope::All);
    });
    setHistory(false, false);
}

QWidget* FilterBar::makeTopRow() {
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kTight);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addWidget(m_reset);
    row->addSpacing(spacing::kTight);
    row->addWidget(m_edit, 1);
    m_savedButton->setMenu(m_saved);
    m_savedButton->setPopupMode(QToolButton::InstantPopup);
    m_savedButton->setObjectName(QStringLiteral("savedFilters"));
    row->addWidget(m_savedButton);
    row->addSpacing(spacing::kSmall);
    row->addWidget(m_scope);
    m_scope->setAccessibleName(tr("Which events count"));
    m_scope->setToolTips(
        {tr("<p>Only events the vendor renamed to $hotshard_events, under their original id and "
            "name, as the vendor's own board counts.</p>"),
         tr("<p>Every event, renamed or not, under its original id and name.</p>")});
    return widget;
}

QWidget* FilterBar::makeChipRow() {
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_hint->setText(tr("Click a row, a cell or a day: everything follows. Ctrl+click adds, Esc "
                       "takes back."));
    m_hint->setFont(fonts::small());
    m_hint->setProperty("role", QStringLiteral("muted"));
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_hint, 1);
    row->addWidget(m_chipArea, 1);
    m_chipArea->hide();
    m_range->setIcon(Icon::Calendar);
    m_demo->setIcon(Icon::Sample);
    m_partial->setIcon(Icon::Clock);
    m_partial->setText(tr("PARTIAL"));
    m_partial->setExplanation(tr("Files are still being read: all numbers will grow."));
    m_incomplete->setIcon(Icon::Alert);
    m_readOnly->setIcon(Icon::Lock);
    m_readOnly->setText(tr("read-only"));
    for (Badge* badge : {m_partial, m_incomplete, m_readOnly, m_demo, m_range}) {
        row->addWidget(badge, 0, Qt::AlignTop);
        badge->hide();
    }
    return widget;
}

void FilterBar::show(const ViewState& state) {
    m_edit->show(state.filter);
    m_saved->setCurrent(state.filter);
    m_reset->setEnabled(!state.filter.empty() || state.range.has_value());
    if (state.filter != m_shownFilter) {
        m_shownFilter = state.filter;
        showChips(state.filter);
    }
}

void FilterBar::showChips(const select::BoardFilter& filter) {
    m_chips->clear();
    m_hint->setVisible(filter.empty());
    m_chipArea->setVisible(!filter.empty());
    for (const FilterPart& part : partsOf(filter)) {
        auto* chip = new FilterChip(part, m_chipArea);
        connect(chip, &FilterChip::clicked, this, [this, part] { Q_EMIT partRemoved(part); });
        m_chips->addWidget(chip);
        chip->show();
    }
}

void FilterBar::setHistory(bool canGoBack, bool canGoForward) {
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void FilterBar::show(const store::BoardSnapshot& snapshot) {
    m_scope->setCurrent(snapshot.scope == store::Scope::Remediated ? 0 : 1);
    const QString zone = shortText(snapshot.timezone);
    m_range->setVisible(true);
    m_range->setText(
        snapshot.empty ? zone : tr("%1 · %2").arg(dateRange({snapshot.from, snapshot.to}), zone));
    m_range->setExplanation(tr("Days are calendar days in the case's time zone, %1.").arg(zone));
    m_demo->setVisible(snapshot.demoLimits);
    m_demo->setText(tr("demo limits %1 / %2")
                        .arg(fullNumber(snapshot.limits.user), fullNumber(snapshot.limits.group)));
    m_demo->setExplanation(
        tr("The sample data carries small limits of its own: %1 events a day "
           "for ids and %2 for groups. Real projects have 200,000 and "
           "1,000,000.")
            .arg(fullNumber(snapshot.limits.user), fullNumber(snapshot.limits.group)));
    m_partial->setVisible(snapshot.partial);
    m_incomplete->setVisible(!snapshot.partial && snapshot.figures.incompleteFiles > 0);
    m_incomplete->setText(countText(snapshot.figures.incompleteFiles,
                                    QT_TRANSLATE_NOOP("Count", "%1 incomplete file"),
                                    QT_TRANSLATE_N_NOOP("Count", "%1 incomplete files")));
    m_incomplete->setExplanation(
        tr("Some files end early: what they hold is counted, what is missing is not known."));
}

void FilterBar::setReadOnly(bool readOnly, const QString& reason) {
    m_readOnly->setVisible(readOnly);
    m_readOnly->setExplanation(reason);
}

} // namespace shardscope::ui
