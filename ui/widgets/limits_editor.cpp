// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/limits_editor.h"

#include "ui/text/number_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/limit_field.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace shardscope::ui {

namespace {

QLabel* caption(const QString& text, QWidget* buddy) {
    auto* label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

} // namespace

LimitsEditor::LimitsEditor(QWidget* parent)
    : QWidget(parent),
      m_user(new LimitField(tr("Events per distinct ID and day"))),
      m_group(new LimitField(tr("Events per group and day"))) {
    m_user->setObjectName(QStringLiteral("userLimit"));
    m_group->setObjectName(QStringLiteral("groupLimit"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::kSmall);
    grid->setVerticalSpacing(spacing::kSmall);
    grid->addWidget(caption(tr("A distinct ID"), m_user), 0, 0);
    grid->addWidget(m_user, 0, 1);
    grid->addWidget(caption(tr("A group"), m_group), 1, 0);
    grid->addWidget(m_group, 1, 1);

    const auto addPreset = [&](int row, int column, LimitField* field, std::uint64_t limit,
                               const QString& explanation) {
        auto* preset = new QPushButton(compactNumber(limit));
        preset->setProperty("compact", true);
        preset->setToolTip(explanation);
        preset->setAccessibleName(tr("%1: %2").arg(field->accessibleName(), fullNumber(limit)));
        preset->setAccessibleDescription(explanation);
        grid->addWidget(preset, row, column);
        connect(preset, &QPushButton::clicked, this, [this, field, limit] {
            field->setLimit(limit);
            report();
        });
    };
    addPreset(0, 2, m_user, detect::Limits::kUser,
              tr("The vendor's limit for user analytics today"));
    addPreset(0, 3, m_user, detect::Limits::kLegacyUser,
              tr("The limit that was in force until September 2023"));
    addPreset(1, 2, m_group, detect::Limits::kGroup, tr("The vendor's limit for each group"));
    grid->setColumnStretch(4, 1);

    setLimits({});
    connect(m_user, &QSpinBox::editingFinished, this, &LimitsEditor::report);
    connect(m_group, &QSpinBox::editingFinished, this, &LimitsEditor::report);
}

detect::Limits LimitsEditor::limits() const {
    return {.user = m_user->limit(), .group = m_group->limit()};
}

void LimitsEditor::setLimits(const detect::Limits& limits) {
    m_user->setLimit(limits.user);
    m_group->setLimit(limits.group);
    m_reported = limits;
}

void LimitsEditor::report() {
    if (limits() != m_reported) {
        m_reported = limits();
        Q_EMIT limitsChanged(m_reported);
    }
}

} // namespace shardscope::ui
