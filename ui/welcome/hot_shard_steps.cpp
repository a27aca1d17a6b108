// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/hot_shard_steps.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace shardscope::ui {

namespace {
constexpr int kCircle = 26;
} // namespace

HotShardSteps::HotShardSteps(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kLarge);
    addStep(*column, tr("One key gets too many events"),
            tr("Mixpanel stores the events of one distinct ID together, on one shard. More than "
               "200,000 a day (1,000,000 for one group) make that shard hot."));
    addStep(*column, tr("The rest of that day is renamed"),
            tr("Every further event of the key becomes $hotshard_events and loses its ID, so "
               "that reports come out too low."));
    addStep(*column, tr("Shardscope finds the culprit"),
            tr("Which IDs, events, groups and days went over the limit, counted from your own "
               "exports and shown next to what the vendor renamed."));
    column->addStretch();
}

void HotShardSteps::addStep(QVBoxLayout& column, const QString& title, const QString& text) {
    auto* number = new QWidget;
    number->setFixedSize(kCircle, kCircle);
    number->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_numbers.append(number);
    auto* heading = new QLabel(title);
    heading->setFont(fonts::bodyBold());
    auto* body = new QLabel(text);
    body->setTextFormat(Qt::PlainText);
    body->setWordWrap(true);
    body->setProperty("role", QStringLiteral("muted"));

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(heading);
    words->addWidget(body);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::kMedium);
    row->addWidget(number, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    column.addLayout(row);
}

void HotShardSteps::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fonts::bodyBold());
    for (qsizetype index = 0; index < m_numbers.size(); ++index) {
        const QRect circle = m_numbers.at(index)->geometry();
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.selection);
        painter.drawEllipse(circle);
        painter.setPen(theme.accentText);
        painter.drawText(circle, Qt::AlignCenter, QLocale().toString(index + 1));
    }
}

} // namespace shardscope::ui
