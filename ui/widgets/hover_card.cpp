// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hover_card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace shardscope::ui {

namespace {

constexpr int kShadow = 12; ///< room around the card for its shadow
constexpr int kPadding = 12;
constexpr int kRow = 20;
constexpr int kSwatch = 10;
constexpr int kColumnGap = 20;
constexpr int kAnchorGap = 10;
constexpr int kWidest = 420;

int textWidth(const QFont& font, const QString& text) {
    return QFontMetrics(font).horizontalAdvance(text) + 1;
}

QFont valueFont(const HoverRow& row) {
    return row.strong || row.hot ? fonts::bodyBold() : fonts::body();
}

bool hasMark(const HoverRow& row) {
    return row.swatch.isValid() || row.hot;
}

int markWidth(const std::vector<HoverRow>& rows) {
    return std::any_of(rows.begin(), rows.end(), hasMark) ? kSwatch + spacing::kSmall : 0;
}

} // namespace

QString HoverContent::spoken() const {
    QStringList parts = {title};
    for (const HoverRow& row : rows) {
        parts << row.name + QChar(u' ') + row.value;
    }
    if (!footer.isEmpty()) {
        parts << footer;
    }
    return parts.join(QStringLiteral(", "));
}

HoverCard::HoverCard(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

QPoint HoverCard::place(const QRect& anchor, const QSize& size, const QRect& inside) {
    int x = anchor.right() + kAnchorGap;
    if (x + size.width() > inside.right()) {
        x = anchor.left() - kAnchorGap - size.width();
    }
    x = std::clamp(x, inside.left(), std::max(inside.left(), inside.right() - size.width()));
    const int y = std::clamp(anchor.center().y() - size.height() / 2, inside.top(),
                             std::max(inside.top(), inside.bottom() - size.height()));
    return {x, y};
}

void HoverCard::showAt(QWidget* owner, const QRect& anchor, const HoverContent& content) {
    QWidget* window = owner->window();
    if (parentWidget() != window) {
        setParent(window);
    }
    m_content = content;
    resize(sizeHint());
    const QRect local(window->mapFromGlobal(anchor.topLeft()), anchor.size());
    // The shadow may hang over the window's edge and over the anchor; the card may not.
    const QSize card = size() - QSize(2 * kShadow, 2 * kShadow);
    move(place(local, card, window->rect()) - QPoint(kShadow, kShadow));
    show();
    raise();
    update();
}

QSize HoverCard::sizeHint() const {
    int names = 0;
    int values = 0;
    for (const HoverRow& row : m_content.rows) {
        names = std::max(names, textWidth(fonts::body(), row.name));
        values = std::max(values, textWidth(valueFont(row), row.value));
    }
    const int rowsWidth = markWidth(m_content.rows) + names + kColumnGap + values;
    const int width =
        std::min(kWidest, std::max({rowsWidth, textWidth(fonts::bodyBold(), m_content.title),
                                    textWidth(fonts::small(), m_content.footer)}));
    const int lines =
        1 + static_cast<int>(m_content.rows.size()) + (m_content.footer.isEmpty() ? 0 : 1);
    return {width + 2 * (kPadding + kShadow), lines * kRow + 2 * (kPadding - 2 + kShadow)};
}

void HoverCard::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(kShadow, kShadow, -kShadow, -kShadow);
    drawShadow(painter, card, spacing::kSmall, theme);
    painter.setPen(theme.border);
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), spacing::kSmall, spacing::kSmall);

    QRect line = card.toRect().adjusted(kPadding, kPadding - 2, -kPadding, 0);
    line.setHeight(kRow);
    const auto text = [&painter](const QRect& rect, Qt::Alignment side, const QFont& font,
                                 const QColor& color, const QString& words) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(rect, side | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(words, Qt::ElideMiddle, rect.width() + 1));
    };
    text(line, Qt::AlignLeft, fonts::bodyBold(), theme.text, m_content.title);
    const int indent = markWidth(m_content.rows);
    for (const HoverRow& row : m_content.rows) {
        line.translate(0, kRow);
        const QRect mark(line.left(), line.top() + (kRow - kSwatch) / 2, kSwatch, kSwatch);
        if (row.hot) {
            drawHotTriangle(painter, mark, theme.hot);
        } else if (row.swatch.isValid()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(row.swatch);
            painter.drawRoundedRect(mark, 3, 3);
        }
        const int valueWidth = textWidth(valueFont(row), row.value);
        text(line.adjusted(indent, 0, -valueWidth - kColumnGap / 2, 0), Qt::AlignLeft,
             fonts::body(), theme.muted, row.name);
        text(line, Qt::AlignRight, valueFont(row), row.hot ? theme.hotText : theme.text, row.value);
    }
    if (!m_content.footer.isEmpty()) {
        line.translate(0, kRow);
        text(line, Qt::AlignLeft, fonts::small(), theme.muted, m_content.footer);
    }
}

} // namespace shardscope::ui
