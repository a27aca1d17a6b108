// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_map_chart.h"

#include "ui/text/number_text.h"
#include "ui/theme/theme.h"
#include "ui/view/pick_menu.h"

#include <QGuiApplication>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

namespace shardscope::ui {

namespace {

constexpr int kWheelStep = 120;
constexpr double kLeastRange = 6; ///< a shorter drag was a click

} // namespace

HeatMapChart::HeatMapChart(QWidget* parent) : HeatView(parent) {
    setAccessibleName(tr("Heat map of keys and days. Arrow keys move from cell to cell and on to "
                         "the totals, plus and minus zoom, 0 shows everything."));
}

// ---- choosing ----------------------------------------------------------------------------------

std::vector<FilterPart> HeatMapChart::partsOfCell(HeatCell cell) const {
    std::vector<FilterPart> parts;
    if (cell.row >= 0) {
        parts.push_back(FilterPart::key(grid().row(cell.row).key));
    }
    if (cell.column < grid().columns()) {
        parts.push_back(FilterPart::day(grid().day(cell.column)));
    }
    return parts;
}

std::vector<FilterPart> HeatMapChart::partsAt(const QPointF& point) const {
    const HeatGeometry geometry = geometryNow();
    if (const auto cell = geometry.cellAt(point)) {
        return partsOfCell(*cell);
    }
    if (const auto label = geometry.labelAt(point)) {
        return {FilterPart::key(grid().row(*label).key)};
    }
    // The day labels below the grid.
    if (const auto cell = geometry.cellAt({point.x(), geometry.grid.bottom() - 1});
        cell && cell->column < geometry.columns && point.y() >= geometry.grid.bottom()) {
        return {FilterPart::day(grid().day(cell->column))};
    }
    return {};
}

std::optional<events::Day> HeatMapChart::dayAt(const QPointF& point) const {
    for (const FilterPart& part : partsAt(point)) {
        if (part.kind == FilterPart::Kind::Days) {
            return part.days.first;
        }
    }
    return std::nullopt;
}

bool HeatMapChart::isOnLabels(const QPointF& point) const {
    const QRectF grid = geometryNow().grid;
    return point.x() < grid.left() || point.y() >= grid.bottom();
}

void HeatMapChart::showCell(HeatCell cell) {
    const HeatGeometry geometry = geometryNow();
    const QRectF rect = geometry.cell(cell);
    showHover((geometry.isTotal(cell) ? rect : rect & geometry.grid).toAlignedRect(),
              describe(cell));
    update();
}

void HeatMapChart::zoomToRange(double from, double to) {
    HeatWindow window = sight().window();
    window.left = dayPosition(std::min(from, to));
    window.right = dayPosition(std::max(from, to));
    setSight(window);
}

void HeatMapChart::wheelEvent(QWheelEvent* event) {
    const QPoint turned = event->angleDelta();
    const HeatWindow before = sight().window();
    const HeatGeometry geometry = geometryNow();
    if (grid().rows() == 0 || !m_pointed) { // the page scrolls, and the map comes by
        return HeatView::wheelEvent(event);
    }
    const double steps = static_cast<double>(turned.y()) / kWheelStep;
    if (std::abs(turned.x()) > std::abs(turned.y())) {
        setSight(before.moved(-before.columns() / 10 * turned.x() / kWheelStep, 0));
    } else if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setSight(before.zoomedY(std::pow(kZoomStep, steps), geometry.rowAt(event->position().y())));
    } else {
        setSight(before.zoomedX(std::pow(kZoomStep, steps), dayPosition(event->position().x())));
    }
    if (sight().window() == before && sight().isWhole()) {
        return HeatView::wheelEvent(event); // nothing more to see: the page scrolls
    }
    event->accept();
}

