// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repair/repair_words.h"

#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/text/size_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdint>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr qsizetype kLongestName = 60;

class Words {
    Q_DECLARE_TR_FUNCTIONS(RepairWords)

public:
    using Sentences = std::vector<AdviceModel::Advice>;

    static QString list(const std::vector<std::string>& names) {
        QStringList shown;
        for (const std::string& name : names) {
            shown << shortText(name, kLongestName);
        }
        return shown.join(u", "_s);
    }

    static QString on(const std::vector<events::Day>& days) {
        return days.empty()
                   ? tr("on every day")
                   : tr("on %1").arg(countText(days.size(), QT_TRANSLATE_NOOP("Count", "%1 day"),
                                               QT_TRANSLATE_N_NOOP("Count", "%1 days")));
    }

    static IconText mapping(const remediate::MapDistinctId& action) {
        QStringList sources;
        if (!action.from.empty()) {
            sources << list(action.from);
        }
        if (action.lookup) {
            sources << tr("the lookup of %1").arg(shortText(action.lookup->property, kLongestName));
        }
        const QString otherwise =
            action.otherwise.empty() ? tr("nobody") : shortText(action.otherwise, kLongestName);
        const bool all = action.which == remediate::MapDistinctId::Which::All;
        const QString text =
            sources.isEmpty()
                ? tr("Give the event to %1").arg(otherwise)
                : tr("Give the event to the first of %1 that names somebody, else to %2")
                      .arg(sources.join(u", "_s), otherwise);
        return {all ? text : tr("%1, if its own id was taken away").arg(text), Icon::User,
                Tint::Accent};
    }

    struct Look {
        IconText operator()(const remediate::RestoreEvent&) const {
            return {tr("Give renamed events their original name back"), Icon::Reset, Tint::Accent};
        }
        IconText operator()(const remediate::MapDistinctId& action) const {
            return mapping(action);
        }
        IconText operator()(const remediate::ReplaceGroup& action) const {
            const QString key = shortText(action.key, kLongestName);
            const QString id = shortText(action.id, kLongestName);
            return {!action.with ? tr("Take %1 out of %2 %3").arg(id, key, on(action.days))
                    : action.with->empty()
                        ? tr("Blank %1 in %2 %3").arg(id, key, on(action.days))
                        : tr("Replace %1 in %2 by %3 %4")
                              .arg(id, key, shortText(*action.with, kLongestName), on(action.days)),
                    Icon::Group, Tint::Accent};
        }
        IconText operator()(const remediate::DropProperties& action) const {
            return {tr("Drop %1").arg(list(action.names)), Icon::Trash, Tint::Accent};
        }
        IconText operator()(const remediate::RenameProperty& action) const {
            return {
                tr("Rename %1 to %2")
                    .arg(shortText(action.from, kLongestName), shortText(action.to, kLongestName)),
                Icon::ArrowRight, Tint::Accent};
        }
        IconText operator()(const remediate::SetProperty& action) const {
            return {tr("Set %1 to %2")
                        .arg(shortText(action.name, kLongestName),
                             shortText(action.json, kLongestName)),
                    Icon::Plus, Tint::Accent};
        }
        IconText operator()(const remediate::KeepInsertId&) const {
            return {tr("Keep its $insert_id"), Icon::Pin, Tint::Accent};
        }
        IconText operator()(const remediate::LeaveOut&) const {
            return {tr("Leave the event out"), Icon::EyeOff, Tint::Accent};
        }
    };

    static Sentences rules(const session::RepairOutline& outline) {
        Sentences sentences;
        for (const remediate::Rule& rule : outline.recipe.rules) {
            sentences.push_back(
                {{rule.when.empty()
                      ? tr("Every event that this is about:")
                      : tr("%1: where %2").arg(shortText(rule.name), shortText(rule.when, 200)),
                  Icon::Filter, Tint::Muted}});
            for (const remediate::Action& action : rule.actions) {
                sentences.push_back({std::visit(Look{}, action)});
            }
        }
        return sentences;
    }

    static Sentences common(bool keepsOriginals) {
        const auto plain = [](const QString& text, const QString& why) {
            return AdviceModel::Advice{{text, Icon::Check, Tint::Muted}, why};
        };
        Sentences sentences{
            plain(tr("A new $insert_id, the same whenever this repair is made again"),
                  tr("One that was deleted softly is taken for a duplicate. Events that were "
                     "duplicates stay duplicates.")),
            plain(tr("hs_run, so that the import can be found, and taken back"), {}),
            plain(tr("No $user_id or $device_id that says another id"),
                  tr("Projects with simplified identities go by these, and would make the hot "
                     "shard anew.")),
            plain(tr("ip 0, if it has none"),
                  tr("Otherwise the vendor takes the address of this computer for the place where "
                     "the event happened.")),
            plain(tr("Nothing that the vendor's servers had added"), {})};
        if (keepsOriginals) {
            sentences.push_back(plain(tr("What was replaced, under hs_original_…"), {}));
        }
        return sentences;
    }

