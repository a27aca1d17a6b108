// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/selector_ast.h"

#include <algorithm>
#include <set>
#include <utility>

namespace shardscope::select {

namespace {

Expression leaf(Expression::Kind kind, std::string text) {
    Expression made;
    made.kind = kind;
    made.text = std::move(text);
    return made;
}

Expression branch(Expression::Kind kind, std::vector<Expression> operands) {
    Expression made;
    made.kind = kind;
    made.operands = std::move(operands);
    for (const Expression& operand : made.operands) {
        made.depth = std::max(made.depth, operand.depth + 1);
    }
    return made;
}

void collectProperties(const Expression& part, std::set<std::string>& seen,
                       std::vector<std::string>& names) {
    if (part.kind == Expression::Kind::Property && seen.insert(part.text).second) {
        names.push_back(part.text);
    }
    for (const Expression& operand : part.operands) {
        collectProperties(operand, seen, names);
    }
}

} // namespace

bool Expression::operator==(const Expression& other) const {
    if (kind != other.kind || text != other.text || operands.size() != other.operands.size()) {
        return false;
    }
    const bool same = kind == Kind::Bool        ? truth == other.truth
                      : kind == Kind::Operation ? op == other.op
                      : kind == Kind::Call      ? function == other.function
                                                : true;
    return same && std::equal(operands.begin(), operands.end(), other.operands.begin());
}

Expression Expression::ofBool(bool value) {
    Expression made = leaf(Kind::Bool, {});
    made.truth = value;
    return made;
}

Expression Expression::ofNumber(std::string spelled) {
    return leaf(Kind::Number, std::move(spelled));
}

Expression Expression::ofText(std::string text) {
    return leaf(Kind::Text, std::move(text));
}

Expression Expression::list(std::vector<Expression> elements) {
    return branch(Kind::List, std::move(elements));
}

Expression Expression::property(std::string name) {
    return leaf(Kind::Property, std::move(name));
}

Expression Expression::variable(std::string name) {
    return leaf(Kind::Variable, std::move(name));
}

Expression Expression::operation(Operator op, std::vector<Expression> operands) {
    Expression made = branch(Kind::Operation, std::move(operands));
    made.op = op;
    return made;
}

Expression Expression::call(Function function, std::vector<Expression> arguments) {
    Expression made = branch(Kind::Call, std::move(arguments));
    made.function = function;
    return made;
}

std::vector<std::string> propertyNames(const Expression& expression) {
    std::set<std::string> seen;
    std::vector<std::string> names;
    collectProperties(expression, seen, names);
    return names;
}

} // namespace shardscope::select
