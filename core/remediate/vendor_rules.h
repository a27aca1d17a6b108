// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace shardscope::remediate {

// What the vendor's /import takes, from its page "Import Events".

inline constexpr std::size_t kMostEventsPerBatch = 2'000;
inline constexpr std::size_t kMostBatchBytes = 10'000'000; ///< uncompressed
inline constexpr std::size_t kMostEventBytes = 1'000'000;
inline constexpr std::size_t kMostProperties = 254;
inline constexpr std::size_t kLongestInsertId = 36;
inline constexpr std::int64_t kEarliestMs = 31'536'000'000; ///< 1971-01-01
inline constexpr std::int64_t kLatestAheadMs = 3'600'000;   ///< after the moment of sending

/// What the vendor's servers add to an event; an import must not bring it along.
inline constexpr std::array<std::string_view, 8> kServerProperties{"$import",
                                                                   "$mp_api_endpoint",
                                                                   "$mp_api_timestamp_ms",
                                                                   "$mp_event_size",
                                                                   "mp_processing_time_ms",
                                                                   "$is_reshuffled",
                                                                   "$distinct_id_before_identity",
                                                                   "$preshuffle_distinct_id"};

/// Whether the vendor refuses this text as a distinct_id or $insert_id, for instance "undefined".
[[nodiscard]] bool isForbiddenId(std::string_view id);

/// Whether the vendor takes this text as an $insert_id.
[[nodiscard]] bool isInsertId(std::string_view id);

} // namespace shardscope::remediate
