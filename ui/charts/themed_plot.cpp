// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/themed_plot.h"

#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QAccessible>
#include <QPainter>

namespace shardscope::ui {

ThemedPlot::ThemedPlot(QWidget* parent) : QCustomPlot(parent) {
    setAntialiasedElements(QCP::aeAll);
    setNoAntialiasingOnDrag(false);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent, false);
    plotLayout()->setMargins(QMargins(0, 0, 0, 0));
    axisRect()->setAutoMargins(QCP::msNone);
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setSubTicks(false);
        axis->setTickLabelFont(fonts::small());
        axis->grid()->setZeroLinePen(Qt::NoPen);
        axis->grid()->setSubGridVisible(false);
    }
    xAxis->grid()->setVisible(false);
}

ThemedPlot::~ThemedPlot() {
    delete m_card;
}

void ThemedPlot::applyTheme(const Theme& theme) {
    setBackground(QBrush(theme.surface));
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setTickLabelColor(theme.muted);
        axis->grid()->setPen(QPen(theme.grid, 1));
    }
}

void ThemedPlot::showHover(const QRect& anchor, const HoverContent& content) {
    if (!m_card) {
        m_card = new HoverCard(window());
    }
    m_card->showAt(this, QRect(mapToGlobal(anchor.topLeft()), anchor.size()), content);
    if (content == m_hover) {
        return;
    }
    m_hover = content;
    speak(content.spoken());
}

void ThemedPlot::speak(const QString& words) {
    setAccessibleDescription(words);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void ThemedPlot::hideHover() {
    m_hover = {};
    if (m_card) {
        m_card->hide();
    }
}

void ThemedPlot::changeEvent(QEvent* event) {
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_themed) {
        applyTheme(Theme::of(this));
        replot(rpQueuedReplot);
    }
}

void ThemedPlot::showEvent(QShowEvent* event) {
    QCustomPlot::showEvent(event);
    // Not in the constructor: applyTheme is virtual. Not only once: hidden widgets get no
    // palette changes from the style sheet until they are polished again.
    m_themed = true;
    applyTheme(Theme::of(this));
    replot(rpQueuedReplot);
}

void ThemedPlot::hideEvent(QHideEvent* event) {
    hideHover();
    QCustomPlot::hideEvent(event);
}

void ThemedPlot::leaveEvent(QEvent* event) {
    hideHover();
    QCustomPlot::leaveEvent(event);
}

void ThemedPlot::wheelEvent(QWheelEvent* event) {
    hideHover(); // the page scrolls, and what the card is about moves away
    event->ignore();
}

void ThemedPlot::paintEvent(QPaintEvent* event) {
    if (m_vector) {
        QCPPainter painter(this);
        painter.setMode(QCPPainter::pmVectorized);
        toPainter(&painter, width(), height());
        return;
    }
    // A window dragged to a screen of another scale gets no other sign.
    if (!qFuzzyCompare(bufferDevicePixelRatio(), devicePixelRatioF())) {
        setBufferDevicePixelRatio(devicePixelRatioF());
        replot(rpImmediateRefresh);
    }
    QCustomPlot::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(this);
        drawFocusRing(painter, rect(), spacing::kControlRadius, Theme::of(this));
    }
}

void ThemedPlot::focusInEvent(QFocusEvent* event) {
    QCustomPlot::focusInEvent(event);
    update();
}

void ThemedPlot::focusOutEvent(QFocusEvent* event) {
    QCustomPlot::focusOutEvent(event);
    hideHover();
    update();
}

} // namespace shardscope::ui
