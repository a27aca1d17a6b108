// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulate/simulation_proxy.h"

#include "ui/board/board_roles.h"
#include "ui/simulate/simulation_model.h"
#include "ui/simulate/simulation_words.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

using session::SimulatedKey;

struct ColumnWords {
    const char* title;
    const char* explanation;
};

/// In the order of SimulationModel::Column.
constexpr std::array<ColumnWords, SimulationModel::kColumns> kColumnWords{{
    {QT_TRANSLATE_NOOP("Simulation", "Key"),
     QT_TRANSLATE_NOOP("Simulation", "The distinct id, or the id of the group, over the limit")},
    {QT_TRANSLATE_NOOP("Simulation", "Day"),
     QT_TRANSLATE_NOOP("Simulation", "The event date: counters begin anew every day")},
    {QT_TRANSLATE_NOOP("Simulation", "Events"),
     QT_TRANSLATE_NOOP("Simulation", "Events of the key on that day as ingestion counts them: "
                                     "duplicates included, renames undone")},
    {QT_TRANSLATE_NOOP("Simulation", "Of the day"),
     QT_TRANSLATE_NOOP("Simulation", "Their share of the events of the storage on that day")},
    {QT_TRANSLATE_NOOP("Simulation", "Would rename"),
     QT_TRANSLATE_NOOP("Simulation", "Events beyond the limit: what the vendor would have renamed "
                                     "to $hotshard_events")},
    {QT_TRANSLATE_NOOP("Simulation", "Renamed"),
     QT_TRANSLATE_NOOP("Simulation", "Events of the key on that day that the data shows as "
                                     "$hotshard_events")},
    {QT_TRANSLATE_NOOP("Simulation", "Compared"),
     QT_TRANSLATE_NOOP("Simulation", "How what the vendor did differs from the simulation")},
    {QT_TRANSLATE_NOOP("Simulation", "Recorded"),
     QT_TRANSLATE_NOOP("Simulation", "Whether a $hotshard_record names the key on that day")},
    {QT_TRANSLATE_NOOP("Simulation", "From (UTC)"),
     QT_TRANSLATE_NOOP("Simulation", "When the first event beyond the limit was processed: from "
                                     "then on all are renamed")},
}};

QString words(const char* text) {
    return QCoreApplication::translate("Simulation", text);
}

bool readsFromTheLeft(int column) {
    switch (column) {
    case SimulationModel::Id:
    case SimulationModel::Day:
    case SimulationModel::Comparison:
    case SimulationModel::Recorded:
    case SimulationModel::Moment:
        return true;
    default:
        return false;
    }
}

QVariant alignment(int column) {
    return QVariant(Qt::Alignment(Qt::AlignVCenter |
                                  (readsFromTheLeft(column) ? Qt::AlignLeft : Qt::AlignRight)));
}

} // namespace

SimulationProxy::SimulationProxy(SimulationModel& model, QObject* parent)
    : BoardProxy(parent), m_model(model) {
    setSourceModel(&model);
}

QVariant SimulationProxy::data(const QModelIndex& index, int role) const {
    return role == Qt::TextAlignmentRole ? alignment(index.column())
                                         : BoardProxy::data(index, role);
}

QVariant SimulationProxy::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= SimulationModel::kColumns) {
        return {};
    }
    const ColumnWords& column = kColumnWords[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return words(column.title);
    case Qt::ToolTipRole:
        return words(column.explanation);
    case Qt::TextAlignmentRole:
        return alignment(section);
    default:
        return {};
    }
}

QString SimulationProxy::cellText(const QModelIndex& index) const {
    const SimulatedKey& key = m_model.key(mapToSource(index).row());
    switch (index.column()) {
    case SimulationModel::Id:
        return displayTextOr(key.key.id, tr("(empty)"));
    case SimulationModel::Day:
        return longDate(key.day);
    case SimulationModel::Share:
        return percentText(key.events, key.dayEvents);
    case SimulationModel::Comparison:
        return comparisonLook(m_model.simulation(), key).text;
    case SimulationModel::Recorded:
        return key.recorded ? tr("yes") : u"–"_s;
    case SimulationModel::Moment:
        return key.crossedAtMs ? momentText(*key.crossedAtMs) : tr("not known");
    default:
        return {};
    }
}

QString SimulationProxy::toolTip(const QModelIndex& index) const {
    const SimulatedKey& key = m_model.key(mapToSource(index).row());
    switch (index.column()) {
    case SimulationModel::Id:
        return u"<p>"_s + htmlText(key.key.id) + u"</p>"_s;
    case SimulationModel::Comparison:
    case SimulationModel::Renamed:
        return u"<p>"_s + explainComparison(m_model.simulation(), key).toHtmlEscaped() + u"</p>"_s;
    default:
        return u"<p>"_s + explainSimulated(m_model.simulation(), key).toHtmlEscaped() + u"</p>"_s;
    }
}

QList<QStringList> SimulationProxy::plainRows(const QList<int>& rows) const {
    QStringList titles;
    for (const ColumnWords& column : kColumnWords) {
        titles.append(words(column.title));
    }
    QList<QStringList> all{titles};
    for (const int row : rows) {
        all.append(plainRow(row));
    }
    for (int row = 0; rows.isEmpty() && row < rowCount(); ++row) {
        all.append(plainRow(row));
    }
    return all;
}

QStringList SimulationProxy::plainRow(int row) const {
    const SimulatedKey& key = m_model.key(mapToSource(index(row, 0)).row());
    const QString moment =
        key.crossedAtMs
            ? QDateTime::fromMSecsSinceEpoch(*key.crossedAtMs, Qt::UTC).toString(Qt::ISODateWithMs)
            : QString();
    const double share = key.dayEvents == 0
                             ? 0
                             : static_cast<double>(key.events) / static_cast<double>(key.dayEvents);
    return {clipboardText(key.key.id),
            QString::fromStdString(events::toIsoDate(key.day)),
            QString::number(key.events),
            QString::number(share, 'f', 6),
            QString::number(key.wouldRename),
            QString::number(key.renamed),
            QString::number(static_cast<qint64>(key.renamed - key.wouldRename)),
            key.recorded ? tr("yes") : tr("no"),
            moment};
}

} // namespace shardscope::ui
