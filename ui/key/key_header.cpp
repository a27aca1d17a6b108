// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/key/key_header.h"

#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elided_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

KeyHeader::KeyHeader(QWidget* parent)
    : QWidget(parent),
      m_back(new QPushButton(themedIcon(Icon::ArrowLeft), tr("Back"))),
      m_id(new ElidedLabel),
      m_storage(new Badge),
      m_days(new Badge) {
    m_back->setObjectName(u"backToBoard"_s);
    m_back->setToolTip(tr("Back to where you came from (Esc, Alt+Left)"));
    m_id->setFont(fonts::title());
    m_id->setElideMode(Qt::ElideMiddle);
    m_id->setObjectName(u"keyId"_s);
    m_days->setIcon(Icon::Calendar);
    m_days->hide();
    auto* copy = new QPushButton(themedIcon(Icon::Copy), tr("Copy id"));
    copy->setObjectName(u"copyKeyId"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kMedium);
    row->addWidget(m_back);
    row->addWidget(m_id, 1);
    row->addWidget(m_storage);
    row->addWidget(m_days);
    const std::array<QString, kFigures> captions{tr("at most a day"), tr("days over the limit"),
                                                 tr("first over it"), tr("events")};
    for (std::size_t figure = 0; figure < kFigures; ++figure) {
        auto* value = new QLabel(u"–"_s);
        value->setFont(fonts::bodyBold());
        auto* caption = new QLabel(captions[figure]);
        caption->setFont(fonts::small());
        caption->setProperty("role", u"muted"_s);
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(value);
        column->addWidget(caption);
        row->addSpacing(spacing::kTight);
        row->addLayout(column);
        m_figures[figure] = value;
    }
    auto* rows = new QPushButton(themedIcon(Icon::List), tr("Raw events"));
    rows->setObjectName(u"showRawEvents"_s);
    rows->setToolTip(tr("The events themselves, as they lie in the files"));
    auto* selector = new QPushButton(themedIcon(Icon::CheckCircle), tr("Selector"));
    selector->setObjectName(u"selectorOfKey"_s);
    selector->setToolTip(tr("Make a selector of this key's events and prove it (S)"));
    connect(selector, &QPushButton::clicked, this, &KeyHeader::selectorRequested);
    row->addWidget(copy);
    row->addWidget(selector);
    row->addWidget(rows);
    connect(rows, &QPushButton::clicked, this, &KeyHeader::rowsRequested);
    connect(m_back, &QPushButton::clicked, this, &KeyHeader::backRequested);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(clipboardText(m_key.id)); });
}

void KeyHeader::setFigure(Figure figure, const QString& value, bool hot) {
    QLabel* label = m_figures[figure];
    label->setText(value);
    label->setProperty("role", hot ? u"hot"_s : QString());
    label->style()->unpolish(label);
    label->style()->polish(label);
}

void KeyHeader::show(const KeyTarget& target) {
    m_key = target.key;
    m_id->setText(displayTextOr(target.key.id, tr("(empty)")));
    const bool user = target.key.kind == events::KeyKind::User;
    m_storage->setText(user ? tr("user id")
                            : tr("group %1").arg(shortText(target.key.groupKey, 24)));
    m_days->setVisible(target.days.has_value());
    if (target.days) {
        m_days->setText(dateRange(*target.days));
    }
    for (const Figure figure : {Peak, HotDays, FirstHot, Events}) {
        setFigure(figure, u"–"_s);
    }
}

void KeyHeader::show(const KeyFacts& facts) {
    const store::TimelineDay* peak = facts.peak();
    if (peak == nullptr) {
        return;
    }
    setFigure(Peak, tr("%1 limit").arg(multipleText(peak->events, facts.limit)),
              peak->events > facts.limit);
    setFigure(HotDays,
              tr("%1 of %2").arg(fullNumber(facts.hotDays()), fullNumber(facts.days.size())));
    const std::optional<events::Day> first = facts.firstHotDay();
    setFigure(FirstHot, first ? longDate(*first) : tr("never"));
    setFigure(Events, fullNumber(facts.events()));
}

} // namespace shardscope::ui
