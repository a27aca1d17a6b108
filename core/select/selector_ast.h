// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/selector_error.h"

#include <cstddef>
#include <string>
#include <vector>

namespace shardscope::select {

enum class Operator {
    Or,
    And,
    Not,
    Equal,
    SingleEqual, ///< "=", in no published grammar but in the vendor's own script
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    In,
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
    Negate,
};

enum class Function {
    Defined,
    String,
    Number,
    Boolean,
    DateTime,
    Floor,
    Round,
    Ceil,
    Any,
    All,
    Len,
    Upper,
    Lower,
    HasPrefix,
    HasSuffix,
    RegexMatch,
};

/// A selector, or a part of one. A value: copied and compared as a whole.
struct Expression {
    enum class Kind {
        Undefined,
        Bool,          ///< `truth`
        Number,        ///< `text` as spelled, a JSON number without a sign
        Text,          ///< `text`, decoded
        List,          ///< `operands`
        Property,      ///< properties["`text`"]
        UserProperty,  ///< user["`text`"]: of a profile, which no export holds
        EventProperty, ///< event["`text`"]
        Variable,      ///< `text`, the name that an any() or all() around it gives
        Operation,     ///< `op`; one operand for not and -, two or more for and and or, else two
        Call,          ///< `function`; of any and all, the first operand is the Variable
    };

    Kind kind = Kind::Undefined;
    bool truth = false;
    Operator op = Operator::Or;
    Function function = Function::Defined;
    std::string text;
    std::vector<Expression> operands;

    // Where and how it was written. No part of what it means: not compared.
    TextPlace place;
    bool parenthesised = false;
    std::size_t depth = 1; ///< levels of nesting, this one included

    bool operator==(const Expression& other) const;

    [[nodiscard]] bool is(Operator which) const { return kind == Kind::Operation && op == which; }
    [[nodiscard]] bool is(Function which) const { return kind == Kind::Call && function == which; }

    [[nodiscard]] static Expression ofBool(bool value);
    [[nodiscard]] static Expression ofNumber(std::string spelled);
    [[nodiscard]] static Expression ofText(std::string text);
    [[nodiscard]] static Expression list(std::vector<Expression> elements);
    [[nodiscard]] static Expression property(std::string name);
    [[nodiscard]] static Expression variable(std::string name);
    [[nodiscard]] static Expression operation(Operator op, std::vector<Expression> operands);
    [[nodiscard]] static Expression call(Function function, std::vector<Expression> arguments);
};

/// The names asked for with properties["..."], each once, in the order of the text.
[[nodiscard]] std::vector<std::string> propertyNames(const Expression& expression);

} // namespace shardscope::select
