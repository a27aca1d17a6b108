// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QPainter>

namespace shardscope::ui {

namespace {
constexpr int kHeight = 24;
constexpr int kPadding = 9;
constexpr int kIcon = 14;
constexpr int kIconGap = 5;
} // namespace

Badge::Badge(Level level, QWidget* parent) : QWidget(parent), m_level(level) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setLevel(Level level) {
    m_level = level;
    update();
}

void Badge::setIcon(Icon icon) {
    m_icon = icon;
    updateGeometry();
    update();
}

void Badge::setText(const QString& text) {
    if (text == m_text) {
        return;
    }
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Badge::setExplanation(const QString& explanation) {
    setToolTip(QStringLiteral("<p>") + explanation.toHtmlEscaped() + QStringLiteral("</p>"));
    setAccessibleDescription(explanation);
}

QSize Badge::sizeHint() const {
    return {QFontMetrics(fonts::smallBold()).horizontalAdvance(m_text) + 2 * kPadding +
                (m_icon ? kIcon + kIconGap : 0),
            kHeight};
}

void Badge::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    const bool warning = m_level == Level::Warning;
    const bool accent = m_level == Level::Accent;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(warning || accent ? QPen(Qt::NoPen) : QPen(theme.border));
    painter.setBrush(warning ? theme.warnSoft : accent ? theme.selection : theme.surface);
    const double radius = height() / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    QRect room = rect().adjusted(kPadding, 0, -kPadding, 0);
    if (m_icon) {
        const Tint tint = warning ? Tint::Warn : accent ? Tint::Accent : Tint::Muted;
        drawIcon(painter, *m_icon, tint,
                 QRect(room.left() - 1, (height() - kIcon) / 2, kIcon, kIcon), theme);
        room.setLeft(room.left() + kIcon + kIconGap);
    }
    painter.setFont(fonts::smallBold());
    painter.setPen(warning ? theme.warnText : accent ? theme.accentText : theme.muted);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, m_text);
}

} // namespace shardscope::ui
