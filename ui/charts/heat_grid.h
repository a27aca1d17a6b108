// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/board_snapshot.h"
#include "ui/charts/heat_geometry.h"

#include <memory>
#include <optional>
#include <vector>

namespace shardscope::ui {

/// What the cells of the heat map hold: the hottest keys by day, or by the hour on a few days.
class HeatGrid {
public:
    enum class Unit { Days, Hours };
    using Snapshot = std::shared_ptr<const store::BoardSnapshot>;

    HeatGrid() = default;
    /// Hours only when the snapshot has them.
    HeatGrid(Snapshot board, Unit unit);

    [[nodiscard]] const Snapshot& board() const { return m_board; }
    [[nodiscard]] Unit unit() const { return m_unit; }
    [[nodiscard]] bool hourly() const { return m_unit == Unit::Hours; }
    [[nodiscard]] int rows() const;
    [[nodiscard]] int columns() const;
    [[nodiscard]] int columnsPerDay() const { return hourly() ? 24 : 1; }
    /// The days of the columns; the grid must have some.
    [[nodiscard]] events::DayRange days() const { return m_days; }

    [[nodiscard]] const store::HeatRow& row(int index) const;
    [[nodiscard]] events::Day day(int column) const;
    [[nodiscard]] int hour(int column) const { return column % columnsPerDay(); }
    [[nodiscard]] std::uint64_t count(HeatCell cell) const;
    /// Of the cell's day up to its end; for days: count().
    [[nodiscard]] std::uint64_t soFar(HeatCell cell) const;
    /// The key's day is over the limit; of hours: by the end of the hour.
    [[nodiscard]] bool isOver(HeatCell cell) const { return soFar(cell) > row(cell.row).limit; }
    /// The events that would make a day, had all its hours been like the cell.
    [[nodiscard]] std::uint64_t pace(HeatCell cell) const;
    /// The most events of a cell.
    [[nodiscard]] std::uint64_t highest() const { return m_highest; }

    /// All ids together on the day, or nothing when it has no event.
    [[nodiscard]] const store::DayHeat* total(events::Day day) const;
    /// Events of the row on these days.
    [[nodiscard]] std::uint64_t total(int row, const events::DayRange& days) const;

private:
    Snapshot m_board;
    Unit m_unit = Unit::Days;
    events::DayRange m_days;
    std::uint64_t m_highest = 0;
    std::vector<std::vector<std::uint64_t>> m_soFar; ///< of hours, by row
};

} // namespace shardscope::ui
