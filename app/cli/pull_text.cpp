// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pull_text.h"

#include "app/cli/display_text.h"
#include "app/cli/import_text.h"
#include "app/cli/json_lists.h"
#include "app/cli/number_text.h"
#include "app/cli/text_table.h"

#include <algorithm>
#include <map>

namespace shardscope::cli {

namespace {

using session::PullDay;
using session::PullState;

constexpr std::uint64_t kPerHour = 60;

const char* stateWord(PullState state) {
    switch (state) {
    case PullState::Complete:
        return "complete";
    case PullState::Incomplete:
        return "incomplete";
    case PullState::Pending:
    case PullState::Fetching:
        break;
    }
    return "pending";
}

void writeDay(json::JsonWriter& json, const PullDay& day) {
    const bool isComplete = day.state == PullState::Complete;
    json.beginObject().member("date", toIsoDate(day.day)).member("state", stateWord(day.state));
    json.member("events", isComplete ? day.events : 0).member("bytes", isComplete ? day.bytes : 0);
    json.member("requests", day.requests);
    writeOptional(json, "reason", day.reason);
    writeOptional(json, "path", isComplete ? day.path : std::string());
    json.endObject();
}

} // namespace

std::string pullJson(const session::PullReport& report) {
    std::string text;
    json::JsonWriter json(text);
    json.beginObject().member("case", report.casePath).member("folder", report.folder);
    json.key("days").beginArray();
    for (const PullDay& day : report.days) {
        writeDay(json, day);
    }
    json.endArray().member("requests", report.requests).key("import");
    if (report.import) {
        writeImport(json, *report.import);
    } else {
        json.null();
    }
    json.member("interrupted", report.cancelled).endObject();
    return text + '\n';
}

std::string pullText(const session::PullReport& report, const std::string& folder, bool colour) {
    TextTable table({{"Day"},
                     {"Events", Align::Right},
                     {"Size", Align::Right},
                     {"Requests", Align::Right},
                     {"State"}});
    for (const PullDay& day : report.days) {
        const bool isComplete = day.state == PullState::Complete;
        table.addRow({toIsoDate(day.day), isComplete ? countText(day.events) : "",
                      isComplete ? bytesText(day.bytes) : "", countText(day.requests),
                      Cell(stateWord(day.state), isComplete ? Ink::Plain : Ink::Near)});
    }
    std::string text = table.text(colour) + '\n' + countText(report.requests, "request") +
                       " sent; the files are in " + pathText(report.folder, folder) + "\n\n";
    return text + (report.import
                       ? importText(*report.import, folder, colour)
                       : "Nothing was imported.\nCase: " + displayText(report.casePath) + '\n');
}

std::string planText(const session::PullPlan& plan, base::Clock::Time now) {
    const std::uint64_t left = kPerHour - std::min(plan.sentThisHour, kPerHour);
    std::string text = "asking for " + countText(plan.requests) + " of " +
                       countText(plan.days.size(), "day") + " (" + countText(left) + " of " +
                       countText(kPerHour, "request") + " left this hour)";
    const double wait = std::chrono::duration<double>(plan.lastRequest - now).count();
    if (plan.requests > left) {
        text += "; the vendor's quota lets the last request go in " + durationText(wait);
    }
    return text;
}

std::vector<std::string> missingDayLines(const session::PullReport& report) {
    std::map<std::string, std::vector<events::Day>> byReason;
    for (const PullDay& day : report.days) {
        if (day.state != PullState::Complete) {
            const std::string reason = day.reason.empty() ? "not asked for yet" : day.reason;
            byReason[std::string(stateWord(day.state)) + ": " + reason].push_back(day.day);
        }
    }
    std::vector<std::string> lines;
    for (const auto& [reason, days] : byReason) {
        lines.push_back(daysText(days) + ": " + reason);
    }
    if (!lines.empty()) {
        lines.push_back("the same command goes on with the days that are missing");
    }
    return lines;
}

} // namespace shardscope::cli
