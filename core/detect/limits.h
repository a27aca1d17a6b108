// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace shardscope::detect {

/// Events per key and event date above which the vendor renames.
/// Source: Mixpanel "Hot Shard Limits"; 100K was the user limit until September 2023.
struct Limits {
    static constexpr std::uint64_t kLegacyUser = 100'000;
    static constexpr std::uint64_t kUser = 200'000;
    static constexpr std::uint64_t kGroup = 1'000'000;

    std::uint64_t user = kUser;
    std::uint64_t group = kGroup;

    bool operator==(const Limits&) const = default;
};

} // namespace shardscope::detect
