// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace shardscope::remediate {

/// What a new $insert_id is made of.
struct InsertIdParts {
    std::string_view run;
    std::string_view insertId; ///< as it was spelled; empty: there was none
    std::string_view event;
    std::string_view id;
    double timeMs = 0;
    std::uint64_t place = 0; ///< stands in for an $insert_id that there never was
};

/// A new $insert_id as JSON, quotes included: 32 hexadecimal digits. Two events have the same one
/// if the vendor took them for duplicates before, and the same run always makes the same. Valid
/// until the next call with this `memory`.
[[nodiscard]] std::string_view newInsertId(const InsertIdParts& parts, std::string& memory);

} // namespace shardscope::remediate
