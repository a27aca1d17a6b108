// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/option_values.h"

#include <charconv>
#include <limits>

namespace shardscope::cli {

namespace {

std::uint64_t takeUnit(std::string& digits) {
    if (digits.ends_with('K') || digits.ends_with('k')) {
        digits.pop_back();
        return 1000;
    }
    if (digits.ends_with('M') || digits.ends_with('m')) {
        digits.pop_back();
        return 1'000'000;
    }
    return 1;
}

std::optional<std::uint64_t> parseNumber(std::string digits) {
    const std::uint64_t unit = takeUnit(digits);
    std::uint64_t value = 0;
    const char* const end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, value);
    if (read.ec != std::errc{} || read.ptr != end ||
        value > std::numeric_limits<std::uint64_t>::max() / unit) {
        return std::nullopt;
    }
    return value * unit;
}

tl::unexpected<base::Error> malformed(const std::string& option, const std::string& value,
                                      const std::string& expected) {
    return base::fail(base::ErrorCode::Usage, "expected " + expected + ", found \"" + value + "\"",
                      option);
}

} // namespace

base::Result<std::optional<std::uint64_t>> numberOption(const Arguments& arguments,
                                                        const std::string& option,
                                                        std::uint64_t least, std::uint64_t most) {
    const auto value = arguments.value(option);
    if (!value) {
        return std::nullopt;
    }
    const auto number = parseNumber(*value);
    if (!number || *number < least || *number > most) {
        const bool bounded = most != std::numeric_limits<std::uint64_t>::max();
        return malformed(option, *value,
                         "a whole number from " + std::to_string(least) +
                             (bounded ? " to " + std::to_string(most) : std::string(" on")));
    }
    return number;
}

base::Result<std::optional<std::uint64_t>> limitOption(const Arguments& arguments,
                                                       const std::string& option) {
    // SQLite and most readers of JSON count in 64 bits with a sign.
    constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max();
    const auto value = arguments.value(option);
    const auto number = value ? parseNumber(*value) : std::nullopt;
    if (value && (!number || *number < 1 || *number > most)) {
        return malformed(option, *value, "a number of events such as 200000, 200K or 1M");
    }
    return number;
}

base::Result<std::optional<std::uint64_t>>
sizeOption(const Arguments& arguments, const std::string& option, std::uint64_t least) {
    constexpr std::string_view kUnits = "KMG";
    const auto value = arguments.value(option);
    if (!value) {
        return std::nullopt;
    }
    std::string digits = *value;
    unsigned shift = 0;
    if (!digits.empty()) {
        const auto letter = static_cast<char>(digits.back() & ~0x20); // upper case
        if (const std::size_t unit = kUnits.find(letter); unit != std::string_view::npos) {
            shift = static_cast<unsigned>(unit + 1) * 10;
            digits.pop_back();
        }
    }
    constexpr std::uint64_t kMost = std::uint64_t{1} << 48U;
    std::uint64_t number = 0;
    const char* const end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, number);
    if (read.ec != std::errc{} || read.ptr != end || number > (kMost >> shift) ||
        (number << shift) < least) {
        return malformed(option, *value, "an amount of memory such as 64M");
    }
    return number << shift;
}

base::Result<std::optional<double>> shareOption(const Arguments& arguments,
                                                const std::string& option) {
    const auto value = arguments.value(option);
    if (!value) {
        return std::nullopt;
    }
    double share = -1;
    const char* const end = value->data() + value->size();
    const auto read = std::from_chars(value->data(), end, share);
    if (read.ec != std::errc{} || read.ptr != end || !(share >= 0 && share <= 1)) {
        return malformed(option, *value, "a share from 0 to 1, for instance 0.8");
    }
    return share;
}

base::Result<session::Storage> storageOption(const Arguments& arguments) {
    constexpr std::string_view kGroupPrefix = "group:";
    const std::string storage = arguments.value("--storage").value_or("user");
    if (storage == "user") {
        return session::Storage{};
    }
    if (!storage.starts_with(kGroupPrefix) || storage.size() == kGroupPrefix.size()) {
        return base::fail(base::ErrorCode::Usage, "\"" + storage + "\" is no storage", "--storage",
                          "write user, or group:KEY, for instance group:company");
    }
    return session::Storage{events::KeyKind::Group, storage.substr(kGroupPrefix.size())};
}

base::Result<events::ShardKey> groupOf(const std::string& text) {
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos) {
        return base::fail(base::ErrorCode::Usage, "a group is written KEY=ID", "--group",
                          "for instance --group company=Acme");
    }
    return events::ShardKey{events::KeyKind::Group, text.substr(0, equals),
                            text.substr(equals + 1)};
}

base::Result<events::ShardKey> keyOption(const Arguments& arguments) {
    const auto user = arguments.value("--user");
    const auto group = arguments.value("--group");
    if (user.has_value() == group.has_value()) {
        return base::fail(base::ErrorCode::Usage, "say whose events: --user ID or --group KEY=ID",
                          "", "one of the two");
    }
    if (user) {
        return events::ShardKey{events::KeyKind::User, {}, *user};
    }
    return groupOf(*group);
}

base::Result<std::optional<events::Day>> dayOption(const Arguments& arguments,
                                                   const std::string& option) {
    const auto value = arguments.value(option);
    if (!value) {
        return std::nullopt;
    }
    const auto day = events::parseIsoDate(*value);
    if (!day) {
        return malformed(option, *value, "a date such as 2023-09-01");
    }
    return day;
}

} // namespace shardscope::cli
