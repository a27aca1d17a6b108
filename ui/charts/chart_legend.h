// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/category_slots.h"
#include "ui/view/view_state.h"

#include <QWidget>

namespace shardscope::ui {

class FlowLayout;

/// The series of the stacked chart as small buttons: click chooses the event.
class ChartLegend : public QWidget {
    Q_OBJECT

public:
    explicit ChartLegend(QWidget* parent = nullptr);
    void show(const store::BoardSnapshot& snapshot, const ViewState& state,
              const CategorySlots& categories);

Q_SIGNALS:
    void picked(const std::vector<shardscope::ui::FilterPart>& parts,
                shardscope::ui::PickMode mode);

private:
    struct Entry {
        std::string event;
        bool other = false;
        int slot = 0;
        bool chosen = false;
        bool dimmed = false;

        bool operator==(const Entry&) const = default;
    };
    void rebuild();

    FlowLayout* m_flow;
    std::vector<Entry> m_entries;
};

} // namespace shardscope::ui
