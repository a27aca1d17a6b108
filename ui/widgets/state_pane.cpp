// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_pane.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace shardscope::ui {

namespace {
constexpr int kBadge = 40;
constexpr int kIcon = 20;
} // namespace

StatePane::StatePane(QWidget* parent)
    : QWidget(parent),
      m_badge(new QWidget),
      m_sentence(new QLabel),
      m_detail(new QLabel),
      m_button(new QPushButton) {
    m_badge->setFixedSize(kBadge, kBadge);
    m_badge->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_sentence->setFont(fonts::bodyBold());
    for (QLabel* label : {m_sentence, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    m_detail->setProperty("role", QStringLiteral("muted"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kLarge, spacing::kSmall, spacing::kLarge, spacing::kLarge);
    column->setSpacing(spacing::kSmall);
    column->addStretch();
    column->addWidget(m_badge, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence);
    column->addWidget(m_detail);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_button, &QPushButton::clicked, this, &StatePane::actionRequested);
}

void StatePane::show(const PanelState& state) {
    m_state = state;
    m_sentence->setText(state.sentence);
    m_detail->setText(state.detail);
    m_detail->setVisible(!state.detail.isEmpty());
    m_button->setText(state.action);
    m_button->setVisible(!state.action.isEmpty());
    setAccessibleName(state.sentence);
    setAccessibleDescription(state.detail);
    update();
}

void StatePane::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect badge = m_badge->geometry();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.hover);
    painter.drawEllipse(badge);
    const QPoint corner = badge.center() - QPoint(kIcon / 2 - 1, kIcon / 2 - 1);
    painter.drawPixmap(corner,
                       iconPixmap(m_state.icon, m_state.tint, kIcon, devicePixelRatioF(), theme));
}

} // namespace shardscope::ui
