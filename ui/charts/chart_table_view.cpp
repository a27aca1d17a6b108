// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_table_view.h"

#include "ui/charts/chart_table_model.h"
#include "ui/charts/table_cell_delegate.h"
#include "ui/text/delimited_text.h"
#include "ui/theme/icons.h"
#include "ui/view/pick_menu.h"
#include "ui/widgets/cell_delegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace shardscope::ui {

namespace {

/// Numbers by their value, what has none after them; words as the locale sorts them.
class CellOrder : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override {
        const QVariant one = left.data(ChartTableModel::NumberCellRole);
        const QVariant other = right.data(ChartTableModel::NumberCellRole);
        if (one.isValid() && other.isValid()) {
            return one.toDouble() < other.toDouble();
        }
        if (one.isValid() != other.isValid()) {
            return one.isValid() == (sortOrder() == Qt::AscendingOrder);
        }
        return QString::localeAwareCompare(left.data().toString(), right.data().toString()) < 0;
    }
};

} // namespace

ChartTableView::ChartTableView(const QString& name, QWidget* parent)
    : DataTable(name, parent), m_model(new ChartTableModel(this)), m_sorted(new CellOrder(this)) {
    m_sorted->setSourceModel(m_model);
    setModel(m_sorted);
    setItemDelegate(new TableCellDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder); // as the table comes, until a title is clicked
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { pick(index, PickMode::Choose); });
}

void ChartTableView::show(const ChartTable& table) {
    const bool sameColumns = table.columns == m_model->table().columns;
    if (table == m_model->table()) {
        return;
    }
    m_model->show(table);
    if (sameColumns) {
        return;
    }
    setAccessibleName(table.name);
    sortByColumn(-1, Qt::AscendingOrder);
    QList<int> widths;
    for (const TableColumn& column : table.columns) {
        widths << (column.width == 0 ? kRest : column.width);
    }
    setColumnWidths(widths);
}

const ChartTable& ChartTableView::table() const {
    return m_model->table();
}

const TableRow& ChartTableView::rowOf(const QModelIndex& index) const {
    const int row = m_sorted->mapToSource(index).row();
    return m_model->table().rows[static_cast<std::size_t>(row)];
}

QString ChartTableView::copiedText() const {
    QModelIndexList chosen = selectionModel()->selectedRows();
    if (chosen.isEmpty()) {
        for (int row = 0; row < m_sorted->rowCount(); ++row) {
            chosen << m_sorted->index(row, 0);
        }
    }
    std::sort(chosen.begin(), chosen.end(),
              [](const auto& left, const auto& right) { return left.row() < right.row(); });
    QList<QStringList> rows{m_model->table().header()};
    for (const QModelIndex& index : chosen) {
        rows << ChartTable::copied(rowOf(index));
    }
    return delimitedText(rows, u'\t');
}

void ChartTableView::copy() const {
    QGuiApplication::clipboard()->setText(copiedText());
}

void ChartTableView::pick(const QModelIndex& index, PickMode mode) {
    if (index.isValid() && !rowOf(index).parts.empty()) {
        Q_EMIT picked(rowOf(index).parts, mode);
    }
}

void ChartTableView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        event->ignore(); // the page clears one level
        return;
    }
    DataTable::keyPressEvent(event);
}

void ChartTableView::contextMenuEvent(QContextMenuEvent* event) {
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index =
        byMouse ? indexAt(viewport()->mapFromGlobal(event->globalPos())) : currentIndex();
    const QPoint at =
        byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).bottomLeft());
    if (index.isValid() && !rowOf(index).parts.empty()) {
        openPickMenu(this, at, rowOf(index).parts,
                     [this](const std::vector<FilterPart>& parts, PickMode mode) {
                         Q_EMIT picked(parts, mode);
                     });
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(themedIcon(Icon::Copy, Tint::Muted), tr("Copy as table"), this,
                    &ChartTableView::copy);
    menu->popup(at);
}

} // namespace shardscope::ui
