// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/key/profile_pane.h"

#include "ui/board/board_roles.h"
#include "ui/key/profile_models.h"
#include "ui/key/profile_words.h"
#include "ui/simulate/simulation_delegates.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/data_table.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {
constexpr int kPropertiesWidth = 400;
} // namespace

ProfilePane::ProfilePane(QWidget* parent)
    : Card({}, parent),
      m_tabs(new QTabBar),
      m_stack(new QStackedWidget),
      m_comparison(new QWidget),
      m_properties(new PropertyModel(this)),
      m_values(new ValueModel(this)),
      m_days(new KeyDayModel(this)),
      m_propertyTable(new DataTable(tr("Properties"))),
      m_valueTable(new DataTable(tr("Values"))),
      m_dayTable(new DataTable(tr("Days and duplicates"))),
      m_rows(new QAction(themedIcon(Icon::List), tr("Raw events with this value"), this)),
      m_sampled(new Badge(Badge::Level::Warning)) {
    for (const QString& name : {tr("Properties"), tr("Events"), tr("Versions"), tr("Sources"),
                                tr("Groups"), tr("Days and duplicates")}) {
        m_tabs->addTab(name);
    }
    m_tabs->setAccessibleName(tr("What to compare"));
    m_tabs->setObjectName(u"profileTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_sampled->setText(tr("sample"));
    m_sampled->setObjectName(u"profileSampled"_s);
    m_sampled->hide();
    buildTables();
    auto* head = new QHBoxLayout;
    head->setSpacing(spacing::kSmall);
    head->addWidget(m_tabs, 1);
    head->addWidget(m_sampled);
    head->addWidget(rowsButton());
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    setContent(content);
    setContentMargins({spacing::kSmall, spacing::kTight, spacing::kSmall, spacing::kSmall});
    connect(m_tabs, &QTabBar::currentChanged, this, &ProfilePane::showTab);
}

QWidget* ProfilePane::rowsButton() {
    auto* button = new QToolButton;
    button->setIcon(m_rows->icon());
    button->setAccessibleName(m_rows->text());
    const auto follow = [this, button] {
        button->setEnabled(m_rows->isEnabled());
        button->setToolTip(m_rows->toolTip());
    };
    follow();
    connect(m_rows, &QAction::changed, button, follow);
    connect(button, &QToolButton::clicked, m_rows, &QAction::trigger);
    return button;
}

void ProfilePane::buildTables() {
    m_propertyTable->setObjectName(u"profileProperties"_s);
    m_propertyTable->setModel(m_properties);
    m_propertyTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_propertyTable->setColumnWidths({DataTable::kRest, 92, 116});
    m_propertyTable->setItemDelegateForColumn(PropertyModel::Skew,
                                              new OnGround<NumberDelegate>(m_propertyTable));
    m_propertyTable->setFixedWidth(kPropertiesWidth);

    m_valueTable->setObjectName(u"profileValues"_s);
    m_valueTable->setModel(m_values);
    m_valueTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_valueTable->setColumnWidths({DataTable::kRest, 88, 104, 104, 88, 168});
    m_valueTable->setItemDelegateForColumn(
        ValueModel::Value, new OnGround<NameDelegate>(NameDelegate::Face::Mono, m_valueTable));
    for (const int column : {ValueModel::ShareHere, ValueModel::ShareElsewhere}) {
        m_valueTable->setItemDelegateForColumn(column, new OnGround<NumberDelegate>(m_valueTable));
    }
    m_dayTable->setObjectName(u"profileDays"_s);
    m_dayTable->setModel(m_days);
    m_dayTable->setColumnWidths({150, 110, 110, 110, 100, 190, DataTable::kRest});

    auto* row = new QHBoxLayout(m_comparison);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kSmall);
    row->addWidget(m_propertyTable);
    row->addWidget(m_valueTable, 1);
    m_stack->addWidget(m_comparison);
    m_stack->addWidget(m_dayTable);

    connect(m_propertyTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProfilePane::showValues);
    auto* copy = new QAction(themedIcon(Icon::Copy), tr("Copy the value"), this);
    copy->setShortcut(QKeySequence::Copy);
    m_rows->setObjectName(u"rowsOfValue"_s);
    m_rows->setShortcut(QKeySequence(Qt::Key_Return));
    for (QAction* action : {m_rows, copy}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_valueTable->addAction(action);
    }
    m_valueTable->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &ProfilePane::copyValue);
    connect(m_valueTable, &QTableView::doubleClicked, m_rows, &QAction::trigger);
    connect(m_rows, &QAction::triggered, this, [this] {
        if (const auto target = rowsOfValue()) {
            Q_EMIT rowsRequested(*target);
        }
    });
    connect(m_valueTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProfilePane::followValue);
    connect(m_values, &QAbstractItemModel::modelReset, this, &ProfilePane::followValue);
    followValue();
}

