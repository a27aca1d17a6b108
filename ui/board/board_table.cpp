// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_table.h"

#include "ui/board/board_header.h"
#include "ui/board/board_proxy.h"
#include "ui/board/board_roles.h"
#include "ui/board/pinned_row.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/view/pick_menu.h"
#include "ui/widgets/painting.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDataStream>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>
#include <utility>

namespace shardscope::ui {

namespace {
constexpr quint32 kColumnsMagic = 0x53686301; ///< and the version of what follows
constexpr int kWidest = 2000;
} // namespace

BoardTable::BoardTable(QWidget* parent) : QTableView(parent), m_pinned(new PinnedRow(*this)) {
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSortingEnabled(true);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(spacing::kRowHeight);
    setHorizontalHeader(new BoardHeader(this));
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { openColumnMenu(horizontalHeader()->mapToGlobal(at)); });
    m_pinned->hide();
}

void BoardTable::setProxy(BoardProxy* proxy) {
    m_proxy = proxy;
    setModel(proxy);
    const auto place = [this] { placePinnedRow(); };
    connect(proxy, &QAbstractItemModel::modelAboutToBeReset, this, &BoardTable::keepPlace);
    connect(proxy, &QAbstractItemModel::modelReset, this, &BoardTable::returnToPlace);
    connect(proxy, &QAbstractItemModel::rowsInserted, this, place);
    connect(horizontalHeader(), &QHeaderView::sectionResized, m_pinned,
            qOverload<>(&QWidget::update));
    connect(horizontalHeader(), &QHeaderView::sectionMoved, m_pinned,
            qOverload<>(&QWidget::update));
    connect(proxy, &QAbstractItemModel::dataChanged, m_pinned, qOverload<>(&QWidget::update));
}

void BoardTable::keepPlace() {
    const QVariant part = currentIndex().data(PartRole);
    m_keptRow = part.isValid() ? std::optional(part.value<FilterPart>()) : std::nullopt;
    m_keptScroll = verticalScrollBar()->value();
}

void BoardTable::returnToPlace() {
    if (m_keptRow) {
        const QModelIndex index = indexOf(*m_keptRow);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
    updateGeometries(); // or the scroll bar still has no range
    verticalScrollBar()->setValue(m_keptScroll);
    placePinnedRow();
}

void BoardTable::setColumnWidths(const std::vector<int>& widths) {
    m_widths = widths;
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        const int width = widths[static_cast<std::size_t>(column)];
        horizontalHeader()->setSectionResizeMode(column, width == 0 ? QHeaderView::Stretch
                                                                    : QHeaderView::Interactive);
        if (width > 0) {
            setColumnWidth(column, width);
        }
    }
}

void BoardTable::hideBelow(int column, int tableWidth) {
    m_hideBelow.emplace_back(column, tableWidth);
}

void BoardTable::hideAtFirst(int column) {
    hideBelow(column, std::numeric_limits<int>::max());
}

void BoardTable::fitColumns() {
    for (const auto& [column, least] : m_hideBelow) {
        setColumnHidden(column, width() < least);
    }
    for (const auto& [column, shown] : m_chosenColumns) {
        setColumnHidden(column, !shown);
    }
    placePinnedRow();
}

void BoardTable::chooseColumn(int column, bool shown) {
    m_chosenColumns[column] = shown;
    fitColumns();
}

void BoardTable::resetColumns() {
    m_chosenColumns.clear();
    for (int column = 0; column < model()->columnCount(); ++column) {
        setColumnHidden(column, false);
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
    }
    setColumnWidths(m_widths);
    fitColumns();
}

void BoardTable::openColumnMenu(const QPoint& globalPos) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 1; column < model()->columnCount(); ++column) { // the first says whose row
        QAction* action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { chooseColumn(column, shown); });
    }
    menu->addSeparator();
    menu->addAction(themedIcon(Icon::Reset, Tint::Muted), tr("Reset the columns"), this,
                    &BoardTable::resetColumns);
    menu->popup(globalPos);
}

