// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/selector_error.h"
#include "core/select/selector_semantics.h"

#include <tl/expected.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace shardscope::select {

struct Token {
    enum class Kind {
        End,
        Word,   ///< a name or a word of the language
        Number, ///< a JSON number without a sign
        Text,   ///< a literal in double quotes
        Symbol, ///< brackets, commas and operators that are no words
    };

    Kind kind = Kind::End;
    TextPlace place;
    std::string text; ///< Text: decoded; else as written

    [[nodiscard]] bool isSymbol(std::string_view symbol) const {
        return kind == Kind::Symbol && text == symbol;
    }
};

/// Cuts the text of a selector into tokens, one at a time.
class SelectorLexer {
public:
    SelectorLexer(std::string_view text, SelectorSemantics::Escapes escapes)
        : m_text(text), m_escapes(escapes) {}

    [[nodiscard]] tl::expected<Token, SelectorError> next();

private:
    [[nodiscard]] Token token(Token::Kind kind, std::size_t length);
    [[nodiscard]] tl::expected<Token, SelectorError> number();
    [[nodiscard]] tl::expected<Token, SelectorError> literal();

    std::string_view m_text;
    SelectorSemantics::Escapes m_escapes;
    std::size_t m_at = 0;
};

} // namespace shardscope::select
