// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/selector_parser.h"

#include "core/select/selector_checker.h"
#include "core/select/selector_lexer.h"
#include "core/select/selector_words.h"

#include <array>
#include <optional>
#include <utility>

namespace shardscope::select {

namespace {

using Failure = tl::unexpected<SelectorError>;
using Parsed = tl::expected<Expression, SelectorError>;

std::optional<Operator> comparisonOf(const Token& token) {
    constexpr std::array kOperators{
        Operator::Equal,       Operator::SingleEqual, Operator::NotEqual,      Operator::Less,
        Operator::LessOrEqual, Operator::Greater,     Operator::GreaterOrEqual};
    if (token.kind == Token::Kind::Word && sameWord(token.text, "in")) {
        return Operator::In;
    }
    for (const Operator op : kOperators) {
        if (token.isSymbol(spellingOf(op))) {
            return op;
        }
    }
    return std::nullopt;
}

std::optional<Operator> sumOf(const Token& token) {
    return token.isSymbol("+")   ? std::optional(Operator::Add)
           : token.isSymbol("-") ? std::optional(Operator::Subtract)
                                 : std::nullopt;
}

std::optional<Operator> productOf(const Token& token) {
    return token.isSymbol("*")   ? std::optional(Operator::Multiply)
           : token.isSymbol("/") ? std::optional(Operator::Divide)
           : token.isSymbol("%") ? std::optional(Operator::Remainder)
                                 : std::nullopt;
}

/// A printed selector has up to two brackets or signs for each level of the tree.
constexpr std::size_t kMostBrackets = 2 * kDeepestSelector + 2;

/// Recursive descent, one method for each level of binding, the loosest first.
class Parser {
public:
    Parser(std::string_view text, const SelectorSemantics& semantics)
        : m_lexer(text, semantics.escapes), m_precedence(semantics.precedence) {}

    [[nodiscard]] Parsed run();

private:
    using Level = Parsed (Parser::*)();

    [[nodiscard]] Parsed condition();
    [[nodiscard]] Parsed chain(Operator op, Level tighter);
    [[nodiscard]] Parsed tightChain();
    [[nodiscard]] Parsed leftToRight();
    [[nodiscard]] Parsed negation();
    [[nodiscard]] Parsed comparison();
    [[nodiscard]] Parsed sum();
    [[nodiscard]] Parsed product();
    [[nodiscard]] Parsed pairs(Level tighter, std::optional<Operator> (*operatorOf)(const Token&));
    [[nodiscard]] Parsed minus();
    [[nodiscard]] Parsed primary();
    [[nodiscard]] Parsed parentheses();
    [[nodiscard]] Parsed word();
    [[nodiscard]] Parsed accessor(Expression::Kind kind);
    [[nodiscard]] Parsed call(const FunctionWord& function);
    [[nodiscard]] tl::expected<std::vector<Expression>, SelectorError>
    elements(std::string_view close, std::string_view what);

    [[nodiscard]] std::optional<SelectorError> advance();
    [[nodiscard]] std::optional<SelectorError> expect(std::string_view symbol,
                                                      std::string_view why);
    [[nodiscard]] bool isWord(std::string_view word) const {
        return m_token.kind == Token::Kind::Word && sameWord(m_token.text, word);
    }
    [[nodiscard]] SelectorError unexpected(std::string expected) const;
    [[nodiscard]] static Parsed placed(Expression made, TextPlace place);

