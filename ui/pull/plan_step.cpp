// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pull/plan_step.h"

#include "ui/import/destination_section.h"
#include "ui/pull/pull_words.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/text/size_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/timezone_combo.h"

#include <QDateEdit>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr std::chrono::milliseconds kTypingPause{250};
constexpr std::array<std::int32_t, 2> kPresets{7, 30}; // days, as in the switch
constexpr int kOtherDays = static_cast<int>(kPresets.size());
constexpr std::uint64_t kPerHour = 60;

enum Figure { Days, Whole, Requests, LeftThisHour, LastGoes, kFigures };

QLabel* muted() {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", u"muted"_s);
    label->setFont(fonts::small());
    return label;
}

QDateEdit* dateField(const QString& name, const QString& objectName) {
    auto* edit = new QDateEdit;
    edit->setAccessibleName(name);
    edit->setObjectName(objectName);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    edit->setMinimumDate(QDate(2009, 1, 1)); // before the vendor
    return edit;
}

/// A folder for documents is named on every desktop, but not there on every machine.
std::filesystem::path suggestedCase(std::int64_t projectId) {
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(folder).isDir()) {
        folder = QDir::homePath();
    }
    return toPath(folder + u"/mixpanel-%1.shardcase"_s.arg(projectId));
}

} // namespace

PlanStep::PlanStep(QWidget* parent)
    : QWidget(parent),
      m_what(new SegmentedSwitch({tr("Hot-shard events"), tr("All events")})),
      m_whatNote(muted()),
      m_range(new SegmentedSwitch({tr("Last 7 days"), tr("Last 30 days"), tr("Other days")})),
      m_from(dateField(tr("First day"), u"pullFrom"_s)),
      m_to(dateField(tr("Last day"), u"pullTo"_s)),
      m_timezone(new TimezoneCombo),
      m_timezoneNote(muted()),
      m_groupKeys(new QLineEdit),
      m_destination(new DestinationSection(u"pullDestination"_s)),
      m_plan(new Card(tr("What it takes"))),
      m_planNote(new Notice) {
    m_later.setSingleShot(true);
    m_later.setInterval(kTypingPause);
    build();
    connect(&m_later, &QTimer::timeout, this, &PlanStep::changed);
    connect(m_what, &SegmentedSwitch::chosen, this, &PlanStep::edited);
    connect(m_range, &SegmentedSwitch::chosen, this, &PlanStep::rangeChosen);
    for (QDateEdit* edit : {m_from, m_to}) {
        connect(edit, &QDateEdit::dateChanged, this, [this] {
            m_range->setCurrent(kOtherDays);
            edited();
        });
    }
    connect(m_timezone, &TimezoneCombo::timezoneChanged, this, &PlanStep::edited);
    connect(m_timezone, &TimezoneCombo::validityChanged, this, &PlanStep::edited);
    connect(m_groupKeys, &QLineEdit::textChanged, this, &PlanStep::edited);
    connect(m_destination, &DestinationSection::pathChanged, this, &PlanStep::edited);
    connect(m_plan, &Card::stateActionRequested, this, &PlanStep::changed);
    explain();
}

void PlanStep::build() {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kMedium);
    row->addWidget(buildChoice(), 3);
    row->addWidget(buildPlan(), 2);
}

