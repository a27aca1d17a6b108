// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/property_value.h"

#include <string>
#include <string_view>
#include <vector>

namespace shardscope::select {

/// What an expression comes to. Owns nothing: texts lie in the event, in the selector or in the
/// evaluator, until its next event.
struct SelectorValue {
    enum class Type { Undefined, Null, Bool, Number, Text, List, Object };

    Type type = Type::Undefined;
    bool truth = false;
    double number = 0;
    /// Text: the bytes. Number: as it was spelled, empty when it was computed. List: the JSON,
    /// unless it is a list of the selector's own.
    std::string_view text;
    const std::vector<SelectorValue>* list = nullptr; ///< List: of the selector itself

    [[nodiscard]] static SelectorValue undefined() { return {}; }
    [[nodiscard]] static SelectorValue of(bool truth) {
        return {Type::Bool, truth, 0, {}, nullptr};
    }
    /// Undefined when it is no number.
    [[nodiscard]] static SelectorValue of(double number);
    [[nodiscard]] static SelectorValue of(std::string_view text) {
        return {Type::Text, false, 0, text, nullptr};
    }
    /// A JSON number as it is spelled.
    [[nodiscard]] static SelectorValue ofSpelled(std::string_view number);
    /// A property that was decoded.
    [[nodiscard]] static SelectorValue of(const events::PropertyValue& property);

    [[nodiscard]] bool is(Type which) const { return type == which; }
};

/// The number that a text stands for, as number() reads it: a decimal, nothing around it.
[[nodiscard]] SelectorValue numberOf(std::string_view text);

/// What number() makes of any value.
[[nodiscard]] SelectorValue castToNumber(const SelectorValue& value);

/// The shortest decimal form of a finite number; whole numbers below 1e21 without exponent.
[[nodiscard]] std::string shortestText(double number);

} // namespace shardscope::select
