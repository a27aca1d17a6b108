// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/repair_sender.h"

#include "core/net/text_sink.h"

#include <algorithm>
#include <chrono>
#include <thread>
#include <utility>

namespace shardscope::session {

namespace {

using remediate::BatchPart;
using remediate::LedgerEntry;
using remediate::SendOutcome;

/// Answers hold a message for each of 2,000 events at most.
constexpr std::size_t kLongestAnswer = std::size_t{8} << 20U;

std::int64_t toMs(base::Clock::Time time) {
    return std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count();
}

base::Error stopped() {
    return {base::ErrorCode::Cancelled,
            "stopped; what was not answered is still to be sent",
            {},
            "the same call goes on"};
}

} // namespace

void RepairSender::fail(base::Error error) {
    const std::lock_guard lock(m_mutex);
    // What was cut short by the first failure is no news.
    if (!m_failure || (m_failure->code == base::ErrorCode::Cancelled &&
                       error.code != base::ErrorCode::Cancelled)) {
        m_failure = std::move(error);
    }
    m_stop.request_stop();
    m_changed.notify_all();
}

base::Result<void> RepairSender::record(LedgerEntry entry) {
    const std::lock_guard lock(m_recording);
    entry.atMs = toMs(m_parts.clock.now());
    return m_parts.record(entry);
}

double RepairSender::chance() {
    const std::lock_guard lock(m_mutex);
    m_random = m_random * 6364136223846793005U + 1442695040888963407U;
    constexpr double kRange = 1.0 / 9007199254740992.0; // 2^-53
    return static_cast<double>(m_random >> 11U) * kRange;
}

/// The next part; waits while others may still be cut into halves.
std::optional<BatchPart> RepairSender::take() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock,
                   [this] { return !m_queue.empty() || m_busy == 0 || m_stop.stop_requested(); });
    if (m_queue.empty() || m_stop.stop_requested()) {
        return std::nullopt;
    }
    const BatchPart part = m_queue.front();
    m_queue.pop_front();
    ++m_busy;
    return part;
}

void RepairSender::work() {
    while (const std::optional<BatchPart> part = take()) {
        if (base::Result<void> sent = send(*part); !sent) {
            fail(sent.error());
        }
        const std::lock_guard lock(m_mutex);
        --m_busy;
        m_changed.notify_all();
    }
    const std::lock_guard lock(m_mutex);
    --m_threads;
    m_changed.notify_all();
}

base::Result<void> RepairSender::run(std::vector<BatchPart> parts, base::ProgressSink& progress,
                                     const std::stop_token& stop) {
    std::uint64_t total = 0;
    for (const BatchPart& part : parts) {
        total += part.events;
    }
    m_queue.assign(parts.begin(), parts.end());
    m_threads =
        std::max<std::size_t>(1, std::min<std::size_t>(m_options.requestsAtOnce, m_queue.size()));
    const std::stop_callback passOn(stop, [this] { fail(stopped()); });
    std::vector<std::jthread> threads;
    for (std::size_t number = m_threads; number > 0; --number) {
        threads.emplace_back([this] { work(); });
    }
    constexpr std::chrono::milliseconds kReportEvery{100};
    std::unique_lock lock(m_mutex);
    while (m_threads > 0) {
        m_changed.wait_for(lock, kReportEvery);
        const std::uint64_t done = m_done;
        lock.unlock();
        progress.report({"sending", done, total});
        lock.lock();
    }
    return m_failure ? base::Result<void>(base::fail(*m_failure)) : base::Result<void>{};
}

/// Requests start so far apart that the vendor's limits hold over any minute.
base::Result<bool> RepairSender::waitForTurn(const BatchSource::Packed& packed,
                                             const BatchPart& part) {
    const double seconds = std::max(static_cast<double>(part.events) / m_options.eventsPerSecond,
                                    static_cast<double>(packed.bytes) / m_options.bytesPerSecond);
    base::Clock::Time turn;
    {
        const std::lock_guard lock(m_mutex);
        turn = std::max(m_parts.clock.now(), m_nextTurn);
        m_nextTurn = turn + std::chrono::duration_cast<base::Clock::Time::duration>(
                                std::chrono::duration<double>(seconds));
    }
    return m_parts.clock.waitUntil(turn, m_stop.get_token());
}

