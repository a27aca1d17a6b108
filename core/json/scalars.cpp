// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/scalars.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <system_error>

namespace shardscope::json {

namespace {

std::size_t skipDigits(std::string_view token, std::size_t at) {
    while (at < token.size() && token[at] >= '0' && token[at] <= '9') {
        ++at;
    }
    return at;
}

/// The exponent behind e, at most a million either way: enough to decide between 0 and infinity.
std::int64_t exponentOf(std::string_view token) {
    constexpr std::int64_t most = 1'000'000;
    std::size_t at = token.find_first_of("eE");
    if (at == std::string_view::npos) {
        return 0;
    }
    const bool negative = token[++at] == '-';
    at += negative || token[at] == '+' ? 1 : 0;
    std::int64_t exponent = 0;
    for (; at < token.size() && exponent < most; ++at) {
        exponent = exponent * 10 + (token[at] - '0');
    }
    return negative ? -exponent : exponent;
}

/// from_chars reports overflow and underflow alike; the place of the first digit that is not 0
/// tells them apart.
double outOfRange(std::string_view token) {
    const std::string_view mantissa = token.substr(0, token.find_first_of("eE"));
    const std::size_t point = std::min(mantissa.find('.'), mantissa.size());
    const std::size_t first = mantissa.find_first_of("123456789");
    const std::int64_t place = static_cast<std::int64_t>(point) - static_cast<std::int64_t>(first);
    const bool tiny = first == std::string_view::npos || place + exponentOf(token) < 0;
    const double magnitude = tiny ? 0.0 : std::numeric_limits<double>::infinity();
    return token.front() == '-' ? -magnitude : magnitude;
}

} // namespace

bool isNumber(std::string_view token) {
    std::size_t at = !token.empty() && token[0] == '-' ? 1 : 0;
    const std::size_t whole = skipDigits(token, at);
    if (whole == at || (token[at] == '0' && whole > at + 1)) {
        return false;
    }
    at = whole;
    if (at < token.size() && token[at] == '.') {
        const std::size_t fraction = skipDigits(token, at + 1);
        if (fraction == at + 1) {
            return false;
        }
        at = fraction;
    }
    if (at < token.size() && (token[at] == 'e' || token[at] == 'E')) {
        ++at;
        if (at < token.size() && (token[at] == '+' || token[at] == '-')) {
            ++at;
        }
        const std::size_t exponent = skipDigits(token, at);
        if (exponent == at) {
            return false;
        }
        at = exponent;
    }
    return at == token.size();
}

bool isLiteral(std::string_view token) {
    return token == "true" || token == "false" || token == "null";
}

std::size_t endOfString(std::string_view text, std::size_t open) {
    for (std::size_t at = open + 1; at < text.size(); ++at) {
        if (text[at] == '\\') {
            ++at;
        } else if (text[at] == '"') {
            return at;
        }
    }
    return std::string_view::npos;
}

double toDouble(std::string_view token) {
    // Times are whole numbers of ten or thirteen digits, which a double holds exactly.
    constexpr std::size_t kExactDigits = 15;
    if (!token.empty() && token.size() <= kExactDigits && skipDigits(token, 0) == token.size()) {
        std::int64_t whole = 0;
        for (const char digit : token) {
            whole = whole * 10 + (digit - '0');
        }
        return static_cast<double>(whole);
    }
    double value = 0;
    const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), value);
    if (error == std::errc::result_out_of_range) {
        return outOfRange(token);
    }
    return error == std::errc{} ? value : std::numeric_limits<double>::quiet_NaN();
}

} // namespace shardscope::json
