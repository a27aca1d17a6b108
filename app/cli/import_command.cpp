// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/import_text.h"
#include "app/cli/import_watcher.h"
#include "app/cli/option_values.h"
#include "core/session/import_session.h"

#include <limits>

namespace shardscope::cli {

namespace {

using session::ImportOptions;
using session::OverlapChoice;

constexpr std::uint64_t kMostThreads = 256;
constexpr std::uint64_t kLeastMemory = 1; ///< the import itself knows how little is too little

base::Result<ImportOptions> optionsOf(const Arguments& arguments) {
    ImportOptions options;
    options.paths.assign(arguments.operands.begin() + 1, arguments.operands.end());
    options.timezone = arguments.value("--timezone");
    options.groupKeys = arguments.values("--group-key");
    options.strict = arguments.has("--strict");
    if (arguments.has("--replace") && arguments.has("--add")) {
        return base::fail(base::ErrorCode::Usage, "--replace and --add exclude each other",
                          "--replace");
    }
    if (arguments.has("--replace")) {
        options.overlap = OverlapChoice::Replace;
    } else if (arguments.has("--add")) {
        options.overlap = OverlapChoice::Add;
    }
    const auto userLimit = limitOption(arguments, "--user-limit");
    const auto groupLimit = limitOption(arguments, "--group-limit");
    const auto threads = numberOption(arguments, "--threads", 1, kMostThreads);
    const auto memory = sizeOption(arguments, "--memory", kLeastMemory);
    if (!userLimit || !groupLimit || !threads || !memory) {
        return base::fail(!userLimit    ? userLimit.error()
                          : !groupLimit ? groupLimit.error()
                          : !threads    ? threads.error()
                                        : memory.error());
    }
    options.userLimit = *userLimit;
    options.groupLimit = *groupLimit;
    options.threads = static_cast<unsigned>(threads->value_or(0));
    options.memoryBudget = memory->value_or(0);
    return options;
}

base::Result<int> runImport(const Arguments& arguments, CommandContext& context) {
    const auto options = optionsOf(arguments);
    if (!options) {
        return base::fail(options.error());
    }
    ImportWatcher watcher(context.console);
    const auto report =
        session::importFiles(arguments.operands.front(), *options, watcher, context.stop);
    context.console.endProgress();
    if (!report) {
        return base::fail(report.error());
    }
    watcher.tellRest(*report);
    if (report->files.empty()) {
        context.console.warn("no exports found: folders are searched for .json, .ndjson and .jsonl "
                             "files, each also with .gz");
    }
    if (report->cancelled) {
        context.console.warn(remainsText(*report));
    }
    const auto written =
        writeResult(context, context.json ? importJson(*report)
                                          : importText(*report, currentFolder(),
                                                       context.console.traits().colour));
    if (!written) {
        return base::fail(written.error());
    }
    if (report->cancelled) {
        return kExitInterrupted;
    }
    return report->hasSetAside() ? kExitSetAside : kExitDone;
}

} // namespace

Command importCommand() {
    CommandSpec spec;
    spec.name = "import";
    spec.operands = "CASE PATH...";
    spec.leastOperands = 2;
    spec.mostOperands = std::numeric_limits<std::size_t>::max();
    spec.summary = "read exports into a case, which is created if needed";
    spec.description =
        "Reads files and folders of exports (.json, .ndjson, .jsonl, each also .gz; one event a "
        "line, or one JSON array) into the case file CASE. A file whose content the case holds "
        "already is passed over. Bad lines are set aside with their place and reason, and the "
        "exit code is then 3. Stopping with Ctrl-C keeps every complete file; the same command "
        "goes on from there.";
    spec.options = {
        {"--timezone", "ZONE",
         "IANA name of the project's time zone, UTC unless given; fixed by "
         "the first import"},
        {"--group-key", "KEY",
         "count groups by this property; keys that a $hotshard_record names "
         "are counted anyway",
         true},
        {"--user-limit", "N",
         "events a user id may have on one day, 200K unless given; kept in "
         "the case"},
        {"--group-limit", "N",
         "events a group may have on one day, 1M unless given; kept in the "
         "case"},
        {"--replace", "",
         "a file with rows that the case holds already takes the place of the "
         "old files on its days"},
        {"--add", "", "count such a file in addition"},
        {"--strict", "", "check every byte of every line, not only what is counted"},
        {"--threads", "N", "worker threads, one for each core unless given"},
        {"--memory", "SIZE",
         "memory to use, for instance 512M; a quarter of the machine's, 2G at most, unless given. "
         "What does not fit goes to disk meanwhile: slower, with the same counts"},
    };
    spec.examples = {
        {"a folder of daily exports", "import acme.shardcase exports/ --timezone Europe/Berlin"},
        {"one more day, counted by company too",
         "import acme.shardcase 2023-09-16.json.gz --group-key company"},
        {"a day exported again with late data",
         "import acme.shardcase 2023-09-15.json.gz --replace"},
    };
    return {std::move(spec), runImport};
}

} // namespace shardscope::cli
