// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/drop_overlay.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QWindow>

namespace shardscope::ui {

namespace {

constexpr int kIcon = 44;
constexpr int kMargin = 20;
constexpr QSize kCard(560, 190);

bool holdsFiles(const QMimeData* data) {
    return data != nullptr && data->hasUrls() && !sortUrls(data->urls()).empty();
}

} // namespace

DropOverlay::DropOverlay(QWidget* window) : QWidget(window) {
    setAcceptDrops(true);
    setVisible(false);
    setAccessibleName(tr("Drop files to open them"));
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool DropOverlay::eventFilter(QObject* watched, QEvent* event) {
    // The native window hears of a drag before any widget in it does.
    if (watched == window() && event->type() == QEvent::Show && window()->windowHandle()) {
        window()->windowHandle()->installEventFilter(this);
    } else if (watched == window()->windowHandle() && event->type() == QEvent::DragEnter) {
        if (holdsFiles(static_cast<QDragEnterEvent*>(event)->mimeData())) {
            cover();
        }
    } else if (watched == window() && event->type() == QEvent::Resize && isVisible()) {
        cover();
    }
    return QWidget::eventFilter(watched, event);
}

void DropOverlay::cover() {
    setGeometry(window()->rect());
    const bool spares = m_spared != nullptr && m_spared->isVisible() && m_spared->acceptDrops();
    const QRect hole =
        spares ? QRect(m_spared->mapTo(window(), QPoint()), m_spared->size()) : QRect();
    setMask(QRegion(rect()) - hole);
    show();
    raise();
}

void DropOverlay::dragEnterEvent(QDragEnterEvent* event) {
    if (holdsFiles(event->mimeData())) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void DropOverlay::dragLeaveEvent(QDragLeaveEvent*) {
    hide();
}

void DropOverlay::dropEvent(QDropEvent* event) {
    const OpenedPaths paths = sortUrls(event->mimeData()->urls());
    event->setDropAction(Qt::CopyAction);
    event->accept();
    hide();
    Q_EMIT dropped(paths);
}

void DropOverlay::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = theme.window;
    veil.setAlphaF(0.88F);
    painter.fillRect(rect(), veil);
    QPen pen(theme.accent, 2, Qt::DashLine);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin),
                            spacing::kLarge, spacing::kLarge);

    QRect card(QPoint(), kCard);
    card.moveCenter(rect().center());
    painter.setPen(theme.border);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), spacing::kCardRadius,
                            spacing::kCardRadius);
    const QPoint middle = card.center();
    painter.drawPixmap(middle - QPoint(kIcon / 2, kIcon + spacing::kLarge),
                       iconPixmap(Icon::Import, Tint::Accent, kIcon, devicePixelRatioF(), theme));
    painter.setPen(theme.text);
    painter.setFont(fonts::title());
    QRect line(card.left(), middle.y(), card.width(),
               painter.fontMetrics().height() + spacing::kSmall);
    painter.drawText(line, Qt::AlignCenter, tr("Drop to open"));
    painter.setPen(theme.muted);
    painter.setFont(fonts::body());
    line.translate(0, line.height());
    painter.drawText(line, Qt::AlignCenter,
                     tr("Exports (.json, .ndjson, .jsonl, each also .gz), folders of them, or a "
                        ".shardcase"));
}

} // namespace shardscope::ui
