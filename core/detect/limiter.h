// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/key_day_counter.h"
#include "core/events/calendar.h"
#include "core/events/event_view.h"
#include "core/events/shard_key.h"
#include "core/json/splice.h"

#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace shardscope::detect {

/// The vendor's limit at ingestion, applied to one storage: the first `limit` events of each key
/// and date stay, later ones are renamed. docs/cli.md, "The limiter", is the contract.
class Limiter {
public:
    struct Options {
        events::KeyKind storage = events::KeyKind::User;
        std::string groupKey; ///< of a group storage; the reader's only group key
        std::uint64_t limit = 0;
        bool writeRecords = false;
    };

    Limiter(Options options, events::ProjectCalendar calendar,
            std::unique_ptr<KeyDayCounter> counter);

    /// Judges one event. `line` is the JSON object it was read from. False: it stays as it is.
    /// True: rewritten() takes its place, and records() follow it, each a line of its own.
    [[nodiscard]] bool apply(std::string_view line, const events::EventView& event);

    [[nodiscard]] const std::string& rewritten() const { return m_rewritten; }
    [[nodiscard]] const std::vector<std::string>& records() const { return m_records; }
    [[nodiscard]] std::uint64_t errorBound() const { return m_counter->errorBound(); }

private:
    /// A key that an event names, and where its values stand in the line.
    struct Named {
        std::string id; ///< decoded
        std::vector<std::string_view> places;
        bool over = false;
    };

    [[nodiscard]] bool findKeys(std::string_view line);
    void nameKey(std::string_view value, std::string_view place);
    void nameListElements(std::string_view list);
    [[nodiscard]] bool countUser(std::string_view line, const events::EventView& event,
                                 events::Day day);
    [[nodiscard]] bool countGroups(std::string_view line, const events::EventView& event,
                                   events::Day day);
    void rewrite(std::string_view line);
    void writeRecord(const Named& key);

    Options m_options;
    events::ProjectCalendar m_calendar;
    events::ProjectCalendar::Cursor m_cursor;
    std::unique_ptr<KeyDayCounter> m_counter;
    std::set<std::pair<std::string, events::Day>> m_recorded;

    // Of the present event.
    std::string_view m_eventToken;
    std::string_view m_properties;
    std::string_view m_timeToken;
    std::vector<Named> m_keys; ///< in the order of the line
    std::unordered_map<std::string, std::size_t> m_placeOfKey;
    std::string m_rewritten;
    std::vector<std::string> m_records;
};

} // namespace shardscope::detect
