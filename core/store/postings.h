// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::store {

/// In which segments of a file the events of some ids begin, on one day.
struct PostingsBlock {
    std::vector<std::uint32_t> ids;      ///< ascending
    std::vector<std::uint32_t> ends;     ///< where the segments of each id end in `segments`
    std::vector<std::uint16_t> segments; ///< ascending within each id

    void add(std::uint32_t id, std::span<const std::uint16_t> places);
    /// Of ids[at].
    [[nodiscard]] std::span<const std::uint16_t> segmentsOf(std::size_t at) const;

    bool operator==(const PostingsBlock&) const = default;
};

[[nodiscard]] std::string encodePostings(const PostingsBlock& block);
[[nodiscard]] base::Result<PostingsBlock> decodePostings(std::string_view blob);

} // namespace shardscope::store
