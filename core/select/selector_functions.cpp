// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of the selector language: the second half of SelectorEvaluator.
#include "core/events/day.h"
#include "core/json/array_elements.h"
#include "core/json/utf8.h"
#include "core/select/letter_case.h"
#include "core/select/selector_evaluator.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace shardscope::select {

namespace {

constexpr double kSecondsPerDay = 86'400;

/// Two digits and what stands behind them.
std::optional<double> twoDigits(std::string_view text, std::size_t at, int most) {
    int number = 0;
    const char* const end = text.data() + at + 2;
    const auto read = std::from_chars(text.data() + at, end, number);
    const bool plain = text[at] >= '0' && text[at] <= '9';
    return plain && read.ptr == end && number <= most ? std::optional<double>(number)
                                                      : std::nullopt;
}

/// "2023-09-01" or "2023-09-01T12:30:00", in seconds since 1970, UTC.
SelectorValue momentOf(std::string_view text) {
    constexpr std::size_t kDate = 10;
    constexpr std::size_t kDateAndTime = 19;
    const std::optional<events::Day> day = events::parseIsoDate(text.substr(0, kDate));
    if (!day || (text.size() != kDate && text.size() != kDateAndTime)) {
        return SelectorValue::undefined();
    }
    double seconds = day->number * kSecondsPerDay;
    if (text.size() == kDateAndTime) {
        const auto hours = twoDigits(text, 11, 23);
        const auto minutes = twoDigits(text, 14, 59);
        const auto rest = twoDigits(text, 17, 60);
        if (text[10] != 'T' || text[13] != ':' || text[16] != ':' || !hours || !minutes || !rest) {
            return SelectorValue::undefined();
        }
        seconds += (*hours * 60 + *minutes) * 60 + *rest;
    }
    return SelectorValue::of(seconds);
}

SelectorValue castToBool(const SelectorValue& value) {
    switch (value.type) {
    case SelectorValue::Type::Bool:
        return value;
    case SelectorValue::Type::Number:
        return SelectorValue::of(value.number != 0);
    case SelectorValue::Type::Text:
        return equalIgnoringCase(value.text, "true")    ? SelectorValue::of(true)
               : equalIgnoringCase(value.text, "false") ? SelectorValue::of(false)
                                                        : SelectorValue::undefined();
    default:
        return SelectorValue::undefined();
    }
}

SelectorValue rounded(Function function, const SelectorValue& value) {
    if (!value.is(SelectorValue::Type::Number)) {
        return SelectorValue::undefined();
    }
    return SelectorValue::of(function == Function::Floor  ? std::floor(value.number)
                             : function == Function::Ceil ? std::ceil(value.number)
                                                          : std::round(value.number));
}

/// Whether a number is surely spelled in its shortest form: whole, and exact in a double.
bool isShortest(std::string_view spelled) {
    constexpr std::size_t kExactDigits = 15;
    return !spelled.empty() && spelled.size() <= kExactDigits &&
           (spelled.front() != '0' || spelled.size() == 1) &&
           std::all_of(spelled.begin(), spelled.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Whether one text starts, or ends, with the other, whatever the case.
SelectorValue hasEnd(const SelectorValue& whole, const SelectorValue& part, bool front) {
    if (!whole.is(SelectorValue::Type::Text) || !part.is(SelectorValue::Type::Text)) {
        return SelectorValue::undefined();
    }
    const std::string text = lowerCase(whole.text);
    const std::string end = lowerCase(part.text);
    return SelectorValue::of(front ? text.starts_with(end) : text.ends_with(end));
}

} // namespace

SelectorValue SelectorEvaluator::call(const Expression& part) {
    switch (part.function) {
    case Function::Any:
    case Function::All:
        return quantifier(part);
    case Function::String:
        return string(part);
    case Function::HasPrefix:
    case Function::HasSuffix: {
        const SelectorValue whole = evaluate(part.operands[0]);
        return hasEnd(whole, evaluate(part.operands[1]), part.function == Function::HasPrefix);
    }
    case Function::RegexMatch: {
        const SelectorValue text = evaluate(part.operands[0]);
        return text.is(Type::Text) ? SelectorValue::of(m_patterns.at(&part).matches(text.text))
                                   : SelectorValue::undefined();
    }
    default:
        return simple(part.function, evaluate(part.operands[0]));
    }
}

SelectorValue SelectorEvaluator::string(const Expression& part) {
    SelectorValue value = evaluate(part.operands[0]);
    const bool nothing = value.is(Type::Undefined) || value.is(Type::Null);
    if (nothing && part.operands.size() == 2) {
        value = evaluate(part.operands[1]);
    }
    switch (value.type) {
    case Type::Text:
    case Type::Null:
        return value;
    case Type::Bool:
        return SelectorValue::of(std::string_view(value.truth ? "true" : "false"));
    case Type::Number:
        return numberText(value);
    default:
        return SelectorValue::undefined();
    }
}

SelectorValue SelectorEvaluator::numberText(const SelectorValue& number) {
    const bool spelled =
        !number.text.empty() && m_semantics.numberText == SelectorSemantics::NumberText::Spelled;
    if (isShortest(number.text)) {
        return SelectorValue::of(number.text);
    }
    m_dependsOnNumberText = m_dependsOnNumberText || !number.text.empty();
    if (spelled) {
        return SelectorValue::of(number.text);
    }
    return std::isfinite(number.number) ? keep(shortestText(number.number))
                                        : SelectorValue::undefined();
}

SelectorValue SelectorEvaluator::simple(Function function, const SelectorValue& value) {
    switch (function) {
    case Function::Defined:
        return SelectorValue::of(!value.is(Type::Undefined) && !value.is(Type::Null));
    case Function::Number:
        return castToNumber(value);
    case Function::Boolean:
        return castToBool(value);
    case Function::DateTime:
        return value.is(Type::Number) ? value
               : value.is(Type::Text) ? momentOf(value.text)
                                      : SelectorValue::undefined();
    case Function::Floor:
    case Function::Round:
    case Function::Ceil:
        return rounded(function, value);
    case Function::Len:
        return length(value);
    case Function::Upper:
    case Function::Lower:
        if (!value.is(Type::Text)) {
            return SelectorValue::undefined();
        }
        return keep(function == Function::Upper ? upperCase(value.text) : lowerCase(value.text));
    default:
        return SelectorValue::undefined();
    }
}

/// Of a text in characters, of a list in elements.
SelectorValue SelectorEvaluator::length(const SelectorValue& value) {
    double count = 0;
    if (value.is(Type::Text)) {
        for (std::size_t at = 0; at < value.text.size(); ++count) {
            at += json::decodeUtf8(value.text, at).length;
        }
        return SelectorValue::of(count);
    }
    if (!value.is(Type::List)) {
        return SelectorValue::undefined();
    }
    if (value.list != nullptr) {
        return SelectorValue::of(static_cast<double>(value.list->size()));
    }
    json::ArrayElements elements(value.text);
    json::ArrayElements::Element element;
    while (elements.next(element)) {
        ++count;
    }
    return SelectorValue::of(count);
}

} // namespace shardscope::select
