// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/themed_plot.h"
#include "ui/key/key_series.h"

#include <cstdint>
#include <optional>
#include <string>

namespace shardscope::ui {

/// The days of one key: the sum since midnight running into the limit, with duplicates and each
/// event once, or what every minute brought. The wheel zooms, a drag moves, a double click shows
/// all days again; with the keyboard the arrows move a cursor, + and - zoom, 0 shows all.
class KeyDayChart : public ThemedPlot {
    Q_OBJECT

public:
    enum class Mode { DayTotal, Rate };

    explicit KeyDayChart(QWidget* parent = nullptr);
    /// `timezone` is named in the hover card.
    void show(KeySeries series, std::uint64_t limit, const std::string& timezone);
    void setMode(Mode mode);

    /// Exact figures of a step, as the hover card shows them.
    [[nodiscard]] HoverContent describe(std::size_t step) const;
    void showAllDays();
    /// Zooms by this factor around `x`, never beyond the days there are.
    void zoom(double factor, double x);

    [[nodiscard]] QSize sizeHint() const override { return {600, 190}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 150}; }

protected:
    void applyTheme(const Theme& theme) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();
    void fillTotals();
    void fillRate();
    void setTicks();
    void keepInside(const QCPRange& range);
    void showStep(std::optional<std::size_t> step);
    void moveCursor(std::int64_t steps);
    void paintCrossings(QPainter& painter) const;

    KeySeries m_series;
    std::uint64_t m_limit = 0;
    std::string m_timezone;
    Mode m_mode = Mode::DayTotal;
    QCPRange m_all;
    QCPGraph* m_raw;  ///< duplicates included
    QCPGraph* m_once; ///< each event once
    QCPItemStraightLine* m_limitLine;
    std::optional<std::size_t> m_cursor;
};

} // namespace shardscope::ui
