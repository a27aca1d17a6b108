// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/select/bound_field.h"

#include "ui/select/selector_words.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

BoundField::BoundField(QWidget* parent)
    : QWidget(parent),
      m_edit(new QLineEdit),
      m_moment(new QLabel),
      m_toLatest(new QPushButton(tr("Latest in the data"))) {
    // Fifteen digits are far beyond every date, and within what a double holds exactly.
    m_edit->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"[0-9]{1,15}"_s), m_edit));
    m_edit->setAccessibleName(tr("Processed before, in Unix milliseconds"));
    m_edit->setToolTip(tr("Only events that the vendor processed before this moment, in Unix "
                          "milliseconds: take one before the export began"));
    m_edit->setFont(fonts::mono());
    m_edit->setObjectName(u"selectorBound"_s);
    m_moment->setProperty("role", u"muted"_s);
    m_moment->setFont(fonts::small());
    m_toLatest->setObjectName(u"boundLatest"_s);
    m_toLatest->setToolTip(tr("Just after the newest event of the data was processed"));
    auto* now = new QPushButton(tr("Now"));
    now->setObjectName(u"boundNow"_s);
    now->setToolTip(tr("For an export that is still to be made"));
    for (QPushButton* button : {m_toLatest, now}) {
        button->setProperty("compact", true);
    }
    // Room for every digit, whatever the language makes of the words beside it.
    constexpr int kFrame = 26;
    m_edit->setFixedWidth(QFontMetrics(m_edit->font()).horizontalAdvance(QString(15, u'0')) +
                          kFrame);
    auto* bound = new QHBoxLayout;
    bound->setSpacing(spacing::kMedium);
    bound->addWidget(m_edit);
    bound->addWidget(m_moment, 1);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(spacing::kSmall);
    choices->addWidget(m_toLatest);
    choices->addWidget(now);
    choices->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kTight);
    column->addLayout(bound);
    column->addLayout(choices);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::editingFinished, this,
            [this] { take(m_edit->text().toLongLong()); });
    connect(m_toLatest, &QPushButton::clicked, this, [this] { take(m_latest.value_or(0) + 1); });
    connect(now, &QPushButton::clicked, this,
            [this] { take(QDateTime::currentMSecsSinceEpoch()); });
    tellMoment();
}

void BoundField::show(std::int64_t ms, std::optional<std::int64_t> latest) {
    m_ms = ms;
    m_latest = latest;
    tellMoment();
}

void BoundField::take(std::int64_t ms) {
    if (ms != m_ms) {
        m_ms = ms;
        tellMoment();
        Q_EMIT changed();
    }
}

void BoundField::tellMoment() {
    m_edit->setText(QString::number(m_ms));
    m_moment->setText(boundText(m_ms));
    m_toLatest->setEnabled(m_latest.has_value());
}

} // namespace shardscope::ui
