// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_table.h"
#include "ui/charts/themed_plot.h"

#include "core/store/board_snapshot.h"

#include <memory>
#include <optional>

namespace shardscope::ui {

/// How unevenly events lie on the groups of a key. Pareto: the share that the largest k groups
/// have together; Lorenz: the share of the smallest part of the groups, against the diagonal of
/// groups that are all alike.
class SharesChart : public ThemedPlot {
    Q_OBJECT

public:
    enum class Mode { Pareto, Lorenz };

    explicit SharesChart(QWidget* parent = nullptr);
    void show(const store::GroupShares& shares);
    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }

    /// Exact figures of a point of GroupShares::points.
    [[nodiscard]] HoverContent describe(std::size_t point) const;
    [[nodiscard]] ChartTable table() const;

    [[nodiscard]] QSize sizeHint() const override { return {480, 260}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 180}; }

protected:
    void applyTheme(const Theme& theme) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    void showPoint(std::optional<std::size_t> point);
    /// Where the point lies on the axes.
    [[nodiscard]] QPointF coordinatesOf(std::size_t point) const;

    store::GroupShares m_shares;
    Mode m_mode = Mode::Pareto;
    QCPGraph* m_curve;
    QCPGraph* m_even; ///< if all groups were alike
    QCPItemTracer* m_mark;
    std::optional<std::size_t> m_point;
};

} // namespace shardscope::ui