QByteArray BoardTable::saveColumns() const {
    QByteArray saved;
    QDataStream stream(&saved, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    const QHeaderView* header = horizontalHeader();
    stream << quint32(kColumnsMagic) << qint32(header->count());
    for (int column = 0; column < header->count(); ++column) {
        const auto chosen = m_chosenColumns.find(column);
        const qint8 shown = chosen == m_chosenColumns.end() ? -1 : chosen->second ? 1 : 0;
        // A hidden column has no width of its own to tell.
        const qint32 width = isColumnHidden(column) ? 0 : columnWidth(column);
        stream << qint32(header->visualIndex(column)) << width << shown;
    }
    return saved;
}

void BoardTable::restoreColumns(const QByteArray& saved) {
    QDataStream stream(saved);
    stream.setVersion(QDataStream::Qt_6_0);
    QHeaderView* header = horizontalHeader();
    quint32 magic = 0;
    qint32 count = 0;
    stream >> magic >> count;
    if (magic != kColumnsMagic || count != header->count()) {
        return; // of another version of the program
    }
    std::vector<std::pair<int, int>> places; // where each column was
    for (int column = 0; column < count; ++column) {
        qint32 place = 0;
        qint32 width = 0;
        qint8 shown = -1;
        stream >> place >> width >> shown;
        if (stream.status() != QDataStream::Ok || place < 0 || place >= count) {
            return;
        }
        places.emplace_back(place, column);
        if (shown >= 0 && column > 0) {
            m_chosenColumns[column] = shown == 1;
        }
        const bool stretches = header->sectionResizeMode(column) == QHeaderView::Stretch;
        if (!stretches && width >= header->minimumSectionSize() && width <= kWidest) {
            setColumnWidth(column, width);
        }
    }
    std::sort(places.begin(), places.end());
    for (int place = 0; place < count; ++place) {
        header->moveSection(header->visualIndex(places[static_cast<std::size_t>(place)].second),
                            place);
    }
    fitColumns();
}

void BoardTable::togglePin(const QModelIndex& index) {
    const QVariant part = index.data(PartRole);
    if (!part.isValid()) {
        return;
    }
    std::vector<FilterPart> parts = m_proxy->pinned();
    if (std::erase(parts, part.value<FilterPart>()) == 0) {
        parts.push_back(part.value<FilterPart>());
    }
    m_proxy->setPinned(std::move(parts));
}

QModelIndex BoardTable::indexOf(const FilterPart& part) const {
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        const QVariant own = index.data(PartRole);
        if (own.isValid() && own.value<FilterPart>() == part) {
            return index;
        }
    }
    return {};
}

void BoardTable::scrollTo(const QModelIndex& index, ScrollHint hint) {
    QTableView::scrollTo(index, hint);
    const int top = visualRect(index).top();
    if (hasPinnedRow() && index.row() > 0 && top < m_pinned->height()) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - (m_pinned->height() - top));
    }
}

void BoardTable::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(viewport());
        const int first = rowAt(0);
        const int last = rowAt(viewport()->height() - 1);
        const int end = last < 0 && model() != nullptr ? model()->rowCount() - 1 : last;
        for (int row = first; row >= 0 && row <= end; ++row) {
            paintRow(painter, row);
        }
    }
    QTableView::paintEvent(event);
}

