// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/event_hash.h"

#include "core/events/event_time.h"
#include "core/json/scalars.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <bit>

namespace shardscope::session {

namespace {

/// Folds a value into a hash so that order matters and every bit counts.
std::uint64_t mix(std::uint64_t hash, std::uint64_t value) {
    return XXH3_64bits_withSeed(&value, sizeof value, hash);
}

} // namespace

EventHashes hashEvent(const events::EventView& view, std::uint64_t eventHash,
                      std::optional<std::uint64_t> idHash) {
    constexpr std::uint64_t kNobody = 0x9e3779b97f4a7c15ULL;
    // "1" and 1 are different $insert_ids, and so are "" and none at all.
    const std::uint64_t insertHash =
        XXH3_64bits_withSeed(view.insertId.text.data(), view.insertId.text.size(),
                             static_cast<std::uint64_t>(view.insertId.type));
    const std::uint64_t named = mix(insertHash, eventHash);
    EventHashes hashes;
    hashes.fingerprint =
        mix(mix(named, idHash.value_or(kNobody)), std::bit_cast<std::uint64_t>(view.timeMs));
    const bool hasInsertId = view.insertId.isText() || view.insertId.isNumber();
    hashes.overlap = hasInsertId ? named : hashes.fingerprint;
    return hashes;
}

std::optional<std::int64_t> processingTimeOf(const events::EventView& view) {
    if (view.processingTime.isNumber()) {
        const double processed = json::toDouble(view.processingTime.text);
        if (events::isCalendarTime(processed)) {
            return events::wholeMs(processed);
        }
    }
    return std::nullopt;
}

std::int64_t processedMsOf(const events::EventView& view) {
    return processingTimeOf(view).value_or(events::wholeMs(view.timeMs));
}

} // namespace shardscope::session
