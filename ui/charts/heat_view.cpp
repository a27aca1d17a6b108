// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_view.h"

#include "ui/charts/heat_margins.h"
#include "ui/charts/heat_words.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <utility>

namespace shardscope::ui {

namespace {

constexpr int kRowHeight = 24; ///< comfortable
constexpr int kLeastRow = 18;  ///< still readable and hittable
constexpr int kMostLabel = 220;
constexpr int kAround = HeatMargins::kDayLabels + HeatMargins::kTotalsHeight + 2;
/// Somebody who turns the wheel is not there yet.
constexpr int kHoursDelayMs = 120;

} // namespace

HeatView::HeatView(QWidget* parent) : ThemedPlot(parent) {
    axisRect()->setVisible(false); // cells and labels are painted over it
    m_hoursDelay.setSingleShot(true);
    m_hoursDelay.setInterval(kHoursDelayMs);
    connect(&m_hoursDelay, &QTimer::timeout, this, &HeatView::hoursWanted);
}

void HeatView::show(const std::shared_ptr<const store::BoardSnapshot>& snapshot,
                    const ViewState& state) {
    const HeatGrid before = std::exchange(m_grid, HeatGrid(snapshot, HeatGrid::Unit::Days));
    m_state = state;
    m_marks.hovered.reset();
    m_sight.follow({snapshot->from, snapshot->to}, m_grid.rows());
    measureLabels();
    chooseUnit();
    keepCursor(before);
    if (m_marks.cursor) {
        const HeatGeometry geometry = geometryNow();
        m_marks.cursor =
            geometry.rows > 0 ? std::optional(geometry.moved(*m_marks.cursor, 0, 0)) : std::nullopt;
    }
    updateGeometry();
    update();
}

void HeatView::setRelative(bool relative) {
    m_relative = relative;
    update();
}

std::optional<double> HeatView::positionOf(HeatCell cell) const {
    return heatPosition(m_grid, cell, m_relative);
}

void HeatView::applyTheme(const Theme& theme) {
    ThemedPlot::applyTheme(theme);
    m_colors = heat_scale::Colors(theme);
}

void HeatView::measureLabels() {
    m_labelWidth = HeatMargins::labelWidth(m_grid, std::min(kMostLabel, width() * 3 / 10));
}

HeatGeometry HeatView::geometryNow() const {
    const int right = HeatMargins::kTotalsWidth + 2;
    HeatGeometry geometry;
    geometry.grid = QRectF(rect().marginsRemoved(
        QMargins(m_labelWidth, HeatMargins::kTotalsHeight + 1, right, HeatMargins::kDayLabels)));
    geometry.labelWidth = m_labelWidth;
    geometry.totalsHeight = HeatMargins::kTotalsHeight;
    geometry.totalsWidth = HeatMargins::kTotalsWidth;
    geometry.rows = m_grid.rows();
    geometry.columns = m_grid.columns();
    geometry.window = m_sight.inColumns(m_grid.days().first, m_grid.columnsPerDay());
    return geometry;
}

int HeatView::comfortableHeight() const {
    return std::max(m_grid.rows(), 4) * kRowHeight + kAround;
}

QSize HeatView::sizeHint() const {
    return {480, comfortableHeight()};
}

QSize HeatView::minimumSizeHint() const {
    return {300, std::max(m_grid.rows(), 4) * kLeastRow + kAround};
}

ChartTable HeatView::table() const {
    return heatMapTable(m_grid);
}

HoverContent HeatView::describe(HeatCell cell) const {
    const HeatGeometry geometry = geometryNow();
    if (cell.row == kTotalRow) {
        return describeDayTotal(m_grid, m_grid.day(cell.column));
    }
    return geometry.isRowTotal(cell) ? describeKeyTotal(m_grid, cell.row, m_sight.days())
                                     : describeHeatCell(m_grid, cell);
}

void HeatView::chooseUnit() {
    if (m_grid.rows() == 0) {
        m_hoursWanted.reset();
        return;
    }
    const double width = geometryNow().grid.width();
    const HeatGrid::Unit unit = m_sight.fits(m_grid.board()->heatHours, width)
                                    ? HeatGrid::Unit::Hours
                                    : HeatGrid::Unit::Days;
    if (unit != m_grid.unit()) {
        m_grid = HeatGrid(m_grid.board(), unit);
    }
    const auto wanted = m_sight.hoursWanted(m_hoursWanted, width);
    if (wanted != m_hoursWanted) {
        m_hoursWanted = wanted;
        wanted ? m_hoursDelay.start() : m_hoursDelay.stop();
    }
}

/// On its day and hour, as far as the columns still have them.
void HeatView::keepCursor(const HeatGrid& before) {
    if (!m_marks.cursor || before.columns() == 0 || m_grid.columns() == 0) {
        return;
    }
    int& column = m_marks.cursor->column;
    if (column >= before.columns()) {
        column = m_grid.columns(); // the total
        return;
    }
    const int day = before.day(column).number - m_grid.days().first.number;
    const int hour = m_grid.hourly() ? before.hour(column) : 0;
    column = std::clamp(day * m_grid.columnsPerDay() + hour, 0, m_grid.columns() - 1);
}

void HeatView::setSight(const HeatWindow& window) {
    const HeatWindow before = m_sight.window();
    m_sight.setWindow(window);
    if (m_sight.window() == before) {
        return;
    }
    m_marks.hovered.reset();
    hideHover();
    const HeatGrid grid = m_grid;
    chooseUnit();
    keepCursor(grid);
    update();
    Q_EMIT sightChanged();
}

void HeatView::zoomDays(double factor) {
    if (m_grid.rows() == 0) {
        return;
    }
    const HeatGeometry geometry = geometryNow();
    const double x = m_marks.cursor && m_marks.cursor->column < geometry.columns
                         ? geometry.cell(*m_marks.cursor).center().x()
                         : geometry.grid.center().x();
    setSight(m_sight.window().zoomedX(factor, dayPosition(x)));
}

void HeatView::zoomKeys(double factor) {
    const HeatGeometry geometry = geometryNow();
    const double y = m_marks.cursor && m_marks.cursor->row >= 0
                         ? geometry.cell(*m_marks.cursor).center().y()
                         : geometry.grid.center().y();
    setSight(m_sight.window().zoomedY(factor, geometry.rowAt(y)));
}

void HeatView::showWhole() {
    HeatSight whole = m_sight;
    whole.showWhole();
    setSight(whole.window());
}

double HeatView::dayPosition(double x) const {
    const int offset = m_grid.days().first.number - m_grid.board()->from.number;
    return geometryNow().columnAt(x) / m_grid.columnsPerDay() + offset;
}

void HeatView::resizeEvent(QResizeEvent* event) {
    ThemedPlot::resizeEvent(event);
    measureLabels();
    const HeatGrid grid = m_grid;
    chooseUnit();
    keepCursor(grid);
}

void HeatView::paintEvent(QPaintEvent* event) {
    ThemedPlot::paintEvent(event);
    const HeatGeometry geometry = geometryNow();
    if (geometry.rows == 0 || geometry.columns == 0) {
        return;
    }
    const Theme& theme = Theme::of(this);
    const std::optional<HeatCell> cursor = hasFocus() ? m_marks.cursor : std::nullopt;
    const HeatCell pointed = m_marks.hovered.value_or(cursor.value_or(HeatCell{kTotalRow, 0}));
    QPainter painter(this);
    HeatMargins{m_grid, geometry, m_state, theme, pointed.row}.paint(painter);
    HeatPainter(m_grid, geometry, m_state, m_colors, m_relative)
        .paint(painter, theme, {m_marks.hovered, cursor});
}

} // namespace shardscope::ui