void BoardTable::paintRow(QPainter& painter, int row) const {
    const Theme& theme = Theme::of(this);
    const QRect rect(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
    const bool chosen = model()->index(row, 0).data(ChosenRole).toBool();
    if (chosen) {
        painter.fillRect(rect, theme.selection);
        painter.fillRect(QRect(rect.topLeft(), QSize(3, rect.height())), theme.accent);
    } else if (row == m_hoverRow) {
        painter.fillRect(rect, theme.hover);
    }
    painter.setPen(theme.grid);
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    if (hasFocus() && row == currentIndex().row()) {
        drawFocusRing(painter, QRectF(rect).adjusted(0, 0, 0, -1), 3, theme);
    }
}

void BoardTable::resizeEvent(QResizeEvent* event) {
    fitColumns();
    QTableView::resizeEvent(event);
    placePinnedRow();
}

bool BoardTable::hasPinnedRow() const {
    return m_proxy != nullptr && m_proxy->rowCount() > 0 &&
           m_proxy->index(0, 0).data(OverallRole).toBool();
}

void BoardTable::placePinnedRow() {
    m_pinned->setVisible(hasPinnedRow());
    m_pinned->setGeometry(0, 0, viewport()->width(), spacing::kRowHeight);
    m_pinned->raise();
    m_pinned->update();
}

void BoardTable::setHoverRow(int row) {
    const bool overall = row == 0 && hasPinnedRow();
    m_hoverRow = overall ? -1 : row;
    viewport()->setCursor(m_hoverRow >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void BoardTable::mouseMoveEvent(QMouseEvent* event) {
    QTableView::mouseMoveEvent(event);
    const int row = rowAt(event->position().toPoint().y());
    if (row != m_hoverRow) {
        setHoverRow(row);
    }
}

void BoardTable::leaveEvent(QEvent* event) {
    setHoverRow(-1);
    QTableView::leaveEvent(event);
}

void BoardTable::mousePressEvent(QMouseEvent* event) {
    QTableView::mousePressEvent(event);
    m_pressedRow = event->button() == Qt::LeftButton ? rowAt(event->position().toPoint().y()) : -1;
}

void BoardTable::mouseReleaseEvent(QMouseEvent* event) {
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index.row() == m_pressedRow) {
        pick(index, event->modifiers().testFlag(Qt::ControlModifier) ? PickMode::Toggle
                                                                     : PickMode::Choose);
    }
    m_pressedRow = -1;
}

void BoardTable::mouseDoubleClickEvent(QMouseEvent* event) {
    m_pressedRow = -1; // its release chooses nothing
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid()) {
        (void)drill(index);
    }
}

void BoardTable::keyPressEvent(QKeyEvent* event) {
    const QModelIndex index = currentIndex();
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->matches(QKeySequence::Copy)) {
        const QVariant part = index.data(PartRole);
        if (part.isValid()) {
            QGuiApplication::clipboard()->setText(partClipboardText(part.value<FilterPart>()));
        }
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!control && drill(index)) {
            return;
        }
        [[fallthrough]];
    case Qt::Key_Space:
        pick(index, control ? PickMode::Toggle : PickMode::Choose);
        return;
    case Qt::Key_Delete:
        pick(index, PickMode::Exclude);
        return;
    case Qt::Key_P:
        togglePin(index);
        return;
    case Qt::Key_Escape:
        event->ignore(); // the page clears one level
        return;
    default:
        QTableView::keyPressEvent(event);
        viewport()->update();
    }
}

void BoardTable::contextMenuEvent(QContextMenuEvent* event) {
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index =
        byMouse ? indexAt(viewport()->mapFromGlobal(event->globalPos())) : currentIndex();
    const QVariant part = index.data(PartRole);
    if (!part.isValid()) {
        return;
    }
    const QPoint at =
        byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).bottomLeft());
    openPickMenu(this, at, {part.value<FilterPart>()},
                 [this](const std::vector<FilterPart>& parts, PickMode mode) {
                     Q_EMIT picked(parts, mode);
                 });
}

/// False when the row is no key.
bool BoardTable::drill(const QModelIndex& index) {
    const QVariant part = index.data(PartRole);
    const bool isKey = part.isValid() && keyOf({part.value<FilterPart>()});
    if (isKey) {
        pick(index, PickMode::Drill);
    }
    return isKey;
}

void BoardTable::pick(const QModelIndex& index, PickMode mode) {
    const QVariant part = index.data(PartRole);
    if (part.isValid()) {
        Q_EMIT picked({part.value<FilterPart>()}, mode);
    }
}

} // namespace shardscope::ui
