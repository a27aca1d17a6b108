// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/selector_words.h"

#include <algorithm>
#include <array>

namespace shardscope::select {

namespace {

constexpr std::array kFunctions{
    FunctionWord{Function::Defined, "defined", 1, 1, Documented::Expressions},
    FunctionWord{Function::String, "string", 1, 2, Documented::Expressions},
    FunctionWord{Function::Number, "number", 1, 1, Documented::Expressions},
    FunctionWord{Function::Boolean, "boolean", 1, 1, Documented::Expressions},
    FunctionWord{Function::DateTime, "datetime", 1, 1, Documented::Expressions},
    FunctionWord{Function::Floor, "floor", 1, 1, Documented::Expressions},
    FunctionWord{Function::Round, "round", 1, 1, Documented::Expressions},
    FunctionWord{Function::Ceil, "ceil", 1, 1, Documented::Expressions},
    FunctionWord{Function::Any, "any", 3, 3, Documented::CustomProperties},
    FunctionWord{Function::All, "all", 3, 3, Documented::CustomProperties},
    FunctionWord{Function::Len, "len", 1, 1, Documented::CustomProperties},
    FunctionWord{Function::Upper, "upper", 1, 1, Documented::CustomProperties},
    FunctionWord{Function::Lower, "lower", 1, 1, Documented::CustomProperties},
    FunctionWord{Function::HasPrefix, "has_prefix", 2, 2, Documented::CustomProperties},
    FunctionWord{Function::HasSuffix, "has_suffix", 2, 2, Documented::CustomProperties},
    FunctionWord{Function::RegexMatch, "regex_match", 2, 2, Documented::CustomProperties},
};

constexpr std::array<std::string_view, 10> kReserved{
    "and", "or", "not", "in", "true", "false", "undefined", "properties", "user", "event"};

char lowerCase(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool isLetter(char c) {
    const char lower = lowerCase(c);
    return (lower >= 'a' && lower <= 'z') || c == '_';
}

} // namespace

bool sameWord(std::string_view left, std::string_view right) {
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](char a, char b) { return lowerCase(a) == lowerCase(b); });
}

const FunctionWord* findFunction(std::string_view name) {
    const auto found =
        std::find_if(kFunctions.begin(), kFunctions.end(),
                     [name](const FunctionWord& word) { return sameWord(word.name, name); });
    return found == kFunctions.end() ? nullptr : &*found;
}

const FunctionWord& wordOf(Function function) {
    return kFunctions[static_cast<std::size_t>(function)];
}

std::string_view spellingOf(Operator op) {
    constexpr std::array<std::string_view, 17> kSpellings{
        "or", "and", "not", "==", "=", "!=", "<", "<=", ">",
        ">=", "in",  "+",   "-",  "*", "/",  "%", "-"};
    return kSpellings[static_cast<std::size_t>(op)];
}

bool isVariableName(std::string_view name) {
    if (name.empty() || !isLetter(name.front())) {
        return false;
    }
    const bool word = std::all_of(name.begin(), name.end(),
                                  [](char c) { return isLetter(c) || (c >= '0' && c <= '9'); });
    return word && findFunction(name) == nullptr &&
           std::none_of(kReserved.begin(), kReserved.end(),
                        [name](std::string_view reserved) { return sameWord(reserved, name); });
}

} // namespace shardscope::select
