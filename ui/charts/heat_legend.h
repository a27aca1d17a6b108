// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstdint>

namespace shardscope::ui {

/// The heat map's colours with both their meanings: multiples of the limit above, events below;
/// the hatched half begins at the limit.
class HeatLegend : public QWidget {
    Q_OBJECT

public:
    explicit HeatLegend(QWidget* parent = nullptr);
    void setLimit(std::uint64_t userLimit);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::uint64_t m_limit = 0;
};

} // namespace shardscope::ui
