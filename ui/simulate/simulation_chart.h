// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/limit_simulation.h"
#include "ui/charts/themed_plot.h"

#include <memory>
#include <optional>

namespace shardscope::ui {

class RoundedBars;

/// Renames per day, side by side: what the limit would do, and what the data shows.
class SimulationChart : public ThemedPlot {
    Q_OBJECT

public:
    explicit SimulationChart(QWidget* parent = nullptr);
    void show(std::shared_ptr<const session::LimitSimulation> simulation);

    /// Exact figures of a day, as the hover card shows them.
    [[nodiscard]] HoverContent describe(events::Day day) const;

    [[nodiscard]] QSize sizeHint() const override { return {400, 180}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 120}; }

protected:
    void applyTheme(const Theme& theme) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool hasDays() const { return m_simulation && !m_simulation->empty; }
    void setRanges();
    void showDay(std::optional<events::Day> day);

    std::shared_ptr<const session::LimitSimulation> m_simulation;
    RoundedBars* m_wouldRename;
    RoundedBars* m_renamed;
    QCPItemRect* m_band;
    std::optional<events::Day> m_day; ///< under the pointer, or at the keyboard's cursor
};

} // namespace shardscope::ui
