// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event_view.h"

#include <cstdint>
#include <optional>

namespace shardscope::session {

/// Hashes of one event's identity, each 64 bits wide.
struct EventHashes {
    /// Of (event, distinct_id, time, $insert_id), the vendor's identity of an event; original
    /// name and id, time as a number of milliseconds. Two different events of one key and day
    /// share it with a chance of n^2 / 2^65: 1 in 10 million at 2 million events.
    std::uint64_t fingerprint = 0;
    /// Of (event, $insert_id), or the fingerprint without one: recognises a row in another
    /// export of the day, where late identity changes may have rewritten its distinct_id.
    std::uint64_t overlap = 0;
};
/// `eventHash` and `idHash` are base::hashText of the original name and id.
[[nodiscard]] EventHashes hashEvent(const events::EventView& view, std::uint64_t eventHash,
                                    std::optional<std::uint64_t> idHash);

/// mp_processing_time_ms, when it is a moment of the calendar.
[[nodiscard]] std::optional<std::int64_t> processingTimeOf(const events::EventView& view);

/// When the server took the event in, Unix ms: mp_processing_time_ms, else its time.
[[nodiscard]] std::int64_t processedMsOf(const events::EventView& view);

} // namespace shardscope::session
