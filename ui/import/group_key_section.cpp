// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/group_key_section.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

GroupKeySection::GroupKeySection(QWidget* parent)
    : QWidget(parent),
      m_model(new GroupKeyModel(this)),
      m_list(new QListView),
      m_name(new QLineEdit) {
    m_list->setModel(m_model);
    m_list->setObjectName(u"groupKeys"_s);
    m_list->setAccessibleName(tr("Group keys"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setMinimumHeight(84);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // what is left, no more
    m_list->setSpacing(1);
    m_name->setPlaceholderText(tr("Another property"));
    m_name->setAccessibleName(tr("Name of another group key"));
    m_name->setObjectName(u"groupKeyName"_s);
    auto* add = new QPushButton(tr("Add"));
    add->setAccessibleName(tr("Add this group key"));
    add->setObjectName(u"addGroupKey"_s);

    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::kSmall);
    row->addWidget(m_name, 1);
    row->addWidget(add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kSmall);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    connect(add, &QPushButton::clicked, this, &GroupKeySection::addTyped);
    connect(m_name, &QLineEdit::returnPressed, this, &GroupKeySection::addTyped);
}

void GroupKeySection::addTyped() {
    const std::string key = m_name->text().trimmed().toStdString();
    if (!key.empty()) {
        m_model->addKey(key);
        m_name->clear();
        m_list->scrollToBottom();
    }
}

} // namespace shardscope::ui