void HeatMapChart::mouseMoveEvent(QMouseEvent* event) {
    m_pointed = true;
    if (m_drag == Drag::Move || m_drag == Drag::Range || m_drag == Drag::Pick) {
        return drag(event->position());
    }
    const auto cell = geometryNow().cellAt(event->position());
    setCursor(partsAt(event->position()).empty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (cell == m_marks.hovered) {
        return;
    }
    m_marks.hovered = cell;
    if (cell) {
        showCell(*cell);
    } else {
        hideHover();
    }
    update();
}

void HeatMapChart::drag(const QPointF& to) {
    const QPointF way = to - m_pressedAt;
    if (m_drag == Drag::Pick && isOnLabels(m_pressedAt) &&
        way.manhattanLength() >= QGuiApplication::styleHints()->startDragDistance()) {
        m_drag = Drag::Move;
    }
    m_draggedTo = to;
    if (m_drag == Drag::Move) {
        setCursor(Qt::ClosedHandCursor);
        const HeatGeometry geometry = geometryNow();
        const double days = way.x() / (geometry.columnWidth() * grid().columnsPerDay());
        const double rows = way.y() / geometry.rowHeight();
        const bool onNames = m_pressedAt.x() < geometry.grid.left();
        const bool onDays = m_pressedAt.y() >= geometry.grid.bottom();
        setSight(m_pressedSight.moved(onNames ? 0 : -days, onDays ? 0 : -rows));
    }
    if (m_drag == Drag::Range) {
        hideHover();
        update();
    }
}

void HeatMapChart::mousePressEvent(QMouseEvent* event) {
    endDrag();
    if (grid().rows() == 0) {
        return;
    }
    m_pressedAt = event->position();
    m_draggedTo = m_pressedAt;
    m_pressedSight = sight().window();
    if (event->button() == Qt::MiddleButton) {
        m_drag = Drag::Move;
    } else if (event->button() == Qt::LeftButton) {
        m_pressed = partsAt(m_pressedAt);
        m_drag = isOnLabels(m_pressedAt)                          ? Drag::Pick
                 : event->modifiers().testFlag(Qt::ShiftModifier) ? Drag::Range
                 : dayAt(m_pressedAt)                             ? Drag::Days
                                                                  : Drag::Pick;
    }
}

void HeatMapChart::mouseReleaseEvent(QMouseEvent* event) {
    const PickMode mode =
        event->modifiers().testFlag(Qt::ControlModifier) ? PickMode::Toggle : PickMode::Choose;
    const Drag ended = m_drag;
    if (ended == Drag::Range && std::abs(event->position().x() - m_pressedAt.x()) >= kLeastRange) {
        zoomToRange(m_pressedAt.x(), event->position().x());
    } else if (ended == Drag::Pick || ended == Drag::Days) {
        pick(event->position(), mode);
    }
    endDrag();
}

void HeatMapChart::pick(const QPointF& at, PickMode mode) {
    const std::vector<FilterPart> parts = partsAt(at);
    const auto from = dayAt(m_pressedAt);
    const auto to = dayAt(at);
    if (!parts.empty() && parts == m_pressed) {
        m_marks.cursor = geometryNow().cellAt(at);
        Q_EMIT picked(parts, mode);
    } else if (m_drag == Drag::Days && from && to && from != to) {
        Q_EMIT picked({FilterPart::daysBetween(*from, *to)}, mode);
    }
}

void HeatMapChart::endDrag() {
    m_drag = Drag::None;
    m_pressed.clear();
    setCursor(Qt::ArrowCursor);
    update();
}

void HeatMapChart::mouseDoubleClickEvent(QMouseEvent* event) {
    endDrag(); // its release chooses nothing
    const std::vector<FilterPart> parts = partsAt(event->position());
    if (event->button() == Qt::LeftButton && keyOf(parts)) {
        hideHover();
        Q_EMIT picked(parts, PickMode::Drill);
    }
}

void HeatMapChart::leaveEvent(QEvent* event) {
    m_marks.hovered.reset();
    m_pointed = false;
    HeatView::leaveEvent(event);
    update();
}

void HeatMapChart::focusInEvent(QFocusEvent* event) {
    HeatView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason ||
                       event->reason() == Qt::BacktabFocusReason ||
                       event->reason() == Qt::ShortcutFocusReason;
    if (byKey) {
        moveCursor(0, 0);
    }
}

// ---- the keyboard ------------------------------------------------------------------------------

void HeatMapChart::moveCursor(int rowStep, int columnStep) {
    const HeatGeometry geometry = geometryNow();
    if (geometry.rows == 0) {
        return;
    }
    if (!m_marks.cursor) {
        return moveCursorTo({geometry.visibleRows().first, geometry.visibleColumns().first});
    }
    const HeatCell to = geometry.moved(*m_marks.cursor, rowStep, columnStep);
    const bool moreDays = grid().days().last < grid().board()->to;
    moveCursorTo(geometry.isRowTotal(to) && moreDays ? *m_marks.cursor : to);
}

void HeatMapChart::moveCursorTo(HeatCell cell) {
    m_marks.cursor = cell;
    HeatWindow part = sight().window(); // a total is in sight already, one way
    if (cell.row >= 0) {
        part.top = cell.row;
        part.bottom = cell.row + 1;
    }
    if (cell.column < grid().columns()) {
        const double perDay = grid().columnsPerDay();
        part.left = grid().days().first.number - grid().board()->from.number + cell.column / perDay;
        part.right = part.left + 1 / perDay;
    }
    setSight(sight().window().showing(part));
    showCell(*m_marks.cursor);
}

bool HeatMapChart::zoomByKey(const QKeyEvent& event) {
    const bool keys = event.modifiers().testFlag(Qt::ControlModifier);
    const auto zoom = [&](double factor) { keys ? zoomKeys(factor) : zoomDays(factor); };
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift
        zoom(kZoomStep);
        break;
    case Qt::Key_Minus:
        zoom(1 / kZoomStep);
        break;
    case Qt::Key_0:
        showWhole();
        break;
    case Qt::Key_Home:
        if (sight().isWhole()) {
            return false;
        }
        showWhole();
        break;
    default:
        return false;
    }
    speak(dateRange(sight().days()));
    return true;
}

