// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/board_filter.h"
#include "core/store/case_records.h"

#include <QMenu>

#include <functional>
#include <string>
#include <vector>

namespace shardscope::ui {

/// The filters of the case that were given a name: apply one, save the one in force, rename and
/// delete. It only asks: what is saved comes back through setFilters().
class SavedFilterMenu : public QMenu {
    Q_OBJECT

public:
    using Filters = std::vector<store::SavedFilter>;

    explicit SavedFilterMenu(QWidget* parent = nullptr);

    void setFilters(const Filters& filters) { m_filters = filters; }
    /// The filter in force, which is the one that can be saved.
    void setCurrent(const select::BoardFilter& filter) { m_current = filter; }
    /// Why nothing can be saved now, in a sentence; empty when it can.
    void setReadOnly(const QString& reason) { m_readOnly = reason; }

Q_SIGNALS:
    void applied(const shardscope::select::BoardFilter& filter);
    /// The list as it shall be; `step` says what was done, for instance "save filter".
    void changeRequested(const std::vector<shardscope::store::SavedFilter>& filters,
                         const QString& step);

private:
    void rebuild();
    void addFilter(const store::SavedFilter& filter);
    void addEditing(QMenu& menu, const store::SavedFilter& filter);
    void askForName(const QString& title, const QString& suggestion,
                    const std::function<void(const std::string&)>& use);
    void save(const std::string& name);
    void rename(const std::string& from, const std::string& to);
    void remove(const std::string& name);

    Filters m_filters;
    select::BoardFilter m_current;
    QString m_readOnly;
};

} // namespace shardscope::ui
