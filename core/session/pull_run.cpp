// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/pull_run.h"

#include "core/base/sha256.h"
#include "core/mixpanel/quota.h"
#include "core/store/case_reader.h"

#include <algorithm>
#include <map>
#include <random>

namespace shardscope::session {

namespace {

using Time = base::Clock::Time;

std::int64_t msOf(Time time) {
    return std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count();
}

/// When a day is over everywhere on earth: only then is its export final, but for late events.
std::int64_t overMs(events::Day day) {
    constexpr std::int64_t msPerHour = 3'600'000;
    return (std::int64_t{day.number} + 1) * 24 * msPerHour + 12 * msPerHour;
}

std::function<double()> randomJitter() {
    return [engine = std::mt19937(std::random_device{}())]() mutable {
        return std::uniform_real_distribution<double>(0, 1)(engine);
    };
}

mixpanel::ExportClient::Setup setupOf(const PullOptions& options) {
    return {options.endpoints.data, options.query, options.credentials,
            options.jitter ? options.jitter : randomJitter()};
}

/// Passes on what the client tells about the day under way.
class DayWatcher : public mixpanel::ExportWatcher {
public:
    DayWatcher(PullObserver& observer, std::size_t index, PullDay& day)
        : m_observer(observer), m_index(index), m_day(day) {}
    void received(std::uint64_t bytes) override {
        m_day.bytes = bytes;
        m_observer.dayChanged(m_index, m_day);
    }
    void waiting(Time until, const std::string& reason) override {
        m_observer.waiting(until, reason);
    }

private:
    PullObserver& m_observer;
    std::size_t m_index;
    PullDay& m_day;
};

} // namespace

store::PullKey pullKeyOf(const PullOptions& options) {
    return {options.endpoints.data, options.query.projectId, options.query.fingerprint()};
}

std::filesystem::path pullFolder(const std::filesystem::path& casePath,
                                 const PullOptions& options) {
    constexpr std::size_t serverDigits = 6;
    const store::PullKey key = pullKeyOf(options);
    std::filesystem::path folder = std::filesystem::absolute(casePath).lexically_normal();
    folder.replace_extension();
    folder += "-pull";
    return folder / (std::to_string(key.projectId) + "-" + key.query + "-" +
                     base::sha256(key.server).substr(0, serverDigits));
}

base::Result<std::vector<PullDay>> knownDays(const store::Database* database,
                                             const std::filesystem::path& folder,
                                             const PullOptions& options) {
    std::map<events::Day, store::PulledDay> kept;
    if (database != nullptr) {
        base::Result<std::vector<store::PulledDay>> read =
            store::readPulledDays(*database, pullKeyOf(options), options.range);
        if (!read) {
            return base::fail(read.error());
        }
        for (store::PulledDay& day : *read) {
            kept.emplace(day.day, std::move(day));
        }
    }
    std::vector<PullDay> days;
    for (events::Day day = options.range.first; day <= options.range.last; ++day.number) {
        PullDay known{.day = day, .path = (folder / (toIsoDate(day) + ".ndjson.gz")).string()};
        std::error_code error;
        const auto found = kept.find(day);
        if (found != kept.end()) {
            const store::PulledDay& was = found->second;
            const std::uintmax_t bytes = std::filesystem::file_size(known.path, error);
            const bool isThere = !error && bytes == was.bytes && was.path == known.path;
            const bool isFinal = was.startedMs >= overMs(day);
            if (was.state == store::PulledDay::State::Complete && isThere && isFinal) {
                known.state = PullState::Complete;
                known.events = was.events;
                known.bytes = was.bytes;
                known.reason = was.reason;
            } else if (was.state == store::PulledDay::State::Incomplete) {
                known.state = PullState::Incomplete;
                known.reason = was.reason;
            }
        }
        days.push_back(std::move(known));
    }
    return days;
}

PullRun::PullRun(CaseEditorImpl& editor, const PullOptions& options, net::HttpTransport& transport,
                 mixpanel::RequestLedger& ledger, base::Clock& clock, PullObserver& observer,
                 std::stop_token stop)
    : m_editor(editor),
      m_options(options),
      m_clock(clock),
      m_observer(observer),
      m_stop(std::move(stop)),
      m_folder(pullFolder(editor.path(), options)),
      m_client(setupOf(options), transport, ledger, clock),
      m_ledger(ledger) {}

base::Result<PullReport> PullRun::run() {
    m_report.casePath = m_editor.path().string();
    m_report.folder = m_folder.string();
    {
        const auto guard = m_editor.lock();
        base::Result<std::vector<PullDay>> known =
            knownDays(&m_editor.writer().database(), m_folder, m_options);
        if (!known) {
            return base::fail(known.error());
        }
        m_report.days = std::move(*known);
    }
    std::error_code error;
    std::filesystem::create_directories(m_folder, error);
    if (error) {
        return base::fail(base::systemError(base::ErrorCode::WriteFailed, "cannot make the folder",
                                            m_folder.string(), error.value()));
    }
    base::Result<void> done = adopt();
    if (done) {
        done = fetchAll();
    }
    m_report.cancelled = m_stop.stop_requested();
    if (!done && !m_report.cancelled) {
        return base::fail(done.error());
    }
    return std::move(m_report);
}

/// A file under its name is whole, though a kill kept the case from learning of it.
base::Result<void> PullRun::adopt() {
    for (PullDay& day : m_report.days) {
        std::error_code error;
        const auto changed = std::filesystem::last_write_time(day.path, error);
        if (day.state == PullState::Complete || error) {
            continue;
        }
        const auto written = std::chrono::file_clock::to_sys(changed);
        const base::Result<mixpanel::ExportCheck> check = mixpanel::checkExport(day.path, m_stop);
        if (m_stop.stop_requested()) {
            return base::fail(base::ErrorCode::Cancelled, "stopped");
        }
        const auto since = std::chrono::time_point_cast<Time::duration>(written);
        if (!check || !check->flaw.empty() || msOf(since) < overMs(day.day)) {
            continue;
        }
        day.state = PullState::Complete;
        day.events = check->lines;
        day.bytes = std::filesystem::file_size(day.path, error);
        if (base::Result<void> kept = keep(day, since); !kept) {
            return kept;
        }
    }
    return {};
}

base::Result<void> PullRun::fetchAll() {
    const base::Result<std::vector<Time>> sent = m_ledger.sent(m_clock.now());
    if (!sent) {
        return base::fail(sent.error());
    }
    PullPlan plan{.days = m_report.days, .sentThisHour = sent->size()};
    plan.requests = static_cast<std::uint64_t>(std::ranges::count_if(
        m_report.days, [](const PullDay& day) { return day.state != PullState::Complete; }));
    plan.lastRequest = mixpanel::lastSlot(*sent, plan.requests, m_clock.now());
    m_observer.planned(plan);
    for (std::size_t index = 0; index < m_report.days.size(); ++index) {
        if (m_report.days[index].state == PullState::Complete) {
            continue;
        }
        if (base::Result<void> fetched = fetch(index); !fetched) {
            return fetched;
        }
    }
    return {};
}

base::Result<void> PullRun::fetch(std::size_t index) {
    PullDay& day = m_report.days[index];
    const PullDay before = day;
    day.state = PullState::Fetching;
    day.reason.clear();
    m_observer.dayChanged(index, day);
    DayWatcher watcher(m_observer, index, day);
    const Time started = m_clock.now();
    const base::Result<mixpanel::ExportedDay> fetched =
        m_client.fetch(day.day, day.path, watcher, m_stop);
    if (!fetched) {
        day = before;
        m_observer.dayChanged(index, day);
        return base::fail(fetched.error());
    }
    day.requests = fetched->requests;
    day.bytes = fetched->bytes;
    day.reason = fetched->reason;
    m_report.requests += fetched->requests;
    switch (fetched->state) {
    case mixpanel::ExportedDay::State::Complete:
        day.state = PullState::Complete;
        day.events = fetched->check.lines;
        break;
    case mixpanel::ExportedDay::State::Incomplete:
        day.state = PullState::Incomplete;
        break;
    case mixpanel::ExportedDay::State::NotYet:
        day.state = PullState::Pending;
        break;
    }
    m_observer.dayChanged(index, day);
    return keep(day, started);
}

base::Result<void> PullRun::keep(const PullDay& day, Time started) {
    using State = store::PulledDay::State;
    const bool isComplete = day.state == PullState::Complete;
    const auto guard = m_editor.lock();
    return store::writePulledDay(m_editor.writer().database(), pullKeyOf(m_options),
                                 {.day = day.day,
                                  .state = isComplete                           ? State::Complete
                                           : day.state == PullState::Incomplete ? State::Incomplete
                                                                                : State::Pending,
                                  .reason = day.reason,
                                  .events = day.events,
                                  .bytes = day.bytes,
                                  .startedMs = msOf(started),
                                  .path = isComplete ? day.path : std::string()});
}

} // namespace shardscope::session
