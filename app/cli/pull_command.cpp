// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/import_watcher.h"
#include "app/cli/number_text.h"
#include "app/cli/option_values.h"
#include "app/cli/pull_text.h"
#include "app/cli/vendor_options.h"
#include "core/net/qt/qt_transport.h"
#include "core/session/pull_session.h"

#include <algorithm>
#include <charconv>

namespace shardscope::cli {

namespace {

using session::PullDay;
using session::PullState;

/// Shows how far a pull is, and why it waits.
class PullWatcher : public session::PullObserver {
public:
    PullWatcher(Console& console, const base::Clock& clock)
        : m_console(console), m_clock(clock), m_import(console) {}

    void planned(const session::PullPlan& plan) override {
        m_days = plan.days;
        if (plan.requests > 0) {
            m_console.note(planText(plan, m_clock.now()));
        }
    }
    void dayChanged(std::size_t index, const PullDay& day) override {
        m_days[index] = day;
        const auto done = std::ranges::count_if(
            m_days, [](const PullDay& each) { return each.state == PullState::Complete; });
        m_console.progress(countText(static_cast<std::uint64_t>(done)) + " of " +
                           countText(m_days.size(), "day") + ", " + toIsoDate(day.day) + ": " +
                           bytesText(day.bytes));
    }
    void waiting(base::Clock::Time until, const std::string& reason) override {
        const double seconds = std::chrono::duration<double>(until - m_clock.now()).count();
        m_console.note(reason + "; going on in " + durationText(std::max(0.0, seconds)));
    }
    session::ImportObserver& import() override {
        m_console.endProgress();
        return m_import;
    }
    ImportWatcher& importWatcher() { return m_import; }

private:
    Console& m_console;
    const base::Clock& m_clock;
    ImportWatcher m_import;
    std::vector<PullDay> m_days;
};

/// "30d": as many whole days, in UTC, up to yesterday.
base::Result<events::DayRange> lastDays(const std::string& text, base::Clock::Time now) {
    constexpr std::int32_t most = 3650;
    std::int32_t count = 0;
    const char* const end = text.data() + text.size() - (text.ends_with('d') ? 1 : 0);
    const auto read = std::from_chars(text.data(), end, count);
    if (read.ec != std::errc{} || read.ptr != end || !text.ends_with('d') || count < 1 ||
        count > most) {
        return base::fail(base::ErrorCode::Usage, "\"" + text + "\" is no number of days", "--last",
                          "write it like 30d");
    }
    const auto today = static_cast<std::int32_t>(
        std::chrono::floor<std::chrono::days>(now.time_since_epoch()).count());
    return events::DayRange{{today - count}, {today - 1}};
}

base::Result<events::DayRange> rangeOf(const Arguments& arguments, base::Clock::Time now) {
    const auto from = dayOption(arguments, "--from");
    const auto to = dayOption(arguments, "--to");
    if (!from || !to) {
        return base::fail(from ? to.error() : from.error());
    }
    const auto last = arguments.value("--last");
    if (last && (*from || *to)) {
        return base::fail(base::ErrorCode::Usage, "--last and --from or --to exclude each other",
                          "--last");
    }
    if (last) {
        return lastDays(*last, now);
    }
    if (!*from || !*to) {
        return base::fail(base::ErrorCode::Usage, "which days is missing",
                          *from ? "--to" : "--from", "--from DATE --to DATE, or --last 30d");
    }
    return events::DayRange{**from, **to};
}

base::Result<session::PullOptions> optionsOf(const Arguments& arguments, base::Clock::Time now) {
    const auto project = projectIdOption(arguments);
    const auto endpoints = endpointsOption(arguments);
    const auto range = rangeOf(arguments, now);
    if (!project || !endpoints || !range) {
        return base::fail(!project     ? project.error()
                          : !endpoints ? endpoints.error()
                                       : range.error());
    }
    const auto credentials = credentialsFromEnvironment();
    if (!credentials) {
        return base::fail(credentials.error());
    }
    session::PullOptions options;
    options.endpoints = *endpoints;
    options.query = {.projectId = *project,
                     .events = arguments.values("--event"),
                     .where = arguments.value("--where").value_or("")};
    options.range = *range;
    options.credentials = *credentials;
    options.stateFolder = stateFolder();
    options.timezone = arguments.value("--timezone");
    options.groupKeys = arguments.values("--group-key");
    return options;
}

base::Result<int> runPull(const Arguments& arguments, CommandContext& context) {
    base::SystemClock clock;
    const auto options = optionsOf(arguments, clock.now());
    if (!options) {
        return base::fail(options.error());
    }
    const auto transport = net::QtTransport::make({.origins = options->endpoints.origins()});
    PullWatcher watcher(context.console, clock);
    const auto report = session::pullDays(arguments.operands.front(), *options, *transport, clock,
                                          watcher, context.stop);
    context.console.endProgress();
    if (!report) {
        return base::fail(report.error());
    }
    if (report->import) {
        watcher.importWatcher().tellRest(*report->import);
    }
    for (const std::string& line : missingDayLines(*report)) {
        context.console.warn(line);
    }
    const auto written =
        writeResult(context, context.json ? pullJson(*report)
                                          : pullText(*report, currentFolder(),
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

Command pullCommand() {
    CommandSpec spec;
    spec.name = "pull";
    spec.operands = "CASE";
    spec.leastOperands = 1;
    spec.mostOperands = 1;
    spec.summary = "fetch raw exports through the vendor's API, and import them";
    spec.description =
        "Asks the vendor for every day of the range, one request a day and within its 60 an hour, "
        "keeps each day as a file in a folder beside the case, and imports the complete ones. A "
        "day that ends early or breaks off is asked for again, five times at most; then it is "
        "named, and nothing of it is counted. The same command goes on where one stopped, and "
        "fetches no complete day twice. The service account is read from SHARDSCOPE_USER and "
        "SHARDSCOPE_SECRET.";
    spec.options = vendorOptions();
    const std::vector<OptionSpec> own = {
        {"--from", "DATE", "the first day, as the vendor counts days"},
        {"--to", "DATE", "the last day, included"},
        {"--last", "30d", "instead: so many whole days up to yesterday (UTC)"},
        {"--event", "NAME", "only events of this name", true},
        {"--where", "SELECTOR", "only events that this selector matches"},
        {"--group-key", "KEY", "count groups by this property, as in import", true},
        {"--timezone", "ZONE", "the project's time zone, as in import"},
    };
    spec.options.insert(spec.options.end(), own.begin(), own.end());
    spec.examples = {
        {"two weeks", "pull acme.shardcase --project-id 12345 --from 2023-09-01 --to 2023-09-14"},
        {"what was remediated in the last month",
         "pull acme.shardcase --project-id 12345 --region eu --last 30d --event "
         "'$hotshard_record' --event '$hotshard_events'"},
    };
    return {std::move(spec), runPull};
}

} // namespace shardscope::cli