QWidget* PlanStep::buildChoice() {
    m_what->setAccessibleName(tr("Events"));
    m_what->setObjectName(u"pullWhat"_s);
    m_what->setCurrent(0);
    m_range->setAccessibleName(tr("Days"));
    m_range->setObjectName(u"pullRange"_s);
    m_range->setCurrent(0);
    m_timezone->setTimezone("UTC");
    m_groupKeys->setObjectName(u"pullGroupKeys"_s);
    m_groupKeys->setAccessibleName(tr("Group keys"));
    m_groupKeys->setPlaceholderText(u"company, team_id"_s);
    const auto stack = [](std::initializer_list<QWidget*> widgets) {
        auto* column = new QVBoxLayout;
        column->setSpacing(spacing::kTight);
        for (QWidget* widget : widgets) {
            column->addWidget(widget, 0,
                              qobject_cast<SegmentedSwitch*>(widget) != nullptr ? Qt::AlignLeft
                                                                                : Qt::Alignment());
        }
        return column;
    };
    auto* dates = new QHBoxLayout;
    dates->setSpacing(spacing::kSmall);
    dates->addWidget(m_from);
    dates->addWidget(new QLabel(u"–"_s));
    dates->addWidget(m_to);
    dates->addStretch(1);
    auto* days = stack({m_range});
    days->setSpacing(spacing::kSmall);
    days->addLayout(dates);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::kLarge);
    form->setVerticalSpacing(spacing::kLarge);
    column->addLayout(form);
    column->addStretch(1); // the card is as high as the page: words that wrap have their room
    form->addRow(tr("Events"), stack({m_what, m_whatNote}));
    form->addRow(tr("Days"), days);
    form->addRow(tr("Case"), m_destination);
    form->addRow(tr("Time zone"), stack({m_timezone, m_timezoneNote}));
    form->addRow(tr("Group keys"), m_groupKeys);
    auto* card = new Card(tr("What to fetch"));
    card->setContent(content);
    card->setContentMargins({spacing::kLarge, spacing::kSmall, spacing::kLarge, spacing::kLarge});
    return card;
}

QWidget* PlanStep::buildPlan() {
    const std::array<QString, kFigures> names{tr("Days"), tr("Whole already"),
                                              tr("Requests needed"), tr("Left this hour"),
                                              tr("Last one goes")};
    auto* content = new QWidget;
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(spacing::kLarge);
    form->setVerticalSpacing(spacing::kSmall);
    for (const QString& name : names) {
        auto* caption = new QLabel(name);
        caption->setProperty("role", u"muted"_s);
        auto* value = new QLabel;
        value->setFont(fonts::bodyBold());
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_figures.push_back(value);
        form->addRow(caption, value);
    }
    m_figures[Requests]->setObjectName(u"pullRequests"_s);
    m_planNote->setLevel(Notice::Level::Info);
    m_planNote->setObjectName(u"pullPlanNote"_s);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kMedium);
    column->addLayout(form);
    column->addWidget(m_planNote);
    column->addStretch(1);
    m_plan->setContent(content);
    m_plan->setContentMargins({spacing::kLarge, spacing::kSmall, spacing::kLarge, spacing::kLarge});
    m_plan->setExplanation(tr("Mixpanel answers 60 exports an hour for a project, all programs "
                              "together. Each day is one request; one that breaks off is asked "
                              "for again."));
    showLoading();
    return m_plan;
}

void PlanStep::setToday(events::Day today) {
    if (m_today == today) {
        return;
    }
    m_today = today;
    for (QDateEdit* edit : {m_from, m_to}) {
        const QSignalBlocker quiet(edit);
        edit->setMaximumDate(toDate(today));
    }
    if (m_range->current() != kOtherDays) {
        rangeChosen();
    }
}

void PlanStep::rangeChosen() {
    const int preset = m_range->current();
    if (preset != kOtherDays) { // whole days, up to yesterday
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietTo(m_to);
        m_from->setDate(
            toDate({m_today.number - kPresets[static_cast<std::size_t>(std::max(0, preset))]}));
        m_to->setDate(toDate({m_today.number - 1}));
    }
    edited();
}

void PlanStep::setCase(const CaseStatus& status) {
    const bool another = status.path != m_status.path || status.readOnly != m_status.readOnly;
    m_status = status;
    if (another) {
        m_destination->reset(status.open && !status.readOnly ? std::optional(status.path)
                                                             : std::nullopt);
        edited();
    } else {
        explain();
    }
}

void PlanStep::setProject(std::int64_t projectId) {
    m_destination->setSuggested(suggestedCase(projectId));
    edited();
}

