// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/progress_line.h"
#include "app/cli/repair_options.h"
#include "app/cli/repair_text.h"

namespace shardscope::cli {

namespace {

constexpr std::size_t kOtherColumns = 70; ///< of a table row, beside the id

base::Result<int> runTransform(const Arguments& arguments, CommandContext& context) {
    const auto out = arguments.value("--out");
    if (!out || out->empty()) {
        return base::fail(base::ErrorCode::Usage, "--out is missing", "--out",
                          "name the folder that the files go to");
    }
    const auto request = repairRequestOf(arguments);
    if (!request) {
        return base::fail(request.error());
    }
    ProgressLine watcher(context.console);
    const auto report =
        session::transformCase(arguments.operands.front(), *request, *out, watcher, context.stop);
    context.console.endProgress();
    if (!report) {
        return base::fail(report.error());
    }
    tellRepair(context.console, *report);
    const RepairCounts counts{.book = report->books.total()};
    std::string text;
    if (context.json) {
        json::JsonWriter json(text);
        json.beginObject();
        writeRepair(json, *report, counts);
        json.key("files").beginArray();
        for (const remediate::StagedFile& file : report->files) {
            json.beginObject().member("name", file.name).member("date", toIsoDate(file.day));
            json.member("events", file.events).member("sha256", file.sha256).endObject();
        }
        json.endArray().endObject();
        text += '\n';
    } else {
        text = repairText(*report, counts, idColumns(context.console, kOtherColumns),
                          context.console.traits().colour);
    }
    if (const auto written = writeResult(context, text); !written) {
        return base::fail(written.error());
    }
    const bool setAside = counts.book.quarantined > 0 || !report->missing.empty();
    return setAside ? kExitSetAside : kExitDone;
}

} // namespace

Command transformCommand() {
    CommandSpec spec;
    spec.name = "transform";
    spec.operands = "CASE";
    spec.leastOperands = 1;
    spec.mostOperands = 1;
    spec.summary = "repair the affected events, into files";
    spec.description =
        "Writes the events that a flow is about, repaired, into one file a day (.ndjson.gz), "
        "with a manifest of their hashes, and says which keys would be hot once they are imported. "
        "Everything that the recipe does not change stays byte for byte. What the vendor would "
        "refuse goes to quarantine.ndjson with the reason. Nothing is sent.";
    spec.options = repairOptions();
    spec.options.push_back(
        {"--out", "DIR", "the folder for the files: empty, or an earlier one's"});
    spec.examples = {
        {"give events of a literal id back to their users",
         "transform acme.shardcase --flow user --distinct-id-from '$user_id' --out repaired"},
        {"blank hot group ids where and when they were hot",
         "transform acme.shardcase --flow group --only-hot-days --out repaired"},
        {"with rules of your own",
         "transform acme.shardcase --flow user --recipe rules.json --out repaired"},
    };
    return {std::move(spec), runTransform};
}

} // namespace shardscope::cli
