// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot_library.h"

#include <functional>

namespace shardscope::ui {

/// Stacked bars whose topmost segment has rounded upper corners, and that may be dimmed one by
/// one (days that the filter does not choose).
class RoundedBars : public QCPBars {
public:
    using QCPBars::QCPBars;
    /// Opacity of the bar at this key, 0..1; unset: all opaque.
    void setOpacity(std::function<double(double key)> opacity) { m_opacity = std::move(opacity); }

protected:
    void draw(QCPPainter* painter) override;

private:
    [[nodiscard]] bool isTop(double key) const;

    std::function<double(double)> m_opacity;
};

} // namespace shardscope::ui
