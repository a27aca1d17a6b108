// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulate/simulation_words.h"

#include "ui/text/display_text.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

using session::Comparison;
using session::LimitSimulation;
using session::SimulatedKey;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Simulation)
};

QString events(std::uint64_t count) {
    return countText(count, QT_TRANSLATE_NOOP("Count", "%1 event"),
                     QT_TRANSLATE_N_NOOP("Count", "%1 events"));
}

/// Where renaming began gives the limit in force away when it is one of the usual ones.
bool keptAUsualLimit(const LimitSimulation& simulation, const SimulatedKey& key) {
    return std::any_of(
        simulation.presets.begin(), simulation.presets.end(),
        [&key](const auto& preset) { return preset.limit == key.events - key.renamed; });
}

QString whatIsLeft(const LimitSimulation& simulation, const SimulatedKey& key,
                   const QString& otherwise) {
    const QString renamed = fullNumber(key.renamed);
    const QString kept = fullNumber(key.events - key.renamed);
    if (!keptAUsualLimit(simulation, key)) {
        return Words::tr("The data shows %1 renamed; %2 kept their name.").arg(renamed, kept) +
               u' ' + otherwise;
    }
    return Words::tr("The data shows %1 renamed; exactly %2 kept their name, so that was the "
                     "limit in force.")
        .arg(renamed, kept);
}

QString reasonsForMore(const LimitSimulation& simulation) {
    const QString other = simulation.storage.kind == events::KeyKind::User
                              ? Words::tr("some were renamed for a group of theirs")
                              : Words::tr("some were renamed because their user was too hot");
    return Words::tr("A lower limit was in force, duplicates that counted are gone from the "
                     "exports, these hold only a part of the day, or %1.")
        .arg(other);
}

} // namespace

QString storageText(const session::Storage& storage) {
    return storage.kind == events::KeyKind::User
               ? Words::tr("User analytics")
               : Words::tr("Groups of %1").arg(shortText(storage.groupKey, 32));
}

QString momentText(std::int64_t unixMs) {
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(unixMs, Qt::UTC);
    return moment.isValid() ? QLocale().toString(moment, Words::tr("d MMM yyyy, HH:mm:ss"))
                            : Words::tr("%1 ms").arg(unixMs);
}

QString effectText(const LimitSimulation& simulation) {
    const session::LimitEffect& effect = simulation.effect;
    return Words::tr("%1 on %2: %3 of %4 would be renamed (%5), %6 are renamed in the data")
        .arg(countText(effect.keys, QT_TRANSLATE_NOOP("Count", "%1 key"),
                       QT_TRANSLATE_N_NOOP("Count", "%1 keys")),
             countText(effect.keyDays, QT_TRANSLATE_NOOP("Count", "%1 key-day"),
                       QT_TRANSLATE_N_NOOP("Count", "%1 key-days")),
             fullNumber(effect.wouldRename), events(simulation.events),
             percentText(effect.wouldRename, simulation.events), fullNumber(simulation.renamed));
}

IconText comparisonLook(const LimitSimulation& simulation, const SimulatedKey& key) {
    switch (compare(simulation, key)) {
    case Comparison::Same:
        return {Words::tr("as simulated"), Icon::CheckCircle, Tint::Good};
    case Comparison::NothingInData:
        return {Words::tr("no renames in the data"), Icon::Minus, Tint::Muted};
    case Comparison::KeyNotRenamed:
        return {Words::tr("spared"), Icon::EyeOff, Tint::Warn};
    case Comparison::RenamedFewer:
        return {Words::tr("%1 fewer").arg(fullNumber(key.wouldRename - key.renamed)),
                Icon::ChevronDown, Tint::Warn};
    case Comparison::RenamedMore:
        return {Words::tr("%1 more").arg(fullNumber(key.renamed - key.wouldRename)),
                Icon::ChevronUp, Tint::Warn};
    }
    return {};
}

QString explainSimulated(const LimitSimulation& simulation, const SimulatedKey& key) {
    const QString all = Words::tr("%1, %2 of that day.")
                            .arg(events(key.events), percentText(key.events, key.dayEvents));
    const QString since =
        key.crossedAtMs
            ? Words::tr("From number %1 on, processed at %2 UTC, %3 would be renamed.")
                  .arg(fullNumber(simulation.effect.limit + 1), momentText(*key.crossedAtMs),
                       fullNumber(key.wouldRename))
            : Words::tr("%1 would be renamed; from which moment on is not known while a source "
                        "file is missing.")
                  .arg(fullNumber(key.wouldRename));
    return all + u' ' + since;
}

QString explainComparison(const LimitSimulation& simulation, const SimulatedKey& key) {
    switch (compare(simulation, key)) {
    case Comparison::Same:
        return Words::tr("The data shows exactly as many renamed.");
    case Comparison::NothingInData:
        return Words::tr("Nothing at all is renamed in these exports: they are from before the "
                         "limit, or never passed the vendor's limiter.");
    case Comparison::KeyNotRenamed:
        return Words::tr("The vendor renamed other keys, but none of these events: the limit in "
                         "force may have been higher than the one tried here.");
    case Comparison::RenamedFewer:
        return whatIsLeft(simulation, key,
                          Words::tr("The vendor's counter is best effort and may notice a key "
                                    "late, or its limit was higher than the one tried here."));
    case Comparison::RenamedMore:
        return whatIsLeft(simulation, key, reasonsForMore(simulation));
    }
    return {};
}

} // namespace shardscope::ui
