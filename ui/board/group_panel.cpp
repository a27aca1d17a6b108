// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/group_panel.h"

#include "ui/board/board_delegates.h"
#include "ui/board/board_table.h"
#include "ui/board/group_display_proxy.h"
#include "ui/board/group_model.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace shardscope::ui {

GroupPanel::GroupPanel(QWidget* parent)
    : BoardPanel(tr("Groups"), parent),
      m_model(new GroupModel(this)),
      m_proxy(new GroupDisplayProxy(this)),
      m_table(new BoardTable) {
    setExplanation(tr("Analytic groups have a limit of their own. Display names come from the "
                      "vendor's records. Click a row to see only its events everywhere, "
                      "Ctrl+click to add it."));
    m_proxy->setSourceModel(m_model);
    m_table->setProxy(m_proxy);
    m_table->setAccessibleName(tr("Groups"));
    m_table->setItemDelegateForColumn(GroupModel::Key,
                                      new NameDelegate(NameDelegate::Face::Muted, m_table));
    m_table->setItemDelegateForColumn(GroupModel::Group, new GroupDelegate(m_table));
    for (const int column :
         {GroupModel::Volume, GroupModel::UniqueEvents, GroupModel::UniqueDays}) {
        m_table->setItemDelegateForColumn(column, new NumberDelegate(m_table));
    }
    m_table->setItemDelegateForColumn(GroupModel::Peak, new LimitDelegate(m_table));
    m_table->setColumnWidths({72, 0, 108, 60, 52, 80});
    m_table->hideBelow(GroupModel::UniqueEvents, 520);
    m_table->hideBelow(GroupModel::UniqueDays, 460);
    m_table->sortByColumn(GroupModel::Volume, Qt::DescendingOrder);
    setContent(m_table);
    setContentMargins({spacing::kSmall, spacing::kTight, spacing::kSmall, spacing::kSmall});
    connect(m_table, &BoardTable::picked, this, &BoardPanel::picked);
}

QWidget* GroupPanel::focusTarget() {
    return m_table;
}

void GroupPanel::show(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
                      const ViewState& state) {
    m_model->setSnapshot(snapshot);
    m_proxy->show(state);
    const std::uint64_t all =
        std::max<std::uint64_t>(snapshot->totals.groups, snapshot->groups.size());
    setSubtitle(snapshot->groups.size() < all
                    ? tr("top %1 of %2").arg(fullNumber(snapshot->groups.size()), fullNumber(all))
                    : countText(all, QT_TRANSLATE_NOOP("Count", "%1 group"),
                                QT_TRANSLATE_N_NOOP("Count", "%1 groups")));
    showContentOr(*snapshot, state, snapshot->groups.size(),
                  tr("No group key is counted in this case"));
}

} // namespace shardscope::ui
