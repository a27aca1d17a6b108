// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstdint>

namespace shardscope::ui {

/// The heat map's colours with both their meanings: multiples of the limit above, events below;
/// for days, the hatched half begins at the limit.
class HeatLegend : public QWidget {
    Q_OBJECT

public:
    explicit HeatLegend(QWidget* parent = nullptr);
    /// By the hour, 1× is the pace that reaches the limit at the end of a day.
    void show(std::uint64_t userLimit, bool byHour);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::uint64_t m_limit = 0;
    bool m_byHour = false;
};

} // namespace shardscope::ui
