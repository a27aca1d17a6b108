// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/option_values.h"
#include "app/cli/progress_line.h"
#include "app/cli/simulate_text.h"
#include "core/session/case_session.h"

#include <utility>

namespace shardscope::cli {

namespace {

constexpr std::size_t kOtherColumns = 96; ///< of a table row, beside the id

base::Result<session::SimulationRequest> requestOf(const Arguments& arguments) {
    base::Result<session::Storage> storage = storageOption(arguments);
    const auto userLimit = limitOption(arguments, "--user-limit");
    const auto groupLimit = limitOption(arguments, "--group-limit");
    const auto from = dayOption(arguments, "--from");
    const auto to = dayOption(arguments, "--to");
    if (!storage || !userLimit || !groupLimit || !from || !to) {
        return base::fail(!storage      ? storage.error()
                          : !userLimit  ? userLimit.error()
                          : !groupLimit ? groupLimit.error()
                          : !from       ? from.error()
                                        : to.error());
    }
    session::SimulationRequest request;
    request.storage = std::move(*storage);
    request.limit = request.storage.kind == events::KeyKind::User ? *userLimit : *groupLimit;
    request.from = *from;
    request.to = *to;
    return request;
}

base::Result<int> runSimulate(const Arguments& arguments, CommandContext& context) {
    const auto request = requestOf(arguments);
    if (!request) {
        return base::fail(request.error());
    }
    const auto session = session::CaseSession::open(arguments.operands.front());
    if (!session) {
        return base::fail(session.error());
    }
    ProgressLine watcher(context.console);
    const auto answer = (*session)->simulateLimit(*request, watcher, context.stop);
    context.console.endProgress();
    if (!answer) {
        return base::fail(answer.error());
    }
    for (const std::string& path : answer->missing) {
        context.console.warn(path + ": gone or changed since the import, so from which moment on "
                                    "some keys are over the limit is not known");
    }
    const Console& console = context.console;
    const auto written =
        writeResult(context, context.json ? simulateJson(*answer)
                                          : simulateText(*answer, idColumns(console, kOtherColumns),
                                                         console.traits().colour));
    if (!written) {
        return base::fail(written.error());
    }
    return answer->complete ? kExitDone : kExitSetAside;
}

} // namespace

Command simulateCommand() {
    CommandSpec spec;
    spec.name = "simulate";
    spec.operands = "CASE";
    spec.leastOperands = 1;
    spec.mostOperands = 1;
    spec.summary = "what the vendor would have renamed at a limit, key by key";
    spec.description =
        "Applies a limit to one storage of the case as the vendor does at ingestion, and prints "
        "every key and day that passes it: how many events would be renamed, from which moment "
        "on, and how many really were. Renames that the exports hold already are undone first. "
        "Below stands what the usual limits would do.";
    spec.options = {
        {"--storage", "STORAGE", "user (the usual one), or group:KEY for an analytic group"},
        {"--user-limit", "N", "events of an id and day that stay; the case's limit unless given"},
        {"--group-limit", "N", "events of a group and day that stay, likewise"},
        {"--from", "DATE", "the first day"},
        {"--to", "DATE", "the last day"},
    };
    spec.examples = {
        {"what 100K instead of 200K would rename", "simulate acme.shardcase --user-limit 100K"},
        {"the storage of one group", "simulate acme.shardcase --storage group:company"},
        {"for a script", "simulate acme.shardcase --from 2023-09-01 --to 2023-09-15 --json"},
    };
    return {std::move(spec), runSimulate};
}

} // namespace shardscope::cli
