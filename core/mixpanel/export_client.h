// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/mixpanel/export_check.h"
#include "core/mixpanel/export_query.h"
#include "core/mixpanel/request_ledger.h"
#include "core/mixpanel/retry_policy.h"
#include "core/net/http_transport.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>

namespace shardscope::mixpanel {

/// Watches a day being fetched; called on the calling thread.
class ExportWatcher {
public:
    virtual ~ExportWatcher() = default;
    virtual void received(std::uint64_t bytes) = 0; ///< of the present attempt, compressed
    /// Nothing happens until `until`, for this reason.
    virtual void waiting(base::Clock::Time until, const std::string& reason) = 0;
};

/// What became of one day.
struct ExportedDay {
    enum class State {
        Complete,   ///< verified, and under its name
        Incomplete, ///< tried as often as makes sense; see `reason`
        NotYet,     ///< the server does not have that day yet
    };
    State state = State::Incomplete;
    std::uint64_t requests = 0; ///< sent to the server
    std::uint64_t bytes = 0;    ///< of the file
    ExportCheck check;
    std::string reason;
};

/// Fetches raw exports, one day a request, within the quota, and over again until they are whole.
class ExportClient {
public:
    struct Setup {
        std::string server; ///< Endpoints::data
        ExportQuery query;
        net::Credentials credentials;
        std::function<double()> jitter; ///< see RetryPolicy
    };
    ExportClient(Setup setup, net::HttpTransport& transport, RequestLedger& ledger,
                 base::Clock& clock)
        : m_setup(std::move(setup)), m_transport(transport), m_ledger(ledger), m_clock(clock) {}

    /// Fetches the day into `file`, which has its name only when it is whole; until then it is
    /// `file`.part. An Error is a cause that holds for every day: refused credentials, a plan
    /// without the API, a full disk, a stop.
    [[nodiscard]] base::Result<ExportedDay> fetch(events::Day day,
                                                  const std::filesystem::path& file,
                                                  ExportWatcher& watcher,
                                                  const std::stop_token& stop);

private:
    struct Attempt;
    [[nodiscard]] base::Result<void> takeSlot(ExportWatcher& watcher, const std::stop_token& stop);
    [[nodiscard]] base::Result<void> wait(base::Clock::Time until, const std::string& reason,
                                          ExportWatcher& watcher, const std::stop_token& stop);
    [[nodiscard]] static base::Result<void> keep(const std::filesystem::path& part,
                                                 const std::filesystem::path& file,
                                                 base::Clock::Time asked);
    [[nodiscard]] base::Result<Attempt> attempt(events::Day day, const std::string& part,
                                                ExportWatcher& watcher,
                                                const std::stop_token& stop);
    [[nodiscard]] base::Result<Attempt> judge(const net::HttpHead& head, std::string text) const;
    [[nodiscard]] std::string withoutSecret(std::string text) const;

    Setup m_setup;
    net::HttpTransport& m_transport;
    RequestLedger& m_ledger;
    base::Clock& m_clock;
};

} // namespace shardscope::mixpanel
