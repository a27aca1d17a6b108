// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/scalars.h"

#include <charconv>
#include <cmath>
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

/// from_chars reports overflow and underflow alike; the exponent's sign tells them apart.
double outOfRange(std::string_view token) {
    const std::size_t exponent = token.find_first_of("eE");
    const bool tiny = exponent != std::string_view::npos && token[exponent + 1] == '-';
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
    double value = 0;
    const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), value);
    if (error == std::errc::result_out_of_range) {
        return outOfRange(token);
    }
    return error == std::errc{} ? value : std::numeric_limits<double>::quiet_NaN();
}

} // namespace shardscope::json
