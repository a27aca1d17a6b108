// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_map_chart.h"

#include "ui/charts/day_ticker.h"
#include "ui/charts/heat_overlay.h"
#include "ui/charts/heat_scale.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"
#include "ui/view/pick_menu.h"

#include <algorithm>
#include <limits>

namespace shardscope::ui {

namespace {

constexpr int kDayLabels = 22; ///< height below the grid
constexpr int kRowHeight = 24; ///< comfortable
constexpr int kLeastRow = 18;  ///< still readable and hittable
constexpr int kMostLabel = 220;
constexpr int kDayLabelWidth = 34;
constexpr int kGroupIconRoom = 16; ///< before the label of a group
constexpr int kLevels = 512;
constexpr int kGradientStops = 16; ///< for each side of the limit

} // namespace

HeatMapChart::HeatMapChart(QWidget* parent)
    : ThemedPlot(parent), m_map(new QCPColorMap(xAxis, yAxis)) { // the plot owns the map
    setAccessibleName(tr("Heat map of keys and days. Arrow keys move from cell to cell."));
    m_map->setInterpolate(false);
    m_map->setTightBoundary(false);
    m_map->setAntialiased(false);
    yAxis->setVisible(false);
    yAxis->setRangeReversed(true);
    xAxis->setTicker(QSharedPointer<DayTicker>::create());
    xAxis->setTickLabelPadding(6);
}

void HeatMapChart::show(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
                        const ViewState& state) {
    m_snapshot = snapshot;
    m_state = state;
    m_hovered.reset();
    const HeatGeometry geometry = geometryNow();
    if (m_cursor) {
        m_cursor =
            geometry.rows > 0 ? std::optional(geometry.moved(*m_cursor, 0, 0)) : std::nullopt;
    }
    setMargins();
    fillMap();
    updateGeometry();
    replot(rpQueuedReplot);
    update();
}

void HeatMapChart::setRelative(bool relative) {
    m_relative = relative;
    fillMap();
    replot(rpQueuedReplot);
}

std::optional<double> HeatMapChart::positionOf(HeatCell cell) const {
    return m_relative ? heat_scale::relativePosition(count(cell), m_highest)
                      : heat_scale::position(count(cell), row(cell.row).limit);
}

void HeatMapChart::fillMap() {
    const HeatGeometry geometry = geometryNow();
    QCPColorMapData* cells = m_map->data();
    if (geometry.rows == 0 || geometry.columns == 0) {
        cells->clear();
        return;
    }
    m_highest = 0;
    for (const store::HeatRow& heat : m_snapshot->heat) {
        for (const std::uint64_t events : heat.counts) {
            m_highest = std::max(m_highest, events);
        }
    }
    const double first = m_snapshot->from.number;
    // From one row or one column alone the map cannot tell how large a cell is, and draws none:
    // a second one, empty and out of sight, tells it.
    const int columns = std::max(geometry.columns, 2);
    const int rows = std::max(geometry.rows, 2);
    cells->setSize(columns, rows);
    cells->setRange({first, first + columns - 1}, {0, rows - 1.0});
    cells->fill(std::numeric_limits<double>::quiet_NaN());
    for (int rowIndex = 0; rowIndex < geometry.rows; ++rowIndex) {
        for (int column = 0; column < geometry.columns; ++column) {
            cells->setCell(
                column, rowIndex,
                positionOf({rowIndex, column}).value_or(std::numeric_limits<double>::quiet_NaN()));
        }
    }
    m_map->setDataRange({0, 1});
    xAxis->setRange(first - 0.5, first + geometry.columns - 0.5);
    yAxis->setRange(-0.5, geometry.rows - 0.5);
}

void HeatMapChart::applyTheme(const Theme& theme) {
    ThemedPlot::applyTheme(theme);
    QCPColorGradient gradient;
    gradient.clearColorStops();
    gradient.setLevelCount(kLevels);
    gradient.setNanHandling(QCPColorGradient::nhTransparent);
    for (int i = 0; i <= kGradientStops; ++i) {
        const double share = static_cast<double>(i) / kGradientStops;
        const double below = share * heat_scale::kBelowEnd;
        const double over = heat_scale::kOverStart + share * (1 - heat_scale::kOverStart);
        gradient.setColorStopAt(below, heat_scale::color(theme, below));
        gradient.setColorStopAt(over, heat_scale::color(theme, over));
    }
    m_map->setGradient(gradient);
}

void HeatMapChart::setMargins() {
    int widest = 0;
    QFont font = fonts::mono();
    font.setPointSizeF(fonts::small().pointSizeF());
    const QFontMetrics metrics(font);
    const int most = std::min(kMostLabel, width() * 3 / 10);
    if (m_snapshot) {
        for (const store::HeatRow& heat : m_snapshot->heat) {
            const int icon = heat.key.kind == events::KeyKind::Group ? kGroupIconRoom : 0;
            widest = std::max(widest, icon + metrics.horizontalAdvance(
                                                 elidedToWidth(heat.key.id, metrics, most)));
        }
    }
    axisRect()->setMargins(
        QMargins(std::min(widest, most) + spacing::kSmall + 2, 2, 2, kDayLabels));
    const int gridWidth = width() - axisRect()->margins().left();
    qSharedPointerCast<DayTicker>(xAxis->ticker())->setRoom(gridWidth / kDayLabelWidth);
}

HeatGeometry HeatMapChart::geometryNow() const {
    HeatGeometry geometry;
    const QMargins margins = axisRect()->margins();
    geometry.grid = QRectF(rect().marginsRemoved(margins));
    geometry.labelWidth = margins.left();
    if (m_snapshot && !m_snapshot->empty) {
        geometry.rows = static_cast<int>(m_snapshot->heat.size());
        geometry.columns = m_snapshot->to.number - m_snapshot->from.number + 1;
    }
    return geometry;
}

int HeatMapChart::comfortableHeight() const {
    return std::max(geometryNow().rows, 4) * kRowHeight + kDayLabels + 2;
}

QSize HeatMapChart::sizeHint() const {
    return {480, comfortableHeight()};
}

QSize HeatMapChart::minimumSizeHint() const {
    return {300, std::max(geometryNow().rows, 4) * kLeastRow + kDayLabels + 2};
}

const store::HeatRow& HeatMapChart::row(int index) const {
    return m_snapshot->heat[static_cast<std::size_t>(index)];
}

std::uint64_t HeatMapChart::count(HeatCell cell) const {
    const auto& counts = row(cell.row).counts;
    const auto column = static_cast<std::size_t>(cell.column);
    return column < counts.size() ? counts[column] : 0;
}

events::Day HeatMapChart::day(int column) const {
    return {m_snapshot->from.number + column};
}

ChartTable HeatMapChart::table() const {
    ChartTable table{.name = tr("Events of the hottest keys by day"),
                     .columns = {{tr("Key"), false, 220}, {tr("Limit"), true, 90}},
                     .rows = {}};
    const HeatGeometry geometry = geometryNow();
    for (int column = 0; column < geometry.columns; ++column) {
        table.columns.push_back({shortDate(day(column)), true, 84});
    }
    for (int at = 0; at < geometry.rows; ++at) {
        TableRow line{{keyCell(row(at).key), TableCell::count(row(at).limit)},
                      {FilterPart::key(row(at).key)}};
        for (int column = 0; column < geometry.columns; ++column) {
            TableCell cell = TableCell::count(count({at, column}));
            cell.hot = count({at, column}) > row(at).limit;
            line.cells.push_back(std::move(cell));
        }
        table.rows.push_back(std::move(line));
    }
    return table;
}

HoverContent HeatMapChart::describe(HeatCell cell) const {
    const store::HeatRow& heat = row(cell.row);
    const std::uint64_t events = count(cell);
    const bool isUser = heat.key.kind == events::KeyKind::User;
    HoverContent content;
    content.title =
        isUser ? shortText(heat.key.id)
               : tr("%1 = %2").arg(shortText(heat.key.groupKey, 16), shortText(heat.key.id, 28));
    content.rows = {
        {{}, tr("Events"), fullNumber(events), true, false},
        {{}, tr("Of the limit"), multipleText(events, heat.limit), true, events > heat.limit},
        {{}, isUser ? tr("User limit") : tr("Group limit"), fullNumber(heat.limit), false, false},
    };
    if (events > heat.limit) {
        content.rows.push_back(
            {{}, tr("Over the limit"), fullNumber(events - heat.limit), false, false});
    }
    content.footer = tr("%1 · %2").arg(longDate(day(cell.column)), shortText(m_snapshot->timezone));
    return content;
}

std::vector<FilterPart> HeatMapChart::partsOfCell(HeatCell cell) const {
    return {FilterPart::key(row(cell.row).key), FilterPart::day(day(cell.column))};
}

std::vector<FilterPart> HeatMapChart::partsAt(const QPointF& point) const {
    const HeatGeometry geometry = geometryNow();
    if (const auto cell = geometry.cellAt(point)) {
        return partsOfCell(*cell);
    }
    if (const auto label = geometry.labelAt(point)) {
        return {FilterPart::key(row(*label).key)};
    }
    // The day labels below the grid.
    if (const auto cell = geometry.cellAt({point.x(), geometry.grid.bottom() - 1});
        cell && point.y() >= geometry.grid.bottom()) {
        return {FilterPart::day(day(cell->column))};
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

void HeatMapChart::showCell(HeatCell cell) {
    showHover(geometryNow().cell(cell).toAlignedRect(), describe(cell));
    update();
}

void HeatMapChart::resizeEvent(QResizeEvent* event) {
    setMargins();
    ThemedPlot::resizeEvent(event);
}

void HeatMapChart::mouseMoveEvent(QMouseEvent* event) {
    const auto cell = geometryNow().cellAt(event->position());
    setCursor(partsAt(event->position()).empty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (cell == m_hovered) {
        return;
    }
    m_hovered = cell;
    if (cell) {
        showCell(*cell);
    } else {
        hideHover();
    }
    update();
}

void HeatMapChart::mousePressEvent(QMouseEvent* event) {
    const bool left = event->button() == Qt::LeftButton;
    m_pressed = left ? partsAt(event->position()) : std::vector<FilterPart>();
    m_pressedDay = left ? dayAt(event->position()) : std::nullopt;
}

void HeatMapChart::mouseReleaseEvent(QMouseEvent* event) {
    const std::vector<FilterPart> parts = partsAt(event->position());
    const auto day = dayAt(event->position());
    const PickMode mode =
        event->modifiers().testFlag(Qt::ControlModifier) ? PickMode::Toggle : PickMode::Choose;
    const bool left = event->button() == Qt::LeftButton;
    if (left && !parts.empty() && parts == m_pressed) {
        m_cursor = geometryNow().cellAt(event->position());
        Q_EMIT picked(parts, mode);
    } else if (left && day && m_pressedDay && day != m_pressedDay) {
        Q_EMIT picked({FilterPart::daysBetween(*m_pressedDay, *day)}, mode);
    }
    m_pressed.clear();
    m_pressedDay.reset();
}

void HeatMapChart::mouseDoubleClickEvent(QMouseEvent* event) {
    m_pressed.clear(); // its release chooses nothing
    m_pressedDay.reset();
    const std::vector<FilterPart> parts = partsAt(event->position());
    if (event->button() == Qt::LeftButton && keyOf(parts)) {
        hideHover();
        Q_EMIT picked(parts, PickMode::Drill);
    }
}

void HeatMapChart::leaveEvent(QEvent* event) {
    m_hovered.reset();
    ThemedPlot::leaveEvent(event);
    update();
}

void HeatMapChart::focusInEvent(QFocusEvent* event) {
    ThemedPlot::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason ||
                       event->reason() == Qt::BacktabFocusReason ||
                       event->reason() == Qt::ShortcutFocusReason;
    if (byKey && geometryNow().rows > 0) {
        moveCursor(0, 0);
    }
}

void HeatMapChart::moveCursor(int rowStep, int columnStep) {
    const HeatGeometry geometry = geometryNow();
    if (geometry.rows == 0) {
        return;
    }
    m_cursor = geometry.moved(m_cursor.value_or(HeatCell{}), m_cursor ? rowStep : 0,
                              m_cursor ? columnStep : 0);
    showCell(*m_cursor);
}

void HeatMapChart::keyPressEvent(QKeyEvent* event) {
    constexpr int kFar = 1'000'000;
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
        return moveCursor(0, -kFar);
    case Qt::Key_End:
        return moveCursor(0, kFar);
    case Qt::Key_PageUp:
        return moveCursor(-kFar, 0);
    case Qt::Key_PageDown:
        return moveCursor(kFar, 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_cursor && !event->modifiers().testFlag(Qt::ControlModifier)) {
            Q_EMIT picked(partsOfCell(*m_cursor), PickMode::Drill);
            return;
        }
        [[fallthrough]];
    case Qt::Key_Space:
        if (m_cursor) {
            Q_EMIT picked(partsOfCell(*m_cursor), event->modifiers().testFlag(Qt::ControlModifier)
                                                      ? PickMode::Toggle
                                                      : PickMode::Choose);
        }
        return;
    case Qt::Key_Escape:
        if (m_cursor) { // the first level to leave is the cursor itself
            m_cursor.reset();
            hideHover();
            update();
            return;
        }
        break;
    default:
        break;
    }
    event->ignore();
}

void HeatMapChart::contextMenuEvent(QContextMenuEvent* event) {
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const std::vector<FilterPart> parts = byMouse    ? partsAt(event->pos())
                                          : m_cursor ? partsOfCell(*m_cursor)
                                                     : std::vector<FilterPart>();
    if (parts.empty()) {
        return;
    }
    const QPoint at = byMouse ? event->globalPos()
                              : mapToGlobal(geometryNow().cell(*m_cursor).center().toPoint());
    hideHover();
    openPickMenu(this, at, parts, [this](const std::vector<FilterPart>& chosen, PickMode mode) {
        Q_EMIT picked(chosen, mode);
    });
}

void HeatMapChart::paintEvent(QPaintEvent* event) {
    ThemedPlot::paintEvent(event);
    const HeatGeometry geometry = geometryNow();
    if (geometry.rows == 0 || geometry.columns == 0) {
        return;
    }
    QPainter painter(this);
    HeatOverlay{*m_snapshot,     m_state,   geometry,
                Theme::of(this), m_hovered, hasFocus() ? m_cursor : std::nullopt}
        .paint(painter);
    if (m_pressedDay && m_hovered && day(m_hovered->column) != *m_pressedDay) {
        paintDraggedDays(painter, geometry);
    }
}

void HeatMapChart::paintDraggedDays(QPainter& painter, const HeatGeometry& geometry) const {
    const int pressed = m_pressedDay->number - m_snapshot->from.number;
    const QRectF dragged =
        geometry.cell({0, pressed}).united(geometry.cell({geometry.rows - 1, m_hovered->column}));
    const Theme& theme = Theme::of(this);
    QColor veil = theme.accent;
    veil.setAlphaF(0.14F);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(veil);
    painter.drawRect(dragged.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace shardscope::ui
