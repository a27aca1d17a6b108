// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_table.h"
#include "ui/charts/hour_series.h"
#include "ui/charts/themed_plot.h"
#include "ui/view/view_state.h"

#include <memory>
#include <optional>
#include <vector>

namespace shardscope::ui {

/// The hours of one key: either what each hour brought, or the sum since midnight running into
/// the limit. What the vendor renamed, or what lies over the limit, is vermillion. A click chooses
/// the day of an hour, a drag the days it goes over.
class TimelineChart : public ThemedPlot {
    Q_OBJECT

public:
    enum class Mode { DayTotal, PerHour };

    explicit TimelineChart(QWidget* parent = nullptr);
    /// Hours of the snapshot's timeline; the snapshot must have one.
    void show(const std::shared_ptr<const store::BoardSnapshot>& snapshot);
    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }

    [[nodiscard]] ChartTable table() const;

    /// Exact figures of an hour, as the hover card shows them.
    [[nodiscard]] HoverContent describe(std::size_t hour) const;
    [[nodiscard]] std::optional<std::size_t> hourAt(double x) const;

    [[nodiscard]] QSize sizeHint() const override { return {400, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 180}; }

Q_SIGNALS:
    void picked(const std::vector<shardscope::ui::FilterPart>& parts,
                shardscope::ui::PickMode mode);

protected:
    void applyTheme(const Theme& theme) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();
    void showHour(std::optional<std::size_t> hour);
    void moveCursor(std::int64_t hours);
    void showBand(double from, double to);
    [[nodiscard]] double xOf(std::size_t hour) const;
    [[nodiscard]] std::optional<events::Day> dayAt(double x) const;
    [[nodiscard]] std::uint64_t value(std::size_t hour) const;
    [[nodiscard]] std::uint64_t calmPart(std::size_t hour) const;
    void paintLimitLabel(QPainter& painter) const;
    void paintCrossings(QPainter& painter) const;

    std::shared_ptr<const store::BoardSnapshot> m_snapshot;
    HourSeries m_hours;
    std::uint64_t m_limit = 0;
    Mode m_mode = Mode::DayTotal;
    QCPGraph* m_hot;  ///< everything
    QCPGraph* m_calm; ///< drawn over it: within the limit, or not renamed
    QCPItemStraightLine* m_limitLine;
    QCPItemRect* m_band;
    std::optional<std::size_t> m_hovered;
    std::optional<std::size_t> m_cursor;
    std::optional<events::Day> m_pressed;
};

} // namespace shardscope::ui
