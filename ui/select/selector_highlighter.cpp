// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/select/selector_highlighter.h"

#include "core/select/selector_lexer.h"
#include "core/select/selector_words.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QTextCharFormat>

#include <algorithm>
#include <array>
#include <string>

namespace shardscope::ui {

namespace {

constexpr std::array<std::string_view, 7> kLogic{"and",  "or",    "not",      "in",
                                                 "true", "false", "undefined"};

QTextCharFormat formatOf(const select::Token& token, const Theme& theme) {
    QTextCharFormat format;
    switch (token.kind) {
    case select::Token::Kind::Text:
        format.setForeground(theme.goodText);
        break;
    case select::Token::Kind::Number:
        format.setForeground(theme.warnText);
        break;
    case select::Token::Kind::Word:
        if (std::any_of(kLogic.begin(), kLogic.end(), [&token](std::string_view word) {
                return select::sameWord(word, token.text);
            })) {
            format.setForeground(theme.accentText);
            format.setFontWeight(QFont::DemiBold);
        } else if (select::findFunction(token.text) != nullptr) {
            format.setForeground(theme.accentText);
        }
        break;
    case select::Token::Kind::Symbol:
        format.setForeground(theme.muted);
        break;
    case select::Token::Kind::End:
        break;
    }
    return format;
}

int characters(std::string_view bytes) {
    return static_cast<int>(
        QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())).size());
}

} // namespace

CharacterPlace characterPlace(std::string_view selector, select::TextPlace place) {
    place.offset = std::min(place.offset, selector.size());
    place.length = std::min(place.length, selector.size() - place.offset);
    return {characters(selector.substr(0, place.offset)),
            characters(selector.substr(place.offset, place.length))};
}

SelectorHighlighter::SelectorHighlighter(QTextDocument* document) : QSyntaxHighlighter(document) {}

/// A literal may go on over lines: then the next line is lexed with a quote in front.
void SelectorHighlighter::highlightBlock(const QString& text) {
    const Theme& theme = Theme::of(QGuiApplication::palette());
    const int added = previousBlockState() == InLiteral ? 1 : 0;
    const std::string bytes = (added == 1 ? "\"" : "") + text.toStdString();
    select::SelectorLexer lexer(bytes, select::SelectorSemantics::Escapes::Backslash);
    setCurrentBlockState(Outside);
    std::size_t upTo = 0;
    int position = 0; // of `upTo`; counted on from token to token
    const auto moveTo = [&](std::size_t offset) {
        position += characters(std::string_view(bytes).substr(upTo, offset - upTo));
        upTo = offset;
    };
    const auto paint = [&](select::TextPlace place, const QTextCharFormat& format) {
        moveTo(place.offset);
        const int start = position;
        moveTo(place.end());
        const int from = std::max(0, start - added);
        setFormat(from, position - added - from, format);
    };
    while (true) {
        const auto token = lexer.next();
        if (!token) {
            const select::TextPlace rest{token.error().place.offset,
                                         bytes.size() - token.error().place.offset};
            const bool open = rest.length > 0 && bytes[rest.offset] == '"';
            QTextCharFormat format;
            format.setForeground(open ? theme.goodText : theme.hotText);
            paint(rest, format);
            setCurrentBlockState(open ? InLiteral : Outside);
            return;
        }
        if (token->kind == select::Token::Kind::End) {
            return;
        }
        paint(token->place, formatOf(*token, theme));
    }
}

} // namespace shardscope::ui
