// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_table.h"
#include "ui/charts/themed_plot.h"
#include "ui/view/view_state.h"

#include <memory>
#include <optional>

namespace shardscope::ui {

class RoundedBars;

/// Events per day counted once each, and on top of them those that repeat others: what the
/// limiter counts is both. Click a day to choose it; left and right move a day cursor.
class RepeatsChart : public ThemedPlot {
    Q_OBJECT

public:
    explicit RepeatsChart(QWidget* parent = nullptr);
    void show(const std::shared_ptr<const store::BoardSnapshot>& snapshot);

    [[nodiscard]] HoverContent describe(events::Day day) const;
    [[nodiscard]] std::optional<events::Day> dayAt(double x) const;
    [[nodiscard]] ChartTable table() const;

    [[nodiscard]] QSize sizeHint() const override { return {480, 200}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 150}; }

Q_SIGNALS:
    void picked(const std::vector<shardscope::ui::FilterPart>& parts,
                shardscope::ui::PickMode mode);

protected:
    void applyTheme(const Theme& theme) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setRanges();
    void showDay(std::optional<events::Day> day);
    [[nodiscard]] const store::DayHeat* heatOf(events::Day day) const;

    std::shared_ptr<const store::BoardSnapshot> m_snapshot;
    RoundedBars* m_once;
    RoundedBars* m_repeats;
    std::optional<events::Day> m_day; ///< under the pointer or the cursor
};

} // namespace shardscope::ui
