// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/id_panel.h"

#include "ui/board/board_delegates.h"
#include "ui/board/board_table.h"
#include "ui/board/id_display_proxy.h"
#include "ui/board/id_model.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice.h"

#include <QHeaderView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace shardscope::ui {

IdPanel::IdPanel(QWidget* parent)
    : BoardPanel(tr("Hotshard Distinct IDs"), parent),
      m_model(new IdModel(this)),
      m_proxy(new IdDisplayProxy(this)),
      m_table(new BoardTable),
      m_notice(new Notice) {
    setExplanation(tr("Which distinct ids send how much, as the vendor's own review board counts: "
                      "by volume, unique events and unique days. Click a row to see only its "
                      "events everywhere, Ctrl+click to add it; P keeps the row on top."));
    m_proxy->setSourceModel(m_model);
    m_table->setProxy(m_proxy);
    m_table->setAccessibleName(tr("Distinct ids"));
    m_table->setItemDelegateForColumn(IdModel::Id,
                                      new NameDelegate(NameDelegate::Face::Mono, m_table));
    for (const int column :
         {IdModel::Volume, IdModel::UniqueEvents, IdModel::UniqueDays, IdModel::HotDays,
          IdModel::MaxPerDay, IdModel::FirstHotDay, IdModel::AllEvents, IdModel::Repeats}) {
        m_table->setItemDelegateForColumn(column, new NumberDelegate(m_table));
    }
    m_table->setItemDelegateForColumn(IdModel::Peak, new LimitDelegate(m_table));
    m_table->setColumnWidths({0, 110, 98, 88, 72, 80, 92, 76, 104, 92});
    m_table->hideBelow(IdModel::HotDays, 680);
    m_table->hideBelow(IdModel::FirstHotDay, 760);
    m_table->hideBelow(IdModel::Repeats, 860);
    m_table->hideBelow(IdModel::MaxPerDay, 960);
    m_table->hideAtFirst(IdModel::AllEvents);
    m_table->sortByColumn(IdModel::Volume, Qt::DescendingOrder);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_notice);
    setContent(content);
    setContentMargins({spacing::kSmall, spacing::kTight, spacing::kSmall, spacing::kSmall});
    connect(m_table, &BoardTable::picked, this, &BoardPanel::picked);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            &IdPanel::followOrder);
    QToolButton* columns = addCornerButton(Icon::List, tr("Columns"));
    connect(columns, &QToolButton::clicked, this, [this, columns] {
        m_table->openColumnMenu(columns->mapToGlobal(QPoint(0, columns->height())));
    });
}

store::IdOrder IdPanel::order() const {
    if (m_table->horizontalHeader()->sortIndicatorOrder() != Qt::DescendingOrder) {
        return m_shownOrder; // the least of millions of ids is nothing to look at
    }
    switch (m_table->horizontalHeader()->sortIndicatorSection()) {
    case IdModel::Volume:
        return store::IdOrder::Volume;
    case IdModel::HotDays:
        return store::IdOrder::HotDays;
    case IdModel::Peak:
    case IdModel::MaxPerDay:
        return store::IdOrder::MaxPerDay;
    case IdModel::FirstHotDay:
        return store::IdOrder::FirstHotDay;
    case IdModel::Repeats:
        return store::IdOrder::Repeats;
    default:
        return m_shownOrder;
    }
}

void IdPanel::followOrder() {
    if (order() == m_shownOrder) {
        return;
    }
    m_shownOrder = order();
    if (m_snapshot && m_snapshot->ids.size() < m_snapshot->totals.ids) {
        Q_EMIT orderChanged();
    }
}

namespace {

QString orderText(store::IdOrder order) {
    switch (order) {
    case store::IdOrder::Volume:
        return IdPanel::tr("by volume");
    case store::IdOrder::MaxPerDay:
        return IdPanel::tr("by highest day");
    case store::IdOrder::HotDays:
        return IdPanel::tr("by hot days");
    case store::IdOrder::FirstHotDay:
        return IdPanel::tr("first hot first");
    case store::IdOrder::Repeats:
        return IdPanel::tr("by repeats");
    }
    return {};
}

} // namespace

QWidget* IdPanel::focusTarget() {
    return m_table;
}

void IdPanel::show(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
                   const ViewState& state) {
    m_snapshot = snapshot;
    m_model->setSnapshot(snapshot);
    m_proxy->show(state);
    const std::uint64_t all = std::max<std::uint64_t>(snapshot->totals.ids, snapshot->ids.size());
    const QString words = tr("by Volume, Unique Events, Days");
    setSubtitle(snapshot->ids.size() < all ? tr("%1 · top %2 of %3 %4")
                                                 .arg(words, fullNumber(snapshot->ids.size()),
                                                      fullNumber(all), orderText(m_shownOrder))
                                           : words);
    showReason(*snapshot, state);
    showContentOr(*snapshot, state, snapshot->ids.size() + snapshot->overall.volume,
                  tr("No event names an id"));
}

void IdPanel::showReason(const store::BoardSnapshot& snapshot, const ViewState& state) {
    const QString text = renameNotice(snapshot, state);
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

QString renameNotice(const store::BoardSnapshot& snapshot, const ViewState& state) {
    std::map<store::RenameReason, std::uint64_t> reasons;
    const store::IdRow* last = nullptr;
    for (const store::IdRow& row : snapshot.ids) {
        const bool shown = state.filter.ids.empty() || holds(state.filter, FilterPart::id(row.id));
        if (row.renameReason != store::RenameReason::None && shown) {
            ++reasons[row.renameReason];
            last = &row;
        }
    }
    if (last == nullptr) {
        return {};
    }
    if (reasons.size() == 1 && reasons.begin()->second == 1) {
        return IdPanel::tr("%1 was renamed although under the limit: %2.")
            .arg(shortText(last->id, 32), renameReasonText(last->renameReason));
    }
    std::uint64_t all = 0;
    QStringList parts;
    for (const auto& [reason, ids] : reasons) {
        all += ids;
        parts << (reasons.size() == 1
                      ? renameReasonText(reason)
                      : IdPanel::tr("%1: %2").arg(fullNumber(ids), renameReasonText(reason)));
    }
    return IdPanel::tr("%1 shown here were renamed although under the limit. %2.")
        .arg(countText(all, QT_TRANSLATE_NOOP("Count", "%1 id"),
                       QT_TRANSLATE_N_NOOP("Count", "%1 ids")),
             parts.join(IdPanel::tr("; ")));
}

} // namespace shardscope::ui
