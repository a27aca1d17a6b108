// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repair/book_model.h"

#include "ui/text/number_text.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>

#include <array>
#include <utility>

namespace shardscope::ui {

namespace {

std::uint64_t countOf(const session::DayBook& book, int column) {
    const std::array<std::uint64_t, BookModel::kColumns> counts{
        0, book.read, book.accepted, book.refused, book.excluded, book.quarantined, book.pending};
    return counts[static_cast<std::size_t>(column)];
}

} // namespace

void BookModel::show(std::vector<session::DayBook> days) {
    const bool same = days.size() == m_days.size();
    if (!same) {
        beginResetModel();
    }
    m_days = std::move(days);
    m_total = {};
    for (const session::DayBook& day : m_days) {
        m_total.read += day.read;
        m_total.accepted += day.accepted;
        m_total.refused += day.refused;
        m_total.excluded += day.excluded;
        m_total.quarantined += day.quarantined;
        m_total.pending += day.pending;
        m_total.uncertain += day.uncertain;
    }
    if (!same) {
        endResetModel();
    } else if (!m_days.empty()) { // the place in the table is not lost
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    }
}

int BookModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_days.empty() ? 0 : static_cast<int>(m_days.size()) + 1;
}

int BookModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant BookModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const bool isTotal = index.row() == 0;
    const session::DayBook& book =
        isTotal ? m_total : m_days[static_cast<std::size_t>(index.row()) - 1];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Day ? (isTotal ? tr("All days") : longDate(book.day))
                                     : fullNumber(countOf(book, index.column()));
    case Qt::FontRole:
        return isTotal ? QVariant(fonts::bodyBold()) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == Refused && book.refused > 0
                   ? QVariant(Theme::of(QGuiApplication::palette()).hotText)
                   : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Day ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant BookModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((section == Day ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const std::array<QString, kColumns> titles{tr("Day"),     tr("Read"),     tr("Accepted"),
                                               tr("Refused"), tr("Left out"), tr("Set aside"),
                                               tr("Pending")};
    return titles[static_cast<std::size_t>(section)];
}

} // namespace shardscope::ui
