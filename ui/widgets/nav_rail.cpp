// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/nav_rail.h"

#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace shardscope::ui {

namespace {

constexpr int kIcon = 18;
constexpr int kButtonHeight = 36;
constexpr int kRailWidth = 160;

} // namespace

NavButton::NavButton(Icon icon, const QString& text, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon) {
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFont(fonts::bodyBold());
    setFocusPolicy(Qt::TabFocus); // a click goes on to the page
    setAttribute(Qt::WA_Hover);
}

QSize NavButton::sizeHint() const {
    const int words = fontMetrics().horizontalAdvance(text());
    return {spacing::kMedium + kIcon + spacing::kMedium + words + spacing::kMedium, kButtonHeight};
}

bool NavButton::event(QEvent* event) {
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) {
        update();
    }
    return QAbstractButton::event(event);
}

void NavButton::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || (underMouse() && isEnabled())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? theme.selection : theme.hover);
        painter.drawRoundedRect(box, spacing::kControlRadius, spacing::kControlRadius);
    }
    if (hasFocus()) {
        painter.setPen(theme.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), spacing::kControlRadius,
                                spacing::kControlRadius);
    }
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    const Tint tint = isChecked() ? Tint::Accent : isEnabled() ? Tint::Text : Tint::Muted;
    const int iconX = leftToRight ? spacing::kMedium : width() - spacing::kMedium - kIcon;
    painter.setOpacity(isEnabled() ? 1.0 : 0.6);
    painter.drawPixmap(QPoint(iconX, (height() - kIcon) / 2),
                       iconPixmap(m_icon, tint, kIcon, devicePixelRatioF(), theme));
    const int gap = spacing::kMedium + kIcon + spacing::kMedium;
    const QRect words = leftToRight ? rect().adjusted(gap, 0, -spacing::kSmall, 0)
                                    : rect().adjusted(spacing::kSmall, 0, -gap, 0);
    painter.setPen(isChecked() ? theme.accentText : isEnabled() ? theme.text : theme.muted);
    painter.drawText(words, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), text());
}

NavRail::NavRail(QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_group(new QButtonGroup(this)) {
    setFixedWidth(kRailWidth);
    setAccessibleName(tr("Pages"));
    m_column->setContentsMargins(spacing::kSmall, spacing::kMedium, spacing::kSmall,
                                 spacing::kMedium);
    m_column->setSpacing(2);
    m_column->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this, &NavRail::pageRequested);
}

NavButton* NavRail::addPage(int id, Icon icon, const QString& text) {
    auto* button = new NavButton(icon, text);
    m_group->addButton(button, id);
    m_column->insertWidget(m_column->count() - 1, button);
    // Other languages have longer words.
    setFixedWidth(std::max(width(), button->sizeHint().width() + 2 * spacing::kSmall));
    return button;
}

void NavRail::setCurrent(int id) {
    if (QAbstractButton* button = m_group->button(id)) {
        button->setChecked(true);
        return;
    }
    if (QAbstractButton* checked = m_group->checkedButton()) { // a page outside the rail
        m_group->setExclusive(false);
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
}

int NavRail::current() const {
    return m_group->checkedId();
}

void NavRail::setPageEnabled(int id, bool enabled, const QString& why) {
    if (QAbstractButton* button = m_group->button(id)) {
        button->setEnabled(enabled);
        button->setToolTip(enabled ? QString() : why);
    }
}

void NavRail::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    painter.setPen(theme.border);
    const int edge = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
    painter.drawLine(edge, 0, edge, height());
}

} // namespace shardscope::ui
