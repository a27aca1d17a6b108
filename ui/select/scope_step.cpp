// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/select/scope_step.h"

#include "ui/select/bound_field.h"
#include "ui/select/key_choice_model.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/segmented_switch.h"

#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

QComboBox* dayBox(const QString& name, const QString& objectName) {
    auto* made = new QComboBox;
    made->setAccessibleName(name);
    made->setObjectName(objectName);
    return made;
}

QLabel* paragraph(const QString& text, const QString& role = {}) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", role);
    return label;
}

} // namespace

ScopeStep::ScopeStep(QWidget* parent)
    : QWidget(parent),
      m_model(new KeyChoiceModel(this)),
      m_keys(new Card(tr("Keys"))),
      m_table(new DataTable(tr("Keys to select"))),
      m_chosen(new QLabel),
      m_from(dayBox(tr("First event date"), u"selectorFrom"_s)),
      m_to(dayBox(tr("Last event date"), u"selectorTo"_s)),
      m_before(new BoundField),
      m_form(new SegmentedSwitch({tr("Standard"), tr("Vendor")})),
      m_users(new SegmentedSwitch({tr("All events"), tr("Renamed only")})),
      m_split(new SegmentedSwitch({tr("All together"), tr("One per key and day")})) {
    build();
    connect(m_model, &KeyChoiceModel::chosenChanged, this, [this] {
        countChosen();
        Q_EMIT changed();
    });
    for (QComboBox* box : {m_from, m_to}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this, box] { dayChosen(box); });
    }
    for (SegmentedSwitch* choice : {m_form, m_users, m_split}) {
        connect(choice, &SegmentedSwitch::chosen, this, &ScopeStep::changed);
    }
    connect(m_before, &BoundField::changed, this, [this] {
        m_bound = m_before->ms();
        Q_EMIT changed();
    });
    connect(m_keys, &Card::stateActionRequested, this, &ScopeStep::retryRequested);
    countChosen();
}

void ScopeStep::build() {
    auto* right = new QVBoxLayout;
    right->setSpacing(spacing::kMedium);
    right->addWidget(buildTerms());
    right->addWidget(buildLimits());
    right->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kMedium);
    row->addWidget(buildKeys(), 3);
    row->addLayout(right, 2);
}

QWidget* ScopeStep::buildKeys() {
    m_table->setModel(m_model);
    m_table->setObjectName(u"selectorKeys"_s);
    m_table->setColumnWidths({40, DataTable::kRest, 90, 90, 150});
    auto* space = new QShortcut(Qt::Key_Space, m_table);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, [this] {
        if (m_table->currentIndex().isValid()) {
            m_model->toggle(m_table->currentIndex().row());
        }
    });
    auto* all = new QPushButton(tr("All"));
    auto* none = new QPushButton(tr("None"));
    all->setAccessibleName(tr("Choose all keys"));
    none->setAccessibleName(tr("Choose no key"));
    none->setObjectName(u"noKeys"_s);
    for (QPushButton* button : {all, none}) {
        button->setProperty("compact", true);
    }
    connect(all, &QPushButton::clicked, this, [this] { m_model->chooseAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_model->chooseAll(false); });
    m_chosen->setProperty("role", u"muted"_s);
    m_chosen->setObjectName(u"chosenKeys"_s);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(spacing::kSmall, 0, spacing::kSmall, 0);
    tools->setSpacing(spacing::kSmall);
    tools->addWidget(m_chosen, 1);
    tools->addWidget(all);
    tools->addWidget(none);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kSmall);
    column->addWidget(m_table, 1);
    column->addLayout(tools);
    m_keys->setContent(content);
    m_keys->setContentMargins({spacing::kSmall, spacing::kTight, spacing::kSmall, spacing::kSmall});
    m_keys->setExplanation(tr("User ids and groups over the limit on some of the days, or named "
                              "by the vendor. Others are added from the board: choose them there "
                              "and press S."));
    return m_keys;
}

QWidget* ScopeStep::buildTerms() {
    m_form->setToolTips({tr("Only what the vendor documents"),
                         tr("The shapes of the vendor's own script, put right")});
    m_form->setAccessibleName(tr("Form of the selector"));
    m_users->setToolTips({tr("Of user ids, every event"),
                          tr("Of user ids, only the events that the vendor renamed")});
    m_users->setAccessibleName(tr("Events of user ids"));
    m_split->setToolTips({tr("As few selectors as possible"),
                          tr("Only hot days are touched; each is a deletion of its own")});
    m_split->setAccessibleName(tr("Number of selectors"));
    m_split->setObjectName(u"selectorSplit"_s);
    m_form->setObjectName(u"selectorForm"_s);
    for (SegmentedSwitch* choice : {m_form, m_users, m_split}) {
        choice->setCurrent(0);
    }
    auto* days = new QHBoxLayout;
    days->setSpacing(spacing::kSmall);
    days->addWidget(m_from, 1);
    days->addWidget(new QLabel(u"–"_s));
    days->addWidget(m_to, 1);
    auto* content = new QWidget;
    auto* form = new QFormLayout(content);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(spacing::kMedium);
    form->setVerticalSpacing(spacing::kMedium);
    form->addRow(tr("Event dates"), days);
    form->addRow(tr("Processed before"), m_before);
    const auto add = [form](const QString& caption, QWidget* field) {
        auto* row = new QHBoxLayout;
        row->addWidget(field);
        row->addStretch(1);
        form->addRow(caption, row);
    };
    add(tr("Form"), m_form);
    add(tr("User ids"), m_users);
    add(tr("Selectors"), m_split);
    auto* card = new Card(tr("Which of their events"));
    card->setContent(content);
    card->setContentMargins({spacing::kLarge, spacing::kSmall, spacing::kLarge, spacing::kLarge});
    return card;
}