    static IconText group(const session::RepairPreview::Group& group,
                          const remediate::Recipe& recipe) {
        using Kind = session::RepairPreview::Group::Kind;
        const bool known = group.rule < recipe.rules.size();
        const QString name = known && recipe.rules.size() > 1
                                 ? displayText(recipe.rules[group.rule].name)
                                 : QString();
        switch (group.kind) {
        case Kind::Rule:
            return {name.isEmpty() ? tr("Repaired") : tr("Repaired: %1").arg(name),
                    Icon::CheckCircle, Tint::Good};
        case Kind::LeftOut:
            return {name.isEmpty() ? tr("Left out") : tr("Left out: %1").arg(name), Icon::EyeOff,
                    Tint::Muted};
        case Kind::SetAside:
            return {tr("Set aside: %1").arg(displayText(group.reason)), Icon::Alert, Tint::Warn};
        case Kind::NoRule:
            return {tr("Left out: no rule is about them"), Icon::EyeOff, Tint::Muted};
        }
        return {};
    }

    static QString pace(const QString& stage, const base::Progress& progress,
                        std::chrono::milliseconds taken) {
        QStringList facts{stage};
        if (progress.total > 0) {
            facts << percentText(progress.done, progress.total);
        }
        if (progress.done > 0 && taken.count() > 0) {
            const double rate =
                static_cast<double>(progress.done) * 1e3 / static_cast<double>(taken.count());
            const auto rest =
                static_cast<double>(progress.total - std::min(progress.total, progress.done));
            facts << (progress.stage == "sending" ? eventRateText(rate) : byteRateText(rate))
                  << tr("%1 left").arg(durationText(
                         std::chrono::milliseconds(static_cast<std::int64_t>(rest * 1e3 / rate))));
        }
        return facts.join(u" · "_s);
    }

    static QString books(const remediate::BookLine& book) {
        return tr("%1 read = %2 repaired + %3 left out + %4 set aside")
            .arg(fullNumber(book.read), fullNumber(book.written), fullNumber(book.excluded),
                 fullNumber(book.quarantined));
    }

    static QStringList remarks(const session::RepairReport& report) {
        QStringList lines;
        if (!report.missing.empty()) {
            lines << tr("Some exports are gone or have changed: their events are not repaired. See "
                        "Data.");
        }
        if (report.outsideHotDays > 0) {
            lines << tr("%1 on other than hot days are left out.")
                         .arg(eventsText(report.outsideHotDays));
        }
        if (report.renamedByGroups > 0) {
            lines << tr("%1 were renamed because of a group: repair those as Groups.")
                         .arg(eventsText(report.renamedByGroups));
        }
        if (report.ambiguousTimes > 0) {
            lines << tr("%1 at clock times that came twice, or never, when clocks were changed.")
                         .arg(eventsText(report.ambiguousTimes));
        }
        return lines;
    }
};

} // namespace

std::vector<AdviceModel::Advice> ruleSentences(const session::RepairOutline& outline) {
    return Words::rules(outline);
}

std::vector<AdviceModel::Advice> commonSentences(bool keepsOriginals) {
    return Words::common(keepsOriginals);
}

IconText groupLook(const session::RepairPreview::Group& group, const remediate::Recipe& recipe) {
    return Words::group(group, recipe);
}

QString paceText(const QString& stage, const base::Progress& progress,
                 std::chrono::milliseconds taken) {
    return Words::pace(stage, progress, taken);
}

QString eventsText(std::uint64_t events) {
    return countText(events, QT_TRANSLATE_NOOP("Count", "%1 event"),
                     QT_TRANSLATE_N_NOOP("Count", "%1 events"));
}

QString booksText(const remediate::BookLine& book) {
    return Words::books(book);
}

QStringList remarks(const session::RepairReport& report) {
    return Words::remarks(report);
}

std::vector<std::string> namesIn(const QString& text) {
    std::vector<std::string> names;
    for (const QString& part : text.split(u',')) {
        if (const QString name = part.trimmed(); !name.isEmpty()) {
            names.push_back(name.toStdString());
        }
    }
    return names;
}

} // namespace shardscope::ui
