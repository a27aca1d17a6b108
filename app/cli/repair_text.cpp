// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/repair_text.h"

#include "app/cli/display_text.h"
#include "app/cli/json_lists.h"
#include "app/cli/number_text.h"
#include "app/cli/text_table.h"

#include <algorithm>

namespace shardscope::cli {

namespace {

void writeFinding(json::JsonWriter& json, const session::ForecastFinding& finding) {
    json.beginObject();
    json.member("scope", finding.key.kind == events::KeyKind::User ? "user" : "group");
    writeKey(json, finding.key);
    json.member("date", toIsoDate(finding.day)).member("events", finding.events());
    json.member("existing", finding.existing).member("sent", finding.sent);
    json.key("deduplicated").null().member("remediated", 0).member("limit", finding.limit);
    json.member("state", finding.state == detect::HeatState::Over ? "over" : "near");
    json.member("recorded", false).key("crossed_at_ms").null();
    json.member("new", finding.isNew).endObject();
}

std::string findingsText(const session::RepairReport& report, std::size_t idColumns, bool colour) {
    if (report.after.empty()) {
        return "Afterwards no key is over or near its limit.\n";
    }
    TextTable table({{"Kind"},
                     {"ID"},
                     {"Date"},
                     {"There", Align::Right},
                     {"Sent", Align::Right},
                     {"Limit", Align::Right},
                     {"State"}});
    for (const session::ForecastFinding& finding : report.after) {
        const bool over = finding.state == detect::HeatState::Over;
        const std::string state =
            over ? finding.isNew ? "over (new)" : "over" : std::string("near");
        table.addRow({finding.key.kind == events::KeyKind::User
                          ? "user"
                          : elideMiddle(displayText(finding.key.groupKey), idColumns),
                      elideMiddle(displayText(finding.key.id), idColumns), toIsoDate(finding.day),
                      countText(finding.existing), countText(finding.sent),
                      countText(finding.limit), Cell(state, over ? Ink::Hot : Ink::Near)});
    }
    return "Afterwards over or near their limits:\n" + table.text(colour);
}

} // namespace

void writeRepair(json::JsonWriter& json, const session::RepairReport& report,
                 const RepairCounts& counts) {
    json.member("run", report.run);
    json.member("read", counts.book.read).member("written", counts.book.written);
    json.member("sent", counts.sent).member("accepted", counts.accepted);
    json.member("refused", counts.refused).member("excluded", counts.book.excluded);
    json.member("quarantined", counts.book.quarantined).member("pending", counts.pending());
    json.member("balanced", counts.balanced());
    json.key("rules").beginArray();
    for (const session::RepairReport::RuleCount& rule : report.rules) {
        json.beginObject().member("name", rule.name).member("events", rule.events).endObject();
    }
    json.endArray().member("without_rule", report.withoutRule);
    json.member("ambiguous_times", report.ambiguousTimes);
    json.key("after").beginObject().key("findings").beginArray();
    for (const session::ForecastFinding& finding : report.after) {
        writeFinding(json, finding);
    }
    json.endArray().endObject();
    json.member("complete", report.missing.empty());
    writeStrings(json, "missing", report.missing);
}

std::string repairText(const session::RepairReport& report, const RepairCounts& counts,
                       std::size_t idColumns, bool colour) {
    TextTable table({{"Events"}, {"", Align::Right}});
    table.addRow({"read", countText(counts.book.read)});
    table.addRow({"accepted", countText(counts.accepted)});
    table.addRow({"refused", countText(counts.refused)});
    table.addRow({"excluded", countText(counts.book.excluded)});
    table.addRow({"quarantined", countText(counts.book.quarantined)});
    table.addRow({"pending", countText(counts.pending())});
    return table.text(colour) + '\n' + findingsText(report, idColumns, colour);
}

void tellRepair(Console& console, const session::RepairReport& report) {
    for (const std::string& path : report.missing) {
        console.warn(path + ": gone or changed since the import; its events are not repaired");
    }
    const remediate::BookLine total = report.books.total();
    if (total.quarantined > 0) {
        console.warn(countText(total.quarantined, "event") +
                     " set aside: quarantine.ndjson says why");
    }
    if (report.outsideHotDays > 0) {
        console.note(countText(report.outsideHotDays, "event") +
                     " of hot groups on other days left out: with --only-hot-days delete with "
                     "`selector --per-day`, or they are lost");
    }
    if (report.withoutRule > 0) {
        console.warn(countText(report.withoutRule, "event") + " left out: no rule is about them");
    }
    if (report.renamedByGroups > 0) {
        console.note(countText(report.renamedByGroups, "event") +
                     " renamed because of a group left to --flow group");
    }
    if (report.ambiguousTimes > 0) {
        console.warn(countText(report.ambiguousTimes, "event") +
                     " at a clock time that came twice or never when the clocks were changed; "
                     "the earlier moment is taken");
    }
}

} // namespace shardscope::cli
