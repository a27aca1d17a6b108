// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/event_hash.h"

#include "core/events/event_time.h"
#include "core/json/scalars.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <bit>

namespace shardscope::session {

namespace {

std::uint64_t mixIn(std::uint64_t hash, std::string_view text) {
    return XXH3_64bits_withSeed(text.data(), text.size(), hash);
}

std::uint64_t mixIn(std::uint64_t hash, std::uint64_t value) {
    return XXH3_64bits_withSeed(&value, sizeof value, hash);
}

/// "1" and 1 are different ids, and so are "" and none at all.
std::uint64_t mixIn(std::uint64_t hash, const events::PropertyValue& value) {
    return mixIn(hash + static_cast<std::uint64_t>(value.type), value.text);
}

} // namespace

std::uint64_t fingerprintOf(const events::EventView& view, const events::Attribution& whom) {
    constexpr std::uint64_t kNobody = 0x9e3779b97f4a7c15ULL;
    std::uint64_t hash = mixIn(0, whom.event);
    hash = whom.userId ? mixIn(hash, *whom.userId) : mixIn(hash, kNobody);
    hash = mixIn(hash, std::bit_cast<std::uint64_t>(view.timeMs));
    return mixIn(hash, view.insertId);
}

std::uint64_t overlapHashOf(const events::EventView& view, const events::Attribution& whom,
                            std::uint64_t fingerprint) {
    const bool hasInsertId = view.insertId.isText() || view.insertId.isNumber();
    return hasInsertId ? mixIn(mixIn(0, whom.event), view.insertId) : fingerprint;
}

std::int64_t processedMsOf(const events::EventView& view) {
    if (view.processingTime.isNumber()) {
        const double processed = json::toDouble(view.processingTime.text);
        if (events::isCalendarTime(processed)) {
            return events::wholeMs(processed);
        }
    }
    return events::wholeMs(view.timeMs);
}

} // namespace shardscope::session
