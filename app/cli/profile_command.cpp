// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/number_text.h"
#include "app/cli/option_values.h"
#include "app/cli/profile_text.h"
#include "core/session/case_session.h"

#include <limits>
#include <utility>

namespace shardscope::cli {

namespace {

base::Result<session::ProfileRequest> requestOf(const Arguments& arguments) {
    auto key = keyOption(arguments);
    const auto from = dayOption(arguments, "--from");
    const auto to = dayOption(arguments, "--to");
    const auto limit = limitOption(arguments, "--limit");
    const auto sample =
        numberOption(arguments, "--sample", 0, std::numeric_limits<std::uint32_t>::max());
    if (!key || !from || !to || !limit || !sample) {
        return base::fail(!key     ? key.error()
                          : !from  ? from.error()
                          : !to    ? to.error()
                          : !limit ? limit.error()
                                   : sample.error());
    }
    session::ProfileRequest request;
    request.key = std::move(*key);
    request.from = *from;
    request.to = *to;
    request.limit = *limit;
    request.sample = sample->value_or(request.sample);
    return request;
}

/// Progress in events.
class EventLine final : public base::ProgressSink {
public:
    explicit EventLine(Console& console) : m_console(console) {}

    void report(const base::Progress& progress) override {
        m_console.progress(progress.stage + ": " + countText(progress.done) + " of " +
                           countText(progress.total, "event"));
    }

private:
    Console& m_console;
};

base::Result<int> runProfile(const Arguments& arguments, CommandContext& context) {
    const auto request = requestOf(arguments);
    if (!request) {
        return base::fail(request.error());
    }
    const auto session = session::CaseSession::open(arguments.operands.front());
    if (!session) {
        return base::fail(session.error());
    }
    EventLine watcher(context.console);
    const auto profile = (*session)->profile(*request, watcher, context.stop);
    context.console.endProgress();
    if (!profile) {
        return base::fail(profile.error());
    }
    if (profile->events == 0 && !profile->unreadable.empty()) {
        return base::fail(profile->unreadable.front());
    }
    const auto written =
        writeResult(context, context.json ? profileJson(*profile)
                                          : profileText(*profile, context.console.traits().colour));
    if (!written) {
        return base::fail(written.error());
    }
    for (const base::Error& error : profile->unreadable) {
        context.console.warn(describe(error));
    }
    return profile->unreadable.empty() ? kExitDone : kExitSetAside;
}

} // namespace

Command profileCommand() {
    CommandSpec spec;
    spec.name = "profile";
    spec.operands = "CASE";
    spec.leastOperands = 1;
    spec.mostOperands = 1;
    spec.summary = "what the events of one id or group have in common, and since when";
    spec.description =
        "Reads all events of one key again and compares their properties with those of the other "
        "events of the same days: the most frequent values, their share here and elsewhere, and "
        "when each was first seen. Properties that tell most come first. Also prints the days, "
        "with duplicates counted once, and when the limit was passed.";
    spec.options = {
        {"--user", "ID", "a user id"},
        {"--group", "KEY=ID", "a group, split at the first ="},
        {"--from", "DATE", "the first event date"},
        {"--to", "DATE", "the last event date"},
        {"--limit", "N", "the limit to compare with; the case's unless given"},
        {"--sample", "N",
         "how many of the other events to read, spread over the files; 100K unless given, 0: all"},
    };
    spec.examples = {
        {"what is special about a hot id", "profile acme.shardcase --user user_id"},
        {"one day of a group, for a script",
         "profile acme.shardcase --group company=Acme --from 2023-09-05 --to 2023-09-05 --json"},
    };
    return {std::move(spec), runProfile};
}

} // namespace shardscope::cli
