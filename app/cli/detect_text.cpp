// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/detect_text.h"

#include "app/cli/display_text.h"
#include "app/cli/json_lists.h"
#include "app/cli/number_text.h"
#include "app/cli/text_table.h"

#include <fmt/format.h>

#include <algorithm>

namespace shardscope::cli {

namespace {

using detect::Finding;
using detect::HeatState;
using events::KeyKind;

void writeFinding(json::JsonWriter& json, const Finding& finding) {
    json.beginObject();
    json.member("scope", finding.key.kind == KeyKind::User ? "user" : "group").key("group_key");
    if (finding.key.kind == KeyKind::User) {
        json.null();
    } else {
        json.value(finding.key.groupKey);
    }
    json.member("id", finding.key.id).member("date", toIsoDate(finding.day));
    json.member("events", finding.events).member("deduplicated", finding.deduplicated);
    json.member("remediated", finding.remediated).member("limit", finding.limit);
    json.member("state", finding.state == HeatState::Over ? "over" : "near");
    json.member("recorded", finding.recorded).key("crossed_at_ms");
    if (finding.crossedAtMs) {
        json.value(*finding.crossedAtMs);
    } else {
        json.null();
    }
    json.endObject();
}

std::string timesLimit(const Finding& finding) {
    return fmt::format("{:.2f}x",
                       static_cast<double>(finding.events) /
                           static_cast<double>(std::max<std::uint64_t>(finding.limit, 1)));
}

std::vector<Cell> rowOf(const Finding& finding, std::size_t idColumns) {
    const bool over = finding.state == HeatState::Over;
    const std::string kind = finding.key.kind == KeyKind::User
                                 ? "user"
                                 : elideMiddle(displayText(finding.key.groupKey), idColumns);
    return {kind,
            elideMiddle(displayText(finding.key.id), idColumns),
            toIsoDate(finding.day),
            countText(finding.events),
            timesLimit(finding),
            countText(finding.deduplicated),
            countText(finding.remediated),
            Cell(over ? "over" : "near", over ? Ink::Hot : Ink::Near),
            finding.recorded ? "yes" : "no",
            finding.crossedAtMs ? momentText(*finding.crossedAtMs) : ""};
}

std::size_t countState(const session::DetectAnswer& answer, HeatState state) {
    return static_cast<std::size_t>(
        std::count_if(answer.findings.begin(), answer.findings.end(),
                      [state](const Finding& finding) { return finding.state == state; }));
}

} // namespace

bool hasHotKey(const session::DetectAnswer& answer) {
    return countState(answer, HeatState::Over) > 0;
}

std::string detectJson(const session::DetectAnswer& answer) {
    std::string text;
    json::JsonWriter json(text);
    json.beginObject().key("limits").beginObject();
    json.member("user", answer.limits.user).member("group", answer.limits.group).endObject();
    json.key("findings").beginArray();
    for (const Finding& finding : answer.findings) {
        writeFinding(json, finding);
    }
    json.endArray().member("complete", answer.complete);
    writeStrings(json, "missing", answer.missing);
    json.endObject();
    return text + '\n';
}

std::string detectText(const session::DetectAnswer& answer, std::size_t idColumns, bool colour) {
    const std::string limits = "limits: " + countText(answer.limits.user) + " a user and day, " +
                               countText(answer.limits.group) + " a group and day\n";
    if (answer.findings.empty()) {
        return "No key is over or near its limit; " + limits;
    }
    TextTable table({{"Kind"},
                     {"ID"},
                     {"Date"},
                     {"Events", Align::Right},
                     {"x limit", Align::Right},
                     {"Deduplicated", Align::Right},
                     {"Remediated", Align::Right},
                     {"State"},
                     {"Recorded"},
                     {"Crossed at (UTC)"}});
    for (const Finding& finding : answer.findings) {
        table.addRow(rowOf(finding, idColumns));
    }
    return table.text(colour) + '\n' + countText(countState(answer, HeatState::Over)) + " over, " +
           countText(countState(answer, HeatState::Near)) + " near; " + limits;
}

} // namespace shardscope::cli
