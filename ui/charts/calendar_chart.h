// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/calendar_geometry.h"
#include "ui/charts/chart_table.h"
#include "ui/view/view_state.h"
#include "ui/widgets/hover_card.h"

#include <QPointer>
#include <QWidget>

#include <memory>

namespace shardscope::ui {

struct Theme;

/// The days of the board as a calendar: how many keys are hot on each, by colour, hatch and
/// number. Click a day to choose it, Ctrl+click to add it; arrows move a day cursor.
class CalendarChart : public QWidget {
    Q_OBJECT

public:
    explicit CalendarChart(QWidget* parent = nullptr);
    ~CalendarChart() override;
    void show(const std::shared_ptr<const store::BoardSnapshot>& snapshot, const ViewState& state);

    [[nodiscard]] CalendarGeometry geometryNow() const;
    [[nodiscard]] std::optional<events::Day> cursorDay() const { return m_cursor; }
    [[nodiscard]] HoverContent describe(events::Day day) const;
    [[nodiscard]] ChartTable table() const;

    [[nodiscard]] QSize sizeHint() const override { return {480, 320}; }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void picked(const std::vector<shardscope::ui::FilterPart>& parts,
                shardscope::ui::PickMode mode);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void paintMonth(QPainter& painter, const CalendarGeometry::Month& month) const;
    void paintDay(QPainter& painter, events::Day day, const QRectF& place) const;
    void showDay(std::optional<events::Day> day);
    void moveCursor(int days);
    [[nodiscard]] const store::DayHeat* heatOf(events::Day day) const;
    [[nodiscard]] bool isChosen(events::Day day) const;

    std::shared_ptr<const store::BoardSnapshot> m_snapshot;
    ViewState m_state;
    std::optional<events::Day> m_hovered;
    std::optional<events::Day> m_cursor;
    QPointer<HoverCard> m_card; ///< lives in the window, which may go first
};

} // namespace shardscope::ui
