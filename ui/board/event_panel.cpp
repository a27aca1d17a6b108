// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/event_panel.h"

#include "ui/board/board_delegates.h"
#include "ui/board/board_table.h"
#include "ui/board/event_display_proxy.h"
#include "ui/board/event_model.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"

namespace shardscope::ui {

EventPanel::EventPanel(QWidget* parent)
    : BoardPanel(tr("Events"), parent),
      m_model(new EventModel(this)),
      m_proxy(new EventDisplayProxy(this)),
      m_table(new BoardTable) {
    setExplanation(tr("How much each original event name contributes. Click a row to see only "
                      "that event everywhere, Ctrl+click to add it."));
    m_proxy->setSourceModel(m_model);
    m_table->setProxy(m_proxy);
    m_table->setAccessibleName(tr("Events"));
    m_table->setItemDelegateForColumn(EventModel::Event,
                                      new NameDelegate(NameDelegate::Face::Body, m_table));
    for (const int column : {EventModel::Volume, EventModel::UniqueIds, EventModel::UniqueDays}) {
        m_table->setItemDelegateForColumn(column, new NumberDelegate(m_table));
    }
    m_table->setColumnWidths({0, 118, 82, 88});
    m_table->sortByColumn(EventModel::Volume, Qt::DescendingOrder);
    setContent(m_table);
    setContentMargins({spacing::kSmall, spacing::kTight, spacing::kSmall, spacing::kSmall});
    connect(m_table, &BoardTable::picked, this, &BoardPanel::picked);
}

QWidget* EventPanel::focusTarget() {
    return m_table;
}

void EventPanel::show(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
                      const ViewState& state) {
    m_model->setSnapshot(snapshot);
    m_proxy->show(state);
    setSubtitle(countText(snapshot->events.size(), QT_TRANSLATE_NOOP("Count", "%1 event name"),
                          QT_TRANSLATE_N_NOOP("Count", "%1 event names")));
    showContentOr(*snapshot, state, snapshot->events.size(), tr("No events on these days"));
}

void EventPanel::setSlots(const CategorySlots& categories) {
    m_proxy->setSlots(categories);
}

} // namespace shardscope::ui
