// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mixpanel_stand_in/export_answer.h"

#include "core/json/array_elements.h"
#include "core/json/unescape.h"
#include "core/select/selector_evaluator.h"
#include "core/select/selector_parser.h"
#include "tests/support/mixpanel_stand_in/gzip_text.h"
#include "tests/support/mixpanel_stand_in/vendor.h"

#include <algorithm>
#include <charconv>

namespace shardscope::stand_in {

namespace {

constexpr std::size_t kPlainBelow = 1400; // bytes: what is longer is compressed when asked for
constexpr std::uint64_t kMostLimit = 100'000;

events::Day today(base::Clock::Time now) {
    return {static_cast<std::int32_t>(
        std::chrono::floor<std::chrono::days>(now.time_since_epoch()).count())};
}

/// The lines cut in their middle, and the vendor's word for that.
std::string terminatedEarly(std::string body) {
    const std::size_t end = body.find('\n', body.size() / 2);
    body.resize(end == std::string::npos ? 0 : end + 1);
    return body + "terminated early\n";
}

/// A raw line end within the first text of the first record.
std::string split(std::string body) {
    const std::size_t quote = body.find('"');
    return quote == std::string::npos ? body : body.insert(quote + 2, "\n");
}

} // namespace

std::optional<events::DayRange> rangeOf(const Request& request) {
    const auto from = events::parseIsoDate(request.asked("from_date").value_or(""));
    const auto to = events::parseIsoDate(request.asked("to_date").value_or(""));
    return from && to && *from <= *to ? std::optional(events::DayRange{*from, *to}) : std::nullopt;
}

std::optional<std::vector<std::string>> textsOf(std::string_view array) {
    if (!array.starts_with('[') || !array.ends_with(']')) {
        return {};
    }
    std::vector<std::string> texts;
    json::ArrayElements elements(array);
    for (json::ArrayElements::Element element; elements.next(element);) {
        std::string text;
        if (element.kind != json::ArrayElements::Kind::String ||
            !json::unescape(element.text, text)) {
            return {};
        }
        texts.push_back(std::move(text));
    }
    return elements.damaged() ? std::nullopt : std::optional(std::move(texts));
}

Answer answerExport(const Request& request, const EventShelf& shelf, base::Clock::Time now,
                    const ExportFlaw& flaw) {
    const auto range = rangeOf(request);
    if (!range) {
        return refusalOf(400, "from_date and to_date must be dates as YYYY-MM-DD, in order");
    }
    if (range->last > today(now)) {
        return refusalOf(400, "to_date cannot be later than today");
    }
    const auto names = textsOf(request.asked("event").value_or("[]"));
    if (!names) {
        return refusalOf(400, "event must be a JSON array of names");
    }
    const std::string where = request.asked("where").value_or("true");
    auto parsed = select::parseSelector(where);
    if (!parsed) {
        return refusalOf(400, "Unable to parse the selector");
    }
    std::uint64_t limit = UINT64_MAX;
    if (const auto asked = request.asked("limit")) {
        std::from_chars(asked->data(), asked->data() + asked->size(), limit);
        if (limit > kMostLimit) {
            return refusalOf(400, "limit cannot be over 100000");
        }
    }
    select::SelectorEvaluator evaluator(std::move(*parsed), {});
    const bool inMs = request.asked("time_in_ms") == "true" || request.asked("time_in_ms") == "1";
    std::uint64_t count = 0;
    Answer answer{.status = 200, .headers = {{"Content-Type", "text/plain"}}};
    shelf.visit(
        *range, evaluator.properties(),
        [&](const EventShelf::Event& event, std::span<const events::PropertyValue> properties) {
            const bool isNamed =
                names->empty() || std::ranges::find(*names, event.name) != names->end();
            if (isNamed && count < limit &&
                evaluator.evaluate({properties, event.timeMs}) ==
                    select::SelectorEvaluator::Outcome::Match) {
                answer.body += withTime(event, inMs) + "\n";
                ++count;
            }
        });
    if (flaw.split) {
        answer.body = split(std::move(answer.body));
    }
    if (flaw.terminatedEarly) {
        answer.body = terminatedEarly(std::move(answer.body));
    }
    if (request.header("Accept-Encoding").find("gzip") != std::string_view::npos &&
        answer.body.size() > kPlainBelow) {
        answer.body = gzip(answer.body);
        answer.headers.push_back({"Content-Encoding", "gzip"});
    }
    return answer;
}

} // namespace shardscope::stand_in
