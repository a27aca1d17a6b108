// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/events/day.h"
#include "core/events/property_value.h"
#include "core/events/shard_key.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shardscope::session {

/// What a key's events are like, compared with all other events of the same days.
struct ProfileRequest {
    events::ShardKey key;
    std::optional<events::Day> from; ///< event dates, both ends included
    std::optional<events::Day> to;
    /// About so many of the other events are read, spread over the files; all of them where there
    /// are no more, and where it is 0.
    std::uint64_t sample = 100'000;
    std::size_t mostValues = 20;        ///< of each property
    std::optional<std::uint64_t> limit; ///< none: the case's
};

/// One value of a property.
struct ValueProfile {
    events::ValueType type = events::ValueType::String;
    std::string text; ///< a string decoded, else JSON as spelled; any bytes
    bool cut = false; ///< the text is the beginning of a longer one
    std::uint64_t here = 0;
    std::uint64_t elsewhere = 0;
    std::int64_t firstMs = 0; ///< event time of the key's first event with it, Unix ms
    std::int64_t lastMs = 0;

    bool operator==(const ValueProfile&) const = default;
};

/// One property on the key's events ("here") and on the others that were read ("elsewhere").
struct PropertyProfile {
    std::string name; ///< decoded, any bytes
    std::uint64_t here = 0;
    std::uint64_t elsewhere = 0;
    std::uint64_t distinctHere = 0;
    std::uint64_t distinctElsewhere = 0;
    /// False: more distinct values than memory is given for. Then numbers of distinct values are
    /// estimates, within 3 % nineteen times in twenty; counts of values are too low by `lost` at
    /// most, and a moment may be that of a later event than the first.
    bool exact = true;
    std::uint64_t lostHere = 0;
    std::uint64_t lostElsewhere = 0;
    /// How much the property tells the key from the others: the Jensen-Shannon divergence of its
    /// values here and elsewhere, absence being one of them, in bits. 0: the same, 1: nothing in
    /// common. Values that occur fewer than five times count as one, so that ids tell nothing.
    double skew = 0;
    std::vector<ValueProfile> values; ///< most frequent here first, then by text

    bool operator==(const PropertyProfile&) const = default;
};

/// Events of the key in one minute.
struct ProfileMinute {
    std::int32_t minute = 0; ///< whole minutes since the day began; by event time
    std::uint32_t events = 0;
    std::uint32_t deduplicated = 0; ///< meaningless where the day has no ProfileDay::deduplicated

    bool operator==(const ProfileMinute&) const = default;
};

struct ProfileDay {
    events::Day day;
    std::int64_t startMs = 0; ///< the day's first moment, Unix ms
    std::uint64_t events = 0;
    std::uint64_t renamed = 0; ///< of the events, those named $hotshard_events
    /// Distinct events; none where the day has more than memory is given for.
    std::optional<std::uint64_t> deduplicated;
    /// Processing time (else time) of event number limit + 1 in processing order, Unix ms.
    std::optional<std::int64_t> crossedAtMs;
    /// The same when every event counts once.
    std::optional<std::int64_t> deduplicatedCrossedAtMs;
    std::vector<ProfileMinute> minutes; ///< with events, ascending

    bool operator==(const ProfileDay&) const = default;
};

struct KeyProfile {
    events::ShardKey key;
    std::string timezone;
    std::uint64_t limit = 0;
    std::uint64_t events = 0;       ///< of the key, all of them read
    std::uint64_t others = 0;       ///< other events that were read
    std::uint64_t othersInCase = 0; ///< other events of these days
    bool sampled = false;           ///< `others` are a sample of `othersInCase`
    PropertyProfile event;          ///< original event names
    /// The ids with events of a group; nothing for a user id.
    std::optional<PropertyProfile> ids;
    std::vector<PropertyProfile> properties; ///< most telling first, then by name
    /// Properties that came after as many others as memory is given for, or with names longer
    /// than 256 bytes, were left out; so many events have some.
    std::uint64_t eventsWithOthers = 0;
    std::vector<ProfileDay> days;  ///< ascending
    std::uint64_t daysLeftOut = 0; ///< events on days beyond the first 4,000
    /// One for each file that may hold more of the key's events but is gone or has changed.
    std::vector<base::Error> unreadable;

    bool operator==(const KeyProfile&) const = default;
};

/// What a property is about, by its name as Mixpanel's SDKs and customers use it.
enum class PropertyTopic { Version, Source, Other };
[[nodiscard]] PropertyTopic topicOf(const std::string& property);

/// "Since 4.2.0": the version that most of the key's events carry and few others do.
struct Onset {
    std::string property;
    ValueProfile value;
};
[[nodiscard]] std::optional<Onset> onsetOf(const KeyProfile& profile);

/// How many times as frequent here as elsewhere; none when it is not elsewhere.
[[nodiscard]] std::optional<double> liftOf(const KeyProfile& profile, const ValueProfile& value);

} // namespace shardscope::session
