// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sources_text.h"

#include "app/cli/display_text.h"
#include "app/cli/json_lists.h"
#include "app/cli/number_text.h"
#include "app/cli/text_table.h"

namespace shardscope::cli {

namespace {

using store::SourceRecord;
using store::SourceState;

const char* stateWord(SourceState state) {
    return state == SourceState::Complete ? "complete" : "incomplete";
}

void writeSource(json::JsonWriter& json, const SourceRecord& source) {
    json.beginObject().member("path", source.path).member("bytes", source.bytes);
    json.member("content_hash", source.contentHash).member("state", stateWord(source.state));
    writeOptional(json, "reason", source.reason);
    json.member("events", source.events).member("records", source.records);
    json.member("remediated", source.remediated).member("quarantined", source.quarantined);
    json.member("blank", source.blank);
    writeDays(json, "days", source.days);
    writeStrings(json, "group_keys", source.groupKeys);
    json.member("imported_at_ms", source.importedAtMs).endObject();
}

std::vector<Cell> rowOf(const SourceRecord& source, const std::string& folder) {
    const bool complete = source.state == SourceState::Complete;
    const std::string state = complete || source.reason.empty()
                                  ? std::string(stateWord(source.state))
                                  : "incomplete: " + safeText(source.reason);
    return {pathText(source.path, folder), bytesText(source.bytes),
            countText(source.events),      countText(source.remediated),
            countText(source.records),     countText(source.quarantined),
            daysText(source.days),         Cell(state, complete ? Ink::Plain : Ink::Near)};
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
        writeSource(json, source);
    }
    json.endArray();
    writeStrings(json, "removed", answer.removed);
    json.endObject();
    return text + '\n';
}

std::string sourcesText(const SourcesAnswer& answer, const std::string& folder, bool colour) {
    std::string text;
    for (const std::string& path : answer.removed) {
        text += "Removed " + displayText(path) + '\n';
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
                     {"State"}});
    for (const SourceRecord& source : answer.sources) {
        table.addRow(rowOf(source, folder));
    }
    return text + '\n' + table.text(colour);
}

} // namespace shardscope::cli
