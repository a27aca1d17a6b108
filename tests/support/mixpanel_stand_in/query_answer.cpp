// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mixpanel_stand_in/query_answer.h"

#include "core/json/json_writer.h"
#include "core/select/selector_evaluator.h"
#include "core/select/selector_parser.h"
#include "tests/support/mixpanel_stand_in/export_answer.h"
#include "tests/support/mixpanel_stand_in/vendor.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>

namespace shardscope::stand_in {

namespace {

constexpr std::size_t kUsualLimit = 60;
constexpr std::size_t kMostLimit = 10'000;

using Counts = std::map<std::string, std::map<events::Day, std::uint64_t>>;

events::Day dayOf(const EventShelf::Event& event) {
    return {static_cast<std::int32_t>(std::floor(event.timeMs / 86'400'000))};
}

std::string textOf(const select::SelectorValue& value) {
    using Type = select::SelectorValue::Type;
    switch (value.type) {
    case Type::Text:
        return std::string(value.text);
    case Type::Number:
        return select::shortestText(value.number);
    case Type::Bool:
        return value.truth ? "true" : "false";
    default:
        return "undefined";
    }
}

Answer countsAnswer(const Counts& counts, events::DayRange range, std::size_t limit) {
    std::vector<std::pair<std::uint64_t, const Counts::value_type*>> order;
    for (const auto& entry : counts) {
        std::uint64_t sum = 0;
        for (const auto& [day, count] : entry.second) {
            sum += count;
        }
        order.emplace_back(sum, &entry);
    }
    std::ranges::stable_sort(order, std::ranges::greater{},
                             [](const auto& each) { return each.first; });
    order.resize(std::min(order.size(), limit));
    Answer answer{.status = 200, .headers = {{"Content-Type", "application/json"}}};
    json::JsonWriter writer(answer.body);
    writer.beginObject().key("data").beginObject().key("series").beginArray();
    for (events::Day day = range.first; day <= range.last; ++day.number) {
        writer.value(events::toIsoDate(day));
    }
    writer.endArray().key("values").beginObject();
    for (const auto& [sum, entry] : order) {
        writer.key(entry->first).beginObject();
        for (events::Day day = range.first; day <= range.last; ++day.number) {
            const auto found = entry->second.find(day);
            writer.member(events::toIsoDate(day),
                          found == entry->second.end() ? std::uint64_t{0} : found->second);
        }
        writer.endObject();
    }
    writer.endObject().endObject().member("legend_size", order.size()).endObject();
    return answer;
}

/// Remembers what makes an event the same as another one.
class Seen {
public:
    bool isNew(const EventShelf::Event& event,
               std::span<const events::PropertyValue> idAndInsertId) {
        return idAndInsertId[1].text.empty() ||
               m_seen
                   .insert(event.name + '\n' + std::string(idAndInsertId[0].text) + '\n' +
                           std::to_string(event.timeMs) + '\n' + std::string(idAndInsertId[1].text))
                   .second;
    }

private:
    std::set<std::string> m_seen;
};

Answer segmentation(const Request& request, const EventShelf& shelf, events::DayRange range) {
    const std::string name = request.asked("event").value_or("");
    auto where = select::parseSelector(request.asked("where").value_or("true"));
    auto on = select::parseSelector(request.asked("on").value_or("\"" + name + "\""));
    std::size_t limit = kUsualLimit;
    if (const auto asked = request.asked("limit")) {
        std::from_chars(asked->data(), asked->data() + asked->size(), limit);
    }
    if (!where || !on || limit > kMostLimit) {
        return refusalOf(400, "where and on must be expressions, and limit at most 10000");
    }
    select::SelectorEvaluator filter(std::move(*where), {});
    select::SelectorEvaluator value(std::move(*on), {});
    std::vector<std::string> asked = filter.properties();
    asked.insert(asked.end(), value.properties().begin(), value.properties().end());
    asked.insert(asked.end(), {"distinct_id", "$insert_id"});
    Seen seen;
    Counts counts;
    shelf.visit(
        range, asked,
        [&](const EventShelf::Event& event, std::span<const events::PropertyValue> properties) {
            const std::size_t ofFilter = filter.properties().size();
            if (event.name == name && seen.isNew(event, properties.last(2)) &&
                filter.evaluate({properties.first(ofFilter), event.timeMs}) ==
                    select::SelectorEvaluator::Outcome::Match) {
                const std::string text = textOf(value.value(
                    {properties.subspan(ofFilter, value.properties().size()), event.timeMs}));
                ++counts[text][dayOf(event)];
            }
        });
    return countsAnswer(counts, range, limit);
}

Answer eventCounts(const Request& request, const EventShelf& shelf, events::DayRange range) {
    const auto names = textsOf(request.asked("event").value_or(""));
    if (!names || names->empty()) {
        return refusalOf(400, "event must be a JSON array of names");
    }
    Seen seen;
    Counts counts;
    for (const std::string& name : *names) {
        counts[name];
    }
    shelf.visit(
        range, {"distinct_id", "$insert_id"},
        [&](const EventShelf::Event& event, std::span<const events::PropertyValue> properties) {
            if (counts.contains(event.name) && seen.isNew(event, properties)) {
                ++counts[event.name][dayOf(event)];
            }
        });
    return countsAnswer(counts, range, counts.size());
}

} // namespace

Answer answerQuery(const Request& request, const EventShelf& shelf) {
    const auto range = rangeOf(request);
    const std::string unit = request.asked("unit").value_or("day");
    if (!range || unit != "day" || request.asked("type").value_or("general") != "general") {
        return refusalOf(400, "the stand-in counts events by the day, between two dates");
    }
    return request.path == "/api/query/segmentation" ? segmentation(request, shelf, *range)
           : request.path == "/api/query/events"     ? eventCounts(request, shelf, *range)
                                                     : refusalOf(404, "no such query");
}

} // namespace shardscope::stand_in
