// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_table.h"
#include "ui/charts/heat_geometry.h"
#include "ui/charts/heat_grid.h"
#include "ui/charts/heat_painter.h"
#include "ui/charts/heat_scale.h"
#include "ui/charts/heat_sight.h"
#include "ui/charts/themed_plot.h"
#include "ui/view/view_state.h"

#include <QTimer>

#include <memory>

namespace shardscope::ui {

/// Keys × days, coloured by multiples of the limit, with the totals of days above and of keys at
/// the right: all of it, or zoomed to a part. Close enough, it shows hours. What a pointer and a
/// keyboard do with it is HeatMapChart's.
class HeatView : public ThemedPlot {
    Q_OBJECT

public:
    explicit HeatView(QWidget* parent = nullptr);
    void show(const std::shared_ptr<const store::BoardSnapshot>& snapshot, const ViewState& state);

    [[nodiscard]] HeatGeometry geometryNow() const;
    [[nodiscard]] const HeatGrid& grid() const { return m_grid; }
    [[nodiscard]] const HeatSight& sight() const { return m_sight; }
    [[nodiscard]] std::optional<HeatCell> cursorCell() const { return m_marks.cursor; }
    [[nodiscard]] ChartTable table() const;
    /// Colours by what is shown instead of by the limit; what is over it stays hatched.
    void setRelative(bool relative);
    [[nodiscard]] bool relative() const { return m_relative; }
    /// Of 0..1, as the cell is coloured; nothing for a cell without events.
    [[nodiscard]] std::optional<double> positionOf(HeatCell cell) const;
    /// Exact figures of a cell or total, as the hover card shows them.
    [[nodiscard]] HoverContent describe(HeatCell cell) const;

    /// Around the cursor, or else the middle.
    void zoomDays(double factor);
    void zoomKeys(double factor);
    void showWhole();
    /// A step closer; its inverse is one away.
    static constexpr double kZoomStep = 0.8;
    /// The days whose hours are wanted.
    [[nodiscard]] std::optional<events::DayRange> hours() const { return m_hoursWanted; }

    /// The height at which rows are comfortable to hit.
    [[nodiscard]] int comfortableHeight() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Zoomed or moved, or days and hours took turns.
    void sightChanged();
    /// hours() are not in the snapshot.
    void hoursWanted();

protected:
    void setSight(const HeatWindow& window);
    /// The place on the axis of days, counted from the board's first.
    [[nodiscard]] double dayPosition(double x) const;

    void applyTheme(const Theme& theme) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

    HeatPainter::Marks m_marks;

private:
    void measureLabels();
    void chooseUnit();
    void keepCursor(const HeatGrid& before);

    HeatGrid m_grid;
    HeatSight m_sight;
    ViewState m_state;
    heat_scale::Colors m_colors;
    bool m_relative = false;
    int m_labelWidth = 0;
    std::optional<events::DayRange> m_hoursWanted;
    QTimer m_hoursDelay;
};

} // namespace shardscope::ui
