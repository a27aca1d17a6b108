// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/select/proof_model.h"

#include "ui/select/selector_words.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>

#include <array>
#include <utility>

namespace shardscope::ui {

namespace {

std::optional<std::uint64_t> countOf(const select::ProofCounts& counts, int column) {
    switch (column) {
    case ProofModel::HotMatched:
        return counts.hotMatched;
    case ProofModel::HotMissed:
        return counts.hotMissed;
    case ProofModel::InnocentMatched:
        return counts.innocentMatched;
    case ProofModel::InnocentKept:
        return counts.innocentKept;
    default:
        return std::nullopt;
    }
}

bool isWrong(int column) {
    return column == ProofModel::HotMissed || column == ProofModel::InnocentMatched;
}

} // namespace

void ProofModel::show(std::optional<select::SelectorProof> proof) {
    beginResetModel();
    m_proof = std::move(proof);
    endResetModel();
}

void ProofModel::splitBy(Split split) {
    beginResetModel();
    m_split = split;
    endResetModel();
}

std::optional<std::uint64_t> ProofModel::count(int row, int column) const {
    const auto at = static_cast<std::size_t>(row);
    switch (m_split) {
    case ByDay:
        return countOf(m_proof->days[at].counts, column);
    case ByEvent:
        return column == InnocentKept ? std::nullopt : countOf(m_proof->events[at].counts, column);
    case ByKey:
        return column == HotMatched  ? std::optional(m_proof->keys[at].matched)
               : column == HotMissed ? std::optional(m_proof->keys[at].missed)
                                     : std::nullopt;
    }
    return std::nullopt;
}

std::optional<session::ProofRowsRequest> ProofModel::rowsOf(const QModelIndex& index) const {
    if (!index.isValid() || index.column() == Name) {
        return std::nullopt;
    }
    const std::optional<std::uint64_t> events = count(index.row(), index.column());
    if (!events || *events == 0) {
        return std::nullopt;
    }
    const auto at = static_cast<std::size_t>(index.row());
    session::ProofRowsRequest request{
        .proof = *m_proof,
        .cell = {.hot = index.column() == HotMatched || index.column() == HotMissed,
                 .matched = index.column() == HotMatched || index.column() == InnocentMatched}};
    if (m_split == ByDay) {
        request.day = m_proof->days[at].day;
    } else if (m_split == ByKey) {
        request.key = m_proof->keys[at].key;
    } else if (m_proof->events[at].others) {
        return std::nullopt;
    } else {
        request.event = m_proof->events[at].event;
    }
    return request;
}

QString ProofModel::name(int row) const {
    const auto at = static_cast<std::size_t>(row);
    switch (m_split) {
    case ByDay:
        return longDate(m_proof->days[at].day);
    case ByEvent:
        return m_proof->events[at].others
                   ? tr("(all other events)")
                   : displayTextOr(m_proof->events[at].event, tr("(no name)"));
    case ByKey:
        return keyText(m_proof->keys[at].key);
    }
    return {};
}

int ProofModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || !m_proof) {
        return 0;
    }
    return static_cast<int>(m_split == ByDay     ? m_proof->days.size()
                            : m_split == ByEvent ? m_proof->events.size()
                                                 : m_proof->keys.size());
}

int ProofModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant ProofModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const bool isName = index.column() == Name;
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    const std::optional<std::uint64_t> events =
        isName ? std::nullopt : count(index.row(), index.column());
    if (role == Qt::DisplayRole) {
        return isName ? name(index.row()) : events ? fullNumber(*events) : QStringLiteral("–");
    }
    if (role == Qt::ForegroundRole && !isName) {
        const Theme& theme = Theme::of(QGuiApplication::palette());
        const bool none = events.value_or(0) == 0;
        return none ? theme.muted : isWrong(index.column()) ? theme.hotText : theme.text;
    }
    if (role == Qt::ToolTipRole && rowsOf(index)) {
        return tr("Double-click or Enter shows these events");
    }
    return {};
}

QVariant ProofModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((section == Name ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const std::array<QString, 3> names{tr("Day"), tr("Event"), tr("Key")};
    const std::array<QString, kColumns> titles{names[m_split], tr("Of the keys"), tr("Missed"),
                                               tr("Others matched"), tr("Others left alone")};
    return titles[static_cast<std::size_t>(section)];
}

} // namespace shardscope::ui
