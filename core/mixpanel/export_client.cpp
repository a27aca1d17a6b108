// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mixpanel/export_client.h"

#include "core/mixpanel/export_download.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>

namespace shardscope::mixpanel {

namespace {

using namespace std::chrono_literals;

// A large day may take minutes to begin, and hours to come.
constexpr net::HttpTimeouts kTimeouts{.firstByte = 20min, .stall = 3min, .total = 6h};
constexpr std::size_t kLongestWords = 300;
constexpr std::chrono::seconds kWorthTelling = 1s;

base::Error refused(base::ErrorCode code, std::string what, std::string where, std::string hint) {
    return {code, std::move(what), std::move(where), std::move(hint)};
}

} // namespace

/// What one request brought.
struct ExportClient::Attempt {
    enum class Outcome { Whole, Failed, Refused, NotYet };
    Outcome outcome = Outcome::Failed;
    std::string reason;
    std::optional<std::chrono::seconds> retryAfter;
    ExportCheck check;
};

std::string ExportClient::withoutSecret(std::string text) const {
    const std::string& secret = m_setup.credentials.secret;
    for (std::size_t at = 0;
         !secret.empty() && (at = text.find(secret, at)) != std::string::npos;) {
        text.replace(at, secret.size(), "(secret)");
    }
    if (text.size() > kLongestWords) {
        text.resize(kLongestWords);
        text += "...";
    }
    return text;
}

/// What the server means by a status other than 200.
base::Result<ExportClient::Attempt> ExportClient::judge(const net::HttpHead& head,
                                                        std::string text) const {
    using base::ErrorCode;
    const std::string& server = m_setup.server;
    const std::string words = withoutSecret(std::move(text));
    const std::optional<std::chrono::seconds> retryAfter = retryAfterOf(head.header("Retry-After"));
    switch (head.status) {
    case 400:
        if (words.find("later than today") != std::string::npos) {
            return Attempt{.outcome = Attempt::Outcome::NotYet,
                           .reason = "this day has not begun yet where the project is"};
        }
        return base::fail(refused(ErrorCode::Usage, "the server does not understand this: " + words,
                                  server, "check the events and the selector"));
    case 401:
        return base::fail(refused(ErrorCode::Credentials,
                                  "the server refuses this service account or its secret", server,
                                  "check both, and that the account has not expired"));
    case 402:
        return base::fail(refused(ErrorCode::Failed, "the plan of this project has no API", server,
                                  "exports made in the browser can be imported as files"));
    case 403:
        return base::fail(refused(
            ErrorCode::Credentials,
            fmt::format("the service account may not export project {}", m_setup.query.projectId),
            server, "check the project id, its region, and the role of the account"));
    case 404:
        return base::fail(refused(ErrorCode::Failed, "there is no export at this address", server,
                                  "check the address"));
    case 429:
        return Attempt{.outcome = Attempt::Outcome::Refused,
                       .reason = "the server has had too many requests of this project",
                       .retryAfter = retryAfter};
    default:
        break;
    }
    if (head.status >= 500) {
        return Attempt{.reason = fmt::format("the server answers with an error ({})", head.status),
                       .retryAfter = retryAfter};
    }
    return base::fail(refused(ErrorCode::Failed,
                              fmt::format("the server refuses ({}): {}", head.status, words),
                              server, {}));
}

base::Result<ExportClient::Attempt> ExportClient::attempt(events::Day day, const std::string& part,
                                                          ExportWatcher& watcher,
                                                          const std::stop_token& stop) {
    net::HttpRequest request;
    request.url = exportUrl(m_setup.server, m_setup.query, {day, day});
    request.headers = {{"Accept-Encoding", "gzip"}, {"Accept", "text/plain"}};
    request.credentials = m_setup.credentials;
    request.timeouts = kTimeouts;
    ExportDownload download(part, [&watcher](std::uint64_t bytes) { watcher.received(bytes); });
    const net::HttpResult<net::HttpResponse> response = m_transport.send(request, download, stop);
    if (!response) {
        const net::TransportError& error = response.error();
        return net::isWorthRepeating(error.failure)
                   ? base::Result<Attempt>(Attempt{.reason = error.error.what})
                   : base::fail(error.error);
    }
    if (response->head.status != 200) {
        return judge(response->head, download.words());
    }
    if (base::Result<void> closed = download.close(); !closed) {
        return base::fail(closed.error());
    }
    const base::Result<ExportCheck> check = checkExport(part, stop);
    if (!check) {
        return base::fail(check.error());
    }
    return Attempt{.outcome =
                       check->flaw.empty() ? Attempt::Outcome::Whole : Attempt::Outcome::Failed,
                   .reason = check->flaw,
                   .check = *check};
}

/// Waits for the quota, and counts the request that follows.
base::Result<void> ExportClient::takeSlot(ExportWatcher& watcher, const std::stop_token& stop) {
    while (true) {
        const base::Clock::Time now = m_clock.now();
        const base::Result<base::Clock::Time> slot = m_ledger.take(now);
        if (!slot) {
            return base::fail(slot.error());
        }
        if (*slot <= now) {
            return {};
        }
        if (base::Result<void> waited =
                wait(*slot, "the vendor takes 60 exports an hour for a project", watcher, stop);
            !waited) {
            return waited;
        }
    }
}

base::Result<void> ExportClient::wait(base::Clock::Time until, const std::string& reason,
                                      ExportWatcher& watcher, const std::stop_token& stop) {
    if (until - m_clock.now() > kWorthTelling) {
        watcher.waiting(until, reason);
    }
    return m_clock.waitUntil(until, stop) ? base::Result<void>{}
                                          : base::fail(base::ErrorCode::Cancelled, "stopped");
}

/// Gives a verified file its name. Its time is that of the request, so that it can be told later
/// whether the day was over by then.
base::Result<void> ExportClient::keep(const std::filesystem::path& part,
                                      const std::filesystem::path& file, base::Clock::Time asked) {
    std::error_code error;
    std::filesystem::last_write_time(
        part,
        std::chrono::time_point_cast<std::filesystem::file_time_type::duration>(
            std::chrono::file_clock::from_sys(asked)),
        error);
    if (!error) {
        std::filesystem::rename(part, file, error);
    }
    return error ? base::fail(base::systemError(base::ErrorCode::WriteFailed,
                                                "cannot keep the export", file.string(),
                                                error.value()))
                 : base::Result<void>{};
}

base::Result<ExportedDay> ExportClient::fetch(events::Day day, const std::filesystem::path& file,
                                              ExportWatcher& watcher, const std::stop_token& stop) {
    using Outcome = Attempt::Outcome;
    const std::string part = file.string() + ".part";
    RetryPolicy retry(m_setup.jitter);
    ExportedDay fetched;
    std::optional<std::uint64_t> brokenBefore;
    while (true) {
        if (base::Result<void> slot = takeSlot(watcher, stop); !slot) {
            return base::fail(slot.error());
        }
        const base::Clock::Time asked = m_clock.now();
        ++fetched.requests;
        const base::Result<Attempt> brought = attempt(day, part, watcher, stop);
        if (!brought) {
            return base::fail(brought.error());
        }
        fetched.check = brought->check;
        fetched.reason = brought->reason;
        if (brought->outcome == Outcome::NotYet) {
            fetched.state = ExportedDay::State::NotYet;
            return fetched;
        }
        // Lines that are broken once may be the server's fault; twice, they are the data's.
        const std::uint64_t broken = brought->check.brokenLines;
        if (brought->outcome == Outcome::Whole && (broken == 0 || brokenBefore == broken)) {
            std::error_code unknown;
            fetched.bytes = std::filesystem::file_size(part, unknown);
            fetched.state = ExportedDay::State::Complete;
            const base::Result<void> kept = keep(part, file, asked);
            return kept ? base::Result<ExportedDay>(fetched) : base::fail(kept.error());
        }
        if (brought->outcome == Outcome::Whole) {
            brokenBefore = broken;
            fetched.reason = fmt::format("{} lines are broken", broken);
        }
        const auto pause = brought->outcome == Outcome::Refused
                               ? retry.afterRefusal(brought->retryAfter)
                               : retry.afterFailure(brought->retryAfter);
        if (!pause) {
            return fetched;
        }
        if (base::Result<void> waited = wait(m_clock.now() + *pause, fetched.reason, watcher, stop);
            !waited) {
            return base::fail(waited.error());
        }
    }
}

} // namespace shardscope::mixpanel
