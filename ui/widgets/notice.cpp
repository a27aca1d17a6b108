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
}

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

void Notice::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_level == Level::Info      ? theme.hover
                     : m_level == Level::Warning ? theme.warnSoft
                                                 : theme.hotSoft);
    painter.drawRoundedRect(rect(), spacing::kControlRadius, spacing::kControlRadius);
    const Icon icon = m_level == Level::Error ? Icon::Cross : Icon::Info;
    const Tint tint = m_level == Level::Info      ? Tint::Muted
                      : m_level == Level::Warning ? Tint::Warn
                                                  : Tint::Hot;
    drawIcon(painter, icon, tint, QRect(spacing::kMedium, (height() - kIcon) / 2, kIcon, kIcon),
             theme);
}

} // namespace shardscope::ui
