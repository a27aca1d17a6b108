// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_table.h"
#include "ui/charts/themed_plot.h"
#include "ui/view/view_state.h"

#include "core/store/board_snapshot.h"

#include <optional>
#include <vector>

namespace shardscope::ui {

class RoundedBars;

/// How unevenly events lie on the groups of a key. Pareto: a bar for each of the largest groups
/// and the share they have together so far; Lorenz: the share of the smallest part of the groups,
/// against the diagonal of groups that are all alike.
class SharesChart : public ThemedPlot {
    Q_OBJECT

public:
    enum class Mode { Pareto, Lorenz };
    /// Bars of groups; the rest of them are one step more.
    static constexpr std::size_t kMostBars = 15;

    explicit SharesChart(QWidget* parent = nullptr);
    void show(const store::GroupShares& shares);
    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }

    /// Exact figures of a point of GroupShares::points.
    [[nodiscard]] HoverContent describe(std::size_t point) const;
    [[nodiscard]] ChartTable table() const;
    /// Points of GroupShares::points that have a place in the chart, from left to right.
    [[nodiscard]] const std::vector<std::size_t>& places() const { return m_places; }

    [[nodiscard]] QSize sizeHint() const override { return {480, 260}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 180}; }

Q_SIGNALS:
    void picked(const std::vector<shardscope::ui::FilterPart>& parts,
                shardscope::ui::PickMode mode);

protected:
    void applyTheme(const Theme& theme) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    void fillPareto();
    void fillLorenz();
    void nameBars();
    void paintTogether(QPainter& painter) const;
    /// A place in `m_places`.
    void showPlace(std::optional<std::size_t> place);
    [[nodiscard]] std::size_t placeAt(double x) const;
    [[nodiscard]] QPointF coordinatesOf(std::size_t place) const;
    /// The group whose bar the point is; null for a point without one.
    [[nodiscard]] const std::string* groupOf(std::size_t point) const;
    void pick(PickMode mode);

    store::GroupShares m_shares;
    Mode m_mode = Mode::Pareto;
    std::vector<std::size_t> m_places;
    RoundedBars* m_bars;
    QCPGraph* m_curve;
    QCPGraph* m_even; ///< if all groups were alike
    QCPItemTracer* m_mark;
    std::optional<std::size_t> m_place;
};

} // namespace shardscope::ui
