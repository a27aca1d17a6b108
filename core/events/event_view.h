// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/property_value.h"

#include <span>
#include <string_view>

namespace shardscope::events {

/// The event names the vendor reserves for hot shards.
inline constexpr std::string_view kHotshardEvents = "$hotshard_events";
inline constexpr std::string_view kHotshardRecord = "$hotshard_record";

/// What counting needs of one line of an export, not owned: valid until the next line is read.
struct EventView {
    std::string_view event; ///< as in the export, decoded
    double timeMs = 0;      ///< Unix ms; fractions kept
    PropertyValue distinctId;
    PropertyValue insertId;
    PropertyValue processingTime;  ///< mp_processing_time_ms
    PropertyValue originalEvent;   ///< mp_original_event_name
    PropertyValue originalId;      ///< mp_original_distinct_id
    PropertyValue recordId;        ///< hotshard_distinct_id
    PropertyValue recordGroupKey;  ///< hotshard_group_key
    PropertyValue recordGroupName; ///< hotshard_group_display_name
    /// One value per known group key, in the order of the keys given to the reader.
    std::span<const PropertyValue> groups;

    [[nodiscard]] bool isRenamed() const { return event == kHotshardEvents; }
    [[nodiscard]] bool isRecord() const { return event == kHotshardRecord; }
};

} // namespace shardscope::events
