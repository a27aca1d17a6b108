// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/selector_comparison.h"
#include "ui/select/history_model.h"
#include "ui/select/selector_words.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

void ComparisonModel::show(const HistoryEntry& first, const HistoryEntry& second) {
    beginResetModel();
    m_rows.clear();
    m_firstName = tr("No. %1").arg(first.kept.id);
    m_secondName = tr("No. %1").arg(second.kept.id);
    const select::SelectorProof& one = first.kept.proof;
    const select::SelectorProof& other = second.kept.proof;
    const auto add = [this](const QString& what, std::uint64_t left, std::uint64_t right) {
        m_rows.push_back({what, fullNumber(left), fullNumber(right)});
    };
    add(tr("Events of the keys matched"), one.counts.hotMatched, other.counts.hotMatched);
    add(tr("Events of the keys missed"), one.counts.hotMissed, other.counts.hotMissed);
    add(tr("Other events matched"), one.counts.innocentMatched, other.counts.innocentMatched);
    add(tr("Other events left alone"), one.counts.innocentKept, other.counts.innocentKept);
    m_rows.push_back({tr("Days"), dateRange(one.claim.range), dateRange(other.claim.range)});
    m_rows.push_back(
        {tr("Processed before"), boundText(one.claim.beforeMs), boundText(other.claim.beforeMs)});
    const QString present = tr("yes");
    const QString absent = u"–"_s;
    for (const select::ComparedClause& clause :
         select::compareSelectors(one.claim.selector, other.claim.selector)) {
        m_rows.push_back({displayText(clause.text), clause.inFirst ? present : absent,
                          clause.inSecond ? present : absent});
    }
    endResetModel();
}

void ComparisonModel::clear() {
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::FontRole && row.differs()) {
        return fonts::bodyBold(); // never by colour alone
    }
    if (role == Qt::ToolTipRole && index.column() == What) {
        return row.what.toHtmlEscaped();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return index.column() == What ? row.what : index.column() == First ? row.first : row.second;
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == First    ? m_firstName
           : section == Second ? m_secondName
                               : tr("Clause or count");
}

} // namespace shardscope::ui
