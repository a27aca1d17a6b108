// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_sections.h"

#include "ui/theme/theme.h"
#include "ui/widgets/segmented_switch.h"

#include <QVBoxLayout>

#include <utility>

namespace shardscope::ui {

BoardSections::BoardSections(std::vector<Section> sections, QWidget* parent)
    : QWidget(parent), m_sections(std::move(sections)) {
    QStringList names;
    QStringList explanations;
    for (const Section& section : m_sections) {
        names << section.name;
        explanations << section.explanation;
    }
    m_names = new SegmentedSwitch(names);
    m_names->setToolTips(explanations);
    m_names->setAccessibleName(tr("Sections of the board"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kMedium);
    column->addWidget(m_names);
    for (std::size_t at = 0; at < m_sections.size(); ++at) {
        column->addWidget(m_sections[at].page, 1);
        m_sections[at].page->setVisible(at == 0);
    }
    connect(m_names, &SegmentedSwitch::chosen, this, &BoardSections::setCurrent);
}

QWidget* BoardSections::currentPage() const {
    return m_sections[static_cast<std::size_t>(m_current)].page;
}

void BoardSections::setCurrent(int section) {
    if (section == m_current || section < 0 || section >= static_cast<int>(m_sections.size())) {
        return;
    }
    currentPage()->hide();
    m_current = section;
    m_names->setCurrent(section);
    currentPage()->show();
    Q_EMIT currentChanged(section);
}

int BoardSections::sectionOf(const QWidget* widget) const {
    for (std::size_t at = 0; at < m_sections.size(); ++at) {
        if (m_sections[at].page == widget || m_sections[at].page->isAncestorOf(widget)) {
            return static_cast<int>(at);
        }
    }
    return -1;
}

} // namespace shardscope::ui
