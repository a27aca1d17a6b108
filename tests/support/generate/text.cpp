// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generate/text.h"

#include "tests/support/generate/prng.h"

#include <chrono>

namespace shardscope::generate {

std::string hex(std::uint64_t value, int digits) {
    std::string text(static_cast<std::size_t>(digits), '0');
    for (auto place = text.rbegin(); place != text.rend(); ++place, value >>= 4)
        *place = "0123456789abcdef"[value & 15U];
    return text;
}

std::string uuid(std::uint64_t high, std::uint64_t low) {
    const std::string a = hex(high, 16);
    std::string b = hex(low, 16);
    b[0] = "89ab"[(low >> 60) & 3U];
    return a.substr(0, 8) + '-' + a.substr(8, 4) + "-4" + a.substr(13, 3) + '-' + b.substr(0, 4) +
           '-' + b.substr(4, 12);
}

std::string base62(std::uint64_t value, int count) {
    static constexpr std::string_view kAlphabet =
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    std::string text;
    std::uint64_t rest = 0;
    for (int i = 0; i < count; ++i) {
        if (i % 10 == 0) {
            value = mix(value);
            rest = value;
        }
        text += kAlphabet[rest % kAlphabet.size()];
        rest /= kAlphabet.size();
    }
    return text;
}

std::string jsonText(std::string_view text) {
    std::string json = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            json += '\\';
        if (static_cast<unsigned char>(c) < 0x20)
            json += "\\u" + hex(static_cast<unsigned char>(c), 4);
        else
            json += c;
    }
    return json + '"';
}

std::string isoDate(std::int64_t dayNumber) {
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{dayNumber}}};
    const auto twoDigits = [](unsigned value) {
        return std::string{static_cast<char>('0' + value / 10),
                           static_cast<char>('0' + value % 10)};
    };
    return std::to_string(static_cast<int>(date.year())) + '-' +
           twoDigits(static_cast<unsigned>(date.month())) + '-' +
           twoDigits(static_cast<unsigned>(date.day()));
}

std::int64_t dayNumber(int year, unsigned month, unsigned day) {
    const std::chrono::sys_days date{std::chrono::year{year} / std::chrono::month{month} /
                                     std::chrono::day{day}};
    return date.time_since_epoch().count();
}

} // namespace shardscope::generate
