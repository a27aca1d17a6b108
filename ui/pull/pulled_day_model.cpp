// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pull/pulled_day_model.h"

#include "ui/pull/pull_words.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/text/size_text.h"

#include <algorithm>
#include <array>

namespace shardscope::ui {

namespace {

using session::PullState;

bool isNumber(int column) {
    return column == PulledDayModel::Events || column == PulledDayModel::Size ||
           column == PulledDayModel::Requests;
}

} // namespace

void PulledDayModel::setDays(std::vector<session::PullDay> days) {
    beginResetModel();
    m_days = std::move(days);
    endResetModel();
}

void PulledDayModel::setDay(std::size_t at, const session::PullDay& day) {
    if (at >= m_days.size() || m_days[at] == day) {
        return;
    }
    m_days[at] = day;
    const int row = static_cast<int>(at);
    Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
}

std::size_t PulledDayModel::count(PullState state) const {
    return static_cast<std::size_t>(
        std::count_if(m_days.begin(), m_days.end(),
                      [state](const session::PullDay& day) { return day.state == state; }));
}

int PulledDayModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_days.size());
}

int PulledDayModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QString PulledDayModel::text(const session::PullDay& day, int column) {
    const bool complete = day.state == PullState::Complete;
    switch (column) {
    case Date:
        return longDate(day.day);
    case State:
        return dayLook(day.state).text;
    case Events:
        return complete ? fullNumber(day.events) : QString();
    case Size:
        return complete || (day.state == PullState::Fetching && day.bytes > 0) ? sizeText(day.bytes)
                                                                               : QString();
    case Requests:
        return day.requests > 0 ? fullNumber(day.requests) : QString();
    case Reason:
        return displayText(day.reason);
    default:
        return {};
    }
}

QVariant PulledDayModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const session::PullDay& day = m_days[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(day, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return index.column() == Reason && !day.reason.empty()
                   ? QVariant(QStringLiteral("<p>") + htmlText(day.reason) + QStringLiteral("</p>"))
                   : QVariant();
    case StateRole:
        return static_cast<int>(day.state);
    default:
        return {};
    }
}

QVariant PulledDayModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const std::array<QString, kColumns> titles{tr("Day"),  tr("State"),    tr("Events"),
                                               tr("Size"), tr("Requests"), tr("Reason")};
    return titles[static_cast<std::size_t>(section)];
}

} // namespace shardscope::ui
