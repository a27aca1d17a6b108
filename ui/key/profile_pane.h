// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include "core/session/key_profile.h"

#include <memory>
#include <string>
#include <vector>

class QStackedWidget;
class QTabBar;

namespace shardscope::ui {

class DataTable;
class KeyDayModel;
class PropertyModel;
class ValueModel;

/// What a key's events have in common: its properties by topic, the values of the chosen one
/// against all others, and its days.
class ProfilePane : public Card {
    Q_OBJECT

public:
    enum class Tab { Properties, Events, Versions, Sources, Groups, Days };

    explicit ProfilePane(QWidget* parent = nullptr);

    /// `groupKeys` are those the case counts.
    void show(std::shared_ptr<const session::KeyProfile> profile,
              const std::vector<std::string>& groupKeys);
    void setTab(Tab tab);

private:
    void buildTables();
    void showTab();
    void showValues();
    void copyValue() const;
    [[nodiscard]] std::vector<const session::PropertyProfile*> propertiesOf(Tab tab) const;

    std::shared_ptr<const session::KeyProfile> m_profile;
    std::vector<std::string> m_groupKeys;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    QWidget* m_comparison;
    PropertyModel* m_properties;
    ValueModel* m_values;
    KeyDayModel* m_days;
    DataTable* m_propertyTable;
    DataTable* m_valueTable;
    DataTable* m_dayTable;
};

} // namespace shardscope::ui
