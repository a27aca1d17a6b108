// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repair/recipe_step.h"

#include "ui/repair/repair_words.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/timezone_combo.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

/// A recipe is made when nobody typed for so long: that asks the case.
constexpr std::chrono::milliseconds kTypedDelay{250};
constexpr std::size_t kMostListed = 12; ///< keys named one by one

QString keysText(const session::RepairOutline& outline) {
    QStringList names;
    const bool isUser = outline.flow == session::RepairFlow::User;
    const std::size_t all = isUser ? outline.hotIds.size() : outline.groups.size();
    for (std::size_t at = 0; at < std::min(all, kMostListed); ++at) {
        names << (isUser ? shortText(outline.hotIds[at])
                         : shortText(outline.groups[at].key) + u" = "_s +
                               shortText(outline.groups[at].id));
    }
    const QString list = names.join(u", "_s);
    return all > kMostListed
               ? RecipeStep::tr("%1 and %2 more").arg(list, fullNumber(all - kMostListed))
           : all == 0 ? RecipeStep::tr("none")
                      : list;
}

} // namespace

RecipeStep::RecipeStep(QWidget* parent)
    : QWidget(parent),
      m_rules(new AdviceModel(this)),
      m_common(new AdviceModel(this)),
      m_card(new Card(tr("Rules"))),
      m_owner(new QLineEdit),
      m_days(new SegmentedSwitch({tr("Every day"), tr("Hot days only")})),
      m_daysCaption(new QLabel(tr("Days"))),
      m_localTime(new QCheckBox(tr("Time was written in a zone of its own"))),
      m_zone(new TimezoneCombo),
      m_keys(new ElidedLabel) {
    m_typed.setSingleShot(true);
    m_typed.setInterval(kTypedDelay);
    build();
    connect(&m_typed, &QTimer::timeout, this, &RecipeStep::changed);
    connect(m_owner, &QLineEdit::textEdited, &m_typed, qOverload<>(&QTimer::start));
    connect(m_days, &SegmentedSwitch::chosen, this, &RecipeStep::changed);
    connect(m_localTime, &QCheckBox::toggled, m_zone, &QWidget::setEnabled);
    connect(m_localTime, &QCheckBox::toggled, this, &RecipeStep::changed);
    connect(m_zone, &TimezoneCombo::timezoneChanged, this, &RecipeStep::changed);
    connect(m_card, &Card::stateActionRequested, this, &RecipeStep::retryRequested);
    setFlow(m_flow);
}

QListView* RecipeStep::listOf(AdviceModel* model, const QString& name) {
    auto* list = new QListView;
    list->setModel(model);
    list->setAccessibleName(name);
    list->setWordWrap(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setSpacing(spacing::kTight);
    list->setResizeMode(QListView::Adjust);
    return list;
}

void RecipeStep::build() {
    QListView* rules = listOf(m_rules, tr("Rules"));
    rules->setObjectName(u"repairRules"_s);
    m_card->setContent(rules);
    m_card->setContentMargins({spacing::kSmall, spacing::kTight, spacing::kSmall, spacing::kSmall});
    m_card->setExplanation(tr("Carried out in this order on every event that the repair is about. "
                              "What they do not name stays byte for byte."));
    auto* right = new QVBoxLayout;
    right->setSpacing(spacing::kMedium);
    right->addWidget(buildChoices());
    right->addWidget(buildCommon(), 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kMedium);
    row->addWidget(m_card, 1);
    row->addLayout(right, 1);
}

QWidget* RecipeStep::buildChoices() {
    m_owner->setObjectName(u"repairOwner"_s);
    m_owner->setPlaceholderText(tr("for instance: account_id, email"));
    m_owner->setAccessibleName(tr("Properties that tell whose event it was"));
    m_owner->setToolTip(tr("The first of these properties that names somebody becomes the "
                           "distinct_id. Without any the event is nobody's."));
    m_days->setCurrent(0);
    m_days->setObjectName(u"repairDays"_s);
    m_days->setAccessibleName(tr("Days"));
    m_days->setToolTips(
        {tr("Every event of a hot group"), tr("For deletions that were made day by day")});
    m_localTime->setObjectName(u"repairLocalTime"_s);
    m_localTime->setToolTip(tr("Of projects from before 2023, whose times were local"));
    m_zone->setEnabled(false);
    m_zone->setAccessibleName(tr("Time zone of the events"));
    m_keys->setObjectName(u"repairKeys"_s);
    auto* days = new QHBoxLayout;
    days->addWidget(m_days);
    days->addStretch(1);
    auto* content = new QWidget;
    auto* form = new QFormLayout(content);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(spacing::kMedium);
    form->setVerticalSpacing(spacing::kMedium);
    form->addRow(tr("Hot keys"), m_keys);
    form->addRow(tr("Whose event"), m_owner);
    form->addRow(m_daysCaption, days);
    form->addRow(tr("Time"), m_localTime);
    form->addRow(QString(), m_zone);
    auto* card = new Card(tr("Choices"));
    card->setContent(content);
    card->setContentMargins({spacing::kLarge, spacing::kSmall, spacing::kLarge, spacing::kLarge});
    return card;
}

QWidget* RecipeStep::buildCommon() {
    m_common->show(commonSentences(true));
    auto* card = new Card(tr("Every repaired event gets"));
    card->setContent(listOf(m_common, tr("Every repaired event gets")));
    card->setContentMargins({spacing::kSmall, 0, spacing::kSmall, spacing::kSmall});
    return card;
}

void RecipeStep::setFlow(session::RepairFlow flow) {
    m_flow = flow;
    const bool isGroup = flow == session::RepairFlow::Group;
    m_days->setEnabled(isGroup);
    m_daysCaption->setEnabled(isGroup);
}

session::RepairRequest RecipeStep::request() const {
    session::RepairRequest request;
    request.flow = m_flow;
    request.distinctIdFrom = namesIn(m_owner->text());
    request.onlyHotDays = m_flow == session::RepairFlow::Group && m_days->current() == 1;
    if (m_localTime->isChecked()) {
        request.sourceTimezone = m_zone->timezone();
    }
    return request;
}

void RecipeStep::showLoading() {
    if (m_rules->rowCount() == 0) {
        m_card->showState({.icon = Icon::Clock,
                           .tint = Tint::Muted,
                           .sentence = tr("Looking for hot keys…"),
                           .detail = {},
                           .action = {}});
    }
}

void RecipeStep::show(const session::RepairOutline& outline) {
    m_keys->setText(keysText(outline));
    m_common->show(commonSentences(outline.recipe.keepOriginals));
    m_rules->show(ruleSentences(outline));
    m_card->showContent();
}

void RecipeStep::showError(const base::Error& error) {
    m_rules->show({});
    m_card->showState({.icon = Icon::Cross,
                       .tint = Tint::Hot,
                       .sentence = tr("There is no recipe for this"),
                       .detail = displayText(base::describe(error)),
                       .action = tr("Try again")});
}

void RecipeStep::clear() {
    m_rules->show({});
    m_keys->clear();
    m_owner->clear();
    m_localTime->setChecked(false);
    m_days->setCurrent(0);
}

} // namespace shardscope::ui
