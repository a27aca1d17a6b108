// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/timeline_text.h"

#include "app/cli/display_text.h"
#include "app/cli/number_text.h"
#include "app/cli/text_table.h"
#include "core/json/json_writer.h"

#include <fmt/format.h>

#include <algorithm>

namespace shardscope::cli {

using events::KeyKind;

std::string timelineJson(const KeyTimeline& timeline) {
    std::string text;
    json::JsonWriter json(text);
    json.beginObject();
    json.member("scope", timeline.key.kind == KeyKind::User ? "user" : "group").key("group_key");
    if (timeline.key.kind == KeyKind::User) {
        json.null();
    } else {
        json.value(timeline.key.groupKey);
    }
    json.member("id", timeline.key.id).member("limit", timeline.limit).key("days").beginArray();
    for (const store::TimelineDay& day : timeline.days) {
        json.beginObject().member("date", toIsoDate(day.day)).member("events", day.events);
        json.member("remediated", day.renamed).endObject();
    }
    json.endArray().endObject();
    text += '\n';
    return text;
}

std::string timelineText(const KeyTimeline& timeline, bool colour) {
    if (timeline.days.empty()) {
        return "No events of " + displayText(timeline.key.id) + " in this case.\n";
    }
    TextTable table({{"Date"},
                     {"Events", Align::Right},
                     {"Of the limit", Align::Right},
                     {"Remediated", Align::Right}});
    const auto limit = static_cast<double>(std::max<std::uint64_t>(timeline.limit, 1));
    for (const store::TimelineDay& day : timeline.days) {
        const Ink ink = day.events > timeline.limit ? Ink::Hot : Ink::Plain;
        table.addRow({{toIsoDate(day.day), ink},
                      {countText(day.events), ink},
                      {fmt::format("{:.2f}x", static_cast<double>(day.events) / limit), ink},
                      {countText(day.renamed), ink}});
    }
    return table.text(colour);
}

} // namespace shardscope::cli
