// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>
#include <cstdint>
#include <optional>

namespace shardscope::ui {

struct Theme;

/// The colours of the heat map: logarithmic in multiples of the limit, from a floor of 0.1× to a
/// ceiling of 10×, whatever data is shown. Just above 1× the scale jumps, so that "over the
/// limit" is a step to see and not a shade to guess.
namespace heat_scale {

inline constexpr double kFloor = 0.1;      ///< of the limit; everything below looks the same
inline constexpr double kCeiling = 10.0;   ///< of the limit; everything above looks the same
inline constexpr double kBelowEnd = 0.46;  ///< position of exactly the limit
inline constexpr double kOverStart = 0.80; ///< position of the first event too many

/// 0..kBelowEnd up to the limit, kOverStart..1 above it; nothing for a cell without events.
[[nodiscard]] std::optional<double> position(std::uint64_t count, std::uint64_t limit);

/// Logarithmic from one event to the `highest` shown, whatever the limit: where all are far from
/// it, and one wants to see who has more. Nothing for a cell without events.
[[nodiscard]] std::optional<double> relativePosition(std::uint64_t count, std::uint64_t highest);

/// The theme's colour at a position 0..1.
[[nodiscard]] QColor color(const Theme& theme, double position);

/// The same, mixed beforehand: for whoever paints thousands of cells.
class Colors {
public:
    Colors() = default;
    explicit Colors(const Theme& theme);
    [[nodiscard]] const QColor& at(double position) const;

private:
    std::array<QColor, 512> m_levels;
};

} // namespace heat_scale

} // namespace shardscope::ui
