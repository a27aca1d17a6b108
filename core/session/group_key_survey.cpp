// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/group_key_survey.h"

#include "core/json/array_elements.h"
#include "core/json/members.h"
#include "core/json/unescape.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace shardscope::session {

namespace {

constexpr std::size_t kMostProperties = 2000;
constexpr std::size_t kLongestKey = 200;
constexpr std::size_t kMostValues = 500;
constexpr std::size_t kExampleLength = 60;

/// Words in the names that analysts give to group keys.
constexpr std::array<std::string_view, 10> kGroupWords{
    "company", "team",  "organization", "organisation", "org",
    "account", "group", "workspace",    "tenant",       "project"};

bool soundsLikeGroup(std::string_view key) {
    std::string lower(key);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    for (const std::string_view suffix : {"_id", "_key", " id", "id"}) {
        if (lower.size() > suffix.size() && lower.ends_with(suffix)) {
            lower.resize(lower.size() - suffix.size());
            break;
        }
    }
    return std::find(kGroupWords.begin(), kGroupWords.end(), lower) != kGroupWords.end();
}

/// The text of a string or number, or of the first one in a list; empty for anything else.
std::string firstText(std::string_view value) {
    std::string decoded;
    if (value.starts_with('[')) {
        json::ArrayElements elements(value);
        json::ArrayElements::Element element;
        if (elements.next(element) && element.kind != json::ArrayElements::Kind::Other) {
            return json::unescape(element.text, decoded) ? decoded : std::string();
        }
        return {};
    }
    if (value.starts_with('"')) {
        return json::unescape(value.substr(1, value.size() - 2), decoded) ? decoded : std::string();
    }
    return std::string(value);
}

} // namespace

GroupKeySurvey::GroupKeySurvey(const std::vector<std::string>& knownKeys)
    : m_certain(knownKeys.begin(), knownKeys.end()) {}

void GroupKeySurvey::takeRecord(const events::EventView& record) {
    if (record.recordGroupKey.isText() && !record.recordGroupKey.text.empty()) {
        m_certain.emplace(record.recordGroupKey.text);
    }
}

void GroupKeySurvey::takeEvent(std::string_view text) {
    json::Members event(text);
    json::Members::Member member;
    while (event.next(member)) {
        if (member.key == "properties") {
            json::Members properties(member.value);
            json::Members::Member property;
            while (properties.next(property)) {
                takeProperty(property.key, property.value);
            }
        }
    }
}

void GroupKeySurvey::takeProperty(std::string_view key, std::string_view value) {
    const bool reserved = key.starts_with('$') || key.starts_with("mp_") || key == "time" ||
                          key == "distinct_id" || key == "token";
    const bool candidate = value.starts_with('[') || soundsLikeGroup(key);
    const bool certain = m_certain.contains(std::string(key));
    if (reserved || key.size() > kLongestKey || !(candidate || certain)) {
        return;
    }
    std::string example = firstText(value);
    if (example.empty() || (m_seen.size() >= kMostProperties && !m_seen.contains(key))) {
        return;
    }
    Seen& seen = m_seen[std::string(key)];
    ++seen.events;
    seen.asList += value.starts_with('[') ? 1 : 0;
    if (seen.example.empty()) {
        seen.example = example.substr(0, kExampleLength);
    }
    if (!seen.countless) {
        seen.values.insert(std::move(example));
        seen.countless = seen.values.size() > kMostValues;
    }
}

std::vector<ImportPreview::GroupKey> GroupKeySurvey::result() const {
    std::vector<ImportPreview::GroupKey> keys;
    for (const std::string& key : m_certain) {
        const auto seen = m_seen.find(key);
        keys.push_back({.key = key,
                        .fromRecord = true,
                        .seen = seen == m_seen.end() ? 0 : seen->second.events,
                        .example = seen == m_seen.end() ? "" : seen->second.example});
    }
    for (const auto& [key, seen] : m_seen) {
        // A list that differs on nearly every event is a cart or a search, not a group.
        if (!m_certain.contains(key) && !(seen.countless && seen.asList == seen.events)) {
            keys.push_back({.key = key, .seen = seen.events, .example = seen.example});
        }
    }
    std::stable_sort(keys.begin(), keys.end(), [](const auto& left, const auto& right) {
        return left.fromRecord != right.fromRecord ? left.fromRecord : left.seen > right.seen;
    });
    return keys;
}

} // namespace shardscope::session
