// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profile_text.h"

#include "app/cli/display_text.h"
#include "app/cli/json_lists.h"
#include "app/cli/number_text.h"
#include "app/cli/text_table.h"
#include "core/json/json_writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace shardscope::cli {

namespace {

using session::KeyProfile;
using session::ProfileDay;
using session::PropertyProfile;
using session::ValueProfile;

constexpr std::size_t kTextProperties = 12;
constexpr std::size_t kTextValues = 3;
constexpr std::size_t kValueColumns = 44;

/// In the order of events::ValueType.
constexpr std::array<const char*, 7> kTypeNames{"absent", "null",  "bool",  "number",
                                                "string", "array", "object"};

template<typename Value>
void writeIf(json::JsonWriter& json, std::string_view name, const std::optional<Value>& value) {
    json.key(name);
    if (value) {
        json.value(*value);
    } else {
        json.null();
    }
}

double shareOf(std::uint64_t part, std::uint64_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

void writeValue(json::JsonWriter& json, const KeyProfile& profile, const ValueProfile& value) {
    json.beginObject().member("value", value.text);
    json.member("type", kTypeNames[static_cast<std::size_t>(value.type)]);
    json.member("cut", value.cut).member("here", value.here);
    json.member("elsewhere", value.elsewhere);
    json.member("share_here", shareOf(value.here, profile.events));
    json.member("share_elsewhere", shareOf(value.elsewhere, profile.others));
    writeIf(json, "lift", liftOf(profile, value));
    json.member("first_ms", value.firstMs).member("last_ms", value.lastMs).endObject();
}

void writeProperty(json::JsonWriter& json, const KeyProfile& profile,
                   const PropertyProfile& property) {
    json.beginObject().member("name", property.name);
    json.member("skew", property.skew).member("exact", property.exact);
    json.member("here", property.here).member("elsewhere", property.elsewhere);
    json.member("distinct_here", property.distinctHere);
    json.member("distinct_elsewhere", property.distinctElsewhere);
    json.member("lost_here", property.lostHere);
    json.member("lost_elsewhere", property.lostElsewhere).key("values").beginArray();
    for (const ValueProfile& value : property.values) {
        writeValue(json, profile, value);
    }
    json.endArray().endObject();
}

void writeDay(json::JsonWriter& json, const ProfileDay& day) {
    json.beginObject().member("date", toIsoDate(day.day)).member("start_ms", day.startMs);
    json.member("events", day.events).member("remediated", day.renamed);
    writeIf(json, "deduplicated", day.deduplicated);
    writeIf(json, "crossed_at_ms", day.crossedAtMs);
    writeIf(json, "deduplicated_crossed_at_ms", day.deduplicatedCrossedAtMs);
    json.key("minutes").beginArray();
    for (const session::ProfileMinute& minute : day.minutes) {
        json.beginObject().member("minute", minute.minute).member("events", minute.events);
        writeIf(json, "deduplicated",
                day.deduplicated ? std::optional(minute.deduplicated) : std::nullopt);
        json.endObject();
    }
    json.endArray().endObject();
}

std::string percentText(std::uint64_t part, std::uint64_t whole) {
    return fmt::format("{:.1f}%", 100 * shareOf(part, whole));
}

std::string daysTable(const KeyProfile& profile, bool colour) {
    TextTable table({{"Date"},
                     {"Events", Align::Right},
                     {"Of the limit", Align::Right},
                     {"Each once", Align::Right},
                     {"Over the limit from (UTC)"}});
    const auto limit = static_cast<double>(std::max<std::uint64_t>(profile.limit, 1));
    for (const ProfileDay& day : profile.days) {
        const Ink ink = day.events > profile.limit ? Ink::Hot : Ink::Plain;
        table.addRow({{toIsoDate(day.day), ink},
                      {countText(day.events), ink},
                      {fmt::format("{:.2f}x", static_cast<double>(day.events) / limit), ink},
                      {day.deduplicated ? countText(*day.deduplicated) : "not known"},
                      {day.crossedAtMs ? momentText(*day.crossedAtMs) : ""}});
    }
    return table.text(colour);
}

void addValues(TextTable& table, const KeyProfile& profile, const PropertyProfile& property,
               const std::string& name) {
    for (std::size_t at = 0; at < std::min(kTextValues, property.values.size()); ++at) {
        const ValueProfile& value = property.values[at];
        const auto lift = liftOf(profile, value);
        table.addRow({{at == 0 ? name : std::string(), Ink::Strong},
                      {at == 0 ? fmt::format("{:.2f}", property.skew) : std::string()},
                      {elideMiddle(displayText(value.text), kValueColumns)},
                      {countText(value.here)},
                      {percentText(value.here, profile.events)},
                      {percentText(value.elsewhere, profile.others)},
                      {lift ? fmt::format("{:.1f}x", *lift) : "only here"},
                      {momentText(value.firstMs)}});
    }
}

std::string othersText(const KeyProfile& profile) {
    if (profile.sampled) {
        return fmt::format("a sample of {} of the {} other events", countText(profile.others),
                           countText(profile.othersInCase));
    }
    return "all " + countText(profile.others, "other event");
}

} // namespace

std::string profileJson(const KeyProfile& profile) {
    const bool user = profile.key.kind == events::KeyKind::User;
    std::string text;
    json::JsonWriter json(text);
    json.beginObject().member("scope", user ? "user" : "group");
    writeIf(json, "group_key", user ? std::nullopt : std::optional(profile.key.groupKey));
    json.member("id", profile.key.id).member("timezone", profile.timezone);
    json.member("limit", profile.limit).member("events", profile.events);
    json.member("others", profile.others).member("others_in_case", profile.othersInCase);
    json.member("sampled", profile.sampled).key("days").beginArray();
    for (const ProfileDay& day : profile.days) {
        writeDay(json, day);
    }
    json.endArray().member("events_on_further_days", profile.daysLeftOut).key("event");
    writeProperty(json, profile, profile.event);
    json.key("ids");
    if (profile.ids) {
        writeProperty(json, profile, *profile.ids);
    } else {
        json.null();
    }
    json.key("properties").beginArray();
    for (const PropertyProfile& property : profile.properties) {
        writeProperty(json, profile, property);
    }
    json.endArray().member("events_with_further_properties", profile.eventsWithOthers);
    std::vector<std::string> missing;
    for (const base::Error& error : profile.unreadable) {
        missing.push_back(error.where);
    }
    json.member("complete", missing.empty());
    writeStrings(json, "missing", missing);
    json.endObject();
    text += '\n';
    return text;
}

std::string profileText(const KeyProfile& profile, bool colour) {
    if (profile.events == 0) {
        return "No events of " + displayText(profile.key.id) + " on these days.\n";
    }
    std::string text = daysTable(profile, colour);
    if (const auto onset = onsetOf(profile)) {
        text += fmt::format("\n{} of its events carry {} {}, first seen {} UTC.\n",
                            percentText(onset->value.here, profile.events),
                            displayText(onset->property), displayText(onset->value.text),
                            momentText(onset->value.firstMs));
    }
    text +=
        fmt::format("\n{} beside {}:\n\n", countText(profile.events, "event"), othersText(profile));
    TextTable table({{"Property"},
                     {"Skew", Align::Right},
                     {"Value"},
                     {"Events", Align::Right},
                     {"Here", Align::Right},
                     {"Elsewhere", Align::Right},
                     {"Lift", Align::Right},
                     {"First (UTC)"}});
    addValues(table, profile, profile.event, "(event)");
    for (std::size_t at = 0; at < std::min(kTextProperties, profile.properties.size()); ++at) {
        const PropertyProfile& property = profile.properties[at];
        addValues(table, profile, property, elideMiddle(displayText(property.name), kValueColumns));
    }
    text += table.text(colour);
    if (profile.properties.size() > kTextProperties) {
        text += fmt::format("{} more tell less; --json has them all\n",
                            countText(profile.properties.size() - kTextProperties));
    }
    return text;
}

} // namespace shardscope::cli
