// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace shardscope::remediate {

struct TextHash {
    using is_transparent = void;
    [[nodiscard]] std::size_t operator()(std::string_view text) const {
        return std::hash<std::string_view>()(text);
    }
};
using TextSet = std::unordered_set<std::string, TextHash, std::equal_to<>>;
template<typename Value>
using TextMap = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

/// Larger files are refused: all of it is kept in memory.
inline constexpr std::size_t kLargestLookup = std::size_t{256} << 20U;

/// Reads the table of a lookup: CSV (RFC 4180) of two columns, a value and the id that it stands
/// for, without a line of titles; the last line of a value wins. Usage names the line that is none.
[[nodiscard]] base::Result<TextMap<std::string>> readLookup(const std::string& path);
[[nodiscard]] base::Result<TextMap<std::string>> parseLookup(std::string_view csv,
                                                             const std::string& path);

} // namespace shardscope::remediate
