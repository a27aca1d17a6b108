// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/key/profile_pane.h"

#include "ui/board/board_roles.h"
#include "ui/key/profile_models.h"
#include "ui/key/profile_words.h"
#include "ui/simulate/simulation_delegates.h"
#include "ui/text/display_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
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
      m_dayTable(new DataTable(tr("Days and duplicates"))) {
    for (const QString& name : {tr("Properties"), tr("Events"), tr("Versions"), tr("Sources"),
                                tr("Groups"), tr("Days and duplicates")}) {
        m_tabs->addTab(name);
    }
    m_tabs->setAccessibleName(tr("What to compare"));
    m_tabs->setObjectName(u"profileTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    buildTables();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    setContent(content);
    setContentMargins({spacing::kSmall, spacing::kTight, spacing::kSmall, spacing::kSmall});
    connect(m_tabs, &QTabBar::currentChanged, this, &ProfilePane::showTab);
}

void ProfilePane::buildTables() {
    m_propertyTable->setObjectName(u"profileProperties"_s);
    m_propertyTable->setModel(m_properties);
    m_propertyTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_propertyTable->setColumnWidths({DataTable::kRest, 92, 96});
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
    auto* copy = new QShortcut(QKeySequence::Copy, m_valueTable);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &ProfilePane::copyValue);
}

void ProfilePane::show(std::shared_ptr<const session::KeyProfile> profile,
                       const std::vector<std::string>& groupKeys) {
    m_profile = std::move(profile);
    m_groupKeys = groupKeys;
    m_days->show(m_profile);
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

void ProfilePane::copyValue() const {
    const QModelIndex current = m_valueTable->currentIndex();
    if (current.isValid()) {
        QGuiApplication::clipboard()->setText(clipboardText(m_values->value(current.row()).text));
    }
}

} // namespace shardscope::ui
