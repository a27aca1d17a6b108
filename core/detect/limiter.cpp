// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/limiter.h"

#include "core/events/event_time.h"
#include "core/json/array_elements.h"
#include "core/json/json_writer.h"
#include "core/json/members.h"
#include "core/json/scalars.h"
#include "core/json/unescape.h"

#include <algorithm>

namespace shardscope::detect {

namespace {

/// The key a user's storage counts by; other values name nobody.
bool namesSomebody(const events::PropertyValue& value) {
    return (value.isText() || value.isNumber()) && !value.text.empty();
}

} // namespace

Limiter::Limiter(Options options, events::ProjectCalendar calendar,
                 std::unique_ptr<KeyDayCounter> counter)
    : m_options(std::move(options)),
      m_calendar(std::move(calendar)),
      m_counter(std::move(counter)) {}

bool Limiter::apply(std::string_view line, const events::EventView& event) {
    m_records.clear();
    if (event.isRenamed() || event.isRecord()) {
        return false;
    }
    const events::Day day = m_calendar.dayOf(events::wholeMs(event.timeMs), m_cursor);
    const bool over = m_options.storage == events::KeyKind::User ? countUser(line, event, day)
                                                                 : countGroups(line, event, day);
    if (!over) {
        return false;
    }
    rewrite(line);
    for (const Named& key : m_keys) {
        if (m_options.writeRecords && key.over && m_recorded.emplace(key.id, day).second) {
            writeRecord(key);
        }
    }
    return true;
}

/// One key, and no need to look where it stands unless it is over: that keeps the stream fast.
bool Limiter::countUser(std::string_view line, const events::EventView& event, events::Day day) {
    if (!namesSomebody(event.distinctId) ||
        m_counter->count(event.distinctId.text, day) <= m_options.limit || !findKeys(line)) {
        return false;
    }
    m_keys.front().over = true;
    return true;
}

bool Limiter::countGroups(std::string_view line, const events::EventView& event, events::Day day) {
    const events::PropertyValue& value = event.groups.front();
    const bool mayName = namesSomebody(value) || value.type == events::ValueType::Array;
    if (!mayName || !findKeys(line)) {
        return false;
    }
    bool any = false;
    for (Named& key : m_keys) {
        key.over = m_counter->count(key.id, day) > m_options.limit;
        any = any || key.over;
    }
    return any;
}

void Limiter::nameKey(std::string_view value, std::string_view place) {
    if (value.empty()) {
        return;
    }
    const auto [known, isNew] = m_placeOfKey.emplace(value, m_keys.size());
    if (isNew) {
        m_keys.push_back({std::string(value), {place}});
    } else {
        m_keys[known->second].places.push_back(place);
    }
}

void Limiter::nameListElements(std::string_view list) {
    json::ArrayElements elements(list);
    json::ArrayElements::Element element;
    std::string decoded;
    while (elements.next(element)) {
        if (element.kind == json::ArrayElements::Kind::Number) {
            nameKey(element.text, element.text);
        } else if (element.kind == json::ArrayElements::Kind::String &&
                   json::unescape(element.text, decoded)) {
            // The place includes the quotes around the text.
            nameKey(decoded, {element.text.data() - 1, element.text.size() + 2});
        }
    }
}

/// Finds the values the vendor changes. Of a name given twice the last counts.
bool Limiter::findKeys(std::string_view line) {
    m_keys.clear();
    m_placeOfKey.clear();
    m_eventToken = {};
    m_properties = {};
    m_timeToken = {};
    json::Members members(line);
    json::Members::Member member;
    while (members.next(member)) {
        if (member.key == "event") {
            m_eventToken = member.value;
        } else if (member.key == "properties") {
            m_properties = member.value;
        }
    }
    const bool user = m_options.storage == events::KeyKind::User;
    const std::string_view wanted = user ? "distinct_id" : std::string_view(m_options.groupKey);
    std::string_view value;
    json::Members properties(m_properties);
    while (properties.next(member)) {
        if (member.key == wanted) {
            value = member.value;
        }
        if (member.key == "time") {
            m_timeToken = member.value;
        }
    }
    std::string decoded;
    if (!user && value.starts_with('[')) {
        nameListElements(value);
    } else if (value.starts_with('"')) {
        if (json::unescape(value.substr(1, value.size() - 2), decoded)) {
            nameKey(decoded, value);
        }
    } else if (json::isNumber(value)) {
        nameKey(value, value);
    }
    return !m_keys.empty() && !m_eventToken.empty() && m_properties.size() > 1;
}

void Limiter::rewrite(std::string_view line) {
    std::vector<json::Edit> edits;
    edits.push_back(
        {json::offsetIn(line, m_eventToken), m_eventToken.size(), "\"$hotshard_events\""});
    std::string_view original; // of the first key over its limit, as it is spelled
    for (const Named& key : m_keys) {
        if (!key.over) {
            continue;
        }
        original = original.empty() ? key.places.front() : original;
        for (const std::string_view place : key.places) {
            edits.push_back({json::offsetIn(line, place), place.size(), "\"\""});
        }
    }
    // At the end of the properties, where they win over properties of these names before.
    const bool isText = original.starts_with('"');
    std::string added = ",\"mp_original_event_name\":";
    added.append(m_eventToken);
    added += isText ? ",\"mp_original_distinct_id\":" : ",\"mp_original_distinct_id\":\"";
    added.append(original);
    added += isText ? "" : "\"";
    const std::size_t end = json::offsetIn(line, m_properties) + m_properties.size() - 1;
    edits.push_back({end, 0, added});
    std::sort(edits.begin(), edits.end(),
              [](const json::Edit& left, const json::Edit& right) { return left.at < right.at; });
    json::splice(line, edits, m_rewritten);
}

void Limiter::writeRecord(const Named& key) {
    std::string line = R"({"event":"$hotshard_record","properties":{"time":)";
    line.append(m_timeToken);
    line += R"(,"hotshard_distinct_id":)";
    json::appendQuoted(line, key.id);
    if (m_options.storage == events::KeyKind::Group) {
        line += R"(,"hotshard_group_key":)";
        json::appendQuoted(line, m_options.groupKey);
        line += R"(,"hotshard_group_display_name":)";
        json::appendQuoted(line, key.id);
    }
    line += "}}";
    m_records.push_back(std::move(line));
}

} // namespace shardscope::detect
