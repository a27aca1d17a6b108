// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.h"

#include "ui/text/display_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace shardscope::ui {

namespace {

constexpr int kIcon = 18;
constexpr qsizetype kMostBars = 3;

struct Dress {
    Icon icon = Icon::Info;
    Tint tint = Tint::Accent;
    QColor background;
    QColor edge;
};

Dress dressOf(Message::Kind kind, const Theme& theme) {
    switch (kind) {
    case Message::Kind::Note:
        return {Icon::Info, Tint::Accent, theme.selection, theme.accent};
    case Message::Kind::Done:
        return {Icon::CheckCircle, Tint::Good, blend(theme.surface, theme.good, 0.12), theme.good};
    case Message::Kind::Warning:
        return {Icon::Alert, Tint::Warn, theme.warnSoft, theme.warn};
    case Message::Kind::Error:
        return {Icon::Cross, Tint::Hot, theme.hotSoft, theme.hot};
    }
    return {};
}

QLabel* plainLabel(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

Message Message::fromError(const base::Error& error, const QString& key) {
    Message message{.kind = Kind::Error, .text = {}, .detail = {}, .key = key};
    message.text = displayText(error.what);
    if (!error.where.empty()) {
        message.text = MessageBar::tr("%1 — %2").arg(message.text, displayText(error.where));
    }
    message.detail = displayText(error.hint);
    return message;
}

MessageBar::MessageBar(const Message& message, QWidget* parent)
    : QFrame(parent), m_message(message), m_icon(new QWidget), m_actions(new QHBoxLayout) {
    m_icon->setFixedSize(kIcon, kIcon);
    m_icon->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(plainLabel(message.text));
    if (!message.detail.isEmpty()) {
        words->addWidget(plainLabel(message.detail));
    }
    auto* close = new QToolButton;
    close->setIcon(themedIcon(Icon::Close, Tint::Muted));
    close->setToolTip(tr("Dismiss"));
    close->setAccessibleName(tr("Dismiss this message"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::kMedium, spacing::kSmall, spacing::kSmall, spacing::kSmall);
    row->setSpacing(spacing::kMedium);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    row->addLayout(m_actions);
    row->addWidget(close, 0, Qt::AlignVCenter);
    m_actions->setSpacing(spacing::kSmall);

    setAccessibleName(message.text);
    setAccessibleDescription(message.detail);
    connect(close, &QToolButton::clicked, this, &MessageBar::dismissed);
}

void MessageBar::addAction(const QString& text, std::function<void()> action) {
    auto* button = new QPushButton(text);
    button->setAccessibleName(text);
    m_actions->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, action = std::move(action)] {
        Q_EMIT dismissed();
        action();
    });
}

void MessageBar::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    const Dress dress = dressOf(m_message.kind, theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(blend(dress.background, dress.edge, 0.45));
    painter.setBrush(dress.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), spacing::kSmall,
                            spacing::kSmall);
    painter.drawPixmap(m_icon->geometry().topLeft(),
                       iconPixmap(dress.icon, dress.tint, kIcon, devicePixelRatioF(), theme));
}

void MessageBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT dismissed();
    } else {
        QFrame::keyPressEvent(event);
    }
}

MessageArea::MessageArea(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(spacing::kLarge, spacing::kSmall, spacing::kLarge, 0);
    m_column->setSpacing(spacing::kSmall);
    setVisible(false);
}

MessageBar* MessageArea::show(const Message& message) {
    dismiss(message.key);
    auto* bar = new MessageBar(message);
    connect(bar, &MessageBar::dismissed, this, [this, bar] {
        m_column->removeWidget(bar);
        bar->hide();
        bar->deleteLater();
        setVisible(!bars().isEmpty());
    });
    m_column->insertWidget(0, bar);
    while (bars().size() > kMostBars) {
        Q_EMIT bars().last()->dismissed();
    }
    setVisible(true);
    QAccessibleEvent alert(bar, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    return bar;
}

void MessageArea::dismiss(const QString& key) {
    for (MessageBar* bar : bars()) {
        if (!key.isEmpty() && bar->message().key == key) {
            Q_EMIT bar->dismissed();
        }
    }
}

void MessageArea::clear() {
    for (MessageBar* bar : bars()) {
        Q_EMIT bar->dismissed();
    }
}

QList<MessageBar*> MessageArea::bars() const {
    QList<MessageBar*> found;
    for (int index = 0; index < m_column->count(); ++index) {
        found.append(qobject_cast<MessageBar*>(m_column->itemAt(index)->widget()));
    }
    return found;
}

} // namespace shardscope::ui
