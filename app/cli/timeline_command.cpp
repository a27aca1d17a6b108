// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/option_values.h"
#include "app/cli/timeline_text.h"
#include "core/session/case_session.h"

#include <utility>

namespace shardscope::cli {

namespace {

base::Result<int> runTimeline(const Arguments& arguments, CommandContext& context) {
    const auto key = keyOption(arguments);
    if (!key) {
        return base::fail(key.error());
    }
    const auto session = session::CaseSession::open(arguments.operands.front());
    if (!session) {
        return base::fail(session.error());
    }
    const auto settings = (*session)->settings();
    auto days = (*session)->timeline(*key);
    if (!settings || !days) {
        return base::fail(settings ? days.error() : settings.error());
    }
    const detect::Limits& limits = settings->limits;
    const KeyTimeline timeline{
        *key, key->kind == events::KeyKind::User ? limits.user : limits.group, std::move(*days)};
    const auto written = writeResult(
        context, context.json ? timelineJson(timeline)
                              : timelineText(timeline, context.console.traits().colour));
    return written ? base::Result<int>(kExitDone) : base::fail(written.error());
}

} // namespace

Command timelineCommand() {
    CommandSpec spec;
    spec.name = "timeline";
    spec.operands = "CASE";
    spec.leastOperands = 1;
    spec.mostOperands = 1;
    spec.summary = "the events of one id or group, day by day";
    spec.description =
        "Prints on which days an id or a group has events, how many, and how many of them the "
        "vendor renamed. Renamed events count under their original id. A key that nobody knows "
        "has no days.";
    spec.options = {
        {"--user", "ID", "a user id"},
        {"--group", "KEY=ID", "a group, split at the first ="},
    };
    spec.examples = {
        {"when did it begin", "timeline acme.shardcase --user user_id"},
        {"a group, for a script", "timeline acme.shardcase --group company=Acme --json"},
    };
    return {std::move(spec), runTimeline};
}

} // namespace shardscope::cli
