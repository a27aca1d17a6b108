// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/detect_text.h"
#include "app/cli/exit_code.h"
#include "app/cli/option_values.h"
#include "app/cli/progress_line.h"
#include "core/session/case_session.h"

namespace shardscope::cli {

namespace {

constexpr std::size_t kOtherColumns = 100; ///< of a table row, beside the id

base::Result<session::DetectRequest> requestOf(const Arguments& arguments) {
    const auto userLimit = limitOption(arguments, "--user-limit");
    const auto groupLimit = limitOption(arguments, "--group-limit");
    const auto near = shareOption(arguments, "--near");
    if (!userLimit || !groupLimit || !near) {
        return base::fail(!userLimit    ? userLimit.error()
                          : !groupLimit ? groupLimit.error()
                                        : near.error());
    }
    session::DetectRequest request;
    request.userLimit = *userLimit;
    request.groupLimit = *groupLimit;
    request.near = near->value_or(request.near);
    return request;
}

base::Result<int> runDetect(const Arguments& arguments, CommandContext& context) {
    const auto request = requestOf(arguments);
    if (!request) {
        return base::fail(request.error());
    }
    const auto session = session::CaseSession::open(arguments.operands.front());
    if (!session) {
        return base::fail(session.error());
    }
    ProgressLine watcher(context.console);
    const auto answer = (*session)->detect(*request, watcher, context.stop);
    context.console.endProgress();
    if (!answer) {
        return base::fail(answer.error());
    }
    for (const std::string& path : answer->missing) {
        context.console.warn(path + ": gone or changed since the import; its events could not be "
                                    "counted again, so these findings may lack some");
    }
    const Console& console = context.console;
    const auto written =
        writeResult(context, context.json ? detectJson(*answer)
                                          : detectText(*answer, idColumns(console, kOtherColumns),
                                                       console.traits().colour));
    if (!written) {
        return base::fail(written.error());
    }
    if (arguments.has("--fail-on-hot") && hasHotKey(*answer)) {
        return kExitHot;
    }
    return answer->complete ? kExitDone : kExitSetAside;
}

} // namespace

Command detectCommand() {
    CommandSpec spec;
    spec.name = "detect";
    spec.operands = "CASE";
    spec.leastOperands = 1;
    spec.mostOperands = 1;
    spec.summary = "the findings: keys over or near their limit, day by day";
    spec.description =
        "Prints every user id and group that is over its limit on some day, or near it: the "
        "events as ingestion counts them (duplicates included), the same with duplicates once, "
        "how many the vendor renamed, whether a $hotshard_record names the key on that day, and "
        "when the limit was crossed. Exact at whatever limit is asked.";
    spec.options = {
        {"--user-limit", "N", "the limit of a user id and day for this call, for instance 100K"},
        {"--group-limit", "N", "the limit of a group and day for this call"},
        {"--near", "SHARE", "near begins at this share of the limit, 0.8 unless given"},
        {"--fail-on-hot", "", "exit with 4 when some key is over its limit"},
    };
    spec.examples = {
        {"what is hot", "detect acme.shardcase"},
        {"the limits before September 2023", "detect acme.shardcase --user-limit 100K"},
        {"a gate for a nightly job", "detect acme.shardcase --fail-on-hot --quiet"},
    };
    return {std::move(spec), runDetect};
}

} // namespace shardscope::cli
