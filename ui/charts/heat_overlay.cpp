// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_overlay.h"

#include "ui/text/display_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr double kHatchStep = 5;
constexpr double kGap = 2;
constexpr int kGroupIcon = 12;           ///< before the label of a group
constexpr double kLeastForTriangle = 15; ///< a cell narrower or lower shows the hatch alone

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

void HeatOverlay::paint(QPainter& painter) const {
    paintColdCells(painter);
    paintOverLimit(painter);
    paintDimming(painter);
    paintGaps(painter);
    paintMarks(painter);
    paintLabels(painter);
}

std::uint64_t HeatOverlay::count(HeatCell cell) const {
    const auto& counts = snapshot.heat[static_cast<std::size_t>(cell.row)].counts;
    const auto column = static_cast<std::size_t>(cell.column);
    return column < counts.size() ? counts[column] : 0;
}

bool HeatOverlay::isOver(HeatCell cell) const {
    return count(cell) > snapshot.heat[static_cast<std::size_t>(cell.row)].limit;
}

bool HeatOverlay::isChosenRow(int row) const {
    return holds(state.filter, FilterPart::key(snapshot.heat[static_cast<std::size_t>(row)].key));
}

bool HeatOverlay::isChosenDay(int column) const {
    const events::Day day{snapshot.from.number + column};
    return std::any_of(state.filter.days.begin(), state.filter.days.end(),
                       [day](const events::DayRange& range) { return range.contains(day); });
}

void HeatOverlay::paintColdCells(QPainter& painter) const {
    for (int row = 0; row < geometry.rows; ++row) {
        for (int column = 0; column < geometry.columns; ++column) {
            if (count({row, column}) == 0) {
                painter.fillRect(geometry.cell({row, column}), theme.cold);
            }
        }
    }
}

void HeatOverlay::paintOverLimit(QPainter& painter) const {
    const bool triangles =
        std::min(geometry.rowHeight(), geometry.columnWidth()) >= kLeastForTriangle;
    for (int row = 0; row < geometry.rows; ++row) {
        for (int column = 0; column < geometry.columns; ++column) {
            if (!isOver({row, column})) {
                continue;
            }
            const QRectF cell = geometry.cell({row, column});
            drawHatch(painter, cell, kHatchColor);
            if (triangles) {
                QRectF mark(0, 0, 9, 9);
                mark.moveCenter(cell.center());
                drawHotTriangle(painter, mark, QColor(0xb0, 0x43, 0x00));
            }
        }
    }
}

void HeatOverlay::paintDimming(QPainter& painter) const {
    const bool byRow = !state.filter.ids.empty() || !state.filter.groups.empty();
    const bool byDay = !state.filter.days.empty();
    if (!byRow && !byDay) {
        return;
    }
    QColor veil = theme.surface;
    veil.setAlphaF(0.62F);
    for (int row = 0; row < geometry.rows; ++row) {
        for (int column = 0; column < geometry.columns; ++column) {
            const bool chosen = (!byRow || isChosenRow(row)) && (!byDay || isChosenDay(column));
            if (!chosen) {
                painter.fillRect(geometry.cell({row, column}), veil);
            }
        }
    }
}

void HeatOverlay::paintGaps(QPainter& painter) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double gap = geometry.columnWidth() < 8 ? 1 : kGap;
    for (int row = 0; row <= geometry.rows; ++row) {
        const double y = std::round(geometry.grid.top() + row * geometry.rowHeight());
        painter.fillRect(
            QRectF(geometry.grid.left() - 1, y - kGap / 2, geometry.grid.width() + 2, kGap),
            theme.surface);
    }
    for (int column = 0; column <= geometry.columns; ++column) {
        const double x = std::round(geometry.grid.left() + column * geometry.columnWidth());
        painter.fillRect(
            QRectF(x - gap / 2, geometry.grid.top() - 1, gap, geometry.grid.height() + 2),
            theme.surface);
    }
    painter.restore();
}

void HeatOverlay::paintMarks(QPainter& painter) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const auto frame = [&](HeatCell cell, const QColor& color, double width) {
        painter.setPen(QPen(color, width));
        painter.drawRoundedRect(geometry.cell(cell).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    };
    if (hovered) {
        frame(*hovered, theme.text, 1.5);
    }
    if (cursor) {
        frame(*cursor, theme.surface, 4);
        frame(*cursor, theme.accent, 2);
    }
    painter.restore();
}

void HeatOverlay::paintLabels(QPainter& painter) const {
    painter.save();
    for (int row = 0; row < geometry.rows; ++row) {
        paintLabel(painter, row);
    }
    painter.restore();
}

void HeatOverlay::paintLabel(QPainter& painter, int row) const {
    const bool byRow = !state.filter.ids.empty() || !state.filter.groups.empty();
    const bool chosen = isChosenRow(row);
    const bool pointed = (hovered && hovered->row == row) || (cursor && cursor->row == row);
    const events::ShardKey& key = snapshot.heat[static_cast<std::size_t>(row)].key;
    const bool isGroup = key.kind == events::KeyKind::Group;
    QRectF room = geometry.rowLabel(row).adjusted(0, 0, -spacing::kSmall, 0);
    painter.setClipRect(room);
    if (isGroup) {
        room.setLeft(room.left() + kGroupIcon + spacing::kTight);
    }
    QFont font = fonts::mono();
    font.setPointSizeF(fonts::small().pointSizeF());
    font.setWeight(chosen ? QFont::Bold : QFont::Normal);
    const QFontMetrics metrics(font);
    const QString name = elidedToWidth(key.id, metrics, static_cast<int>(room.width()));
    painter.setFont(font);
    painter.setPen(chosen || pointed || !byRow ? theme.text : theme.muted);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, name);
    if (isGroup) {
        const int right = static_cast<int>(room.right()) - metrics.horizontalAdvance(name);
        const int middle = static_cast<int>(room.center().y());
        drawIcon(painter, Icon::Group, Tint::Muted,
                 QRect(right - kGroupIcon - spacing::kTight, middle - kGroupIcon / 2, kGroupIcon,
                       kGroupIcon),
                 theme);
    }
}

} // namespace shardscope::ui
