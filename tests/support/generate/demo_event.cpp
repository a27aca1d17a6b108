// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generate/demo_event.h"

#include "tests/support/generate/prng.h"
#include "tests/support/generate/text.h"

namespace shardscope::generate {

namespace {

std::string distinctId(const DemoEvent& event) {
    if (event.renaming != Renaming::User)
        return jsonText(event.id);
    if (!event.numericId)
        return "\"\"";
    constexpr std::uint64_t kNineteenDigits = 1'000'000'000'000'000'000;
    const auto drawn = mix(static_cast<std::uint64_t>(event.processingMs));
    return std::to_string(kNineteenDigits + drawn % (8 * kNineteenDigits));
}

} // namespace

void DemoEvent::text(const std::string& property, const std::string& value) {
    members[property] = jsonText(value);
}

void DemoEvent::number(const std::string& property, std::int64_t value) {
    members[property] = std::to_string(value);
}

std::string demoLine(const DemoEvent& event) {
    auto members = event.members;
    members["mp_processing_time_ms"] = std::to_string(event.processingMs);
    if (!event.company.empty())
        members["company"] =
            event.renaming == Renaming::Group ? "[\"\"]" : '[' + jsonText(event.company) + ']';
    if (event.renaming != Renaming::None) {
        members["mp_original_event_name"] = jsonText(event.name);
        members["mp_original_distinct_id"] =
            jsonText(event.renaming == Renaming::User ? event.id : event.company);
    }
    const bool renamed = event.renaming != Renaming::None;
    std::string line = "{\"event\":" + jsonText(renamed ? "$hotshard_events" : event.name) +
                       ",\"properties\":{\"time\":" + std::to_string(event.timeMs / 1000);
    if (!event.noId)
        line += ",\"distinct_id\":" + distinctId(event);
    for (const auto& [name, json] : members)
        line += ',' + jsonText(name) + ':' + json;
    return line + "}}";
}

} // namespace shardscope::generate
