// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/simulate_text.h"

#include "app/cli/display_text.h"
#include "app/cli/json_lists.h"
#include "app/cli/number_text.h"
#include "app/cli/text_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

namespace shardscope::cli {

namespace {

using events::KeyKind;
using session::Comparison;
using session::LimitEffect;
using session::LimitSimulation;
using session::SimulatedDay;
using session::SimulatedKey;

struct ComparisonWords {
    const char* name;    ///< in JSON
    const char* cell;    ///< in the table
    const char* meaning; ///< below the table
};

/// In the order of Comparison.
constexpr std::array<ComparisonWords, 5> kWords{{
    {"same", "same", ""},
    {"nothing-in-data", "none",
     "none: nothing at all is renamed in these days; the exports are older than the limit, or "
     "were never limited"},
    {"key-not-renamed", "spared",
     "spared: others are renamed, these are not; the limit in force may have been higher"},
    {"renamed-fewer", "fewer",
     "fewer: the vendor's counter is best effort and noticed late, or its limit was higher"},
    {"renamed-more", "more",
     "more: the limit in force was lower, duplicates that counted are gone from the exports, the "
     "exports hold only a part of the day, or events were renamed in another storage"},
}};

const ComparisonWords& wordsOf(Comparison comparison) {
    return kWords.at(static_cast<std::size_t>(comparison));
}

void writeKey(json::JsonWriter& json, const LimitSimulation& simulation, const SimulatedKey& key) {
    json.beginObject();
    json.member("id", key.key.id).member("date", toIsoDate(key.day)).member("events", key.events);
    json.member("would_rename", key.wouldRename).member("remediated", key.renamed);
    json.member("day_events", key.dayEvents).member("recorded", key.recorded);
    json.key("crossed_at_ms");
    if (key.crossedAtMs) {
        json.value(*key.crossedAtMs);
    } else {
        json.null();
    }
    json.member("comparison", wordsOf(compare(simulation, key)).name).endObject();
}

void writeEffect(json::JsonWriter& json, const LimitEffect& effect) {
    json.member("keys", effect.keys).member("key_days", effect.keyDays);
    json.member("would_rename", effect.wouldRename);
}

void writeStorage(json::JsonWriter& json, const LimitSimulation& simulation) {
    const bool user = simulation.storage.kind == KeyKind::User;
    json.member("scope", user ? "user" : "group").key("group_key");
    if (user) {
        json.null();
    } else {
        json.value(simulation.storage.groupKey);
    }
}

void writeRange(json::JsonWriter& json, const LimitSimulation& simulation) {
    for (const auto& [name, day] :
         {std::pair("from", simulation.range.first), std::pair("to", simulation.range.last)}) {
        json.key(name);
        if (simulation.empty) {
            json.null();
        } else {
            json.value(toIsoDate(day));
        }
    }
    json.member("timezone", simulation.timezone);
}

std::string shareText(std::uint64_t part, std::uint64_t whole) {
    return whole == 0 ? "-"
                      : fmt::format("{:.1f} %",
                                    100.0 * static_cast<double>(part) / static_cast<double>(whole));
}

std::string keyTable(const LimitSimulation& simulation, std::size_t idColumns, bool colour) {
    TextTable table({{simulation.storage.kind == KeyKind::User ? "ID" : "Group"},
                     {"Date"},
                     {"Events", Align::Right},
                     {"Of the day", Align::Right},
                     {"Would rename", Align::Right},
                     {"Renamed", Align::Right},
                     {"Compared"},
                     {"Recorded"},
                     {"From (UTC)"}});
    for (const SimulatedKey& key : simulation.keys) {
        table.addRow({elideMiddle(displayText(key.key.id), idColumns), toIsoDate(key.day),
                      countText(key.events), shareText(key.events, key.dayEvents),
                      Cell(countText(key.wouldRename), Ink::Hot), countText(key.renamed),
                      wordsOf(compare(simulation, key)).cell, key.recorded ? "yes" : "no",
                      key.crossedAtMs ? momentText(*key.crossedAtMs) : ""});
    }
    return table.text(colour);
}

std::string meanings(const LimitSimulation& simulation) {
    std::set<Comparison> present;
    for (const SimulatedKey& key : simulation.keys) {
        present.insert(compare(simulation, key));
    }
    std::string text;
    for (const Comparison comparison : present) {
        const std::string meaning = wordsOf(comparison).meaning;
        text += meaning.empty() ? "" : "  " + meaning + '\n';
    }
    return text;
}

std::string presetTable(const LimitSimulation& simulation, bool colour) {
    TextTable table({{"Limit", Align::Right},
                     {"Keys", Align::Right},
                     {"Key-days", Align::Right},
                     {"Would rename", Align::Right},
                     {"Of all", Align::Right},
                     {""}});
    for (const LimitEffect& effect : simulation.presets) {
        table.addRow({countText(effect.limit), countText(effect.keys), countText(effect.keyDays),
                      countText(effect.wouldRename),
                      shareText(effect.wouldRename, simulation.events),
                      effect.limit == simulation.caseLimit ? "this case's limit" : ""});
    }
    return table.text(colour);
}

std::string storageText(const LimitSimulation& simulation) {
    return simulation.storage.kind == KeyKind::User
               ? std::string("user analytics")
               : "the groups of " + displayText(simulation.storage.groupKey);
}

} // namespace

std::string simulateJson(const LimitSimulation& simulation) {
    std::string text;
    json::JsonWriter json(text);
    json.beginObject();
    writeStorage(json, simulation);
    json.member("limit", simulation.effect.limit);
    writeRange(json, simulation);
    json.key("totals").beginObject().member("events", simulation.events);
    writeEffect(json, simulation.effect);
    json.member("remediated", simulation.renamed).endObject();
    json.key("keys").beginArray();
    for (const SimulatedKey& key : simulation.keys) {
        writeKey(json, simulation, key);
    }
    json.endArray().key("days").beginArray();
    for (const SimulatedDay& day : simulation.days) {
        json.beginObject().member("date", toIsoDate(day.day)).member("events", day.events);
        json.member("would_rename", day.wouldRename).member("remediated", day.renamed);
        json.endObject();
    }
    json.endArray().key("presets").beginArray();
    for (const LimitEffect& effect : simulation.presets) {
        json.beginObject().member("limit", effect.limit);
        writeEffect(json, effect);
        json.member("of_case", effect.limit == simulation.caseLimit).endObject();
    }
    json.endArray().member("complete", simulation.complete);
    writeStrings(json, "missing", simulation.missing);
    json.endObject();
    return text + '\n';
}

std::string simulateText(const LimitSimulation& simulation, std::size_t idColumns, bool colour) {
    const LimitEffect& effect = simulation.effect;
    std::string text;
    if (simulation.keys.empty()) {
        text = "No key of " + storageText(simulation) + " passes " + countText(effect.limit) +
               " events on a day: nothing would be renamed.\n";
    } else {
        text = keyTable(simulation, idColumns, colour) + meanings(simulation) + '\n' +
               fmt::format(
                   "At {} a day, {} of {} would lose {} of {} ({}) to the rename; {} renamed in "
                   "the data.\n",
                   countText(effect.limit), countText(effect.keys, "key"), storageText(simulation),
                   countText(effect.wouldRename), countText(simulation.events, "event"),
                   shareText(effect.wouldRename, simulation.events),
                   countText(simulation.renamed) + (simulation.renamed == 1 ? " is" : " are"));
    }
    return text + "\nWhat other limits would do:\n" + presetTable(simulation, colour);
}

} // namespace shardscope::cli