void ProfilePane::show(std::shared_ptr<const session::KeyProfile> profile,
                       const std::vector<std::string>& groupKeys) {
    m_profile = std::move(profile);
    m_groupKeys = groupKeys;
    m_days->show(m_profile);
    m_sampled->setVisible(m_profile->sampled);
    m_sampled->setExplanation(
        tr("The key's own events were all read. Of the %1 others, %2 were: their shares are those "
           "of a sample.")
            .arg(fullNumber(m_profile->othersInCase), fullNumber(m_profile->others)));
    showContent();
    showTab();
}

void ProfilePane::setTab(Tab tab) {
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

std::vector<const session::PropertyProfile*> ProfilePane::propertiesOf(Tab tab) const {
    using session::PropertyTopic;
    std::vector<const session::PropertyProfile*> chosen;
    if (tab == Tab::Events) {
        return {&m_profile->event};
    }
    if (tab == Tab::Groups && m_profile->ids) {
        chosen.push_back(&*m_profile->ids);
    }
    for (const session::PropertyProfile& property : m_profile->properties) {
        const PropertyTopic topic = session::topicOf(property.name);
        const bool isGroup =
            std::find(m_groupKeys.begin(), m_groupKeys.end(), property.name) != m_groupKeys.end();
        const bool shown = tab == Tab::Properties ||
                           (tab == Tab::Versions && topic == PropertyTopic::Version) ||
                           (tab == Tab::Sources && topic == PropertyTopic::Source) ||
                           (tab == Tab::Groups && isGroup);
        if (shown && property.here > 0) {
            chosen.push_back(&property);
        }
    }
    return chosen;
}

void ProfilePane::showTab() {
    if (!m_profile) {
        return;
    }
    const auto tab = static_cast<Tab>(m_tabs->currentIndex());
    m_stack->setCurrentWidget(tab == Tab::Days ? static_cast<QWidget*>(m_dayTable) : m_comparison);
    m_propertyTable->setVisible(tab != Tab::Events);
    m_properties->show(m_profile, propertiesOf(tab));
    m_values->show(m_profile, nullptr);
    m_propertyTable->setCurrentIndex(m_properties->index(0, 0));
    showValues();
}

void ProfilePane::showValues() {
    const QModelIndex current = m_propertyTable->currentIndex();
    m_values->show(m_profile, current.isValid() ? &m_properties->property(current.row()) : nullptr);
    m_valueTable->scrollToTop();
}

/// None: no value is chosen, or of a name only the beginning is known.
std::optional<RowsTarget> ProfilePane::rowsOfValue() const {
    const QModelIndex current = m_valueTable->currentIndex();
    const QModelIndex chosen = m_propertyTable->currentIndex();
    if (!current.isValid() || !chosen.isValid() || m_stack->currentWidget() != m_comparison) {
        return std::nullopt;
    }
    const session::ValueProfile& value = m_values->value(current.row());
    const session::PropertyProfile& property = m_properties->property(chosen.row());
    RowsTarget target{.key = m_profile->key, .days = {}, .events = {}};
    if (&property == &m_profile->event) {
        target.events = {value.text};
    } else if (m_profile->ids && &property == &*m_profile->ids) {
        target.key = events::ShardKey{events::KeyKind::User, {}, value.text};
    } else {
        target.property = session::PropertyIs{property.name, value.type, value.text, value.cut};
        return target;
    }
    return value.cut ? std::nullopt : std::optional(target);
}

void ProfilePane::followValue() {
    const bool chosen = m_valueTable->currentIndex().isValid();
    m_rows->setEnabled(rowsOfValue().has_value());
    m_rows->setToolTip(m_rows->isEnabled() ? tr("Raw events with this value")
                       : chosen            ? tr("Only the beginning of this name is known")
                                           : tr("Choose a value to see its raw events"));
}

void ProfilePane::copyValue() const {
    const QModelIndex current = m_valueTable->currentIndex();
    if (current.isValid()) {
        QGuiApplication::clipboard()->setText(clipboardText(m_values->value(current.row()).text));
    }
}

} // namespace shardscope::ui
