// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/attribution.h"
#include "core/events/event_view.h"

#include <cstdint>

namespace shardscope::session {

/// 64-bit fingerprint of (event, distinct_id, time, $insert_id), the vendor's identity of an
/// event; original name and id, time as a number of milliseconds. Two different events of one
/// key and day share it with a chance of n^2 / 2^65: 1 in 10 million at 2 million events.
[[nodiscard]] std::uint64_t fingerprintOf(const events::EventView& view,
                                          const events::Attribution& whom);

/// Recognises a row in another export of the same day, where late identity changes may have
/// rewritten its distinct_id: hash of (event, $insert_id), or the fingerprint without one.
[[nodiscard]] std::uint64_t overlapHashOf(const events::EventView& view,
                                          const events::Attribution& whom,
                                          std::uint64_t fingerprint);

/// When the server took the event in, Unix ms: mp_processing_time_ms, else its time.
[[nodiscard]] std::int64_t processedMsOf(const events::EventView& view);

} // namespace shardscope::session
