// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generate/bench_event.h"

#include "tests/support/generate/text.h"
#include "tests/support/generate/vocabulary.h"

#include <string_view>

namespace shardscope::generate {

namespace {

void append(std::string& out, std::string_view name, std::string_view text) {
    out.append(",\"").append(name).append("\":\"").append(text).append("\"");
}

void append(std::string& out, std::string_view name, std::int64_t number) {
    out.append(",\"").append(name).append("\":").append(std::to_string(number));
}

/// What a phone tells about itself.
void appendPhone(std::string& out, std::uint64_t person, std::uint64_t traits) {
    const Phone& phone = kPhones[traits % kPhones.size()];
    append(out, "$app_build_number", std::to_string(1040 + traits % 7));
    append(out, "$app_version_string", traits % 3 == 0 ? "4.2.0" : "4.1.9");
    append(out, "$brand", phone.brand);
    append(out, "$carrier", traits % 2 == 0 ? "Vodafone" : "Telekom");
    append(out, "$device_id", uuid(mix(person ^ 0x5eed), mix(person ^ 0xface)));
    append(out, "$manufacturer", phone.brand);
    append(out, "$model", phone.model);
    append(out, "$os", phone.os);
    append(out, "$os_version", phone.osVersion);
    append(out, "$screen_height", phone.height);
    append(out, "$screen_width", phone.width);
    out += traits % 5 == 0 ? ",\"$wifi\":false" : ",\"$wifi\":true";
    append(out, "mp_lib", phone.os == "Android" ? "android" : "iphone");
}

/// What a browser tells about itself.
void appendBrowser(std::string& out, std::uint64_t person, std::uint64_t traits) {
    const Browser& browser = kBrowsers[traits % kBrowsers.size()];
    append(out, "$browser", browser.name);
    append(out, "$browser_version", browser.version);
    append(out, "$current_url", "https://app.example.com/boards/" + hex(mix(person ^ 0xb0a2d), 8));
    append(out, "$device_id", uuid(mix(person ^ 0x5eed), mix(person ^ 0xface)));
    append(out, "$initial_referrer", "https://www.example.org/planning-tools");
    append(out, "$os", browser.os);
    append(out, "$screen_height", browser.height);
    append(out, "$screen_width", browser.width);
    append(out, "mp_lib", "web");
}

/// Everything a counter has no use for, with a comma before each member.
void appendBody(std::string& out, const BenchEvent& event, Prng& prng) {
    const std::uint64_t traits = mix(event.person ^ 0x7a17);
    const City& city = kCities[traits % kCities.size()];
    if (traits % 5 < 3)
        appendPhone(out, event.person, traits >> 8);
    else
        appendBrowser(out, event.person, traits >> 8);
    append(out, "$city", city.name);
    append(out, "$lib_version", "2.71.0");
    append(out, "$mp_api_endpoint", "api.mixpanel.com");
    append(out, "$mp_api_timestamp_ms", event.processingMs - 40 - prng.between(0, 30));
    append(out, "$region", city.region);
    append(out, "board_id", hex(mix(event.person ^ prng.below(4)), 12));
    append(out, "duration_ms", prng.between(4, 90'000));
    append(out, "mp_country_code", city.country);
    append(out, "mp_processing_time_ms", event.processingMs);
    append(out, "plan", traits % 4 == 0 ? "business" : "team");
    append(out, "session_id", hex(prng.next(), 16));
    append(out, "view", prng.permille(500) ? "kanban" : "timeline");
}

std::string insertId(Prng& prng) {
    const std::string head = base62(prng.next(), 10);
    const std::string middle = base62(prng.next(), 10);
    return head + middle + base62(prng.next(), 8);
}

/// The members a counter reads, but for the id; no comma before the first.
std::string readMembers(const BenchEvent& event, std::string_view jsonTime, Prng& prng) {
    std::string text = "\"time\":" + std::string(jsonTime) + ",\"$insert_id\":\"" + insertId(prng) +
                       "\",\"company\":" + event.jsonCompany;
    if (event.renamed)
        text += ",\"mp_original_distinct_id\":\"" + event.id + "\",\"mp_original_event_name\":\"" +
                event.name + '"';
    return text;
}

enum class Odd {
    Spaced,
    EventLast,
    IdLast,
    IdMissing,
    IdNull,
    IdNumber,
    EscapedKey,
    NestedDecoy,
    TextDecoy,
    EscapedUmlaut,
    RawUmlaut,
    FractionTime,
    MillisecondTime,
    Count
};

std::string oddTime(Odd odd, std::int64_t timeMs) {
    if (odd == Odd::MillisecondTime)
        return std::to_string(timeMs);
    const std::string seconds = std::to_string(timeMs / 1000);
    return odd == Odd::FractionTime ? seconds + ".5" : seconds;
}

/// The distinct_id member with a comma before it, or nothing.
std::string oddId(Odd odd, const BenchEvent& event, Prng& prng) {
    switch (odd) {
    case Odd::IdMissing:
        return "";
    case Odd::IdNull:
        return ",\"distinct_id\":null";
    case Odd::IdNumber:
        return ",\"distinct_id\":" + std::to_string(prng.zipf(5000));
    case Odd::EscapedKey:
        return ",\"distinct\\u005fid\":\"" + event.id + '"';
    case Odd::EscapedUmlaut:
        return R"(,"distinct_id":"bj\u00f6rn-)" + hex(prng.below(64), 2) + '"';
    case Odd::RawUmlaut:
        return ",\"distinct_id\":\"bj\xc3\xb6rn-" + hex(prng.below(64), 2) + '"';
    default:
        return ",\"distinct_id\":\"" + event.id + '"';
    }
}

std::string decoy(Odd odd) {
    if (odd == Odd::NestedDecoy)
        return R"(,"context":{"distinct_id":"decoy","time":1,"properties":{"company":"decoy"}})";
    if (odd == Odd::TextDecoy)
        return R"(,"payload":"{\"distinct_id\":\"decoy\",\"time\":1}\\")";
    return "";
}

} // namespace

std::string benchId(std::uint64_t seed, std::uint64_t number) {
    const std::uint64_t high = mix(seed ^ mix(number));
    const std::uint64_t low = mix(high);
    switch (number % 8) {
    case 0:
        return uuid(high, low);
    case 1:
        return "$device:" + uuid(high, low);
    case 2:
        return std::to_string(10'000'000 + number);
    case 3:
        return "user." + std::to_string(number) + "@example.com";
    case 4:
        return hex(high, 16) + hex(low, 8);
    case 5:
        return base62(high, 28);
    case 6:
        return "auth0|" + hex(high, 16) + hex(low, 8);
    default:
        return "user-" + std::to_string(number);
    }
}

void appendBenchLine(std::string& out, const BenchEvent& event, Prng& prng) {
    out.append("{\"event\":\"").append(event.renamed ? "$hotshard_events" : event.name);
    out.append("\",\"properties\":{");
    out += readMembers(event, std::to_string(event.timeMs / 1000), prng);
    append(out, "distinct_id", event.renamed ? std::string_view() : std::string_view(event.id));
    appendBody(out, event, prng);
    out += "}}\n";
}

void appendOddLine(std::string& out, const BenchEvent& event, Prng& prng) {
    const Odd odd = static_cast<Odd>(prng.below(static_cast<std::uint64_t>(Odd::Count)));
    std::string properties = "\"properties\":{";
    if (odd == Odd::Spaced)
        properties = "\"properties\" : { ";
    properties += readMembers(event, oddTime(odd, event.timeMs), prng);
    if (odd != Odd::IdLast)
        properties += oddId(odd, event, prng);
    properties += decoy(odd);
    appendBody(properties, event, prng);
    if (odd == Odd::IdLast)
        properties += oddId(odd, event, prng);
    properties += '}';
    const std::string name = "\"event\":\"" + event.name + '"';
    if (odd == Odd::EventLast)
        out += '{' + properties + ',' + name + "}\n";
    else if (odd == Odd::Spaced)
        out += "{ " + name + " ,\t" + properties + " } \n";
    else
        out += '{' + name + ',' + properties + "}\n";
}

} // namespace shardscope::generate
