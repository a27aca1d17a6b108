// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shardscope::ui {

/// The part of the heat map in sight: columns from `left` to `right`, rows from `top` to `bottom`,
/// counted from the map's corner; fractions are parts of a cell. A plain value.
struct HeatWindow {
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;

    /// How far one may come close, and the whole map.
    struct Extent {
        int rows = 0;
        int columns = 0;
        double leastRows = 3;
        double leastColumns = 0.25; ///< days: six hours

        bool operator==(const Extent&) const = default;
    };

    [[nodiscard]] static HeatWindow whole(const Extent& extent);
    [[nodiscard]] double columns() const { return right - left; }
    [[nodiscard]] double rows() const { return bottom - top; }

    /// A `factor` below 1 comes closer; what lies at `x` or `y` stays where it is.
    [[nodiscard]] HeatWindow zoomedX(double factor, double x) const;
    [[nodiscard]] HeatWindow zoomedY(double factor, double y) const;
    [[nodiscard]] HeatWindow moved(double columns, double rows) const;
    /// Moved as little as brings these columns and rows into sight.
    [[nodiscard]] HeatWindow showing(const HeatWindow& part) const;
    /// Neither larger than the map nor closer than the least, and nowhere outside.
    [[nodiscard]] HeatWindow within(const Extent& extent) const;

    bool operator==(const HeatWindow&) const = default;
};

} // namespace shardscope::ui
