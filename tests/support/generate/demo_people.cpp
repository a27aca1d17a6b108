// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generate/demo_people.h"

#include "tests/support/generate/prng.h"
#include "tests/support/generate/text.h"

namespace shardscope::generate {

namespace {

constexpr std::uint64_t kPeopleSeed = 0x70656f706c65;

std::string personId(std::uint64_t number, std::uint64_t traits, const std::string& deviceId) {
    static constexpr std::array<std::string_view, 10> kNames{
        "anna", "bruno", "chloe", "david", "emma", "farid", "greta", "hugo", "ines", "jonas"};
    switch (traits % 6) {
    case 0:
        return "$device:" + deviceId; // never signed in
    case 1:
        return std::string(kNames[traits / 7 % kNames.size()]) + std::to_string(number) +
               "@example.com";
    default:
        return "usr_" + base62(traits, 10);
    }
}

} // namespace

Person person(std::uint64_t number) {
    const std::uint64_t traits = mix(kPeopleSeed ^ number);
    Person who;
    who.deviceId = uuid(mix(traits), mix(traits + 1));
    who.id = personId(number, traits, who.deviceId);
    who.city = kCities[traits / 11 % kCities.size()];
    who.mobile = traits / 13 % 100 < 45;
    who.phone = kPhones[traits / 17 % kPhones.size()];
    who.browser = kBrowsers[traits / 19 % kBrowsers.size()];
    who.company = kCompanies[traits / 23 % kCompanies.size()];
    who.team = static_cast<int>(100 + traits / 29 % 24);
    return who;
}

void describe(DemoEvent& event, const Person& who, const std::string& appVersion) {
    event.text("$city", std::string(who.city.name));
    event.text("$region", std::string(who.city.region));
    event.text("mp_country_code", std::string(who.city.country));
    event.text("$device_id", who.deviceId);
    event.number("$mp_api_timestamp_ms", event.processingMs - 60);
    if (!who.id.starts_with("$device:"))
        event.text("$user_id", who.id);
    event.number("team_id", who.team);
    if (who.mobile) {
        event.text("$app_version_string", appVersion);
        event.text("$brand", std::string(who.phone.brand));
        event.text("$model", std::string(who.phone.model));
        event.text("$os", std::string(who.phone.os));
        event.text("$os_version", std::string(who.phone.osVersion));
        event.text("mp_lib", who.phone.os == "Android" ? "android" : "iphone");
    } else {
        event.text("$browser", std::string(who.browser.name));
        event.number("$browser_version", who.browser.version);
        event.text("$os", std::string(who.browser.os));
        event.number("$screen_height", who.browser.height);
        event.number("$screen_width", who.browser.width);
        event.text("mp_lib", "web");
    }
}

} // namespace shardscope::generate
