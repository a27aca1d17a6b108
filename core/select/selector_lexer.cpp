// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/selector_lexer.h"

#include "core/json/scalars.h"
#include "core/json/utf8.h"

#include <algorithm>
#include <array>

namespace shardscope::select {

namespace {

using Failure = tl::unexpected<SelectorError>;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isWordByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || isDigit(c);
}

/// The longest symbol at the front of `text`; empty when there is none.
std::string_view symbolAt(std::string_view text) {
    constexpr std::array<std::string_view, 17> kSymbols{
        "==", "!=", "<=", ">=", "<", ">", "=", "(", ")", "[", "]", ",", "+", "-", "*", "/", "%"};
    for (const std::string_view symbol : kSymbols) {
        if (text.starts_with(symbol)) {
            return symbol;
        }
    }
    return {};
}

} // namespace

Token SelectorLexer::token(Token::Kind kind, std::size_t length) {
    Token made{kind, {m_at, length}, std::string(m_text.substr(m_at, length))};
    m_at += length;
    return made;
}

tl::expected<Token, SelectorError> SelectorLexer::next() {
    while (m_at < m_text.size() && json::isSpace(m_text[m_at])) {
        ++m_at;
    }
    if (m_at == m_text.size()) {
        return Token{Token::Kind::End, {m_at, 0}, {}};
    }
    const char first = m_text[m_at];
    if (first == '"') {
        return literal();
    }
    if (isDigit(first)) {
        return number();
    }
    if (isWordByte(first)) {
        std::size_t end = m_at;
        while (end < m_text.size() && isWordByte(m_text[end])) {
            ++end;
        }
        return token(Token::Kind::Word, end - m_at);
    }
    if (const std::string_view symbol = symbolAt(m_text.substr(m_at)); !symbol.empty()) {
        return token(Token::Kind::Symbol, symbol.size());
    }
    const std::size_t length = json::decodeUtf8(m_text, m_at).length;
    if (first == '\'') {
        return Failure({{m_at, length}, "texts stand in double quotes", "\""});
    }
    return Failure({{m_at, length}, "this character means nothing in a selector", ""});
}

tl::expected<Token, SelectorError> SelectorLexer::number() {
    std::size_t end = m_at;
    while (end < m_text.size()) {
        const char c = m_text[end];
        const bool sign = (c == '+' || c == '-') && (m_text[end - 1] | 0x20) == 'e';
        if (!isWordByte(c) && c != '.' && !sign) {
            break;
        }
        ++end;
    }
    if (!json::isNumber(m_text.substr(m_at, end - m_at))) {
        return Failure({{m_at, end - m_at}, "this is no number", "a number such as 42 or 0.5"});
    }
    return token(Token::Kind::Number, end - m_at);
}

tl::expected<Token, SelectorError> SelectorLexer::literal() {
    const std::size_t start = m_at;
    std::string text;
    for (std::size_t at = start + 1; at < m_text.size(); ++at) {
        char c = m_text[at];
        if (c == '"') {
            Token made{Token::Kind::Text, {start, at + 1 - start}, std::move(text)};
            m_at = at + 1;
            return made;
        }
        // No other escape is known. What a regular expression writes as \d stays as it is.
        const bool escape = m_escapes == SelectorSemantics::Escapes::Backslash && c == '\\' &&
                            at + 1 < m_text.size() &&
                            (m_text[at + 1] == '"' || m_text[at + 1] == '\\');
        if (escape) {
            c = m_text[++at];
        }
        text.push_back(c);
    }
    return Failure({{start, 1}, "the quote is not closed", "another \" behind the text"});
}

} // namespace shardscope::select
