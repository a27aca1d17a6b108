// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/themed_plot.h"
#include "ui/key/key_series.h"

#include <QRectF>

#include <optional>
#include <vector>

namespace shardscope::ui {

/// Where the cells of an hour map lie: hours from left to right, days from top to bottom.
struct HourMapGeometry {
    QRectF plot;
    int days = 0;

    struct Cell {
        int day = 0;
        int hour = 0;

        bool operator==(const Cell&) const = default;
    };
    [[nodiscard]] QRectF cell(Cell cell) const;
    [[nodiscard]] std::optional<Cell> at(QPointF point) const;
};

/// At which hours of which days a key sends, coloured from few events to the busiest hour on a
/// logarithmic scale. The arrows move a cell cursor.
class HourMap : public ThemedPlot {
    Q_OBJECT

public:
    explicit HourMap(QWidget* parent = nullptr);
    void show(std::vector<HoursOfDay> days);

    [[nodiscard]] HourMapGeometry geometryNow() const;
    [[nodiscard]] HoverContent describe(HourMapGeometry::Cell cell) const;

    [[nodiscard]] QSize sizeHint() const override { return {360, 190}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {260, 150}; }

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showCell(std::optional<HourMapGeometry::Cell> cell);
    void paintLabels(QPainter& painter, const HourMapGeometry& geometry) const;
    [[nodiscard]] QColor colorOf(std::uint64_t events) const;

    std::vector<HoursOfDay> m_days;
    std::uint64_t m_most = 0;
    std::optional<HourMapGeometry::Cell> m_cursor;
};

} // namespace shardscope::ui
