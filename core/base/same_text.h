// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace shardscope::base {

/// Whether two texts are the same bytes. For short texts that are mostly equal: inlined, in steps
/// of eight bytes of which the last one overlaps, where a call of memcmp costs more than the work.
[[nodiscard]] inline bool sameText(std::string_view left, std::string_view right) {
    constexpr std::size_t kStep = sizeof(std::uint64_t);
    const std::size_t size = left.size();
    if (size != right.size()) {
        return false;
    }
    if (size < kStep) {
        for (std::size_t at = 0; at < size; ++at) {
            if (left[at] != right[at]) {
                return false;
            }
        }
        return true;
    }
    const auto differsAt = [&](std::size_t at) {
        std::uint64_t one = 0;
        std::uint64_t other = 0;
        std::memcpy(&one, left.data() + at, kStep);
        std::memcpy(&other, right.data() + at, kStep);
        return one != other;
    };
    for (std::size_t at = 0; at + kStep < size; at += kStep) {
        if (differsAt(at)) {
            return false;
        }
    }
    return !differsAt(size - kStep);
}

} // namespace shardscope::base
