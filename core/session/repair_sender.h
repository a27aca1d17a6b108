// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/net/http_transport.h"
#include "core/remediate/import_answer.h"
#include "core/remediate/ledger.h"
#include "core/session/batch_source.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace shardscope::session {

/// Where repaired events are sent.
struct SendTarget {
    std::uint64_t projectId = 0;
    std::string apiUrl; ///< "https://api.mixpanel.com"; /import is appended
    net::Credentials credentials;
};

/// Sends the batches of a plan and keeps the ledger. What is not in the ledger as answered is sent
/// again, with the same bytes, by whoever goes on.
class RepairSender {
public:
    struct Parts {
        const BatchSource& batches;
        net::HttpTransport& transport;
        base::Clock& clock;
        const SendTarget& target;
        /// Keeps an entry for good. Called by one thread at a time.
        std::function<base::Result<void>(const remediate::LedgerEntry&)> record;
    };
    /// The vendor's advice and limits, from its page "Import Events".
    struct Options {
        unsigned requestsAtOnce = 10;
        double eventsPerSecond = 29'700; ///< a little less than what is allowed
        double bytesPerSecond = 33'000'000;
        std::uint32_t mostAttempts = 30; ///< of one part; then sending stops
    };

    RepairSender(Parts parts, Options options) : m_parts(std::move(parts)), m_options(options) {}

    /// Sends these parts. Stops early when asked to, when the vendor does not take the account or
    /// the project's events, and when nothing gets through any more.
    [[nodiscard]] base::Result<void> run(std::vector<remediate::BatchPart> parts,
                                         base::ProgressSink& progress, const std::stop_token& stop);

private:
    [[nodiscard]] std::optional<remediate::BatchPart> take();
    void work();
    [[nodiscard]] base::Result<void> send(const remediate::BatchPart& part);
    [[nodiscard]] base::Result<bool> waitForTurn(const BatchSource::Packed& packed,
                                                 const remediate::BatchPart& part);
    [[nodiscard]] base::Result<remediate::SendOutcome> ask(const BatchSource::Packed& packed,
                                                           const remediate::BatchPart& part);
    [[nodiscard]] base::Result<void> settle(const remediate::BatchPart& part,
                                            remediate::SendOutcome outcome);
    [[nodiscard]] base::Result<void> split(const remediate::BatchPart& part);
    [[nodiscard]] base::Result<void> record(remediate::LedgerEntry entry);
    [[nodiscard]] double chance();
    void fail(base::Error error);

    Parts m_parts;
    Options m_options;
    std::stop_source m_stop;
    std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_changed;
    std::deque<remediate::BatchPart> m_queue;
    std::size_t m_busy = 0;    ///< parts on their way
    std::size_t m_threads = 0; ///< that still run
    std::uint64_t m_done = 0;  ///< events
    base::Clock::Time m_nextTurn{};
    std::optional<base::Error> m_failure;
    std::uint64_t m_random = 0x9E3779B97F4A7C15U;
    std::mutex m_recording;
};

} // namespace shardscope::session
