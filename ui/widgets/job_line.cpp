// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/job_line.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/loading_line.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace shardscope::ui {

JobLine::JobLine(QWidget* parent)
    : QWidget(parent), m_stage(new ElidedLabel), m_loading(new LoadingLine) {
    m_stage->setElideMode(Qt::ElideMiddle);
    m_stage->setProperty("role", QStringLiteral("muted"));
    auto* stop = new QPushButton(themedIcon(Icon::Stop), tr("Stop"));
    stop->setObjectName(QStringLiteral("stopJob"));
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::kSmall);
    row->addWidget(m_stage, 1);
    row->addWidget(stop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kTight);
    column->addLayout(row);
    column->addWidget(m_loading);
    connect(stop, &QPushButton::clicked, this, &JobLine::stopRequested);
    hide();
    // Only while the line can be seen, that is while the job runs on the page shown.
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    connect(escape, &QShortcut::activated, this, &JobLine::stopRequested);
}

void JobLine::run(const QString& stage) {
    m_stage->setText(stage);
    m_loading->start();
    show();
}

void JobLine::end() {
    m_loading->stop();
    hide();
}

} // namespace shardscope::ui
