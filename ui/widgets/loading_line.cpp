// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/loading_line.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace shardscope::ui {

namespace {
constexpr int kHeight = 2;
constexpr int kRoundMs = 1'200;
constexpr double kLength = 0.25; ///< of the width
} // namespace

LoadingLine::LoadingLine(QWidget* parent) : QWidget(parent) {
    setFixedHeight(kHeight);
    setAccessibleName(tr("Counting"));
    m_animation.setStartValue(-kLength);
    m_animation.setEndValue(1.0);
    m_animation.setDuration(kRoundMs);
    m_animation.setLoopCount(-1);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this] { update(); });
}

void LoadingLine::start() {
    m_animation.start();
    update();
}

void LoadingLine::stop() {
    m_animation.stop();
    update();
}

bool LoadingLine::isRunning() const {
    return m_animation.state() == QAbstractAnimation::Running;
}

void LoadingLine::hideEvent(QHideEvent* event) {
    m_animation.stop(); // an unseen animation only costs
    QWidget::hideEvent(event);
}

void LoadingLine::paintEvent(QPaintEvent*) {
    if (!isRunning()) {
        return;
    }
    QPainter painter(this);
    const double left = m_animation.currentValue().toDouble() * width();
    painter.fillRect(QRectF(left, 0, kLength * width(), kHeight), Theme::of(this).accent);
}

} // namespace shardscope::ui
