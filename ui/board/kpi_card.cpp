// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/kpi_card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QPainter>

#include <algorithm>

namespace shardscope::ui {

namespace {

constexpr int kHeight = 100;
constexpr int kIcon = 16;
constexpr int kShareHeight = 3;

} // namespace

KpiCard::KpiCard(QWidget* parent) : QAbstractButton(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setClickable(false);
}

void KpiCard::show(const KpiFigure& figure) {
    m_figure = figure;
    setToolTip(figure.explanation);
    setAccessibleName(tr("%1: %2").arg(figure.label, figure.figure));
    setAccessibleDescription(figure.note);
    updateGeometry();
    update();
}

void KpiCard::setClickable(bool clickable) {
    m_clickable = clickable;
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

bool KpiCard::hitButton(const QPoint& at) const {
    return m_clickable && QAbstractButton::hitButton(at);
}

QSize KpiCard::sizeHint() const {
    const int words = std::max(
        {QFontMetrics(fonts::small()).horizontalAdvance(m_figure.note),
         QFontMetrics(fonts::body()).horizontalAdvance(m_figure.label) + kIcon + spacing::kSmall,
         QFontMetrics(fonts::figure()).horizontalAdvance(m_figure.figure)});
    return {words + 2 * spacing::kLarge, kHeight};
}

QSize KpiCard::minimumSizeHint() const {
    return {128, kHeight};
}

void KpiCard::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(isChecked() ? theme.accent : theme.border);
    painter.setBrush(isChecked()                   ? theme.selection
                     : m_clickable && underMouse() ? theme.hover
                                                   : theme.surface);
    painter.drawRoundedRect(outline, spacing::kCardRadius, spacing::kCardRadius);
    paintTexts(painter);
    paintShare(painter);
    if (hasFocus()) {
        drawFocusRing(painter, rect(), spacing::kCardRadius, theme);
    }
}

void KpiCard::paintTexts(QPainter& painter) const {
    const Theme& theme = Theme::of(this);
    const QRect room = rect().adjusted(spacing::kLarge, spacing::kMedium, -spacing::kLarge, 0);
    const auto line = [&](const QFont& font, const QColor& color, int top, int width,
                          const QString& text) {
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QRect(room.left(), top, width, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, width));
        return top + metrics.height();
    };
    // An icon gives way to the label, the triangle does not: it means something.
    const int withIcon = room.width() - kIcon - spacing::kSmall;
    const bool fits = QFontMetrics(fonts::body()).horizontalAdvance(m_figure.label) <= withIcon;
    const bool hasIcon = m_figure.hot || m_clickable || fits;
    int top = line(fonts::body(), theme.muted, room.top(), hasIcon ? withIcon : room.width(),
                   m_figure.label);
    const QRect icon(room.right() - kIcon + 1, room.top(), kIcon, kIcon);
    if (m_figure.hot) {
        drawHotTriangle(painter, icon, theme.hot);
    } else if (hasIcon) {
        drawIcon(painter, m_clickable ? Icon::ChevronRight : m_figure.icon, Tint::Muted, icon,
                 theme);
    }
    top = line(fonts::figure(), m_figure.hot ? theme.hotText : theme.text, top + 1, room.width(),
               m_figure.figure);
    line(fonts::small(), theme.muted, top + 1, room.width(), m_figure.note);
}

void KpiCard::paintShare(QPainter& painter) const {
    if (!m_figure.share) {
        return;
    }
    const Theme& theme = Theme::of(this);
    const QRectF track(spacing::kLarge, height() - spacing::kMedium + 1,
                       width() - 2 * spacing::kLarge, kShareHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.grid);
    painter.drawRoundedRect(track, kShareHeight / 2.0, kShareHeight / 2.0);
    QRectF filled = track;
    filled.setWidth(std::clamp(*m_figure.share, 0.0, 1.0) * track.width());
    painter.setBrush(m_figure.hot ? theme.hot : theme.accent);
    painter.drawRoundedRect(filled, kShareHeight / 2.0, kShareHeight / 2.0);
}

} // namespace shardscope::ui
