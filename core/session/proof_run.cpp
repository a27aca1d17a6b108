// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/proof_run.h"

#include "core/base/sha256.h"
#include "core/session/proof_reader.h"
#include "core/store/case_reader.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <limits>
#include <map>
#include <set>
#include <thread>
#include <utility>

namespace shardscope::session {

namespace {

using select::SelectorProof;

/// Days without events that are listed one by one.
constexpr std::uint64_t kMostDays = 10'000;

class ProofRun {
public:
    ProofRun(const store::Database& database, SourceTrust& trust, const select::ProofClaim& claim,
             const ProofOptions& options)
        : m_database(database), m_trust(trust), m_options(options), m_work(database) {
        m_proof.claim = claim;
    }

    [[nodiscard]] base::Result<SelectorProof> run(base::ProgressSink& progress,
                                                  const std::stop_token& stop);

private:
    [[nodiscard]] base::Result<void> prepare(const std::stop_token& stop);
    [[nodiscard]] base::Result<void> planWork(const std::stop_token& stop);
    void planFilter();
    [[nodiscard]] base::Result<void> readEverything(base::ProgressSink& progress,
                                                    const std::stop_token& stop);
    [[nodiscard]] base::Result<void> countUnseen();
    void compareReadings();

    const store::Database& m_database;
    SourceTrust& m_trust;
    ProofOptions m_options;
    ProofWork m_work;
    SelectorProof m_proof;
    std::vector<select::SelectorReading> m_readings;
    std::optional<events::ProjectCalendar> m_calendar;
    std::vector<store::SourceRecord> m_sources;
    std::set<std::int64_t> m_readable; ///< SourceRecord::id
    std::optional<select::LineFilter> m_filter;
    std::optional<select::ProofTally> m_tally;
};

base::Result<SelectorProof> ProofRun::run(base::ProgressSink& progress,
                                          const std::stop_token& stop) {
    base::Result<void> done = prepare(stop);
    if (done) {
        done = readEverything(progress, stop);
    }
    if (done) {
        done = countUnseen();
    }
    if (!done) {
        return base::fail(done.error());
    }
    compareReadings();
    m_proof.provedAtMs = std::chrono::duration_cast<std::chrono::milliseconds>(
                             std::chrono::system_clock::now().time_since_epoch())
                             .count();
    return std::move(m_proof);
}

base::Result<void> ProofRun::prepare(const std::stop_token& stop) {
    select::ProofClaim& claim = m_proof.claim;
    auto readings = select::readingsOf(claim.selector);
    if (!readings) {
        return base::fail(toError(claim.selector, readings.error()));
    }
    m_readings = std::move(*readings);
    std::sort(claim.pairs.begin(), claim.pairs.end());
    claim.pairs.erase(std::unique(claim.pairs.begin(), claim.pairs.end()), claim.pairs.end());
    const base::Result<store::CaseSettings> settings = store::readSettings(m_database);
    base::Result<std::vector<store::SourceRecord>> sources = store::readSources(m_database);
    if (!settings || !sources) {
        return base::fail(settings ? sources.error() : settings.error());
    }
    m_sources = std::move(*sources);
    base::Result<events::ProjectCalendar> calendar =
        events::ProjectCalendar::open(settings->timezone);
    if (!calendar) {
        return base::fail(calendar.error());
    }
    m_calendar = std::move(*calendar);
    m_proof.selectorSha256 = base::sha256(claim.selector);
    m_proof.fingerprint = fingerprintOf(claim, m_sources, settings->timezone);
    planFilter();
    return planWork(stop);
}

/// Events that hold neither an id of the claim nor a text that the selector asks for need not be
/// read: they are innocent, and not matched.
void ProofRun::planFilter() {
    std::optional<std::vector<select::Needle>> needles = select::needlesOf(m_readings);
    if (!needles) {
        return;
    }
    for (const events::ShardKey& key : m_proof.claim.pairs) {
        if (key.id.empty()) {
            return;
        }
        needles->push_back({key.id, select::Needle::Kind::Value});
    }
    std::sort(needles->begin(), needles->end());
    needles->erase(std::unique(needles->begin(), needles->end()), needles->end());
    m_filter.emplace(*needles);
}

base::Result<void> ProofRun::planWork(const std::stop_token& stop) {
    const events::DayRange& range = m_proof.claim.range;
    for (const store::SourceRecord& source : m_sources) {
        const bool wanted = std::any_of(source.days.begin(), source.days.end(),
                                        [&range](events::Day day) { return range.contains(day); });
        if (!wanted) {
            continue;
        }
        if (const base::Result<void> trusted = m_trust.check(source, stop); !trusted) {
            if (trusted.error().code == base::ErrorCode::Cancelled) {
                return trusted;
            }
            m_proof.missing.push_back(source.path);
            continue;
        }
        m_readable.insert(source.id);
        if (base::Result<void> added = m_work.add(source, range); !added) {
            return added;
        }
    }
    return {};
}

base::Result<void> ProofRun::readEverything(base::ProgressSink& progress,
                                            const std::stop_token& stop) {
    const select::ProofTally::Bounds bounds{.rows = m_options.rows};
    m_tally.emplace(m_proof.claim, m_readings.size(), bounds);
    std::atomic<std::uint64_t> done{0};
    const ProofQuestion question{m_proof.claim, m_readings, m_filter, *m_calendar, done};
    std::mutex mutex;
    std::condition_variable ended;
    std::size_t running = m_options.threads > 0 ? m_options.threads
                                                : std::max(1U, std::thread::hardware_concurrency());
    base::Result<void> outcome;
    std::stop_source giveUp;
    const std::stop_callback passOn(stop, [&giveUp] { giveUp.request_stop(); });
    std::vector<std::jthread> threads;
    for (std::size_t number = running; number > 0; --number) {
        threads.emplace_back([&] {
            select::ProofTally tally(m_proof.claim, m_readings.size(), bounds);
            base::Result<void> read = ProofReader(question, tally).run(m_work, giveUp.get_token());
            const std::lock_guard lock(mutex);
            if (!read && outcome) {
                outcome = std::move(read);
                giveUp.request_stop();
            }
            m_tally->add(tally);
            --running;
            ended.notify_all();
        });
    }
    constexpr std::chrono::milliseconds kReportEvery{100};
    std::unique_lock lock(mutex);
    while (running > 0) {
        ended.wait_for(lock, kReportEvery);
        lock.unlock();
        progress.report({"proving", done.load(), m_work.bytes()});
        lock.lock();
    }
    progress.report({"proving", done.load(), m_work.bytes()}); // they may have been quicker
    return outcome;
}

/// The case knows how many events each day has: those that no reader judged are innocent, and
/// kept.
base::Result<void> ProofRun::countUnseen() {
    const base::Result<std::vector<store::SourceDay>> days = store::readSourceDays(m_database);
    if (!days) {
        return base::fail(days.error());
    }
    std::map<events::Day, std::uint64_t> events;
    for (const store::SourceDay& day : *days) {
        if (m_proof.claim.range.contains(day.day) && m_readable.contains(day.source)) {
            events[day.day] += day.events;
        }
    }
    m_tally->fill(m_proof);
    std::map<events::Day, select::ProofCounts> counted;
    for (const select::ProofDay& day : m_proof.days) {
        counted[day.day] = day.counts;
    }
    m_proof.days.clear();
    std::uint64_t unseen = 0;
    for (const auto& [day, total] : events) {
        select::ProofCounts& counts = counted[day];
        const std::uint64_t missing = total - std::min(total, counts.events());
        counts.innocentKept += missing;
        unseen += missing;
        m_proof.days.push_back({day, counts});
    }
    m_proof.counts.innocentKept += unseen;
    for (const store::SourceRecord& source : m_sources) {
        if (source.state != store::SourceState::Incomplete) {
            continue;
        }
        for (const events::Day day : source.days) {
            if (m_proof.claim.range.contains(day)) {
                m_proof.partial.push_back(day);
            }
        }
    }
    std::sort(m_proof.partial.begin(), m_proof.partial.end());
    m_proof.partial.erase(std::unique(m_proof.partial.begin(), m_proof.partial.end()),
                          m_proof.partial.end());
    const events::DayRange& range = m_proof.claim.range;
    const auto length = std::int64_t{range.last.number} - range.first.number + 1;
    m_proof.uncoveredDays = static_cast<std::uint64_t>(length) - events.size();
    for (events::Day day = range.first;
         m_proof.uncovered.size() < std::min<std::uint64_t>(m_proof.uncoveredDays, kMostDays);
         ++day.number) {
        if (!events.contains(day)) {
            m_proof.uncovered.push_back(day);
        }
    }
    return {};
}

/// Whether one reading makes all the choices of the other, or the default one in their place.
bool isSimpler(const select::SelectorSemantics& simple, const select::SelectorSemantics& other) {
    constexpr select::SelectorSemantics kDefault;
    const auto within = [](auto one, auto two, auto usual) { return one == two || one == usual; };
    return within(simple.precedence, other.precedence, kDefault.precedence) &&
           within(simple.textEquality, other.textEquality, kDefault.textEquality) &&
           within(simple.escapes, other.escapes, kDefault.escapes) &&
           within(simple.numberText, other.numberText, kDefault.numberText);
}

void ProofRun::compareReadings() {
    const std::uint64_t seen = m_tally->readings().front().counts.events();
    const std::uint64_t unseen = m_proof.counts.events() - seen;
    for (std::size_t at = 1; at < m_readings.size(); ++at) {
        const select::ProofTally::Reading& reading = m_tally->readings()[at];
        if (!m_readings[at].expression) {
            m_proof.alternatives.push_back({m_readings[at].semantics, std::nullopt, 0});
        } else if (reading.differing > 0) {
            select::ProofCounts counts = reading.counts;
            counts.innocentKept += unseen;
            const select::ProofAlternative other{m_readings[at].semantics, counts,
                                                 reading.differing};
            // A further choice that changes nothing more is not worth telling.
            const bool told = std::any_of(m_proof.alternatives.begin(), m_proof.alternatives.end(),
                                          [&other](const select::ProofAlternative& known) {
                                              return isSimpler(known.semantics, other.semantics) &&
                                                     known.counts == other.counts &&
                                                     known.differing == other.differing;
                                          });
            if (!told) {
                m_proof.alternatives.push_back(other);
            }
        }
    }
}

} // namespace

base::Result<SelectorProof> runProof(const store::Database& database, SourceTrust& trust,
                                     const select::ProofClaim& claim, const ProofOptions& options,
                                     base::ProgressSink& progress, std::stop_token stop) {
    if (claim.range.last < claim.range.first) {
        return base::fail(base::ErrorCode::Usage, "the range ends before it begins");
    }
    const base::Result<store::Transaction> transaction =
        store::Transaction::begin(database, store::Transaction::Kind::Read);
    if (!transaction) {
        return base::fail(transaction.error());
    }
    return ProofRun(database, trust, claim, options).run(progress, stop);
}

} // namespace shardscope::session
