// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sources_text.h"

#include "app/cli/display_text.h"
#include "app/cli/json_lists.h"
#include "app/cli/number_text.h"
#include "app/cli/text_table.h"

#include <algorithm>

namespace shardscope::cli {

namespace {

using session::SourceHealth;
using store::SourceRecord;
using store::SourceState;

const char* stateWord(SourceState state) {
    return state == SourceState::Complete ? "complete" : "incomplete";
}

/// Sources and their files are read one after the other: a new source has no word yet.
SourceHealth healthOf(const SourcesAnswer& answer, const SourceRecord& source) {
    const auto file =
        std::find_if(answer.files.begin(), answer.files.end(),
                     [&](const session::SourceFile& each) { return each.source == source.id; });
    return file == answer.files.end() ? SourceHealth::Unchecked : file->health;
}

const char* healthWord(SourceHealth health) {
    switch (health) {
    case SourceHealth::Ok:
        return "ok";
    case SourceHealth::Missing:
        return "missing";
    case SourceHealth::Changed:
        return "changed";
    case SourceHealth::Unchecked:
        break;
    }
    return "unchecked";
}

void writeSource(json::JsonWriter& json, const SourceRecord& source, SourceHealth health) {
    json.beginObject().member("path", source.path).member("bytes", source.bytes);
    json.member("content_hash", source.contentHash).member("state", stateWord(source.state));
    json.member("health", healthWord(health));
    writeOptional(json, "reason", source.reason);
    json.member("events", source.events).member("records", source.records);
    json.member("remediated", source.remediated).member("quarantined", source.quarantined);
    json.member("blank", source.blank);
    writeDays(json, "days", source.days);
    writeStrings(json, "group_keys", source.groupKeys);
    json.member("imported_at_ms", source.importedAtMs).endObject();
}

std::vector<Cell> rowOf(const SourceRecord& source, SourceHealth health,
                        const std::string& folder) {
    const bool complete = source.state == SourceState::Complete;
    const bool isGone = health == SourceHealth::Missing || health == SourceHealth::Changed;
    const std::string state = complete || source.reason.empty()
                                  ? std::string(stateWord(source.state))
                                  : "incomplete: " + safeText(source.reason);
    return {pathText(source.path, folder),
            bytesText(source.bytes),
            countText(source.events),
            countText(source.remediated),
            countText(source.records),
            countText(source.quarantined),
            daysText(source.days),
            Cell(state, complete ? Ink::Plain : Ink::Near),
            Cell(healthWord(health), isGone ? Ink::Near : Ink::Plain)};
}

std::string settingsText(const store::CaseSettings& settings) {
    std::string text = "Time zone " + safeText(settings.timezone) + ", limits " +
                       countText(settings.limits.user) + " (user) and " +
                       countText(settings.limits.group) + " (group)";
    text += settings.demoLimits ? ", demo limits" : "";
    for (std::size_t i = 0; i < settings.groupKeys.size(); ++i) {
        text += (i == 0 ? ", group keys " : ", ") + displayText(settings.groupKeys[i]);
    }
    return text + '\n';
}

} // namespace

std::string sourcesJson(const SourcesAnswer& answer) {
    std::string text;
    json::JsonWriter json(text);
    json.beginObject().member("case", answer.casePath);
    json.member("timezone", answer.settings.timezone).key("limits").beginObject();
    json.member("user", answer.settings.limits.user);
    json.member("group", answer.settings.limits.group).endObject();
    writeStrings(json, "group_keys", answer.settings.groupKeys);
    json.key("sources").beginArray();
    for (const SourceRecord& source : answer.sources) {
        writeSource(json, source, healthOf(answer, source));
    }
    json.endArray();
    writeStrings(json, "removed", answer.removed);
    writeStrings(json, "relocated", answer.relocated);
    json.endObject();
    return text + '\n';
}

std::string sourcesText(const SourcesAnswer& answer, const std::string& folder, bool colour) {
    std::string text;
    for (const std::string& path : answer.removed) {
        text += "Removed " + displayText(path) + '\n';
    }
    for (const std::string& path : answer.relocated) {
        text += "Found at " + displayText(path) + '\n';
    }
    text += settingsText(answer.settings);
    if (answer.sources.empty()) {
        return text + "The case has no sources.\n";
    }
    TextTable table({{"Source"},
                     {"Size", Align::Right},
                     {"Events", Align::Right},
                     {"Remediated", Align::Right},
                     {"Records", Align::Right},
                     {"Bad", Align::Right},
                     {"Days"},
                     {"State"},
                     {"File"}});
    for (const SourceRecord& source : answer.sources) {
        table.addRow(rowOf(source, healthOf(answer, source), folder));
    }
    return text + '\n' + table.text(colour);
}

} // namespace shardscope::cli
