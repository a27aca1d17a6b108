// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/heat_zoom_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

HeatZoomBar::HeatZoomBar(QWidget* parent)
    : QWidget(parent),
      m_closer(
          button(tr("Zoom in"), tr("Fewer days (+, the wheel over the map, or Shift and a drag)"))),
      m_further(button(tr("Zoom out"), tr("More days (−)"))),
      m_whole(button(tr("Whole range"), tr("All days and keys (0)"))),
      m_words(new ElidedLabel) {
    m_closer->setIcon(themedIcon(Icon::Plus, Tint::Muted));
    m_further->setIcon(themedIcon(Icon::Minus, Tint::Muted));
    m_whole->setText(m_whole->accessibleName());
    m_words->setFont(fonts::small());
    m_words->setProperty("role", u"muted"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::kTight);
    row->addWidget(m_closer);
    row->addWidget(m_further);
    row->addWidget(m_whole);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_words);
    connect(m_closer, &QToolButton::clicked, this, &HeatZoomBar::closerRequested);
    connect(m_further, &QToolButton::clicked, this, &HeatZoomBar::furtherRequested);
    connect(m_whole, &QToolButton::clicked, this, &HeatZoomBar::wholeRequested);
    show({}, true);
}

QToolButton* HeatZoomBar::button(const QString& name, const QString& toolTip) {
    auto* button = new QToolButton(this);
    button->setAccessibleName(name);
    button->setToolTip(toolTip);
    button->setIconSize(QSize(16, 16));
    return button;
}

void HeatZoomBar::show(const QString& words, bool whole) {
    m_words->setText(words);
    m_words->setVisible(!whole);
    m_whole->setVisible(!whole);
    m_further->setEnabled(!whole);
}

} // namespace shardscope::ui
