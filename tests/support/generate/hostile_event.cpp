// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generate/hostile_event.h"

#include "tests/support/generate/text.h"

#include <algorithm>
#include <array>

namespace shardscope::generate {

namespace {

constexpr std::int64_t kDaySeconds = 86'400;
constexpr std::int64_t kFirstMilliseconds = 100'000'000'000; // smaller `time`s are seconds

/// Midnights (UTC) of days with a history: changes of the clocks in New York, the end of a
/// year, and a summer that time zone tables made long ago do not reach.
std::int64_t someMidnight(Prng& prng) {
    static const std::array<std::int64_t, 8> kDays{dayNumber(2026, 3, 8),   dayNumber(2026, 3, 7),
                                                   dayNumber(2026, 11, 1),  dayNumber(2026, 10, 31),
                                                   dayNumber(2026, 12, 31), dayNumber(2027, 1, 1),
                                                   dayNumber(2026, 3, 9),   dayNumber(2051, 7, 4)};
    return kDays[prng.zipf(kDays.size()) - 1] * kDaySeconds;
}

/// A second of the day at which some time zone is about to turn the page, or any.
std::int64_t someSecond(Prng& prng) {
    static constexpr std::array<std::int64_t, 7> kBorders{
        0, 4 * 3600, 5 * 3600, 18 * 3600 + 1800, 66'600, 86'400, 20'700};
    if (prng.permille(400))
        return prng.between(0, kDaySeconds - 1);
    const std::int64_t border = prng.pick(kBorders);
    return border + prng.between(-1, 1);
}

std::int64_t someTimeMs(Prng& prng) {
    if (prng.permille(6)) { // the border between seconds and milliseconds, and the first day
        static constexpr std::array<std::int64_t, 5> kEdges{99'999'999'999'000, kFirstMilliseconds,
                                                            kFirstMilliseconds + 1, 0, -1000};
        return prng.pick(kEdges);
    }
    static constexpr std::array<std::int64_t, 8> kFractions{0, 0, 0, 0, 0, 500, 999, 123};
    const std::int64_t midnight = someMidnight(prng);
    const std::int64_t second = someSecond(prng);
    return (midnight + second) * 1000 + prng.pick(kFractions);
}

std::string threeDigits(std::int64_t value) {
    const std::string digits = std::to_string(1000 + value);
    return digits.substr(1);
}

/// Whole seconds, spelled in one of several ways that mean the same number.
std::string secondsJson(std::int64_t seconds, Prng& prng) {
    const std::string digits = std::to_string(seconds);
    switch (seconds == 0 ? 7 : prng.below(8)) { // 0 has no other spelling with digits added
    case 0:
        return digits + ".0";
    case 1:
        return digits + "e0";
    case 2:
        return digits + "000E-3";
    case 3:
        if (seconds > 1'000'000'000 && seconds % 100 == 0) {
            std::string mantissa = digits.substr(0, digits.size() - 2);
            mantissa.insert(1, 1, '.');
            return mantissa + "e+" + std::to_string(digits.size() - 1);
        }
        return digits;
    default:
        return digits;
    }
}

} // namespace

const std::vector<Text>& hostileGroupKeys() {
    static const std::vector<Text> keys{u"company", u"gr\u00f6\u00dfe \"x\"=\\", u"team id"};
    return keys;
}

HostileEvents::HostileEvents(std::uint64_t seed, std::uint64_t file)
    : m_prng(mix(seed) ^ mix(file)), m_file(file) {}

HostileEvent HostileEvents::next() {
    HostileEvent event;
    if (!m_recent.empty() && m_prng.permille(100)) {
        event = m_prng.pick(m_recent); // sent again: same tuple, often processed later
        event.fine = false;
        if (event.processingMs)
            *event.processingMs += m_prng.between(0, 5000);
    } else {
        event = fresh();
    }
    m_recent.push_back(event);
    if (m_recent.size() > 50)
        m_recent.erase(m_recent.begin());
    return event;
}

HostileEvent HostileEvents::fresh() {
    HostileEvent event;
    const std::uint64_t kind = m_prng.below(100);
    event.kind = kind < 80   ? HostileKind::Plain
                 : kind < 93 ? HostileKind::RenamedUser
                             : HostileKind::RenamedGroup;
    event.name = hostileNames()[m_prng.zipf(hostileNames().size()) - 1];
    if (event.kind != HostileKind::Plain && m_prng.permille(60))
        event.name.reset();
    if (event.kind != HostileKind::Plain && m_prng.permille(20))
        event.name = u"$hotshard_record"; // an event all the same
    if (!m_prng.permille(70))
        event.id = hostileIds()[m_prng.zipf(hostileIds().size()) - 1];
    if (event.kind == HostileKind::RenamedGroup && (!event.id || event.id->number))
        event.id = HostileId{u"user_id", false}; // its distinct_id is text, by definition
    event.timeMs = someTimeMs(m_prng);
    if (!m_prng.permille(150)) {
        const std::string id = "i-" + std::to_string(m_file) + '-' + std::to_string(m_count++);
        event.insertId = Text(id.begin(), id.end());
    }
    if (!m_prng.permille(100))
        event.processingMs = event.timeMs + m_prng.between(-1000, 100'000'000);
    event.fine = event.insertId && event.processingMs && event.timeMs > 0 && m_prng.permille(30);
    addGroups(event);
    return event;
}

void HostileEvents::addGroups(HostileEvent& event) {
    static const std::vector<std::string> kNobody{"\"\"", "null", "true", "{}", "[]", "[\"x\"]"};
    for (std::size_t key = 0; key < hostileGroupKeys().size(); ++key) {
        if (m_prng.permille(400))
            continue;
        std::vector<std::string> elements;
        const std::uint64_t count = m_prng.below(4);
        for (std::uint64_t i = 0; i < count; ++i) {
            const HostileId& id = hostileIds()[m_prng.zipf(hostileIds().size()) - 1];
            elements.push_back(m_prng.permille(150) ? m_prng.pick(kNobody) : id.json(m_prng));
        }
        if (!elements.empty() && m_prng.permille(200))
            elements.push_back(elements.front()); // the same element twice counts once
        event.groups.emplace_back(key, elements);
    }
    if (event.kind != HostileKind::RenamedGroup)
        return;
    if (!m_prng.permille(50))
        event.group = hostileIds()[m_prng.zipf(12) - 1];
    if (event.groups.empty())
        event.groups.emplace_back(0, std::vector<std::string>{});
    auto& elements =
        m_prng.permille(500) ? event.groups.front().second : event.groups.back().second;
    elements.insert(
        elements.begin() + m_prng.between(0, static_cast<std::int64_t>(elements.size())), "\"\"");
}

HostileEvent HostileEvents::record() {
    HostileEvent event;
    event.kind = HostileKind::Record;
    event.id = hostileIds()[m_prng.zipf(hostileIds().size()) - 1];
    event.timeMs = someTimeMs(m_prng);
    event.groupKey = m_prng.below(hostileGroupKeys().size() + 1); // one past the end: a user
    return event;
}

HostileEvents::Member HostileEvents::member(const Text& key, std::string value) {
    return {spelled(key, m_prng), std::move(value)};
}

std::string HostileEvents::timeJson(const HostileEvent& event) {
    const std::int64_t ms = event.timeMs;
    const std::int64_t seconds = ms / 1000;
    if (event.fine)
        return std::to_string(seconds) + '.' + threeDigits(ms % 1000) + "75";
    if (ms >= kFirstMilliseconds && m_prng.permille(350))
        return std::to_string(ms) + (m_prng.permille(200) ? ".0" : "");
    if (ms % 1000 == 0)
        return secondsJson(seconds, m_prng);
    return std::to_string(seconds) + '.' + threeDigits(ms % 1000);
}

std::string HostileEvents::groupJson(const HostileEvent& event, std::size_t index) {
    const auto& elements = event.groups[index].second;
    const bool scalar = elements.size() == 1 && !elements[0].starts_with('[');
    if (scalar && m_prng.permille(600))
        return elements[0];
    std::string json = "[";
    for (std::size_t i = 0; i < elements.size(); ++i)
        json += (i > 0 ? (m_prng.permille(300) ? " , " : ",") : "") + elements[i];
    return json + ']';
}

void HostileEvents::addIdentity(Members& members, const HostileEvent& event) {
    static const std::vector<std::string> kNobody{
        "\"\"", "null", "true", "false", "{}", "[]", "[\"user_id\"]", "{\"distinct_id\":\"x\"}"};
    static const std::vector<std::string> kArtefacts{
        "\"\"", "\"\"", "7212093847561029384", "null", "0", "[\"x\"]", "false", "1e400"};
    const bool userRenamed = event.kind == HostileKind::RenamedUser;
    if (userRenamed) {
        if (!m_prng.permille(100))
            members.push_back(member(u"distinct_id", m_prng.pick(kArtefacts)));
    } else if (event.id) {
        members.push_back(member(u"distinct_id", event.kind == HostileKind::RenamedGroup
                                                     ? spelled(event.id->text, m_prng)
                                                     : event.id->json(m_prng)));
    } else if (!m_prng.permille(300)) {
        members.push_back(member(u"distinct_id", m_prng.pick(kNobody)));
    }
    if (event.kind == HostileKind::Plain) {
        if (m_prng.permille(50)) // means something on renamed events only
            members.push_back(member(u"mp_original_distinct_id", "\"decoy\""));
        if (m_prng.permille(50))
            members.push_back(member(u"mp_original_event_name", "\"decoy\""));
        if (m_prng.permille(50))
            members.push_back(member(u"hotshard_group_key", "\"decoy\""));
        return;
    }
    const auto& original = userRenamed ? event.id : event.group;
    if (original)
        members.push_back(member(u"mp_original_distinct_id", original->json(m_prng)));
    else if (m_prng.permille(500))
        members.push_back(member(u"mp_original_distinct_id", m_prng.pick(kNobody)));
    if (event.name)
        members.push_back(member(u"mp_original_event_name", spelled(*event.name, m_prng)));
}

void HostileEvents::addRecordNames(Members& members, const HostileEvent& event) {
    static const std::vector<std::string> kUserKeys{"\"\"", "null"};
    const bool nobody = m_prng.permille(80);
    members.push_back(
        member(u"hotshard_distinct_id", nobody ? "[\"user_id\"]" : event.id->json(m_prng)));
    if (event.groupKey < hostileGroupKeys().size()) {
        members.push_back(
            member(u"hotshard_group_key", spelled(hostileGroupKeys()[event.groupKey], m_prng)));
        if (m_prng.permille(700))
            members.push_back(member(u"hotshard_group_display_name",
                                     "\"Display \\u2116 " + std::to_string(event.groupKey) + '"'));
    } else if (m_prng.permille(700)) {
        members.push_back(member(u"hotshard_group_key", m_prng.pick(kUserKeys)));
    }
}

HostileEvents::Members HostileEvents::properties(const HostileEvent& event) {
    static const std::vector<std::string> kNoMoment{"\"1\"", "null",  "true",  "[1]",
                                                    "{}",    "1e400", "-1e300"};
    Members members;
    members.push_back(member(u"time", timeJson(event)));
    if (event.kind == HostileKind::Record)
        addRecordNames(members, event);
    else
        addIdentity(members, event);
    if (event.insertId)
        members.push_back(member(u"$insert_id", spelled(*event.insertId, m_prng)));
    if (event.processingMs)
        members.push_back(member(u"mp_processing_time_ms", std::to_string(*event.processingMs)));
    else if (m_prng.permille(400))
        members.push_back(member(u"mp_processing_time_ms", m_prng.pick(kNoMoment)));
    for (std::size_t i = 0; i < event.groups.size(); ++i)
        members.push_back(member(hostileGroupKeys()[event.groups[i].first], groupJson(event, i)));
    return members;
}

void HostileEvents::shuffle(Members& members) {
    for (std::size_t i = members.size(); i > 1; --i)
        std::swap(members[i - 1], members[static_cast<std::size_t>(m_prng.below(i))]);
}

/// Puts a junk value with the same key somewhere before a member: the last one wins.
void HostileEvents::giveTwice(Members& members) {
    static const std::vector<std::string> kJunk{
        "null", "\"decoy\"", "12", "{\"time\":1}", "[\"decoy\"]", "\"\"", "1791201600", "false"};
    const auto chosen = static_cast<std::size_t>(m_prng.below(members.size()));
    Member junk = members[chosen];
    junk.value = m_prng.pick(kJunk);
    members.insert(members.begin() + m_prng.between(0, static_cast<std::int64_t>(chosen)), junk);
}

void HostileEvents::addDecoys(Members& members, std::uint64_t most) {
    const std::uint64_t count = m_prng.below(most + 1);
    for (std::uint64_t i = 0; i < count; ++i) {
        std::string key = unreadKey(m_prng);
        members.push_back({std::move(key), unreadValue(m_prng)});
    }
}

std::string HostileEvents::object(const Members& members, Layout layout) {
    static const std::vector<std::string> kLineSpaces{"", "", "", "", "", " ", "\t", "  \t "};
    const std::string space = layout == Layout::Pretty ? "\n  " : m_prng.pick(kLineSpaces);
    std::string json = "{" + space;
    for (std::size_t i = 0; i < members.size(); ++i) {
        json += i > 0 ? "," + space : "";
        json += members[i].key + (space.empty() ? ":" : ": ") + members[i].value;
    }
    return json + space + '}';
}

std::string HostileEvents::written(const HostileEvent& event, Layout layout) {
    Members inside = properties(event);
    addDecoys(inside, 4);
    shuffle(inside);
    if (m_prng.permille(80))
        giveTwice(inside);
    Text name = event.name.value_or(u"");
    if (event.kind == HostileKind::Record)
        name = u"$hotshard_record";
    else if (event.kind != HostileKind::Plain)
        name = u"$hotshard_events";
    Members outside{member(u"event", spelled(name, m_prng)),
                    member(u"properties", object(inside, layout))};
    if (m_prng.permille(300)) {
        outside.push_back({"\"distinct_id\"", "\"decoy\""});
        outside.push_back({"\"x\"", R"({"event":"decoy","properties":{"time":1}})"});
        outside.push_back({"\"time\"", unreadValue(m_prng)});
    }
    if (m_prng.permille(250))
        shuffle(outside);
    if (m_prng.permille(60))
        giveTwice(outside);
    return object(outside, layout);
}

} // namespace shardscope::generate
