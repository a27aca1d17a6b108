// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mixpanel/connection_check.h"

#include "core/mixpanel/export_query.h"
#include "core/net/text_sink.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <initializer_list>

namespace shardscope::mixpanel {

namespace {

using namespace std::chrono_literals;
using Flaw = ConnectionFlaw;

/// A certificate, a day or a signature begins to fail at about this much.
constexpr std::chrono::seconds kClockIsWrong = 10min;
constexpr std::size_t kMostAnswer = 4096;
constexpr std::size_t kMostWords = 300;
constexpr net::HttpTimeouts kTimeouts{.firstByte = 2min, .stall = 30s, .total = 3min};

std::string lower(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return out;
}

bool mentions(const std::string& text, std::initializer_list<std::string_view> words) {
    return std::ranges::any_of(
        words, [&text](std::string_view word) { return text.find(word) != std::string::npos; });
}

Flaw flawOf(net::TransportFailure failure, const std::string& words) {
    using Failure = net::TransportFailure;
    switch (failure) {
    case Failure::Tls: // a clock that is behind sees certificates of the future
        return mentions(words, {"not yet valid"}) ? Flaw::Clock : Flaw::Tls;
    case Failure::HostNotFound:
        return Flaw::HostName;
    case Failure::Proxy:
        return Flaw::Proxy;
    case Failure::BadUrl:
    case Failure::OtherHost:
    case Failure::BadAnswer:
        return Flaw::NotTheVendor;
    case Failure::Unreachable:
    case Failure::FirstByteLate:
    case Failure::Stalled:
    case Failure::TotalExceeded:
    case Failure::Cut:
    case Failure::Sink:
    case Failure::Cancelled:
        break;
    }
    return Flaw::Network;
}

/// 403: the account is known, and something about the project is not allowed.
Flaw flawOfForbidden(const std::string& words) {
    if (mentions(words, {"region", "residency"})) {
        return Flaw::Region;
    }
    if (mentions(words, {"not a member", "does not exist", "not found", "no access to project"})) {
        return Flaw::Project;
    }
    return mentions(words, {"role", "permission", "owner", "admin", "scope"}) ? Flaw::Role
                                                                              : Flaw::Project;
}

Flaw flawOfBadRequest(const std::string& words, std::chrono::seconds clockAhead) {
    if (mentions(words, {"later than today"})) {
        return clockAhead > kClockIsWrong ? Flaw::Clock : Flaw::TimeZone;
    }
    if (mentions(words, {"region", "residency"})) {
        return Flaw::Region;
    }
    return mentions(words, {"project"}) ? Flaw::Project : Flaw::Refused;
}

Flaw flawOf(int status, const std::string& words, std::chrono::seconds clockAhead) {
    const std::size_t first = words.find_first_not_of(" \t\r\n");
    switch (status) {
    case 200: // events, or none; a page of a hotel's network is neither
        return first == std::string::npos || words[first] == '{' ||
                       words.starts_with("terminated early")
                   ? Flaw::None
                   : Flaw::NotTheVendor;
    case 400:
        return flawOfBadRequest(words, clockAhead);
    case 401:
        return Flaw::Credentials;
    case 402:
        return Flaw::Plan;
    case 403:
        return flawOfForbidden(words);
    case 404:
    case 405:
        return Flaw::NotTheVendor;
    case 407:
        return Flaw::Proxy;
    case 429:
        return Flaw::Quota;
    default:
        return status >= 500 ? Flaw::Server : status >= 400 ? Flaw::Refused : Flaw::NotTheVendor;
    }
}

std::string withoutSecret(std::string text, const std::string& secret) {
    for (std::size_t at = 0;
         !secret.empty() && (at = text.find(secret, at)) != std::string::npos;) {
        text.replace(at, secret.size(), "(secret)");
    }
    if (text.size() > kMostWords) {
        text.resize(kMostWords);
        text += "...";
    }
    return text;
}

net::HttpRequest requestOf(const ConnectionQuestion& question, base::Clock::Time now) {
    const auto today = static_cast<std::int32_t>(
        std::chrono::floor<std::chrono::days>(now.time_since_epoch()).count());
    const events::Day day{today - 2}; // begun everywhere, if the clock is right
    net::HttpRequest request;
    request.url =
        exportUrl(question.server,
                  {.projectId = question.projectId, .events = {"$hotshard_record"}}, {day, day}) +
        "&limit=1";
    request.headers = {{"Accept", "text/plain"}};
    request.credentials = question.credentials;
    request.timeouts = kTimeouts;
    return request;
}

} // namespace

std::optional<base::Clock::Time> timeOf(std::string_view header) {
    constexpr std::array<std::string_view, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    constexpr std::size_t length = std::string_view("Sun, 06 Nov 1994 08:49:37 GMT").size();
    if (header.size() != length || !header.ends_with(" GMT")) {
        return {};
    }
    constexpr unsigned none = 9999; // more than any part can be
    const auto number = [header](std::size_t at, std::size_t size) {
        unsigned value = none;
        const char* const end = header.data() + at + size;
        return std::from_chars(header.data() + at, end, value).ptr == end ? value : none;
    };
    const auto month = std::ranges::find(months, header.substr(8, 3));
    const std::chrono::year_month_day date{
        std::chrono::year(static_cast<int>(number(12, 4))),
        std::chrono::month(static_cast<unsigned>(month - months.begin()) + 1),
        std::chrono::day(number(5, 2))};
    const unsigned hour = number(17, 2);
    const unsigned minute = number(20, 2);
    const unsigned second = number(23, 2);
    if (!date.ok() || number(12, 4) == none || hour > 23 || minute > 59 || second > 60) {
        return {};
    }
    return std::chrono::sys_days(date) + std::chrono::hours(hour) + std::chrono::minutes(minute) +
           std::chrono::seconds(second);
}

ConnectionVerdict judge(const ConnectionAnswer& answer, base::Clock::Time now) {
    ConnectionVerdict verdict{.words = answer.words};
    if (answer.serverTime) {
        verdict.clockAhead =
            std::chrono::duration_cast<std::chrono::seconds>(now - *answer.serverTime);
    }
    const std::string words = lower(answer.words);
    verdict.flaw = answer.failure ? flawOf(*answer.failure, words)
                                  : flawOf(answer.status, words, verdict.clockAhead);
    if (verdict.flaw == Flaw::None) {
        verdict.words.clear(); // an event
    }
    return verdict;
}

base::Result<ConnectionVerdict> checkConnection(const ConnectionQuestion& question,
                                                net::HttpTransport& transport,
                                                RequestLedger& ledger, base::Clock& clock,
                                                std::stop_token stop) {
    const auto slot = ledger.take(clock.now());
    if (!slot) {
        return base::fail(slot.error());
    }
    constexpr std::chrono::seconds soon = 5s; // else the hour is used up
    if (*slot > clock.now() + soon) {
        return ConnectionVerdict{.flaw = Flaw::Quota, .words = {}};
    }
    if (*slot > clock.now()) {
        if (!clock.waitUntil(*slot, stop)) {
            return base::fail(base::ErrorCode::Cancelled, "stopped");
        }
        if (const auto taken = ledger.take(clock.now()); !taken) {
            return base::fail(taken.error());
        }
    }
    net::TextSink sink(kMostAnswer);
    const auto response = transport.send(requestOf(question, clock.now()), sink, stop);
    if (!response && response.error().failure == net::TransportFailure::Cancelled) {
        return base::fail(base::ErrorCode::Cancelled, "stopped");
    }
    const std::string& secret = question.credentials.secret;
    ConnectionAnswer answer;
    if (response) {
        answer = {.status = response->head.status,
                  .words = withoutSecret(sink.text(), secret),
                  .serverTime = timeOf(response->head.header("Date"))};
    } else {
        answer = {.failure = response.error().failure,
                  .words = withoutSecret(response.error().error.what, secret)};
    }
    return judge(answer, clock.now());
}

} // namespace shardscope::mixpanel
