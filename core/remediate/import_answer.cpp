// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remediate/import_answer.h"

#include "core/json/array_elements.h"
#include "core/json/members.h"
#include "core/json/strict_check.h"
#include "core/json/unescape.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace shardscope::remediate {

namespace {

using Kind = SendOutcome::Kind;
constexpr std::size_t kLongestMessage = 500;

std::string textOf(std::string_view json) {
    std::string text;
    if (json.size() < 2 || !json.starts_with('"') ||
        !json::unescape(json.substr(1, json.size() - 2), text)) {
        return {};
    }
    return text;
}

std::optional<std::uint64_t> numberOf(std::string_view text) {
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number)
                                                                    : std::nullopt;
}

/// The members of an answer that matter.
struct Body {
    std::optional<std::uint64_t> imported;
    std::string_view failed; ///< a JSON list
    std::string error;
};

Body readBody(const ImportAnswer& answer) {
    Body body;
    if (answer.bodyIsCut || json::findDefect(answer.body)) {
        return body;
    }
    json::Members members(answer.body);
    json::Members::Member member;
    while (members.next(member)) {
        if (member.key == "num_records_imported") {
            body.imported = numberOf(member.value);
        } else if (member.key == "failed_records") {
            body.failed = member.value.starts_with('[') ? member.value : std::string_view();
        } else if (member.key == "error") {
            body.error = textOf(member.value).substr(0, kLongestMessage);
        }
    }
    return body;
}

struct FailedRecord {
    std::optional<std::uint64_t> index;
    std::string insertId;
    std::string message;
};

FailedRecord readFailed(std::string_view json) {
    FailedRecord record;
    std::string field;
    json::Members members(json);
    json::Members::Member member;
    while (members.next(member)) {
        if (member.key == "index") {
            record.index = numberOf(member.value);
        } else if (member.key == "insert_id" || member.key == "$insert_id") {
            record.insertId = textOf(member.value);
        } else if (member.key == "field") {
            field = textOf(member.value);
        } else if (member.key == "message") {
            record.message = textOf(member.value);
        }
    }
    if (!field.empty()) {
        record.message = field + ": " + record.message;
    }
    record.message.resize(std::min(record.message.size(), kLongestMessage));
    return record;
}

/// The place of the only event with this insert id.
std::optional<std::uint64_t> findInsertId(const std::string& insertId,
                                          const std::vector<std::string_view>& events) {
    if (insertId.empty()) {
        return std::nullopt;
    }
    const std::string needle = "\"" + insertId + "\"";
    std::optional<std::uint64_t> found;
    for (std::size_t at = 0; at < events.size(); ++at) {
        if (events[at].find(needle) != std::string_view::npos) {
            if (found) {
                return std::nullopt;
            }
            found = at;
        }
    }
    return found;
}

SendOutcome uncertain(std::string message) {
    return {
        .kind = Kind::Uncertain, .refused = {}, .retryAfter = {}, .message = std::move(message)};
}

SendOutcome judgeAccepted(const Body& body, std::size_t sent) {
    if (body.imported == sent) {
        return {};
    }
    return uncertain(body.imported ? "the vendor took " + std::to_string(*body.imported) + " of " +
                                         std::to_string(sent) + " events and does not say which"
                                   : "the vendor's answer does not say how many events it took");
}

/// With strict=1 the good events of a batch are taken although others fail.
SendOutcome judgeFailed(const Body& body, const std::vector<std::string_view>& events) {
    SendOutcome stop{.kind = Kind::Refused,
                     .refused = {},
                     .retryAfter = {},
                     .message = body.error.empty() ? "the vendor refused the batch" : body.error};
    std::map<std::uint64_t, std::string> failed;
    json::ArrayElements elements(body.failed);
    json::ArrayElements::Element element;
    bool allFound = true;
    while (!body.failed.empty() && elements.next(element)) {
        if (!element.text.starts_with('{')) {
            // Told as texts, the whole batch was refused: of a kind that no other batch mends.
            stop.message += element.text.empty()
                                ? ""
                                : ": " + std::string(element.text.substr(0, kLongestMessage));
            return stop;
        }
        FailedRecord record = readFailed(element.text);
        const std::optional<std::uint64_t> at =
            record.index ? record.index : findInsertId(record.insertId, events);
        allFound = allFound && at && *at < events.size();
        if (at && *at < events.size()) {
            failed.insert_or_assign(*at, std::move(record.message));
        }
    }
    if (failed.empty() && allFound) {
        return body.imported.value_or(0) == 0 ? stop
                                              : uncertain("the vendor refused some events and does "
                                                          "not say which");
    }
    if (!allFound || body.imported != events.size() - failed.size()) {
        return uncertain("the vendor refused events, but its numbers do not add up");
    }
    SendOutcome outcome;
    for (auto& [at, message] : failed) {
        outcome.refused.push_back({static_cast<std::uint32_t>(at), std::move(message)});
    }
    return outcome;
}

} // namespace

SendOutcome judgeAnswer(const ImportAnswer& answer, const std::vector<std::string_view>& events) {
    const Body body = readBody(answer);
    const std::string said = body.error.empty() ? "" : ": " + body.error;
    constexpr int kServerError = 500;
    switch (answer.status) {
    case 200:
        return judgeAccepted(body, events.size());
    case 400:
        return judgeFailed(body, events);
    case 401:
    case 403:
        return {.kind = Kind::Refused,
                .refused = {},
                .retryAfter = {},
                .message = "the vendor refused the credentials" + said,
                .badCredentials = true};
    case 413:
        return {.kind = Kind::TooLarge, .refused = {}, .retryAfter = {}, .message = "too large"};
    default:
        break;
    }
    if (answer.status == 429 || answer.status >= kServerError) {
        SendOutcome again{.kind = Kind::Again,
                          .refused = {},
                          .retryAfter = {},
                          .message = "HTTP " + std::to_string(answer.status) + said};
        if (const auto seconds = numberOf(answer.retryAfter)) {
            constexpr std::uint64_t kLongest = 3'600;
            again.retryAfter = std::chrono::seconds(std::min(*seconds, kLongest));
        }
        return again;
    }
    return {.kind = Kind::Refused,
            .refused = {},
            .retryAfter = {},
            .message = "the vendor answered with HTTP " + std::to_string(answer.status) + said};
}

std::chrono::milliseconds waitBefore(std::uint32_t attempt, double chance,
                                     std::optional<std::chrono::seconds> retryAfter) {
    using std::chrono::milliseconds;
    constexpr milliseconds kFirst{2'000};
    constexpr milliseconds kMost{60'000};
    constexpr std::uint32_t kDoublings = 5;
    const milliseconds doubled =
        std::min(kMost, kFirst * (1 << std::min(attempt > 0 ? attempt - 1 : 0, kDoublings)));
    constexpr double kLeastJitterMs = 1'000;
    constexpr double kJitterMs = 4'000;
    const milliseconds jitter{
        static_cast<std::int64_t>(kLeastJitterMs + std::clamp(chance, 0.0, 1.0) * kJitterMs)};
    return std::max(doubled, milliseconds(retryAfter.value_or(std::chrono::seconds(0)))) + jitter;
}

} // namespace shardscope::remediate
