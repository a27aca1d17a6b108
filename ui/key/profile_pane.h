// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/key_profile.h"
#include "ui/rows/event_rows.h"
#include "ui/widgets/card.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

class QAction;
class QStackedWidget;
class QTabBar;

namespace shardscope::ui {

class Badge;
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

Q_SIGNALS:
    /// The raw events with the chosen value, of any day.
    void rowsRequested(const shardscope::ui::RowsTarget& target);

private:
    void buildTables();
    [[nodiscard]] QWidget* rowsButton();
    void showTab();
    void showValues();
    void copyValue() const;
    void followValue();
    [[nodiscard]] std::optional<RowsTarget> rowsOfValue() const;
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
    QAction* m_rows;
    Badge* m_sampled;
};

} // namespace shardscope::ui
