// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/filter_chip.h"

#include "ui/text/display_text.h"
#include "ui/theme/theme.h"
#include "ui/view/pick_menu.h"
#include "ui/widgets/painting.h"

#include <QKeyEvent>
#include <QPainter>

#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {
constexpr int kHeight = 26;
constexpr int kPadding = 10;
constexpr int kCross = 12;
constexpr int kGap = 6;
constexpr int kWidest = 320;
} // namespace

FilterChip::FilterChip(FilterPart part, QWidget* parent)
    : QAbstractButton(parent),
      m_part(std::move(part)),
      m_kind(m_part.excluded ? tr("not %1").arg(partKindText(m_part)) : partKindText(m_part)) {
    setText(partText(m_part));
    setAccessibleName(tr("Filter %1 %2, press to remove").arg(m_kind, text()));
    setToolTip(u"<b>"_s + m_kind.toHtmlEscaped() + u"</b> "_s +
               (m_part.kind == FilterPart::Kind::Id || m_part.kind == FilterPart::Kind::Event
                    ? htmlText(m_part.text)
                    : text().toHtmlEscaped()) +
               u"<br/>"_s + tr("Click to remove").toHtmlEscaped());
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize FilterChip::sizeHint() const {
    const int words = QFontMetrics(fonts::small()).horizontalAdvance(m_kind) + kGap +
                      QFontMetrics(fonts::bodyBold()).horizontalAdvance(text()) + 2;
    return {std::min(kWidest, words + 2 * kPadding + kGap + kCross), kHeight};
}

void FilterChip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace ||
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void FilterChip::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool excluded = m_part.excluded;
    painter.setPen(excluded ? QPen(theme.border) : QPen(Qt::NoPen));
    painter.setBrush(excluded ? theme.surface : theme.selection);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kHeight / 2.0,
                            kHeight / 2.0);
    QRect room = rect().adjusted(kPadding, 0, -kPadding, 0);
    painter.setFont(fonts::small());
    painter.setPen(excluded ? theme.muted : theme.accentText);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, m_kind);
    room.setLeft(room.left() + QFontMetrics(fonts::small()).horizontalAdvance(m_kind) + kGap);
    const QRect cross(room.right() - kCross + 1, (height() - kCross) / 2, kCross, kCross);
    drawIcon(painter, Icon::Close, underMouse() || hasFocus() ? Tint::Text : Tint::Muted, cross,
             theme);
    room.setRight(cross.left() - kGap);
    QFont font = fonts::bodyBold();
    font.setStrikeOut(excluded);
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text(), Qt::ElideMiddle, room.width() + 2));
    if (hasFocus()) {
        drawFocusRing(painter, rect(), kHeight / 2.0, theme);
    }
}

} // namespace shardscope::ui
