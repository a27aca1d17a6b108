// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_legend.h"

#include "ui/charts/heat_painter.h"
#include "ui/charts/heat_scale.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr int kBarWidth = 230;
constexpr int kBarHeight = 10;
constexpr int kLine = 15;
constexpr int kSide = 22; ///< half a label sticks out on either side

struct Tick {
    double multiple;
    double position;
};

/// The limit's own label stands in the middle of the step.
constexpr std::array kTicks = {Tick{0.1, 0.0},
                               Tick{1.0, (heat_scale::kBelowEnd + heat_scale::kOverStart) / 2},
                               Tick{10.0, 1.0}};

} // namespace

HeatLegend::HeatLegend(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Colour scale from 0.1 to 10 times the limit"));
    show(0, false);
}

void HeatLegend::show(std::uint64_t userLimit, bool byHour) {
    m_limit = userLimit;
    m_byHour = byHour;
    setToolTip(
        byHour
            ? tr("<p>The same colours as for days, for the pace of an hour: 1× is a 24th of the "
                 "limit, and the limit is reached when all hours of a day are like it. Hatched "
                 "is what comes after the day has passed its limit; the triangle marks the "
                 "hour.</p>")
            : tr("<p>Colours are fixed: 1× is the limit, whatever is shown. Cells over the limit "
                 "are hatched and marked with a triangle. Everything below 0.1× or above 10× "
                 "looks the same. The events below the scale are for user ids; groups are "
                 "measured by their own limit.</p>"));
    update();
}

QSize HeatLegend::sizeHint() const {
    return {kBarWidth + 2 * kSide, kBarHeight + 2 * kLine + 4};
}

void HeatLegend::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double left = kSide;
    const double top = kLine + 2;
    // The step is drawn as a gap: two scales that meet at the limit.
    const double below = left + heat_scale::kBelowEnd * kBarWidth;
    const double over = left + heat_scale::kOverStart * kBarWidth;
    const auto bar = [&](double from, double to, double start, double end) {
        QLinearGradient gradient(from, 0, to, 0);
        for (int i = 0; i <= 16; ++i) {
            const double share = i / 16.0;
            gradient.setColorAt(share, heat_scale::color(theme, start + share * (end - start)));
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(gradient);
        painter.drawRoundedRect(QRectF(from, top, to - from, kBarHeight), 3, 3);
    };
    const double middle = (below + over) / 2;
    bar(left, middle - 5, 0, heat_scale::kBelowEnd);
    bar(middle + 5, left + kBarWidth, heat_scale::kOverStart, 1);
    if (!m_byHour) {
        drawHatch(painter, QRectF(middle + 5, top, left + kBarWidth - middle - 5, kBarHeight),
                  kHatchColor);
    }
    painter.setPen(QPen(theme.hot, 2));
    painter.drawLine(QPointF(middle, top - 2), QPointF(middle, top + kBarHeight + 2));

    painter.setFont(fonts::small());
    for (const Tick& tick : kTicks) {
        const bool limit = tick.multiple == 1.0;
        const QRectF place(left + tick.position * kBarWidth - 40, 0, 80, kLine);
        painter.setPen(limit ? theme.hotText : theme.muted);
        painter.setFont(limit ? fonts::smallBold() : fonts::small());
        painter.drawText(place, Qt::AlignCenter,
                         limit ? m_byHour ? tr("1× pace") : tr("1× limit")
                               : QLocale().toString(tick.multiple, 'g', 3) + u"×"_s);
        const double events = static_cast<double>(m_limit) * tick.multiple / (m_byHour ? 24 : 1);
        const QString number = compactNumber(static_cast<std::uint64_t>(events));
        painter.drawText(place.translated(0, top + kBarHeight + 1), Qt::AlignCenter,
                         m_byHour ? tr("%1/h").arg(number) : number);
    }
}

} // namespace shardscope::ui
