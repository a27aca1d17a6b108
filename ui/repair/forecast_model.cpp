// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repair/forecast_model.h"

#include "ui/select/selector_words.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"

#include <array>
#include <utility>

namespace shardscope::ui {

void ForecastModel::show(std::vector<session::ForecastFinding> findings) {
    beginResetModel();
    m_findings = std::move(findings);
    endResetModel();
}

IconText ForecastModel::look(int row) const {
    const session::ForecastFinding& finding = m_findings[static_cast<std::size_t>(row)];
    if (finding.state == detect::HeatState::Near) {
        return {tr("near"), Icon::Info, Tint::Warn};
    }
    return {finding.isNew ? tr("newly hot") : tr("stays hot"), Icon::Alert, Tint::Hot};
}

int ForecastModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int ForecastModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant ForecastModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const session::ForecastFinding& finding = m_findings[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = index.column() >= There && index.column() <= OfLimit;
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && index.column() == Key) {
        return QString(QStringLiteral("<p>") + htmlText(finding.key.id) + QStringLiteral("</p>"));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Key:
        return keyText(finding.key);
    case Day:
        return longDate(finding.day);
    case There:
        return fullNumber(finding.existing);
    case Added:
        return fullNumber(finding.sent);
    case OfLimit:
        return multipleText(finding.events(), finding.limit);
    default:
        return look(index.row()).text;
    }
}

QVariant ForecastModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section >= There && section <= OfLimit;
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const std::array<QString, kColumns> titles{tr("Key"),   tr("Day"),      tr("There"),
                                               tr("Added"), tr("Of limit"), tr("State")};
    return titles[static_cast<std::size_t>(section)];
}

} // namespace shardscope::ui
