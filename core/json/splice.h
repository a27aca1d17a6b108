// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::json {

/// Replaces one span of a text; an insertion has length 0. Does not own what it puts there.
struct Edit {
    std::size_t at = 0;
    std::size_t length = 0;
    std::string_view text;
};

/// `out` becomes the text with the edits; every other byte stays as it is. Edits are in order
/// and do not overlap.
void splice(std::string_view text, const std::vector<Edit>& edits, std::string& out);

/// The place of a view within the text it was cut from.
[[nodiscard]] inline std::size_t offsetIn(std::string_view text, std::string_view part) {
    return static_cast<std::size_t>(part.data() - text.data());
}

} // namespace shardscope::json
