// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mixpanel_stand_in/event_rules.h"

#include "core/json/array_elements.h"
#include "core/json/members.h"
#include "core/json/scalars.h"
#include "core/json/unescape.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <map>

namespace shardscope::stand_in {

namespace {

using Members = std::map<std::string, std::string_view>;

constexpr std::size_t kMostBytes = 1'000'000;
constexpr std::size_t kMostProperties = 255;
constexpr std::size_t kMostNested = 8192; // bytes of a list or an object
constexpr int kDeepest = 3;
constexpr double kFirstTime = 31'536'000; // 1971-01-01, in seconds
constexpr double kMsFrom = 1e11;
constexpr std::size_t kLongestInsertId = 36;

// distinct_id and $insert_id that stand for nobody; letter case does not matter.
constexpr std::array kBadIds{
    "00000000-0000-0000-0000-000000000000",
    "anon",
    "anonymous",
    "nil",
    "none",
    "null",
    "n/a",
    "na",
    "undefined",
    "unknown",
    "<nil>",
    "0",
    "-1",
    "true",
    "false",
    "[]",
    "{}",
    "lmy47d",
};

Members membersOf(std::string_view object) {
    Members members;
    json::Members each(object);
    for (json::Members::Member member; each.next(member);) {
        members[member.key] = member.value;
    }
    return members;
}

bool isText(std::string_view value) {
    return value.starts_with('"');
}

std::string textOf(std::string_view value) {
    std::string text;
    return isText(value) && json::unescape(value.substr(1, value.size() - 2), text) ? text
                                                                                    : std::string();
}

bool isBadId(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char letter) {
        return static_cast<char>(letter >= 'A' && letter <= 'Z' ? letter + 32 : letter);
    });
    return std::ranges::find(kBadIds, text) != kBadIds.end();
}

std::optional<std::string> brokenShape(std::string_view value, int depth) {
    if (value.starts_with('[')) {
        std::size_t count = 0;
        json::ArrayElements elements(value);
        for (json::ArrayElements::Element element; elements.next(element);) {
            ++count;
        }
        return count >= kMostProperties ? std::optional<std::string>("too many array elements")
                                        : std::nullopt;
    }
    if (!value.starts_with('{')) {
        return {};
    }
    const Members members = membersOf(value);
    if (depth > kDeepest || members.size() >= kMostProperties) {
        return depth > kDeepest ? "nested too deep" : "too many nested keys";
    }
    for (const auto& [name, inner] : members) {
        if (auto broken = brokenShape(inner, depth + 1)) {
            return broken;
        }
    }
    return {};
}

std::optional<std::string> brokenTime(std::string_view value, base::Clock::Time now) {
    if (!json::isNumber(value)) {
        return "'properties.time' is invalid: must be specified as seconds or milliseconds "
               "since epoch";
    }
    const double given = json::toDouble(value);
    const double seconds = given >= kMsFrom ? given / 1000 : given;
    const double latest =
        std::chrono::duration<double>(now.time_since_epoch() + std::chrono::hours(1)).count();
    if (seconds < kFirstTime || seconds > latest) {
        return "'properties.time' is invalid: must be after 1971-01-01 and at most an hour in "
               "the future";
    }
    return {};
}

std::optional<std::string> brokenInsertId(std::string_view value) {
    const std::string id = textOf(value);
    if (id.empty()) {
        return "'$insert_id' is missing or not a string";
    }
    if (id.size() > kLongestInsertId) {
        return "'$insert_id' is invalid: must be at most 36 bytes";
    }
    const bool isPlain = std::ranges::all_of(id, [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
               (letter >= '0' && letter <= '9') || letter == '-';
    });
    if (!isPlain) {
        return "'$insert_id' is invalid: must only contain alphanumeric or hyphen '-' characters";
    }
    return isBadId(id) ? std::optional<std::string>("'$insert_id' is invalid: not an id")
                       : std::nullopt;
}

std::optional<std::string> brokenDistinctId(const Members& properties) {
    const auto id = properties.find("distinct_id");
    if (id == properties.end() || !isText(id->second)) {
        return "'distinct_id' is missing or not a string";
    }
    return isBadId(textOf(id->second))
               ? std::optional<std::string>("'distinct_id' is invalid: not an id")
               : std::nullopt;
}

} // namespace

std::optional<RuleBroken> brokenRule(std::string_view event, base::Clock::Time now) {
    const Members members = event.starts_with('{') ? membersOf(event) : Members{};
    const auto name = members.find("event");
    const auto given = members.find("properties");
    if (name == members.end() || textOf(name->second).empty()) {
        return RuleBroken{"event", "'event' is missing or not a string", ""};
    }
    if (given == members.end() || !given->second.starts_with('{')) {
        return RuleBroken{"properties", "'properties' is missing or not an object", ""};
    }
    const Members properties = membersOf(given->second);
    const auto valueOf = [&properties](const char* key) {
        const auto found = properties.find(key);
        return found == properties.end() ? std::string_view{} : found->second;
    };
    const std::string insertId = textOf(valueOf("$insert_id"));
    if (event.size() >= kMostBytes) {
        return RuleBroken{"properties", "the event is too large: 1MB at most", insertId};
    }
    if (properties.size() >= kMostProperties) {
        return RuleBroken{"properties", "too many properties: less than 255 are taken", insertId};
    }
    if (auto broken = brokenTime(valueOf("time"), now)) {
        return RuleBroken{"properties.time", *broken, insertId};
    }
    if (auto broken = brokenInsertId(valueOf("$insert_id"))) {
        return RuleBroken{"properties.$insert_id", *broken, insertId};
    }
    if (auto broken = brokenDistinctId(properties)) {
        return RuleBroken{"properties.distinct_id", *broken, insertId};
    }
    for (const auto& [key, value] : properties) {
        const bool isNested = value.starts_with('{') || value.starts_with('[');
        if (isNested && value.size() > kMostNested) {
            return RuleBroken{"properties." + key, "the value is too large: 8KB at most", insertId};
        }
        if (auto broken = brokenShape(value, 1)) {
            return RuleBroken{"properties." + key, *broken, insertId};
        }
    }
    return {};
}

bool isIdentityEvent(std::string_view event) {
    const Members members = membersOf(event);
    const auto name = members.find("event");
    const std::string text = name == members.end() ? "" : textOf(name->second);
    return text == "$identify" || text == "$create_alias" || text == "$merge";
}

} // namespace shardscope::stand_in
