// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulate/key_card.h"

#include "ui/simulate/simulation_words.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr int kWidth = 540;

QLabel* paragraph(const QString& objectName) {
    auto* label = new QLabel;
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

KeyCard::KeyCard(QWidget* parent)
    : Card({}, parent),
      m_simulated(paragraph(u"simulatedWords"_s)),
      m_compared(paragraph(u"comparedWords"_s)) {
    auto* words = new QWidget;
    words->setObjectName(u"scrolled"_s); // for the style sheet
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kSmall);
    column->addWidget(m_simulated);
    column->addWidget(m_compared);
    column->addStretch(1);
    auto* scroll = new QScrollArea; // reasons may be long
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(words);
    setContent(scroll);

    auto* toBoard = new QPushButton(themedIcon(Icon::Board), tr("Show on the &board"));
    toBoard->setObjectName(u"showOnBoard"_s);
    toBoard->setProperty("compact", true);
    toBoard->setToolTip(tr("The board with this key on this day alone"));
    auto* drill = new QPushButton(themedIcon(Icon::Search), tr("&Drill down"));
    drill->setObjectName(u"drillDown"_s);
    drill->setProperty("compact", true);
    drill->setToolTip(tr("The page of this key (Enter)"));
    addCornerWidget(drill);
    addCornerWidget(toBoard);
    setFixedWidth(kWidth);
    connect(drill, &QPushButton::clicked, this, &KeyCard::keyRequested);
    connect(toBoard, &QPushButton::clicked, this, &KeyCard::boardRequested);
}

void KeyCard::show(const session::LimitSimulation& simulation, const session::SimulatedKey& key) {
    setTitle(shortText(key.key.id, 28));
    setSubtitle(shortDate(key.day));
    m_simulated->setText(explainSimulated(simulation, key));
    m_compared->setText(explainComparison(simulation, key));
}

} // namespace shardscope::ui
