// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace shardscope::select {

/// The part of a filter line in which somebody is typing: what a completion replaces.
struct FilterTerm {
    std::size_t begin = 0; ///< byte of the line; the minus belongs to the term
    std::size_t end = 0;   ///< one past its last byte
    bool excluded = false; ///< begins with a minus
    std::string field;     ///< "id" of id:…; empty for a free word
    /// What stands between the field and the cursor, quotes and escapes undone as far as they go.
    std::string value;

    bool operator==(const FilterTerm&) const = default;
};

/// The term at byte `cursor` of a line that need not be finished or right. Between two terms,
/// an empty one there.
[[nodiscard]] FilterTerm filterTermAt(std::string_view line, std::size_t cursor);

} // namespace shardscope::select