    SelectorLexer m_lexer;
    SelectorSemantics::Precedence m_precedence;
    Token m_token; ///< the next one to be read
    std::size_t m_nesting = 0;
};

std::optional<SelectorError> Parser::advance() {
    auto token = m_lexer.next();
    if (!token) {
        return std::move(token.error());
    }
    m_token = std::move(*token);
    return std::nullopt;
}

SelectorError Parser::unexpected(std::string expected) const {
    const bool end = m_token.kind == Token::Kind::End;
    return {m_token.place, end ? "the selector ends too early" : "this does not fit here",
            std::move(expected)};
}

std::optional<SelectorError> Parser::expect(std::string_view symbol, std::string_view why) {
    if (!m_token.isSymbol(symbol)) {
        return unexpected(std::string(symbol) + std::string(why));
    }
    return advance();
}

Parsed Parser::placed(Expression made, TextPlace place) {
    if (made.depth > kDeepestSelector) {
        return Failure({place, "the selector is nested too deeply", "fewer levels of brackets"});
    }
    made.place = place;
    return made;
}

Parsed Parser::run() {
    if (auto error = advance()) {
        return Failure(std::move(*error));
    }
    Parsed whole = condition();
    if (whole && m_token.kind != Token::Kind::End) {
        return Failure(unexpected("an operator such as and, or the end"));
    }
    return whole;
}

Parsed Parser::condition() {
    if (++m_nesting > kMostBrackets) {
        return Failure(
            {m_token.place, "the selector is nested too deeply", "fewer levels of brackets"});
    }
    Parsed read;
    switch (m_precedence) {
    case SelectorSemantics::Precedence::AndFirst:
        read = chain(Operator::Or, &Parser::tightChain);
        break;
    case SelectorSemantics::Precedence::OrFirst:
        read = chain(Operator::And, &Parser::tightChain);
        break;
    case SelectorSemantics::Precedence::LeftToRight:
        read = leftToRight();
        break;
    }
    --m_nesting;
    return read;
}

Parsed Parser::tightChain() {
    const bool andFirst = m_precedence == SelectorSemantics::Precedence::AndFirst;
    return chain(andFirst ? Operator::And : Operator::Or, &Parser::negation);
}

Parsed Parser::chain(Operator op, Level tighter) {
    Parsed first = (this->*tighter)();
    if (!first || !isWord(spellingOf(op))) {
        return first;
    }
    std::vector<Expression> operands;
    operands.push_back(std::move(*first));
    while (isWord(spellingOf(op))) {
        if (auto error = advance()) {
            return Failure(std::move(*error));
        }
        Parsed next = (this->*tighter)();
        if (!next) {
            return next;
        }
        operands.push_back(std::move(*next));
    }
    const TextPlace place = spanning(operands.front().place, operands.back().place);
    return placed(Expression::operation(op, std::move(operands)), place);
}

Parsed Parser::leftToRight() {
    Parsed read = negation();
    bool ours = false; // a chain that was begun here, and may still grow
    while (read && (isWord("and") || isWord("or"))) {
        const Operator op = isWord("and") ? Operator::And : Operator::Or;
        if (auto error = advance()) {
            return Failure(std::move(*error));
        }
        Parsed next = negation();
        if (!next) {
            return next;
        }
        const TextPlace place = spanning(read->place, next->place);
        std::vector<Expression> operands;
        if (ours && read->is(op)) {
            operands = std::move(read->operands);
        } else {
            operands.push_back(std::move(*read));
        }
        operands.push_back(std::move(*next));
        read = placed(Expression::operation(op, std::move(operands)), place);
        ours = true;
    }
    return read;
}

Parsed Parser::negation() {
    if (!isWord("not")) {
        return comparison();
    }
    const TextPlace start = m_token.place;
    if (auto error = advance()) {
        return Failure(std::move(*error));
    }
    if (++m_nesting > kMostBrackets) {
        return Failure({start, "the selector is nested too deeply", "fewer levels of brackets"});
    }
    Parsed operand = negation();
    --m_nesting;
    if (!operand) {
        return operand;
    }
    const TextPlace place = spanning(start, operand->place);
    return placed(Expression::operation(Operator::Not, {std::move(*operand)}), place);
}

Parsed Parser::comparison() {
    return pairs(&Parser::sum, comparisonOf);
}

Parsed Parser::sum() {
    return pairs(&Parser::product, sumOf);
}

Parsed Parser::product() {
    return pairs(&Parser::minus, productOf);
}

Parsed Parser::pairs(Level tighter, std::optional<Operator> (*operatorOf)(const Token&)) {
    Parsed left = (this->*tighter)();
    while (left) {
        const std::optional<Operator> op = operatorOf(m_token);
        if (!op) {
            break;
        }
        if (auto error = advance()) {
            return Failure(std::move(*error));
        }
        Parsed right = (this->*tighter)();
        if (!right) {
            return right;
        }
        const TextPlace place = spanning(left->place, right->place);
        std::vector<Expression> operands;
        operands.push_back(std::move(*left));
        operands.push_back(std::move(*right));
        left = placed(Expression::operation(*op, std::move(operands)), place);
    }
    return left;
}

Parsed Parser::minus() {
    if (!m_token.isSymbol("-")) {
        return primary();
    }
    const TextPlace start = m_token.place;
    if (auto error = advance()) {
        return Failure(std::move(*error));
    }
    if (++m_nesting > kMostBrackets) {
        return Failure({start, "the selector is nested too deeply", "fewer signs"});
    }
    Parsed operand = minus();
    --m_nesting;
    if (!operand) {
        return operand;
    }
    const TextPlace place = spanning(start, operand->place);
    return placed(Expression::operation(Operator::Negate, {std::move(*operand)}), place);
}

Parsed Parser::primary() {
    const Token token = m_token;
    switch (token.kind) {
    case Token::Kind::Number:
    case Token::Kind::Text: {
        if (auto error = advance()) {
            return Failure(std::move(*error));
        }
        return placed(token.kind == Token::Kind::Number ? Expression::ofNumber(token.text)
                                                        : Expression::ofText(token.text),
                      token.place);
    }
    case Token::Kind::Word:
        return word();
    case Token::Kind::Symbol:
        if (token.isSymbol("(")) {
            return parentheses();
        }
        if (token.isSymbol("[")) {
            auto inside = elements("]", " or , in the list");
            if (!inside) {
                return Failure(std::move(inside.error()));
            }
            TextPlace place = token.place;
            place.length = inside->empty() ? 2 : inside->back().place.end() + 1 - place.offset;
            return placed(Expression::list(std::move(*inside)), place);
        }
        break;
    case Token::Kind::End:
        break;
    }
    return Failure(unexpected("a property, a value or a ("));
}

Parsed Parser::parentheses() {
    const TextPlace open = m_token.place;
    if (auto error = advance()) {
        return Failure(std::move(*error));
    }
    Parsed inside = condition();
    if (!inside) {
        return inside;
    }
    const TextPlace close = m_token.place;
    if (auto error = expect(")", " that closes this bracket, or an operator")) {
        return Failure(std::move(*error));
    }
    inside->place = spanning(open, close);
    inside->parenthesised = true;
    return inside;
}

/// Over an opening bracket, what stands between commas, and the closing one.
tl::expected<std::vector<Expression>, SelectorError> Parser::elements(std::string_view close,
                                                                      std::string_view what) {
    std::vector<Expression> all;
    if (auto error = advance()) {
        return Failure(std::move(*error));
    }
    while (all.empty() ? !m_token.isSymbol(close) : m_token.isSymbol(",")) {
        if (!all.empty()) {
            if (auto error = advance()) {
                return Failure(std::move(*error));
            }
        }
        Parsed element = condition();
        if (!element) {
            return Failure(std::move(element.error()));
        }
        all.push_back(std::move(*element));
    }
    if (auto error = expect(close, what)) {
        return Failure(std::move(*error));
    }
    return all;
}

Parsed Parser::word() {
    const Token token = m_token;
    if (sameWord(token.text, "true") || sameWord(token.text, "false") ||
        sameWord(token.text, "undefined")) {
        if (auto error = advance()) {
            return Failure(std::move(*error));
        }
        const bool undefined = sameWord(token.text, "undefined");
        return placed(undefined ? Expression{} : Expression::ofBool(sameWord(token.text, "true")),
                      token.place);
    }
    if (token.text == "properties") {
        return accessor(Expression::Kind::Property);
    }
    if (token.text == "user") {
        return accessor(Expression::Kind::UserProperty);
    }
    if (token.text == "event") {
        return accessor(Expression::Kind::EventProperty);
    }
    if (const FunctionWord* function = findFunction(token.text)) {
        return call(*function);
    }
    if (!isVariableName(token.text)) {
        return Failure(unexpected("a property, a value or a ("));
    }
    if (auto error = advance()) {
        return Failure(std::move(*error));
    }
    if (m_token.isSymbol("(")) {
        return Failure({token.place,
                        "there is no function \"" + token.text + "\" that can be evaluated here",
                        "a function such as defined, string, number, or any"});
    }
    return placed(Expression::variable(token.text), token.place);
}

Parsed Parser::accessor(Expression::Kind kind) {
    const Token token = m_token;
    if (auto error = advance()) {
        return Failure(std::move(*error));
    }
    const std::string example = "[\"name\"] behind " + token.text;
    if (!m_token.isSymbol("[")) {
        return Failure(unexpected(example));
    }
    if (auto error = advance()) {
        return Failure(std::move(*error));
    }
    if (m_token.kind != Token::Kind::Text) {
        return Failure(unexpected("the name in double quotes"));
    }
    Expression made;
    made.kind = kind;
    made.text = m_token.text;
    if (auto error = advance()) {
        return Failure(std::move(*error));
    }
    const TextPlace close = m_token.place;
    if (auto error = expect("]", " behind the name")) {
        return Failure(std::move(*error));
    }
    return placed(std::move(made), spanning(token.place, close));
}

Parsed Parser::call(const FunctionWord& function) {
    const TextPlace start = m_token.place;
    if (auto error = advance()) {
        return Failure(std::move(*error));
    }
    if (!m_token.isSymbol("(")) {
        return Failure(unexpected("( behind " + std::string(function.name)));
    }
    auto arguments = elements(")", " or , behind the argument");
    if (!arguments) {
        return Failure(std::move(arguments.error()));
    }
    const std::size_t count = arguments->size();
    if (count < function.leastArguments || count > function.mostArguments) {
        const TextPlace place = count == 0 ? start : spanning(start, arguments->back().place);
        std::string expected = std::to_string(function.leastArguments);
        if (function.mostArguments != function.leastArguments) {
            expected += " or " + std::to_string(function.mostArguments);
        }
        return Failure({place, "a wrong number of arguments",
                        expected + " for " + std::string(function.name)});
    }
    const TextPlace place = spanning(start, arguments->back().place);
    return placed(Expression::call(function.function, std::move(*arguments)), place);
}

} // namespace

tl::expected<Expression, SelectorError> parseSelector(std::string_view text,
                                                      const SelectorSemantics& semantics) {
    if (text.size() > kLongestSelector) {
        return Failure({{kLongestSelector, 0}, "the selector is too long", "at most 1 MiB"});
    }
    Parsed parsed = Parser(text, semantics).run();
    if (parsed) {
        if (auto error = checkSelector(*parsed)) {
            return Failure(std::move(*error));
        }
    }
    return parsed;
}

} // namespace shardscope::select
