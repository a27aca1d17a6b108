// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/category_slots.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/themed_plot.h"
#include "ui/view/view_state.h"

#include <memory>
#include <optional>

namespace shardscope::ui {

class RoundedBars;

/// Events per day, stacked by event name. Click a day to choose it, drag over several to choose
/// the range; with the keyboard: left and right move a day cursor, Return chooses.
class StackedChart : public ThemedPlot {
    Q_OBJECT

public:
    explicit StackedChart(QWidget* parent = nullptr);
    void show(const std::shared_ptr<const store::BoardSnapshot>& snapshot, const ViewState& state,
              const CategorySlots& categories);

    /// Each day as 100 %, or as its events.
    void setShares(bool shares);
    [[nodiscard]] bool shares() const { return m_shares; }
    [[nodiscard]] ChartTable table() const;

    /// Exact figures of a day, as the hover card shows them.
    [[nodiscard]] HoverContent describe(events::Day day) const;
    [[nodiscard]] std::optional<events::Day> dayAt(double x) const;
    /// Horizontal centre of the day's bar, in plot coordinates.
    [[nodiscard]] double xOf(events::Day day) const;

    [[nodiscard]] QSize sizeHint() const override { return {480, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 180}; }

Q_SIGNALS:
    void picked(const std::vector<shardscope::ui::FilterPart>& parts,
                shardscope::ui::PickMode mode);

protected:
    void applyTheme(const Theme& theme) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void rebuildBars();
    void colorBars();
    void setRanges();
    void showBand(std::optional<events::DayRange> days);
    void showDay(events::Day day);
    void moveCursor(int days);
    [[nodiscard]] QString nameOf(const store::EventDaySeries& series) const;
    /// Of all series on the day with this index.
    [[nodiscard]] std::uint64_t sumOf(std::size_t day) const;
    [[nodiscard]] bool isChosenDay(double day) const;
    [[nodiscard]] bool isDimmed(const store::EventDaySeries& series) const;

    std::shared_ptr<const store::BoardSnapshot> m_snapshot;
    ViewState m_state;
    CategorySlots m_slots;
    bool m_shares = false;
    std::vector<RoundedBars*> m_bars; ///< as eventDays; owned by the plot
    QCPItemRect* m_band;
    std::optional<events::Day> m_pressed;
    std::optional<events::Day> m_hovered;
    std::optional<events::Day> m_cursor;
};

} // namespace shardscope::ui
