// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

#include <array>
#include <vector>

class QWidget;

namespace shardscope::ui {

/// Distances in device-independent pixels; everything sits on this rhythm.
namespace spacing {
inline constexpr int kTight = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 12;
inline constexpr int kLarge = 16;
inline constexpr int kCardRadius = 10;
inline constexpr int kControlRadius = 6;
inline constexpr int kRowHeight = 28;
} // namespace spacing

/// A colour of a gradient at `position` in 0..1.
struct ColorStop {
    double position = 0;
    QColor color;
};

/// All colours of the program, as one value. Text colours keep 4.5:1 on window and surface,
/// graphic colours 3:1 (a test holds them to it).
struct Theme {
    bool dark = false;
    QColor window;  ///< behind the cards
    QColor surface; ///< cards, tables, fields
    QColor raised;  ///< menus, tool tips, hover cards
    QColor hover;   ///< a row or button under the pointer
    QColor border;  ///< 1 px lines around cards
    QColor grid;    ///< lines inside charts and tables: weaker than border
    QColor text;
    QColor muted;      ///< labels, axes, secondary numbers
    QColor accent;     ///< the one accent: focus, selection, primary button
    QColor accentText; ///< the accent as a text colour
    QColor onAccent;   ///< text on the accent
    QColor selection;  ///< background of selected rows
    QColor hot;        ///< over the limit, in graphics: always with a triangle or hatch
    QColor hotText;    ///< over the limit, as text
    QColor hotSoft;    ///< background of a hot badge
    QColor warn;       ///< near the limit, partial data, in graphics
    QColor warnText;
    QColor warnSoft;
    QColor good;
    QColor goodText;
    QColor goodSoft; ///< background of a verdict that all is well
    QColor bar;      ///< volume bars inside table cells
    QColor cold;     ///< heat map cells without any event

    std::array<QColor, 8> categories; ///< Okabe-Ito, ordered for stacking; the last is "other"
    std::vector<ColorStop> heat;      ///< cividis, dark to bright

    [[nodiscard]] static const Theme& lightTheme();
    [[nodiscard]] static const Theme& darkTheme();
    /// The theme the widget is shown in: the application's, at this moment.
    [[nodiscard]] static const Theme& of(const QWidget* widget);
    [[nodiscard]] static const Theme& of(const QPalette& palette);

    [[nodiscard]] QPalette palette() const;
    /// The style sheet over Fusion, its @tokens replaced by this theme's colours.
    [[nodiscard]] QString styleSheet() const;
};

/// WCAG 2.1 contrast ratio of two opaque colours, 1..21.
[[nodiscard]] double contrastRatio(const QColor& one, const QColor& other);

/// `over` laid on `under` with the given opacity.
[[nodiscard]] QColor blend(const QColor& under, const QColor& over, double opacity);

/// The fonts; sizes in points (a pixel size breaks QWizard's title font).
namespace fonts {
inline constexpr double kPoints = 9.75;
[[nodiscard]] QFont body();
[[nodiscard]] QFont bodyBold();  ///< medium weight: headings, column headers
[[nodiscard]] QFont small();     ///< axis labels, captions
[[nodiscard]] QFont smallBold(); ///< badges
[[nodiscard]] QFont title();     ///< page titles
[[nodiscard]] QFont figure();    ///< the big number of a KPI card
[[nodiscard]] QFont mono();      ///< ids and JSON
} // namespace fonts

} // namespace shardscope::ui
