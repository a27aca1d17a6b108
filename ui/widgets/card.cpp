// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace shardscope::ui {

namespace {
constexpr int kTitleHeight = 26;
}

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent),
      m_title(new ElidedLabel),
      m_subtitle(new ElidedLabel),
      m_titleRow(new QWidget),
      m_corner(new QHBoxLayout),
      m_body(new QVBoxLayout),
      m_stack(new QStackedWidget),
      m_statePane(new StatePane) {
    m_title->setFont(fonts::bodyBold());
    m_title->setElideMode(Qt::ElideMiddle);
    m_subtitle->setFont(fonts::small());
    m_subtitle->setProperty("role", QStringLiteral("muted"));

    auto* row = new QHBoxLayout(m_titleRow);
    row->setContentsMargins(spacing::kLarge, spacing::kSmall, spacing::kMedium, 0);
    row->setSpacing(spacing::kSmall);
    m_titleRow->setMinimumHeight(spacing::kSmall + kTitleHeight); // with corner widgets or without
    row->addWidget(m_title);
    row->addWidget(m_subtitle, 1);
    row->addLayout(m_corner);
    m_corner->setSpacing(spacing::kTight);

    m_body->setContentsMargins(spacing::kLarge, spacing::kSmall, spacing::kLarge, spacing::kMedium);
    m_body->addWidget(m_stack);
    m_stack->addWidget(m_statePane);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_titleRow);
    column->addLayout(m_body, 1);

    connect(m_statePane, &StatePane::actionRequested, this, &Card::stateActionRequested);
    setTitle(title);
}

void Card::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
    updateTitleRow();
}

QString Card::title() const {
    return m_title->text();
}

void Card::setSubtitle(const QString& subtitle) {
    m_subtitle->setText(subtitle);
    updateTitleRow();
}

void Card::setExplanation(const QString& explanation) {
    m_title->setToolTip(explanation);
    m_subtitle->setToolTip(explanation);
    setAccessibleDescription(explanation);
}

void Card::setContent(QWidget* content) {
    if (m_content != nullptr) {
        m_stack->removeWidget(m_content);
        m_content->deleteLater();
    }
    m_content = content;
    m_stack->addWidget(content);
    showContent();
}

void Card::setContentMargins(const QMargins& margins) {
    m_body->setContentsMargins(margins);
}

void Card::addCornerWidget(QWidget* widget) {
    m_corner->insertWidget(m_corner->count() - (m_lastCorner != nullptr ? 1 : 0), widget);
    updateTitleRow();
}

void Card::setLastCornerWidget(QWidget* widget) {
    addCornerWidget(widget);
    m_lastCorner = widget;
}

QToolButton* Card::addCornerButton(Icon icon, const QString& text) {
    auto* button = new QToolButton;
    button->setIcon(themedIcon(icon, Tint::Muted));
    button->setIconSize(QSize(16, 16));
    button->setToolTip(text);
    button->setAccessibleName(text);
    addCornerWidget(button);
    return button;
}

void Card::showContent() {
    if (m_content != nullptr) {
        // A state that is not shown must not make the card any larger than its content.
        m_statePane->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
        m_stack->setCurrentWidget(m_content);
    }
}

void Card::showState(const PanelState& state) {
    m_statePane->show(state);
    m_statePane->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_stack->setCurrentWidget(m_statePane);
}

bool Card::showsContent() const {
    return m_content != nullptr && m_stack->currentWidget() == m_content;
}

void Card::updateTitleRow() {
    m_titleRow->setVisible(!m_title->text().isEmpty() || !m_subtitle->text().isEmpty() ||
                           m_corner->count() > 0);
}

void Card::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.border);
    painter.setBrush(theme.surface);
    const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(outline, spacing::kCardRadius, spacing::kCardRadius);
}

void Card::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        update();
    }
    QFrame::changeEvent(event);
}

} // namespace shardscope::ui