/// What is known about the vendor's two ways to delete.
QWidget* ScopeStep::buildLimits() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kSmall);
    column->addWidget(paragraph(tr("A support ticket takes any selector with its first and last "
                                   "day. It is done by hand, about a week after it was agreed.")));
    column->addWidget(paragraph(tr("The vendor's own Data Deletion page takes one event name and "
                                   "no distinct_id, events up to 180 days old, 10 deletions a "
                                   "month; for 7 days they can be taken back.")));
    column->addWidget(
        paragraph(tr("Export first: what was deleted is in no later export."), u"warn"_s));
    auto* card = new Card(tr("What a deletion can do"));
    card->setContent(content);
    card->setContentMargins({spacing::kLarge, 0, spacing::kLarge, spacing::kLarge});
    return card;
}

void ScopeStep::setCase(const CaseStatus& status) {
    if (!status.open) {
        m_model->show({});
        m_model->chooseAll(true);
        m_bound.reset();
    }
    offerDays(status);
}

void ScopeStep::offerDays(const CaseStatus& status) {
    std::vector<events::Day> days;
    for (const store::SourceRecord& source : status.sources) {
        days.insert(days.end(), source.days.begin(), source.days.end());
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    if (days == m_days) {
        return;
    }
    m_days = std::move(days);
    for (QComboBox* box : {m_from, m_to}) {
        const QSignalBlocker quiet(box);
        box->clear();
        for (const events::Day day : m_days) {
            box->addItem(longDate(day));
        }
        box->setCurrentIndex(box == m_from ? 0 : box->count() - 1);
    }
}

void ScopeStep::dayChosen(QComboBox* chosen) {
    QComboBox* other = chosen == m_from ? m_to : m_from;
    if (m_to->currentIndex() < m_from->currentIndex()) { // a range that ends before it begins
        const QSignalBlocker quiet(other);
        other->setCurrentIndex(chosen->currentIndex());
    }
    Q_EMIT rangeChanged();
}

void ScopeStep::choose(const std::vector<events::ShardKey>& keys) {
    m_model->choose(keys);
    countChosen();
}

void ScopeStep::showLoading() {
    if (m_model->rowCount() == 0) {
        m_keys->showState({.icon = Icon::Clock,
                           .tint = Tint::Muted,
                           .sentence = tr("Looking for hot keys…"),
                           .detail = {},
                           .action = {}});
    }
}

void ScopeStep::show(const session::SelectorScope& scope) {
    m_model->show(scope.pairs);
    m_before->show(m_bound.value_or(scope.beforeMs), scope.exportedMs);
    if (scope.pairs.empty()) {
        m_keys->showState({.icon = Icon::CheckCircle,
                           .tint = Tint::Good,
                           .sentence = tr("No key is hot on these days"),
                           .detail = tr("Choose keys on the board and press S, or paste a "
                                        "selector in the next step."),
                           .action = {}});
    } else {
        m_keys->showContent();
    }
    countChosen();
}

void ScopeStep::showError(const base::Error& error) {
    m_model->show({});
    countChosen();
    m_keys->showState({.icon = Icon::Cross,
                       .tint = Tint::Hot,
                       .sentence = tr("The keys could not be read"),
                       .detail = displayText(base::describe(error)),
                       .action = tr("Try again")});
}

void ScopeStep::countChosen() {
    m_chosen->setText(tr("%1 of %2 chosen")
                          .arg(fullNumber(m_model->chosen().size()),
                               fullNumber(static_cast<std::uint64_t>(m_model->rowCount()))));
}

ScopeChoice ScopeStep::choice() const {
    ScopeChoice choice;
    choice.keys = m_model->chosen();
    if (!m_days.empty()) {
        choice.range = {m_days[static_cast<std::size_t>(std::max(0, m_from->currentIndex()))],
                        m_days[static_cast<std::size_t>(std::max(0, m_to->currentIndex()))]};
    }
    choice.beforeMs = m_before->ms();
    choice.form =
        m_form->current() == 1 ? select::SelectorForm::Vendor : select::SelectorForm::Standard;
    choice.users = m_users->current() == 1 ? select::UserRows::Renamed : select::UserRows::All;
    choice.perDay = m_split->current() == 1;
    return choice;
}

session::ScopeRequest ScopeStep::request() const {
    session::ScopeRequest request;
    if (!m_days.empty()) {
        const ScopeChoice chosen = choice();
        request.from = chosen.range.first;
        request.to = chosen.range.last;
    }
    request.beforeMs = m_bound;
    request.elseBeforeMs = QDateTime::currentMSecsSinceEpoch();
    return request;
}

} // namespace shardscope::ui
