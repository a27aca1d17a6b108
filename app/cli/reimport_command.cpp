// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/number_text.h"
#include "app/cli/option_values.h"
#include "app/cli/progress_line.h"
#include "app/cli/repair_options.h"
#include "app/cli/repair_text.h"
#include "core/mixpanel/endpoints.h"
#include "core/net/qt/qt_transport.h"
#include "core/session/reimport.h"

#include <cstdlib>
#include <limits>
#include <optional>
#include <utility>

namespace shardscope::cli {

namespace {

constexpr std::size_t kOtherColumns = 70; ///< of a table row, beside the id

std::string fromEnvironment(const char* name) {
    const char* const value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

base::Result<std::string> apiUrlOf(const Arguments& arguments) {
    if (const std::optional<std::string> url = arguments.value("--api-url")) {
        base::Result<mixpanel::Endpoints> servers = mixpanel::endpointsAt(*url);
        return servers ? base::Result<std::string>(std::move(servers->ingest))
                       : base::fail(servers.error());
    }
    const std::string name = arguments.value("--region").value_or("us");
    const std::optional<mixpanel::Region> region = mixpanel::regionOf(name);
    return region ? base::Result<std::string>(mixpanel::endpointsOf(*region).ingest)
                  : base::fail(base::ErrorCode::Usage, "no such region: " + name, "--region",
                               "it is us, eu or in");
}

base::Result<session::ReimportRequest> requestOf(const Arguments& arguments) {
    const auto repair = repairRequestOf(arguments);
    constexpr std::uint64_t kMost = std::numeric_limits<std::int64_t>::max();
    const auto project = numberOption(arguments, "--project-id", 1, kMost);
    const auto url = apiUrlOf(arguments);
    if (!repair || !project || !url) {
        return base::fail(!repair ? repair.error() : !project ? project.error() : url.error());
    }
    if (!*project) {
        return base::fail(base::ErrorCode::Usage, "--project-id is missing", "--project-id",
                          "name the project that the events go to");
    }
    session::ReimportRequest request;
    request.repair = *repair;
    request.target.projectId = **project;
    request.target.apiUrl = *url;
    request.target.credentials = {fromEnvironment("SHARDSCOPE_USER"),
                                  fromEnvironment("SHARDSCOPE_SECRET")};
    request.acceptHot = arguments.value("--accept-hot").value_or("");
    request.send = arguments.has("--send");
    if (request.send && !request.target.credentials.isComplete()) {
        return base::fail(base::ErrorCode::Credentials, "the credentials are missing", "",
                          "set SHARDSCOPE_USER and SHARDSCOPE_SECRET");
    }
    return request;
}

RepairCounts countsOf(const session::ReimportReport& report) {
    const remediate::SendCounts& sent = report.sent;
    return {.book = report.repair.books.total(),
            .sent = sent.accepted + sent.refused + sent.uncertain,
            .accepted = sent.accepted,
            .refused = sent.refused};
}

void writeDays(json::JsonWriter& json, const session::ReimportReport& report) {
    json.key("days").beginArray();
    for (const session::DayBook& day : session::dayBooks(report)) {
        json.beginObject().member("date", toIsoDate(day.day)).member("read", day.read);
        json.member("accepted", day.accepted).member("refused", day.refused);
        json.member("excluded", day.excluded).member("quarantined", day.quarantined);
        json.member("pending", day.pending).endObject();
    }
    json.endArray();
}

std::string resultOf(const session::ReimportReport& report, const CommandContext& context) {
    const RepairCounts counts = countsOf(report);
    if (!context.json) {
        return repairText(report.repair, counts, idColumns(context.console, kOtherColumns),
                          context.console.traits().colour);
    }
    std::string text;
    json::JsonWriter json(text);
    json.beginObject();
    writeRepair(json, report.repair, counts);
    json.member("uncertain", report.sent.uncertain).member("retries", report.retries);
    json.member("done", report.isDone()).member("resumed", report.resumed);
    writeDays(json, report);
    json.member("folder", report.folder.string());
    json.member("undo_selector", session::undoSelector(report.repair.run)).endObject();
    return text + '\n';
}

/// What remains, for somebody who has to go on later.
void tellRest(Console& console, const session::ReimportReport& report) {
    if (report.sent.refused > 0) {
        console.warn(countText(report.sent.refused, "event") +
                     " refused by the vendor: refused.ndjson says why");
    }
    if (report.sent.uncertain > 0) {
        console.warn(countText(report.sent.uncertain, "event") +
                     " in requests whose answer does not say what the vendor took; they are not "
                     "sent again by themselves");
    }
    if (report.sent.pending > 0) {
        console.note(countText(report.sent.pending, "event") +
                     " still to be sent: the same call with --send does it");
    }
    console.note("the files are in " + report.folder.string());
}

base::Result<int> runReimport(const Arguments& arguments, CommandContext& context) {
    const auto request = requestOf(arguments);
    if (!request) {
        return base::fail(request.error());
    }
    const auto transport = net::QtTransport::make({.origins = {request->target.apiUrl}});
    base::SystemClock clock;
    ProgressLine watcher(context.console);
    const auto report = session::reimportCase(arguments.operands.front(), *request,
                                              {*transport, clock, watcher}, context.stop);
    context.console.endProgress();
    if (!report) {
        return base::fail(report.error());
    }
    tellRepair(context.console, report->repair);
    tellRest(context.console, *report);
    if (report->stopped && report->stopped->code != base::ErrorCode::Cancelled) {
        return base::fail(*report->stopped);
    }
    if (const auto written = writeResult(context, resultOf(*report, context)); !written) {
        return base::fail(written.error());
    }
    if (report->stopped) {
        context.console.warn(report->stopped->what);
        return kExitInterrupted;
    }
    const bool setAside = report->repair.books.total().quarantined > 0 ||
                          report->sent.refused > 0 || report->sent.uncertain > 0 ||
                          !report->repair.missing.empty();
    return setAside ? kExitSetAside : kExitDone;
}

} // namespace

Command reimportCommand() {
    CommandSpec spec;
    spec.name = "reimport";
    spec.operands = "CASE";
    spec.leastOperands = 1;
    spec.mostOperands = 1;
    spec.summary = "repair the affected events, and send them back to the vendor";
    spec.description =
        "Repairs events as `transform` does, into a folder beside the case, and with --send "
        "imports "
        "them into a project; without it nothing leaves the machine. The plan is frozen when the "
        "first event goes out, and a ledger in the case accounts for every event: the same call "
        "goes on where an earlier one ended, with the same bytes. Nothing is sent while a key "
        "would be over its limit afterwards. Reads SHARDSCOPE_USER and SHARDSCOPE_SECRET, a "
        "service account that may import.";
    spec.options = {{"--project-id", "N", "the project that the events go to"},
                    {"--region", "us|eu|in", "where its data resides; us unless given"},
                    {"--api-url", "URL", "another server, for trying it out"}};
    const std::vector<OptionSpec> repair = repairOptions();
    spec.options.insert(spec.options.end(), repair.begin(), repair.end());
    spec.options.push_back(
        {"--accept-hot", "REASON", "send although keys will be over their limits; why"});
    spec.options.push_back({"--send", "", "send; without it everything stays here"});
    spec.examples = {
        {"see what would be sent, and what would be hot afterwards",
         "reimport acme.shardcase --project-id 12345 --flow group"},
        {"send it, or go on with it",
         "reimport acme.shardcase --project-id 12345 --flow group --send"},
    };
    return {std::move(spec), runReimport};
}

} // namespace shardscope::cli
