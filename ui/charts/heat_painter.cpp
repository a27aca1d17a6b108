// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_painter.h"

#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace shardscope::ui {

namespace {

constexpr double kHatchStep = 5;
constexpr double kLeastForTriangle = 15; ///< a cell narrower or lower shows the hatch alone
constexpr double kLeastForHatch = 3;     ///< a cell narrower shows the colour alone

int gapFor(double width) {
    return width < 4 ? 0 : width < 8 ? 1 : 2;
}

} // namespace

void drawHatch(QPainter& painter, const QRectF& rect, const QColor& color) {
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1));
    // Anchored to the plot, not to the cell: neighbouring cells read as one hatched field.
    const double first = std::floor((rect.left() + rect.top()) / kHatchStep) * kHatchStep;
    for (double sum = first; sum <= rect.right() + rect.bottom(); sum += kHatchStep) {
        painter.drawLine(QPointF(sum - rect.top(), rect.top()),
                         QPointF(sum - rect.bottom(), rect.bottom()));
    }
    painter.restore();
}

std::optional<double> heatPosition(const HeatGrid& grid, HeatCell cell, bool relative) {
    return relative ? heat_scale::relativePosition(grid.count(cell), grid.highest())
                    : heat_scale::position(grid.pace(cell), grid.row(cell.row).limit);
}

HeatPainter::HeatPainter(const HeatGrid& grid, const HeatGeometry& geometry, const ViewState& state,
                         const heat_scale::Colors& colors, bool relative)
    : m_grid(grid),
      m_geometry(geometry),
      m_state(state),
      m_colors(colors),
      m_relative(relative),
      m_gap(gapFor(geometry.columnWidth())) {}

void HeatPainter::paint(QPainter& painter, const Theme& theme, const Marks& marks) const {
    painter.save();
    painter.setClipRect(m_geometry.grid);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintCells(painter, theme);
    paintOverLimit(painter);
    paintDimming(painter, theme);
    painter.restore();
    paintMarks(painter, theme, marks);
}

/// At least a pixel wide, so that one hot day of a thousand is seen.
QRect HeatPainter::box(HeatCell cell) const {
    QRect box = m_geometry.pixels(cell).adjusted(m_gap / 2, 1, m_gap / 2 - m_gap, -1);
    box.setWidth(std::max(box.width(), 1));
    return box;
}

void HeatPainter::paintCells(QPainter& painter, const Theme& theme) const {
    const auto [firstRow, lastRow] = m_geometry.visibleRows();
    const auto [first, last] = m_geometry.visibleColumns();
    // Hot cells last: where columns share a pixel, the hot one is the one to see.
    for (const bool hot : {false, true}) {
        for (int row = firstRow; row <= lastRow; ++row) {
            for (int column = first; column <= last; ++column) {
                const HeatCell cell{row, column};
                if (m_grid.isOver(cell) != hot) {
                    continue;
                }
                const std::optional<double> at = heatPosition(m_grid, cell, m_relative);
                painter.fillRect(box(cell), at ? m_colors.at(*at) : theme.cold);
            }
        }
    }
}

void HeatPainter::paintOverLimit(QPainter& painter) const {
    const auto [firstRow, lastRow] = m_geometry.visibleRows();
    const auto [first, last] = m_geometry.visibleColumns();
    if (m_geometry.columnWidth() < kLeastForHatch) {
        return;
    }
    const bool triangles =
        std::min(m_geometry.rowHeight(), m_geometry.columnWidth()) >= kLeastForTriangle;
    for (int row = firstRow; row <= lastRow; ++row) {
        for (int column = first; column <= last; ++column) {
            if (!m_grid.isOver({row, column})) {
                continue;
            }
            const QRectF cell = box({row, column});
            drawHatch(painter, cell & m_geometry.grid, kHatchColor);
            // By the hour, the triangle stands where the day passes its limit.
            const bool crossing = m_grid.hour(column) == 0 || !m_grid.isOver({row, column - 1});
            if (triangles && crossing) {
                QRectF mark(0, 0, 9, 9);
                mark.moveCenter(cell.center());
                drawHotTriangle(painter, mark, QColor(0xb0, 0x43, 0x00));
            }
        }
    }
}

void HeatPainter::paintDimming(QPainter& painter, const Theme& theme) const {
    const bool byRow = !m_state.filter.ids.empty() || !m_state.filter.groups.empty();
    const bool byDay = !m_state.filter.days.empty();
    if (!byRow && !byDay) {
        return;
    }
    const auto [first, last] = m_geometry.visibleColumns();
    std::vector<bool> chosenColumns;
    for (int column = first; column <= last; ++column) {
        const events::Day day = m_grid.day(column);
        chosenColumns.push_back(
            !byDay || std::any_of(m_state.filter.days.begin(), m_state.filter.days.end(),
                                  [day](const auto& days) { return days.contains(day); }));
    }
    QColor veil = theme.surface;
    veil.setAlphaF(0.62F);
    const auto [firstRow, lastRow] = m_geometry.visibleRows();
    for (int row = firstRow; row <= lastRow; ++row) {
        const bool chosenRow =
            !byRow || holds(m_state.filter, FilterPart::key(m_grid.row(row).key));
        for (int column = first; column <= last; ++column) {
            if (!chosenRow || !chosenColumns[static_cast<std::size_t>(column - first)]) {
                painter.fillRect(box({row, column}), veil);
            }
        }
    }
}

void HeatPainter::paintMarks(QPainter& painter, const Theme& theme, const Marks& marks) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const auto frame = [&](HeatCell cell, const QColor& color, double width) {
        painter.setClipRect(m_geometry.isTotal(cell) ? QRectF(m_geometry.cell(cell))
                                                     : m_geometry.grid.adjusted(-2, -2, 2, 2));
        painter.setPen(QPen(color, width));
        painter.drawRoundedRect(m_geometry.cell(cell).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    };
    if (marks.hovered) {
        frame(*marks.hovered, theme.text, 1.5);
    }
    if (marks.cursor) {
        frame(*marks.cursor, theme.surface, 4);
        frame(*marks.cursor, theme.accent, 2);
    }
    painter.restore();
}

} // namespace shardscope::ui