void PlanStep::setDraft(const PullDraft& draft) {
    m_what->setCurrent(draft.what == PullDraft::What::Everything ? 1 : 0);
    m_range->setCurrent(kOtherDays);
    {
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietTo(m_to);
        m_from->setDate(toDate(draft.range.first));
        m_to->setDate(toDate(draft.range.last));
    }
    m_timezone->setTimezone(draft.timezone.value_or("UTC"));
    QStringList keys;
    for (const std::string& key : draft.groupKeys) {
        keys << QString::fromStdString(key);
    }
    m_groupKeys->setText(keys.join(u", "_s));
    const bool isOpen = m_status.open && m_status.path == draft.casePath;
    m_destination->reset(isOpen ? std::optional(draft.casePath) : std::nullopt);
    m_destination->setSuggested(draft.casePath);
    edited();
}

PullDraft PlanStep::draft() const {
    PullDraft draft;
    draft.what = m_what->current() == 1 ? PullDraft::What::Everything : PullDraft::What::HotShard;
    draft.range = {toDay(m_from->date()), toDay(m_to->date())};
    draft.casePath = m_destination->path().value_or(std::filesystem::path());
    const bool keepsZone =
        m_status.open && m_status.path == draft.casePath && !m_status.sources.empty();
    if (!keepsZone) {
        draft.timezone = m_timezone->timezone();
    }
    const QStringList keys = m_groupKeys->text().split(u',', Qt::SkipEmptyParts);
    for (const QString& key : keys) {
        if (const QString trimmed = key.trimmed(); !trimmed.isEmpty()) {
            draft.groupKeys.push_back(trimmed.toStdString());
        }
    }
    return draft;
}

bool PlanStep::isComplete() const {
    const PullDraft made = draft();
    return !made.casePath.empty() && made.range.first <= made.range.last &&
           (!made.timezone || !made.timezone->empty());
}

void PlanStep::edited() {
    explain();
    m_later.start();
}

void PlanStep::explain() {
    m_whatNote->setText(
        m_what->current() == 1
            ? tr("Everything that happened: the whole board, selectors and repairs can be made of "
                 "it. This may be much.")
            : tr("What Mixpanel renamed to $hotshard_events, and its records of it: quickly "
                 "fetched, and enough to see which ids were hot and when. Events below the limit "
                 "are not among them."));
    const PullDraft made = draft();
    m_timezone->setEnabled(made.timezone.has_value());
    m_timezoneNote->setText(made.timezone
                                ? tr("As the project has it: it decides on which day an event "
                                     "counts.")
                                : tr("The case keeps the time zone of its first import."));
}

void PlanStep::showLoading() {
    m_plan->showState({.icon = Icon::Clock,
                       .tint = Tint::Muted,
                       .sentence = tr("Looking what is there already…"),
                       .detail = {},
                       .action = {}});
}

void PlanStep::show(const session::PullPlan& plan, base::Clock::Time now) {
    const std::uint64_t left = kPerHour - std::min(kPerHour, plan.sentThisHour);
    m_figures[Days]->setText(fullNumber(plan.days.size()));
    m_figures[Whole]->setText(fullNumber(plan.days.size() - plan.requests));
    m_figures[Requests]->setText(fullNumber(plan.requests));
    m_figures[LeftThisHour]->setText(tr("%1 of %2").arg(fullNumber(left), fullNumber(kPerHour)));
    m_figures[LastGoes]->setText(plan.requests <= left ? tr("at once")
                                                       : momentText(plan.lastRequest, now));
    if (plan.requests == 0) {
        m_planNote->setText(tr("All of it is here already: nothing has to be fetched."));
    } else if (plan.requests > left) {
        m_planNote->setText(tr("The quota makes this wait. You can go on working, or quit and "
                               "resume later: no whole day is fetched twice."));
    } else {
        m_planNote->setText(tr("It fits into this hour. How long it takes depends on the server: "
                               "a large day may take minutes to begin."));
    }
    m_plan->showContent();
}

void PlanStep::showError(const base::Error& error) {
    m_plan->showState({.icon = Icon::Cross,
                       .tint = Tint::Hot,
                       .sentence = tr("This cannot be planned"),
                       .detail = displayText(base::describe(error)),
                       .action = tr("Try again")});
}

} // namespace shardscope::ui
