// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_table.h"
#include "ui/charts/heat_geometry.h"
#include "ui/charts/themed_plot.h"
#include "ui/view/view_state.h"

#include <memory>

namespace shardscope::ui {

/// Keys × days, coloured by multiples of the limit. Click a cell to choose key and day, a label
/// to choose the key, a day below to choose the day, and drag to choose days. With the keyboard:
/// arrows move a cell cursor, Return chooses, Ctrl+Return adds, the menu key opens the menu.
class HeatMapChart : public ThemedPlot {
    Q_OBJECT

public:
    explicit HeatMapChart(QWidget* parent = nullptr);
    void show(const std::shared_ptr<const store::BoardSnapshot>& snapshot, const ViewState& state);

    [[nodiscard]] HeatGeometry geometryNow() const;
    [[nodiscard]] std::optional<HeatCell> cursorCell() const { return m_cursor; }
    [[nodiscard]] ChartTable table() const;
    /// Colours by what is shown instead of by the limit; what is over it stays hatched.
    void setRelative(bool relative);
    [[nodiscard]] bool relative() const { return m_relative; }
    /// Of 0..1, as the cell is coloured; nothing for a cell without events.
    [[nodiscard]] std::optional<double> positionOf(HeatCell cell) const;
    /// Exact figures of a cell, as the hover card shows them.
    [[nodiscard]] HoverContent describe(HeatCell cell) const;
    /// The height at which rows are comfortable to hit.
    [[nodiscard]] int comfortableHeight() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void picked(const std::vector<shardscope::ui::FilterPart>& parts,
                shardscope::ui::PickMode mode);

protected:
    void applyTheme(const Theme& theme) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fillMap();
    void paintDraggedDays(QPainter& painter, const HeatGeometry& geometry) const;
    void setMargins();
    void moveCursor(int rowStep, int columnStep);
    void showCell(HeatCell cell);
    [[nodiscard]] std::vector<FilterPart> partsAt(const QPointF& point) const;
    [[nodiscard]] std::optional<events::Day> dayAt(const QPointF& point) const;
    [[nodiscard]] std::vector<FilterPart> partsOfCell(HeatCell cell) const;
    [[nodiscard]] const store::HeatRow& row(int index) const;
    [[nodiscard]] std::uint64_t count(HeatCell cell) const;
    [[nodiscard]] events::Day day(int column) const;

    std::shared_ptr<const store::BoardSnapshot> m_snapshot;
    ViewState m_state;
    QCPColorMap* m_map;
    bool m_relative = false;
    std::uint64_t m_highest = 0; ///< of the cells shown
    std::optional<HeatCell> m_hovered;
    std::optional<HeatCell> m_cursor;
    std::vector<FilterPart> m_pressed;
    std::optional<events::Day> m_pressedDay;
};

} // namespace shardscope::ui