void HeatMapChart::keyPressEvent(QKeyEvent* event) {
    const HeatCell at = m_marks.cursor.value_or(HeatCell{});
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (grid().rows() == 0) {
        return event->ignore();
    }
    if (zoomByKey(*event)) {
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(0, -1);
    case Qt::Key_Right:
        return moveCursor(0, 1);
    case Qt::Key_Up:
        return moveCursor(-1, 0);
    case Qt::Key_Down:
        return moveCursor(1, 0);
    case Qt::Key_Home:
        return moveCursorTo({at.row, 0});
    case Qt::Key_End:
        return moveCursorTo({at.row, grid().columns() - 1});
    case Qt::Key_PageUp:
        return moveCursorTo({0, at.column});
    case Qt::Key_PageDown:
        return moveCursorTo({grid().rows() - 1, at.column});
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_marks.cursor && !control && keyOf(partsOfCell(at))) {
            Q_EMIT picked(partsOfCell(at), PickMode::Drill);
            return;
        }
        [[fallthrough]];
    case Qt::Key_Space:
        if (m_marks.cursor) {
            Q_EMIT picked(partsOfCell(at), control ? PickMode::Toggle : PickMode::Choose);
        }
        return;
    case Qt::Key_Escape:
        if (m_drag == Drag::Range) {
            return endDrag();
        }
        if (m_marks.cursor) { // the first level to leave is the cursor itself
            m_marks.cursor.reset();
            hideHover();
            return update();
        }
        break;
    default:
        break;
    }
    event->ignore();
}

void HeatMapChart::contextMenuEvent(QContextMenuEvent* event) {
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const std::vector<FilterPart> parts = byMouse          ? partsAt(event->pos())
                                          : m_marks.cursor ? partsOfCell(*m_marks.cursor)
                                                           : std::vector<FilterPart>();
    if (parts.empty()) {
        return;
    }
    const QPoint at = byMouse ? event->globalPos()
                              : mapToGlobal(geometryNow().cell(*m_marks.cursor).center().toPoint());
    hideHover();
    openPickMenu(this, at, parts, [this](const std::vector<FilterPart>& chosen, PickMode mode) {
        Q_EMIT picked(chosen, mode);
    });
}

void HeatMapChart::paintEvent(QPaintEvent* event) {
    HeatView::paintEvent(event);
    if (m_drag == Drag::Days || m_drag == Drag::Range) {
        QPainter painter(this);
        paintDragged(painter, geometryNow());
    }
}

void HeatMapChart::paintDragged(QPainter& painter, const HeatGeometry& geometry) const {
    QRectF dragged = geometry.grid;
    if (m_drag == Drag::Days) {
        const auto from = dayAt(m_pressedAt);
        if (!from || !m_marks.hovered || m_marks.hovered->column >= grid().columns() ||
            grid().day(m_marks.hovered->column) == *from) {
            return;
        }
        const int first = grid().days().first.number;
        const int perDay = grid().columnsPerDay();
        const int pressed = from->number - first;
        const int hovered = grid().day(m_marks.hovered->column).number - first;
        dragged.setLeft(geometry.cell({0, std::min(pressed, hovered) * perDay}).left());
        dragged.setRight(geometry.cell({0, (std::max(pressed, hovered) + 1) * perDay - 1}).right());
    } else if (m_drag == Drag::Range) {
        dragged.setLeft(std::min(m_pressedAt.x(), m_draggedTo.x()));
        dragged.setRight(std::max(m_pressedAt.x(), m_draggedTo.x()));
    } else {
        return;
    }
    const Theme& theme = Theme::of(this);
    QColor veil = theme.accent;
    veil.setAlphaF(0.14F);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(veil);
    painter.drawRect((dragged & geometry.grid).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace shardscope::ui