base::Result<void> RepairSender::send(const BatchPart& part) {
    const base::Result<BatchSource::Packed> packed = m_parts.batches.read(part);
    if (!packed) {
        return base::fail(packed.error());
    }
    std::string last;
    for (std::uint32_t attempt = 1; attempt <= m_options.mostAttempts; ++attempt) {
        const base::Result<bool> turn = waitForTurn(*packed, part);
        if (!turn || !*turn) {
            return turn ? base::fail(stopped()) : base::fail(turn.error());
        }
        base::Result<void> recorded = record({.kind = LedgerEntry::Kind::Sending,
                                              .atMs = 0,
                                              .part = part,
                                              .count = attempt,
                                              .refused = {},
                                              .text = {}});
        if (!recorded) {
            return recorded;
        }
        base::Result<SendOutcome> outcome = ask(*packed, part);
        if (!outcome) {
            return base::fail(outcome.error());
        }
        if (outcome->kind != SendOutcome::Kind::Again) {
            return settle(part, std::move(*outcome));
        }
        last = outcome->message;
        const auto wait = remediate::waitBefore(attempt, chance(), outcome->retryAfter);
        if (!m_parts.clock.waitUntil(m_parts.clock.now() + wait, m_stop.get_token())) {
            return base::fail(stopped());
        }
    }
    return base::fail(base::ErrorCode::Failed, "nothing gets through: " + last,
                      m_parts.target.apiUrl, "the same call goes on later");
}

base::Result<SendOutcome> RepairSender::ask(const BatchSource::Packed& packed,
                                            const BatchPart& part) {
    net::HttpRequest request;
    request.method = net::HttpMethod::Post;
    request.url = m_parts.target.apiUrl +
                  "/import?strict=1&project_id=" + std::to_string(m_parts.target.projectId);
    request.headers = {{"Content-Type", "application/x-ndjson"}, {"Content-Encoding", "gzip"}};
    request.body = packed.gzip;
    request.credentials = m_parts.target.credentials;
    net::TextSink sink(kLongestAnswer);
    const auto sent = m_parts.transport.send(request, sink, m_stop.get_token());
    if (!sent) {
        const net::TransportError& error = sent.error();
        if (error.failure == net::TransportFailure::Cancelled) {
            return base::fail(stopped());
        }
        if (!net::isWorthRepeating(error.failure)) {
            return base::fail(error.error);
        }
        return SendOutcome{.kind = SendOutcome::Kind::Again,
                           .refused = {},
                           .retryAfter = {},
                           .message = error.error.what};
    }
    const net::HttpHead& head = sent->head;
    std::unique_ptr<BatchSource::Lines> lines;
    std::vector<std::string_view> events(part.events);
    constexpr int kSomeRefused = 400;
    if (head.status == kSomeRefused) {
        base::Result<std::unique_ptr<BatchSource::Lines>> read = m_parts.batches.lines(part);
        if (!read) {
            return base::fail(read.error());
        }
        lines = std::move(*read);
        events = lines->events;
    }
    return remediate::judgeAnswer({.status = head.status,
                                   .body = sink.text(),
                                   .bodyIsCut = sink.isCut(),
                                   .retryAfter = head.header("Retry-After")},
                                  events);
}

base::Result<void> RepairSender::settle(const BatchPart& part, SendOutcome outcome) {
    if (outcome.kind == SendOutcome::Kind::Refused) {
        return base::fail(
            outcome.badCredentials ? base::ErrorCode::Credentials : base::ErrorCode::Failed,
            outcome.message, m_parts.target.apiUrl, "what was not answered is still to be sent");
    }
    if (outcome.kind == SendOutcome::Kind::TooLarge) {
        if (part.events > 1) {
            return split(part);
        }
        outcome = {};
        outcome.refused.push_back({0, "the vendor refuses the event as too large"});
    }
    for (remediate::RefusedEvent& refused : outcome.refused) {
        refused.event += part.first;
    }
    base::Result<void> recorded =
        record({.kind = outcome.kind == SendOutcome::Kind::Uncertain ? LedgerEntry::Kind::Uncertain
                                                                     : LedgerEntry::Kind::Answered,
                .atMs = 0,
                .part = part,
                .count = 0,
                .refused = std::move(outcome.refused),
                .text = outcome.message});
    if (recorded) {
        const std::lock_guard lock(m_mutex);
        m_done += part.events;
    }
    return recorded;
}

base::Result<void> RepairSender::split(const BatchPart& part) {
    const std::uint32_t half = part.events / 2;
    const std::lock_guard lock(m_mutex);
    m_queue.push_front({part.batch, part.first + half, part.events - half});
    m_queue.push_front({part.batch, part.first, half});
    return {};
}

} // namespace shardscope::session
