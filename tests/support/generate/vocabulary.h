// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

/// The words the sets are made of: places, devices, events of an invented planning app.
namespace shardscope::generate {

struct City {
    std::string_view name;
    std::string_view region;
    std::string_view country; ///< ISO 3166-1 alpha-2
    int utcHours;             ///< hours ahead of UTC, for the daily curve only
};

inline constexpr std::array kCities{
    City{"Lyon", "Auvergne-Rhone-Alpes", "FR", 2},
    City{"Berlin", "Berlin", "DE", 2},
    City{"Hamburg", "Hamburg", "DE", 2},
    City{"Leeds", "England", "GB", 1},
    City{"Dublin", "Leinster", "IE", 1},
    City{"Madrid", "Madrid", "ES", 2},
    City{"Porto", "Porto", "PT", 1},
    City{"Milan", "Lombardy", "IT", 2},
    City{"Warsaw", "Mazovia", "PL", 2},
    City{"Stockholm", "Stockholm", "SE", 2},
    City{"Oslo", "Oslo County", "NO", 2},
    City{"Zurich", "Zurich", "CH", 2},
    City{"Boston", "Massachusetts", "US", -4},
    City{"Chicago", "Illinois", "US", -5},
    City{"Austin", "Texas", "US", -5},
    City{"Denver", "Colorado", "US", -6},
    City{"Seattle", "Washington", "US", -7},
    City{"Toronto", "Ontario", "CA", -4},
    City{"Sao Paulo", "Sao Paulo", "BR", -3},
    City{"Bogota", "Bogota D.C.", "CO", -5},
    City{"Pune", "Maharashtra", "IN", 5},
    City{"Chennai", "Tamil Nadu", "IN", 5},
    City{"Singapore", "Central Singapore", "SG", 8},
    City{"Osaka", "Osaka", "JP", 9},
    City{"Sydney", "New South Wales", "AU", 11},
    City{"Cape Town", "Western Cape", "ZA", 2},
};

struct Phone {
    std::string_view brand;
    std::string_view model;
    std::string_view os;
    std::string_view osVersion;
    int width;
    int height;
};

inline constexpr std::array kPhones{
    Phone{"samsung", "SM-A266B", "Android", "15", 1080, 2340},
    Phone{"samsung", "SM-S928B", "Android", "16", 1440, 3120},
    Phone{"Google", "Pixel 9", "Android", "16", 1080, 2424},
    Phone{"Xiaomi", "2409BRN2CY", "Android", "14", 720, 1640},
    Phone{"Apple", "iPhone15,4", "iOS", "19.1", 1179, 2556},
    Phone{"Apple", "iPhone17,1", "iOS", "19.0.1", 1206, 2622},
    Phone{"Apple", "iPad14,3", "iPadOS", "19.1", 1668, 2388},
};

struct Browser {
    std::string_view name;
    int version;
    std::string_view os;
    int width;
    int height;
};

inline constexpr std::array kBrowsers{
    Browser{"Chrome", 142, "Windows", 1920, 1080},
    Browser{"Chrome", 142, "Mac OS X", 1728, 1117},
    Browser{"Safari", 19, "Mac OS X", 1512, 982},
    Browser{"Firefox", 144, "Linux", 2560, 1440},
    Browser{"Microsoft Edge", 142, "Windows", 1536, 864},
};

/// What people do in the app, roughly from frequent to rare.
inline constexpr std::array<std::string_view, 14> kActions{
    "Board Viewed", "Task Opened",   "Task Completed", "Comment Added",  "Search",
    "Task Created", "File Uploaded", "Filter Applied", "Mention Opened", "Export Started",
    "Invite Sent",  "Plan Viewed",   "Board Shared",   "Template Used",
};

inline constexpr std::array<std::string_view, 12> kCompanies{
    "Northwind", "Globex", "Initech", "Umbrella",  "Hooli",  "Acme",
    "Vandelay",  "Stark",  "Wonka",   "Cyberdyne", "Tyrell", "Soylent",
};

/// Share of a day's activity in each local hour.
inline constexpr std::array<int, 24> kHourWeights{2,  1,  1,  1,  1,  2,  5,  12, 26, 38, 42, 40,
                                                  30, 34, 40, 38, 34, 26, 16, 12, 11, 9,  6,  3};

} // namespace shardscope::generate
