// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/selector_printer.h"

#include "core/select/letter_case.h"
#include "core/select/selector_words.h"

namespace shardscope::select {

namespace {

class Printer {
public:
    Printer(std::string& out, WordCase words) : m_out(out), m_words(words) {}

    void print(const Expression& part);

private:
    void printOperand(const Expression& operand);
    void printOperation(const Expression& operation);
    void printList(const std::vector<Expression>& elements, char open, char close);
    void printAccessor(std::string_view what, const std::string& name) {
        m_out.append(what).append("[").append(quoteLiteral(name)).append("]");
    }

    std::string& m_out;
    WordCase m_words;
};

void Printer::print(const Expression& part) {
    switch (part.kind) {
    case Expression::Kind::Undefined:
        m_out += "undefined";
        break;
    case Expression::Kind::Bool:
        m_out += part.truth ? "true" : "false";
        break;
    case Expression::Kind::Number:
    case Expression::Kind::Variable:
        m_out += part.text;
        break;
    case Expression::Kind::Text:
        m_out += quoteLiteral(part.text);
        break;
    case Expression::Kind::List:
        printList(part.operands, '[', ']');
        break;
    case Expression::Kind::Property:
        printAccessor("properties", part.text);
        break;
    case Expression::Kind::UserProperty:
        printAccessor("user", part.text);
        break;
    case Expression::Kind::EventProperty:
        printAccessor("event", part.text);
        break;
    case Expression::Kind::Operation:
        printOperation(part);
        break;
    case Expression::Kind::Call:
        m_out += wordOf(part.function).name;
        printList(part.operands, '(', ')');
        break;
    }
}

void Printer::printOperand(const Expression& operand) {
    if (operand.kind == Expression::Kind::Operation) {
        m_out.push_back('(');
        print(operand);
        m_out.push_back(')');
    } else {
        print(operand);
    }
}

void Printer::printOperation(const Expression& operation) {
    const std::string spelling = m_words == WordCase::Upper ? upperCase(spellingOf(operation.op))
                                                            : std::string(spellingOf(operation.op));
    if (operation.operands.size() == 1) {
        m_out.append(spelling).append(operation.op == Operator::Not ? " " : "");
        printOperand(operation.operands.front());
        return;
    }
    for (std::size_t at = 0; at < operation.operands.size(); ++at) {
        if (at > 0) {
            m_out.append(" ").append(spelling).append(" ");
        }
        printOperand(operation.operands[at]);
    }
}

void Printer::printList(const std::vector<Expression>& elements, char open, char close) {
    m_out.push_back(open);
    for (std::size_t at = 0; at < elements.size(); ++at) {
        m_out += at > 0 ? ", " : "";
        print(elements[at]);
    }
    m_out.push_back(close);
}

} // namespace

std::string quoteLiteral(std::string_view text) {
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            quoted.push_back('\\');
        }
        quoted.push_back(c);
    }
    quoted.push_back('"');
    return quoted;
}

std::string printSelector(const Expression& expression, WordCase words) {
    std::string text;
    Printer(text, words).print(expression);
    return text;
}

} // namespace shardscope::select
