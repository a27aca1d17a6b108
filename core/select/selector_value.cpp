// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/selector_value.h"

#include "core/json/scalars.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>

namespace shardscope::select {

using Type = SelectorValue::Type;

SelectorValue SelectorValue::of(double number) {
    return std::isnan(number) ? undefined()
                              : SelectorValue{Type::Number, false, number, {}, nullptr};
}

SelectorValue SelectorValue::ofSpelled(std::string_view number) {
    return {Type::Number, false, json::toDouble(number), number, nullptr};
}

SelectorValue SelectorValue::of(const events::PropertyValue& property) {
    switch (property.type) {
    case events::ValueType::Absent:
        return undefined();
    case events::ValueType::Null:
        return {Type::Null, false, 0, {}, nullptr};
    case events::ValueType::Bool:
        return of(property.text == "true");
    case events::ValueType::Number:
        return ofSpelled(property.text);
    case events::ValueType::String:
        return of(property.text);
    case events::ValueType::Array:
        return {Type::List, false, 0, property.text, nullptr};
    case events::ValueType::Object:
        return {Type::Object, false, 0, {}, nullptr};
    }
    return undefined();
}

SelectorValue numberOf(std::string_view text) {
    const std::string_view digits = text.substr(text.starts_with('+') ? 1 : 0);
    const std::size_t first = digits.starts_with('-') && digits.size() == text.size() ? 1 : 0;
    const bool decimal = first < digits.size() &&
                         ((digits[first] >= '0' && digits[first] <= '9') || digits[first] == '.');
    double number = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (!decimal || read.ptr != digits.data() + digits.size() ||
        read.ec == std::errc::invalid_argument) {
        return SelectorValue::undefined();
    }
    // Out of range: JSON's reader tells the huge from the tiny.
    return SelectorValue::of(read.ec == std::errc{} ? number : json::toDouble(digits));
}

SelectorValue castToNumber(const SelectorValue& value) {
    switch (value.type) {
    case Type::Bool:
        return SelectorValue::of(value.truth ? 1.0 : 0.0);
    case Type::Number:
        return value;
    case Type::Text:
        return numberOf(value.text);
    default:
        return SelectorValue::undefined();
    }
}

std::string shortestText(double number) {
    constexpr double kPlainBelow = 1e21;
    if (std::abs(number) < kPlainBelow && std::trunc(number) == number) {
        return fmt::format("{:.0f}", number == 0 ? 0.0 : number);
    }
    return fmt::format("{}", number);
}

} // namespace shardscope::select
