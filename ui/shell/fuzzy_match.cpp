// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzy_match.h"

#include <algorithm>
#include <vector>

namespace shardscope::ui {

namespace {

constexpr int kWordStart = 8;
constexpr int kNextTo = 5;
constexpr int kAnywhere = 1;
constexpr int kNever = -1;

bool startsWord(const QString& text, qsizetype at) {
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

} // namespace

std::optional<int> fuzzyScore(const QString& typed, const QString& text) {
    QString wanted = typed.toCaseFolded();
    wanted.removeIf([](QChar c) { return c.isSpace(); });
    const QString folded = text.toCaseFolded();
    // best[i]: the best score of all letters so far when the last one is letter i of the text.
    std::vector<int> best(static_cast<std::size_t>(folded.size()), 0);
    bool first = true;
    for (const QChar letter : wanted) {
        std::vector<int> next(best.size(), kNever);
        int before = first ? 0 : kNever; // the best that ends before i
        for (std::size_t i = 0; i < next.size(); ++i) {
            const auto at = static_cast<qsizetype>(i);
            if (folded[at] == letter && before != kNever) {
                next[i] = before + (startsWord(folded, at) ? kWordStart : kAnywhere);
            }
            const bool follows = !first && i > 0 && best[i - 1] != kNever;
            if (folded[at] == letter && follows) {
                next[i] = std::max(next[i], best[i - 1] + kNextTo);
            }
            before = first ? 0 : std::max(before, best[i]);
        }
        best = std::move(next);
        first = false;
    }
    if (first) {
        return 0; // nothing typed: everything is meant alike
    }
    const auto score = std::max_element(best.begin(), best.end());
    return score == best.end() || *score == kNever ? std::nullopt : std::optional(*score);
}

} // namespace shardscope::ui
