// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/heat_view.h"

#include <vector>

namespace shardscope::ui {

/// The heat map under a pointer and a keyboard. Click a cell to choose key and day, a label or
/// total to choose the key or day, and drag to choose days. The wheel zooms the days, with Ctrl
/// the keys; Shift and a drag zoom to some days; a drag of the labels or with the middle button
/// moves the map. Arrows move a cell cursor, Return chooses, Ctrl+Return adds, the menu key opens
/// the menu, + and - zoom, 0 shows everything again.
class HeatMapChart : public HeatView {
    Q_OBJECT

public:
    explicit HeatMapChart(QWidget* parent = nullptr);

Q_SIGNALS:
    void picked(const std::vector<shardscope::ui::FilterPart>& parts,
                shardscope::ui::PickMode mode);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// What the pressed button does.
    enum class Drag { None, Pick, Days, Range, Move };

    void drag(const QPointF& to);
    void endDrag();
    void pick(const QPointF& at, PickMode mode);
    void zoomToRange(double from, double to);
    bool zoomByKey(const QKeyEvent& event);
    void moveCursor(int rowStep, int columnStep);
    void moveCursorTo(HeatCell cell);
    void showCell(HeatCell cell);
    void paintDragged(QPainter& painter, const HeatGeometry& geometry) const;
    [[nodiscard]] std::vector<FilterPart> partsAt(const QPointF& point) const;
    [[nodiscard]] std::optional<events::Day> dayAt(const QPointF& point) const;
    [[nodiscard]] std::vector<FilterPart> partsOfCell(HeatCell cell) const;
    [[nodiscard]] bool isOnLabels(const QPointF& point) const;

    bool m_pointed = false; ///< the pointer came to the map, and not the map to the pointer
    Drag m_drag = Drag::None;
    QPointF m_pressedAt;
    QPointF m_draggedTo;
    HeatWindow m_pressedSight;
    std::vector<FilterPart> m_pressed;
};

} // namespace shardscope::ui
