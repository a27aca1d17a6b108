// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/key_profile.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace shardscope::session {

namespace {

/// An onset must be on most of the key's events, and twice as frequent there as elsewhere.
constexpr double kLeastShare = 0.5;
constexpr double kLeastLift = 2;

constexpr std::array<std::string_view, 4> kVersionWords{"version", "build", "release", "sdk"};

constexpr std::array<std::string_view, 19> kSourceNames{
    "ip",     "city",    "region",       "country_code", "country",  "lib",    "os",
    "device", "browser", "manufacturer", "brand",        "model",    "source", "host",
    "pod",    "service", "referrer",     "user_agent",   "device_id"};

std::string lowered(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](char c) {
        return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    });
    return text;
}

double shareOf(std::uint64_t part, std::uint64_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

PropertyTopic topicOf(const std::string& property) {
    std::string name = lowered(property);
    const bool version =
        std::any_of(kVersionWords.begin(), kVersionWords.end(), [&name](std::string_view word) {
            return name.find(word) != std::string::npos;
        });
    if (version) {
        return PropertyTopic::Version;
    }
    for (const std::string_view prefix : {"$", "mp_"}) {
        if (name.starts_with(prefix)) {
            name.erase(0, prefix.size());
        }
    }
    return std::find(kSourceNames.begin(), kSourceNames.end(), name) != kSourceNames.end()
               ? PropertyTopic::Source
               : PropertyTopic::Other;
}

std::optional<double> liftOf(const KeyProfile& profile, const ValueProfile& value) {
    const double elsewhere = shareOf(value.elsewhere, profile.others);
    return elsewhere > 0 ? std::optional(shareOf(value.here, profile.events) / elsewhere)
                         : std::nullopt;
}

std::optional<Onset> onsetOf(const KeyProfile& profile) {
    std::optional<Onset> best;
    double widest = 0;
    for (const PropertyProfile& property : profile.properties) {
        if (topicOf(property.name) != PropertyTopic::Version || property.values.empty()) {
            continue;
        }
        const ValueProfile& value = property.values.front();
        const double here = shareOf(value.here, profile.events);
        const double elsewhere = shareOf(value.elsewhere, profile.others);
        const bool tells = here >= kLeastShare && here >= kLeastLift * elsewhere;
        if (tells && here - elsewhere > widest) {
            widest = here - elsewhere;
            best = Onset{property.name, value};
        }
    }
    return best;
}

} // namespace shardscope::session
