// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/drop_zone.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace shardscope::ui {

namespace {

constexpr int kIcon = 36;

QPushButton* button(const QString& text, const QString& explanation, Icon icon) {
    auto* made = new QPushButton(themedIcon(icon), text);
    made->setToolTip(explanation);
    made->setAccessibleDescription(explanation);
    return made;
}

} // namespace

DropZone::DropZone(QWidget* parent) : QWidget(parent), m_icon(new QWidget) {
    m_icon->setFixedSize(kIcon, kIcon);
    auto* heading = new QLabel(tr("Drop exports anywhere on this window"));
    heading->setFont(fonts::title());
    heading->setAlignment(Qt::AlignCenter);
    auto* kinds = new QLabel(tr("Files or folders with .json, .ndjson, .jsonl, each also .gz — or "
                                "a .shardcase. Nothing leaves this computer."));
    kinds->setProperty("role", QStringLiteral("muted"));
    kinds->setAlignment(Qt::AlignCenter);
    kinds->setWordWrap(true);

    auto* files = button(tr("Open files…"), tr("Choose exports to look into (Ctrl+O)"), Icon::File);
    auto* folder =
        button(tr("Open folder…"), tr("Choose a folder; every export in it is read"), Icon::Folder);
    auto* openCase =
        button(tr("Open case…"), tr("Go on with a case saved before (Ctrl+Shift+O)"), Icon::Case);
    auto* pull =
        button(tr("Pull from Mixpanel…"),
               tr("Fetch exports through the API, with a service account"), Icon::Download);
    pull->setObjectName(QStringLiteral("pullFromVendor"));
    auto* demo =
        button(tr("Explore sample data"),
               tr("Two weeks of a made-up project with hot ids, ready to look at"), Icon::Sample);
    demo->setObjectName(QStringLiteral("exploreSampleData"));
    files->setObjectName(QStringLiteral("openFiles"));
    files->setProperty("primary", true);
    files->setIcon(themedIcon(Icon::File, Tint::OnAccent));

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::kSmall);
    buttons->addStretch();
    for (QPushButton* each : {files, folder, openCase, pull, demo}) {
        buttons->addWidget(each);
    }
    buttons->addStretch();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kLarge, 24, spacing::kLarge, 24);
    column->setSpacing(spacing::kSmall);
    column->addStretch();
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(heading);
    column->addWidget(kinds);
    column->addSpacing(spacing::kMedium);
    column->addLayout(buttons);
    column->addStretch();

    connect(files, &QPushButton::clicked, this, &DropZone::openFilesRequested);
    connect(folder, &QPushButton::clicked, this, &DropZone::openFolderRequested);
    connect(openCase, &QPushButton::clicked, this, &DropZone::openCaseRequested);
    connect(pull, &QPushButton::clicked, this, &DropZone::pullRequested);
    connect(demo, &QPushButton::clicked, this, &DropZone::demoRequested);
}

void DropZone::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(blend(theme.border, theme.accent, 0.45), 1.5, Qt::DashLine);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), spacing::kCardRadius,
                            spacing::kCardRadius);
    painter.drawPixmap(m_icon->geometry().topLeft(),
                       iconPixmap(Icon::Import, Tint::Accent, kIcon, devicePixelRatioF(), theme));
}

} // namespace shardscope::ui
