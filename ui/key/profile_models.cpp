// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/key/profile_models.h"

#include "ui/board/board_roles.h"
#include "ui/key/profile_words.h"
#include "ui/simulate/simulation_words.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

struct ColumnWords {
    const char* title;
    const char* explanation;
};

constexpr std::array<ColumnWords, PropertyModel::kColumns> kPropertyWords{{
    {QT_TRANSLATE_NOOP("Key", "Property"),
     QT_TRANSLATE_NOOP("Key", "A property of the key's events")},
    {QT_TRANSLATE_NOOP("Key", "Tells"),
     QT_TRANSLATE_NOOP("Key", "How far its values here and elsewhere differ: 0 % is the same, "
                              "100 % nothing in common (Jensen-Shannon divergence)")},
    {QT_TRANSLATE_NOOP("Key", "Values"),
     QT_TRANSLATE_NOOP("Key", "Distinct values on the key's events")},
}};

constexpr std::array<ColumnWords, ValueModel::kColumns> kValueWords{{
    {QT_TRANSLATE_NOOP("Key", "Value"), QT_TRANSLATE_NOOP("Key", "As it stands in the events")},
    {QT_TRANSLATE_NOOP("Key", "Events"), QT_TRANSLATE_NOOP("Key", "Events of the key with it")},
    {QT_TRANSLATE_NOOP("Key", "Here"),
     QT_TRANSLATE_NOOP("Key", "Share of the key's events that have it")},
    {QT_TRANSLATE_NOOP("Key", "Elsewhere"),
     QT_TRANSLATE_NOOP("Key", "Share of the other events that have it")},
    {QT_TRANSLATE_NOOP("Key", "Lift"),
     QT_TRANSLATE_NOOP("Key", "How many times as frequent here as elsewhere")},
    {QT_TRANSLATE_NOOP("Key", "First seen (UTC)"),
     QT_TRANSLATE_NOOP("Key", "Time of the key's first event with it")},
}};

constexpr std::array<ColumnWords, KeyDayModel::kColumns> kDayWords{{
    {QT_TRANSLATE_NOOP("Key", "Day"), QT_TRANSLATE_NOOP("Key", "The event date")},
    {QT_TRANSLATE_NOOP("Key", "Events"),
     QT_TRANSLATE_NOOP("Key", "As ingestion counts them, duplicates included")},
    {QT_TRANSLATE_NOOP("Key", "Of the limit"), QT_TRANSLATE_NOOP("Key", "× the limit")},
    {QT_TRANSLATE_NOOP("Key", "Each once"),
     QT_TRANSLATE_NOOP("Key", "Distinct combinations of event, distinct_id, time and $insert_id")},
    {QT_TRANSLATE_NOOP("Key", "Duplicates"),
     QT_TRANSLATE_NOOP("Key", "Share of the events that were sent before")},
    {QT_TRANSLATE_NOOP("Key", "Over the limit from (UTC)"),
     QT_TRANSLATE_NOOP("Key", "When the first event beyond the limit was processed")},
    {QT_TRANSLATE_NOOP("Key", "Without duplicates"),
     QT_TRANSLATE_NOOP("Key", "When the limit would have been passed without them")},
}};

QString words(const char* text) {
    return QCoreApplication::translate("Key", text);
}

constexpr Qt::Alignment kLeft = Qt::AlignVCenter | Qt::AlignLeft;
constexpr Qt::Alignment kRight = Qt::AlignVCenter | Qt::AlignRight;

template<std::size_t kCount>
QVariant header(const std::array<ColumnWords, kCount>& columns, int section, int role,
                Qt::Alignment alignment) {
    const ColumnWords& column = columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return words(column.title);
    case Qt::ToolTipRole:
        return words(column.explanation);
    case Qt::TextAlignmentRole:
        return QVariant(alignment);
    default:
        return {};
    }
}

Qt::Alignment propertyAlignment(int column) {
    return column == PropertyModel::Name ? kLeft : kRight;
}
Qt::Alignment valueAlignment(int column) {
    return column == ValueModel::Value || column == ValueModel::First ? kLeft : kRight;
}
Qt::Alignment dayAlignment(int column) {
    return column == KeyDayModel::Day || column >= KeyDayModel::Crossed ? kLeft : kRight;
}

/// A share in thousandths, for bars and to sort by.
quint64 thousandths(double share) {
    return static_cast<quint64>(share * 1000 + 0.5);
}
double shareOf(std::uint64_t part, std::uint64_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

void PropertyModel::show(std::shared_ptr<const session::KeyProfile> profile,
                         std::vector<const session::PropertyProfile*> properties) {
    beginResetModel();
    m_profile = std::move(profile);
    m_properties = std::move(properties);
    endResetModel();
}

int PropertyModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_properties.size());
}

int PropertyModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kColumns);
}

QVariant PropertyModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const session::PropertyProfile& shown = property(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name   ? propertyText(shown)
               : index.column() == Skew ? percentText(thousandths(shown.skew), 1000)
                                        : distinctText(shown);
    case Qt::ToolTipRole:
        return u"<p>"_s + htmlText(shown.name) + u"</p>"_s;
    case Qt::TextAlignmentRole:
        return QVariant(propertyAlignment(index.column()));
    case NumberRole:
        return index.column() == Skew ? QVariant(thousandths(shown.skew)) : QVariant();
    case LargestRole:
        return index.column() == Skew ? QVariant(quint64{1000}) : QVariant();
    default:
        return {};
    }
}

QVariant PropertyModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return orientation == Qt::Horizontal && section >= 0 && section < kColumns
               ? header(kPropertyWords, section, role, propertyAlignment(section))
               : QVariant();
}

void ValueModel::show(std::shared_ptr<const session::KeyProfile> profile,
                      const session::PropertyProfile* property) {
    beginResetModel();
    m_profile = std::move(profile);
    m_property = property;
    endResetModel();
}

int ValueModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_property == nullptr ? 0
                                                     : static_cast<int>(m_property->values.size());
}

int ValueModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kColumns);
}

QString ValueModel::text(const session::ValueProfile& shown, int column) const {
    switch (column) {
    case Value:
        return valueText(shown);
    case Here:
        return fullNumber(shown.here);
    case ShareHere:
        return percentText(shown.here, m_profile->events);
    case ShareElsewhere:
        return m_profile->others == 0 ? u"–"_s : percentText(shown.elsewhere, m_profile->others);
    case Lift:
        return liftText(*m_profile, shown);
    default:
        return momentText(shown.firstMs);
    }
}

QVariant ValueModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const session::ValueProfile& shown = value(index.row());
    const bool bar = index.column() == ShareHere || index.column() == ShareElsewhere;
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::ToolTipRole:
        return u"<p>"_s + htmlText(shown.text) + u"</p>"_s;
    case Qt::TextAlignmentRole:
        return QVariant(valueAlignment(index.column()));
    case NumberRole:
        return bar ? QVariant(thousandths(index.column() == ShareHere
                                              ? shareOf(shown.here, m_profile->events)
                                              : shareOf(shown.elsewhere, m_profile->others)))
                   : QVariant();
    case LargestRole:
        return bar ? QVariant(quint64{1000}) : QVariant();
    case BytesRole:
        return QByteArray(shown.text.data(), static_cast<qsizetype>(shown.text.size()));
    default:
        return {};
    }
}

QVariant ValueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return orientation == Qt::Horizontal && section >= 0 && section < kColumns
               ? header(kValueWords, section, role, valueAlignment(section))
               : QVariant();
}

void KeyDayModel::show(std::shared_ptr<const session::KeyProfile> profile) {
    beginResetModel();
    m_profile = std::move(profile);
    endResetModel();
}

int KeyDayModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_profile ? 0 : static_cast<int>(m_profile->days.size());
}

int KeyDayModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kColumns);
}

QString KeyDayModel::text(const session::ProfileDay& day, int column) const {
    const auto moment = [](const std::optional<std::int64_t>& ms) {
        return ms ? momentText(*ms) : u"–"_s;
    };
    switch (column) {
    case Day:
        return longDate(day.day);
    case Events:
        return fullNumber(day.events);
    case Multiple:
        return multipleText(day.events, m_profile->limit);
    case Once:
        return day.deduplicated ? fullNumber(*day.deduplicated) : words("not known");
    case Duplicates:
        return day.deduplicated ? percentText(day.events - *day.deduplicated, day.events) : u"–"_s;
    case Crossed:
        return moment(day.crossedAtMs);
    default:
        return moment(day.deduplicatedCrossedAtMs);
    }
}

QVariant KeyDayModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const session::ProfileDay& day = m_profile->days[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(day, index.column());
    case Qt::TextAlignmentRole:
        return QVariant(dayAlignment(index.column()));
    case NumberRole:
        return static_cast<quint64>(day.events);
    case LimitRole:
        return static_cast<quint64>(m_profile->limit);
    default:
        return {};
    }
}

QVariant KeyDayModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return orientation == Qt::Horizontal && section >= 0 && section < kColumns
               ? header(kDayWords, section, role, dayAlignment(section))
               : QVariant();
}

} // namespace shardscope::ui
