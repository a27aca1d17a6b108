// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/pull_session.h"

#include "core/events/calendar.h"
#include "core/mixpanel/quota.h"
#include "core/session/pull_run.h"
#include "core/store/case_reader.h"

#include <algorithm>

namespace shardscope::session {

namespace {

constexpr std::int32_t kMostDays = 4000; // ten years, and three days of nothing but the quota

base::Result<void> check(const PullOptions& options) {
    using base::ErrorCode;
    if (!options.credentials.isComplete()) {
        return base::fail(ErrorCode::Credentials, "there are no credentials to ask the vendor with",
                          {}, "set SHARDSCOPE_USER and SHARDSCOPE_SECRET to a service account's");
    }
    if (options.query.projectId <= 0) {
        return base::fail(ErrorCode::Usage, "a project id is a positive number");
    }
    if (options.range.last < options.range.first) {
        return base::fail(ErrorCode::Usage, "the range ends before it begins",
                          toIsoDate(options.range.first));
    }
    if (options.range.last.number - options.range.first.number >= kMostDays) {
        return base::fail(ErrorCode::Usage, "at most 4,000 days can be pulled at once",
                          toIsoDate(options.range.first), "pull them in several ranges");
    }
    if (options.timezone) {
        if (const auto calendar = events::ProjectCalendar::open(*options.timezone); !calendar) {
            return base::fail(calendar.error());
        }
    }
    return {};
}

/// What the import would find out only after hours of pulling.
base::Result<void> checkTimezone(CaseEditorImpl& editor, const PullOptions& options) {
    const auto guard = editor.lock();
    const store::Database& database = editor.writer().database();
    const base::Result<store::CaseSettings> settings = store::readSettings(database);
    const base::Result<std::vector<store::SourceRecord>> sources = store::readSources(database);
    if (!settings || !sources) {
        return base::fail(settings ? sources.error() : settings.error());
    }
    if (options.timezone && *options.timezone != settings->timezone && !sources->empty()) {
        return base::fail(base::ErrorCode::Usage,
                          "the case counts days in " + settings->timezone + ", not in " +
                              *options.timezone,
                          editor.path().string(),
                          "a case keeps the time zone of its first import; use a new case");
    }
    return {};
}

base::Result<mixpanel::RequestLedger> ledgerOf(const PullOptions& options) {
    return mixpanel::RequestLedger::open(options.stateFolder, options.endpoints.data,
                                         options.query.projectId);
}

base::Result<void> importFetched(PullReport& report, const PullOptions& options,
                                 const std::shared_ptr<CaseEditor>& editor, PullObserver& observer,
                                 const std::stop_token& stop) {
    ImportOptions import;
    import.paths = report.files();
    if (import.paths.empty()) {
        return {};
    }
    if (base::Result<void> out = takeOutChanged(*editor, report.days); !out) {
        return out;
    }
    import.timezone = options.timezone;
    import.groupKeys = options.groupKeys;
    import.live = options.live;
    import.editor = editor;
    base::Result<ImportReport> done = importFiles(editor->path(), import, observer.import(), stop);
    if (!done) {
        return base::fail(done.error());
    }
    report.import = std::move(*done);
    return {};
}

} // namespace

std::vector<std::filesystem::path> PullReport::files() const {
    std::vector<std::filesystem::path> paths;
    for (const PullDay& day : days) {
        if (day.state == PullState::Complete && day.events > 0) {
            paths.emplace_back(day.path);
        }
    }
    return paths;
}

bool PullReport::hasSetAside() const {
    return std::ranges::any_of(
               days, [](const PullDay& day) { return day.state != PullState::Complete; }) ||
           (import && import->hasSetAside());
}

base::Result<void> takeOutChanged(CaseEditor& editor, const std::vector<PullDay>& days) {
    base::Result<std::shared_ptr<CaseSession>> session = CaseSession::open(editor.path());
    if (!session) {
        return base::fail(session.error());
    }
    const base::Result<std::vector<SourceFile>> health = (*session)->sourceHealth();
    if (!health) {
        return base::fail(health.error());
    }
    for (const SourceFile& file : *health) {
        const bool isOurs = std::ranges::any_of(days, [&file](const PullDay& day) {
            return day.path == file.path && day.state == PullState::Complete;
        });
        if (isOurs && file.health != SourceHealth::Ok) {
            if (base::Result<void> removed = editor.removeSource(file.path); !removed) {
                return removed;
            }
        }
    }
    return {};
}

base::Result<PullPlan> planPull(const std::filesystem::path& casePath, const PullOptions& options,
                                base::Clock& clock) {
    if (base::Result<void> good = check(options); !good) {
        return base::fail(good.error());
    }
    base::Result<mixpanel::RequestLedger> ledger = ledgerOf(options);
    if (!ledger) {
        return base::fail(ledger.error());
    }
    const base::Result<std::vector<base::Clock::Time>> sent = ledger->sent(clock.now());
    const base::Result<store::Database> database =
        store::Database::open(casePath.string(), store::Database::Mode::ReadOnly);
    base::Result<std::vector<PullDay>> days =
        knownDays(database ? &*database : nullptr, pullFolder(casePath, options), options);
    if (!sent || !days) {
        return base::fail(sent ? days.error() : sent.error());
    }
    PullPlan plan{.days = std::move(*days), .sentThisHour = sent->size()};
    plan.requests = static_cast<std::uint64_t>(std::ranges::count_if(
        plan.days, [](const PullDay& day) { return day.state != PullState::Complete; }));
    plan.lastRequest = mixpanel::lastSlot(*sent, plan.requests, clock.now());
    return plan;
}

base::Result<PullReport> pullDays(const std::filesystem::path& casePath, const PullOptions& options,
                                  net::HttpTransport& transport, base::Clock& clock,
                                  PullObserver& observer, std::stop_token stop) {
    if (base::Result<void> good = check(options); !good) {
        return base::fail(good.error());
    }
    base::Result<mixpanel::RequestLedger> ledger = ledgerOf(options);
    if (!ledger) {
        return base::fail(ledger.error());
    }
    std::shared_ptr<CaseEditor> editor = options.editor;
    if (!editor) {
        base::Result<std::shared_ptr<CaseEditor>> opened =
            CaseEditor::open(casePath, CaseEditor::Missing::Create);
        if (!opened) {
            return base::fail(opened.error());
        }
        editor = std::move(*opened);
    }
    CaseEditorImpl& impl = static_cast<CaseEditorImpl&>(*editor);
    if (base::Result<void> good = checkTimezone(impl, options); !good) {
        return base::fail(good.error());
    }
    base::Result<PullReport> report =
        PullRun(impl, options, transport, *ledger, clock, observer, stop).run();
    if (report && !report->cancelled && options.imports) {
        base::Result<void> imported = importFetched(*report, options, editor, observer, stop);
        if (!imported) {
            return base::fail(imported.error());
        }
        report->cancelled = stop.stop_requested();
    }
    return report;
}

} // namespace shardscope::session
