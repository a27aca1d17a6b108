// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice.h"

#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace shardscope::ui {

namespace {
constexpr int kIcon = 16;

struct Look {
    QColor ground;
    Icon icon;
    Tint tint;
};

Look lookOf(Notice::Level level, const Theme& theme) {
    switch (level) {
    case Notice::Level::Info:
        return {theme.hover, Icon::Info, Tint::Muted};
    case Notice::Level::Good:
        return {theme.goodSoft, Icon::CheckCircle, Tint::Good};
    case Notice::Level::Warning:
        return {theme.warnSoft, Icon::Info, Tint::Warn};
    case Notice::Level::Error:
        break;
    }
    return {theme.hotSoft, Icon::Cross, Tint::Hot};
}

} // namespace

Notice::Notice(QWidget* parent) : QWidget(parent), m_label(new QLabel), m_button(new QPushButton) {
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setFont(fonts::small());
    m_button->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::kMedium + kIcon + spacing::kSmall, 7, spacing::kMedium, 7);
    row->setSpacing(spacing::kMedium);
    row->addWidget(m_label, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &Notice::actionRequested);
}

void Notice::setLevel(Level level) {
    m_level = level;
    update();
}

void Notice::setText(const QString& text) {
    m_label->setText(text);
    setAccessibleName(text);
}

QString Notice::text() const {
    return m_label->text();
}

void Notice::setAction(const QString& text) {
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void Notice::setProminent(bool prominent) {
    m_label->setFont(prominent ? fonts::bodyBold() : fonts::small());
}

void Notice::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look look = lookOf(m_level, theme);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.ground);
    painter.drawRoundedRect(rect(), spacing::kControlRadius, spacing::kControlRadius);
    drawIcon(painter, look.icon, look.tint,
             QRect(spacing::kMedium, (height() - kIcon) / 2, kIcon, kIcon), theme);
}

} // namespace shardscope::ui
