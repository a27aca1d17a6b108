// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_window.h"

#include <algorithm>

namespace shardscope::ui {

namespace {

struct Stretch {
    double from;
    double to;
};

Stretch inside(Stretch stretch, double least, double whole) {
    const double length = std::clamp(stretch.to - stretch.from, std::min(least, whole), whole);
    const double from = std::clamp(stretch.from, 0.0, whole - length);
    return {from, from + length};
}

/// How far to move so that `part` is in sight; its beginning when it is too long for that.
double wayTo(Stretch sight, Stretch part) {
    if (part.from < sight.from || part.to - part.from > sight.to - sight.from) {
        return part.from - sight.from;
    }
    return std::max(part.to - sight.to, 0.0);
}

} // namespace

HeatWindow HeatWindow::whole(const Extent& extent) {
    return {.left = 0,
            .right = static_cast<double>(extent.columns),
            .top = 0,
            .bottom = static_cast<double>(extent.rows)};
}

HeatWindow HeatWindow::zoomedX(double factor, double x) const {
    HeatWindow result = *this;
    result.left = x - (x - left) * factor;
    result.right = x + (right - x) * factor;
    return result;
}

HeatWindow HeatWindow::zoomedY(double factor, double y) const {
    HeatWindow result = *this;
    result.top = y - (y - top) * factor;
    result.bottom = y + (bottom - y) * factor;
    return result;
}

HeatWindow HeatWindow::moved(double columns, double rows) const {
    return {left + columns, right + columns, top + rows, bottom + rows};
}

HeatWindow HeatWindow::showing(const HeatWindow& part) const {
    return moved(wayTo({left, right}, {part.left, part.right}),
                 wayTo({top, bottom}, {part.top, part.bottom}));
}

HeatWindow HeatWindow::within(const Extent& extent) const {
    const Stretch x = inside({left, right}, extent.leastColumns, extent.columns);
    const Stretch y = inside({top, bottom}, extent.leastRows, extent.rows);
    return {x.from, x.to, y.from, y.to};
}

} // namespace shardscope::ui
