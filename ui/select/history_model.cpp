// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/select/history_model.h"

#include "ui/select/selector_words.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

QString keysText(const std::vector<events::ShardKey>& keys) {
    if (keys.size() == 1) {
        return keyText(keys.front());
    }
    return countText(keys.size(), QT_TRANSLATE_NOOP("Count", "%1 key"),
                     QT_TRANSLATE_N_NOOP("Count", "%1 keys"));
}

QString paragraph(const std::string& text) {
    return u"<p>"_s + htmlText(text) + u"</p>"_s;
}

} // namespace

IconText HistoryModel::verdict(const HistoryEntry& entry) {
    IconText look = verdictLook(entry.kept.proof);
    if (entry.stale) {
        return {tr("Stale"), Icon::Clock, Tint::Warn};
    }
    if (!entry.kept.waiver.empty()) {
        return {tr("Accepted with a reason"), Icon::Alert, Tint::Warn};
    }
    return look;
}

void HistoryModel::show(const std::vector<HistoryEntry>& entries) {
    std::vector<HistoryEntry> newest(entries.rbegin(), entries.rend());
    if (newest == m_entries) {
        return; // what is selected stays so
    }
    beginResetModel();
    m_entries = std::move(newest);
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QString HistoryModel::text(const HistoryEntry& entry, int column) {
    const select::SelectorProof& proof = entry.kept.proof;
    switch (column) {
    case Number:
        return QString::number(entry.kept.id);
    case Proved:
        return boundText(proof.provedAtMs);
    case Verdict:
        return verdict(entry).text;
    case Keys:
        return keysText(proof.claim.pairs);
    case Days:
        return dateRange(proof.claim.range);
    case Matched:
        return fullNumber(proof.counts.hotMatched);
    case Innocent:
        return fullNumber(proof.counts.innocentMatched);
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const HistoryEntry& entry = at(index.row());
    const bool number = index.column() == Matched || index.column() == Innocent;
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (index.column() == Verdict && !entry.kept.waiver.empty()) {
            return paragraph(entry.kept.waiver);
        }
        return paragraph(entry.kept.proof.claim.selector);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == Matched || section == Innocent;
        return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const std::array<QString, kColumns> titles{tr("No."),           tr("Proved at"), tr("Verdict"),
                                               tr("Keys"),          tr("Days"),      tr("Matched"),
                                               tr("Others matched")};
    return titles[static_cast<std::size_t>(section)];
}

} // namespace shardscope::ui
