// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/selector_error.h"

#include <QSyntaxHighlighter>

#include <string_view>

namespace shardscope::ui {

/// Colours a selector as the engine cuts it into tokens.
class SelectorHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit SelectorHighlighter(QTextDocument* document);

protected:
    void highlightBlock(const QString& text) override;

private:
    enum State { Outside, InLiteral };
};

/// A place in a selector's text, in bytes of UTF-8, as a stretch of characters of Qt's.
struct CharacterPlace {
    int position = 0;
    int length = 0;

    bool operator==(const CharacterPlace&) const = default;
};
[[nodiscard]] CharacterPlace characterPlace(std::string_view selector, select::TextPlace place);

} // namespace shardscope::ui
