// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repair/fate_model.h"

#include "ui/repair/repair_words.h"
#include "ui/text/number_text.h"

#include <array>
#include <utility>

namespace shardscope::ui {

void FateModel::show(std::shared_ptr<const session::RepairPreview> preview,
                     const remediate::Recipe& recipe) {
    beginResetModel();
    m_preview = std::move(preview);
    m_recipe = recipe;
    m_events = 0;
    if (m_preview) {
        for (const session::RepairPreview::Group& group : m_preview->groups) {
            m_events += group.events;
        }
    }
    endResetModel();
}

IconText FateModel::look(int row) const {
    return groupLook(m_preview->groups[static_cast<std::size_t>(row)], m_recipe);
}

int FateModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_preview ? 0 : static_cast<int>(m_preview->groups.size());
}

int FateModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant FateModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const std::uint64_t events = m_preview->groups[static_cast<std::size_t>(index.row())].events;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Fate     ? look(index.row()).text
               : index.column() == Events ? fullNumber(events)
                                          : percentText(events, m_events);
    case Qt::ToolTipRole:
        return index.column() == Fate ? QVariant(look(index.row()).text.toHtmlEscaped())
                                      : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Fate ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant FateModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((section == Fate ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const std::array<QString, kColumns> titles{tr("What becomes of them"), tr("Events"),
                                               tr("Share")};
    return titles[static_cast<std::size_t>(section)];
}

} // namespace shardscope::ui
