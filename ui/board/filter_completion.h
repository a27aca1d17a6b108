// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/filter_term.h"
#include "core/store/board_snapshot.h"

#include <QString>

#include <string>
#include <vector>

namespace shardscope::ui {

/// A way to go on with the term that is being typed.
struct Completion {
    QString text;   ///< safe to show
    QString note;   ///< what it is, and how much of it there is
    QString insert; ///< takes the place of the whole term; ends in ':' when a value must follow

    bool operator==(const Completion&) const = default;
};

/// What the term could become: fields, and ids, events, groups and days of the board, in its
/// order; then `found`, ids that the case was searched for. `board` may be nullptr.
[[nodiscard]] std::vector<Completion> completionsFor(const select::FilterTerm& term,
                                                     const store::BoardSnapshot* board,
                                                     const std::vector<std::string>& found);

/// The text to search the ids of the case for; empty when the term is not about ids.
[[nodiscard]] std::string idTextOf(const select::FilterTerm& term);

} // namespace shardscope::ui
