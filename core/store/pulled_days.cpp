// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pulled_days.h"

namespace shardscope::store {

namespace {
constexpr std::uint64_t kMostDays = 10'000;
constexpr std::uint64_t kLongestText = 8192; // what other programs wrote is no larger either
} // namespace

base::Result<std::vector<PulledDay>> readPulledDays(const Database& database, const PullKey& key,
                                                    events::DayRange range) {
    std::vector<PulledDay> days;
    Statement select = database.prepare(
        "SELECT day, state, reason, events, bytes, started_ms, path FROM pulled_days "
        "WHERE server = ? AND project = ? AND query = ? AND day BETWEEN ? AND ? "
        "AND state BETWEEN 0 AND 2 AND length(CAST(reason AS BLOB)) <= ? AND length(path) <= ? "
        "ORDER BY day LIMIT ?");
    select.bindText(1, key.server).bind(2, key.projectId).bindText(3, key.query);
    select.bind(4, range.first.number).bind(5, range.last.number);
    select.bind(6, kLongestText).bind(7, kLongestText).bind(8, kMostDays);
    while (select.step()) {
        days.push_back({.day = {static_cast<std::int32_t>(select.integer(0))},
                        .state = static_cast<PulledDay::State>(select.integer(1)),
                        .reason = select.text(2),
                        .events = select.count(3),
                        .bytes = select.count(4),
                        .startedMs = select.integer(5),
                        .path = select.text(6)});
    }
    if (select.failed()) {
        return base::fail(database.lastError());
    }
    return days;
}

base::Result<void> writePulledDay(const Database& database, const PullKey& key,
                                  const PulledDay& day) {
    Statement insert =
        database.prepare("INSERT OR REPLACE INTO pulled_days VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bindText(1, key.server).bind(2, key.projectId).bindText(3, key.query);
    insert.bind(4, day.day.number).bind(5, static_cast<int>(day.state)).bindText(6, day.reason);
    insert.bind(7, day.events).bind(8, day.bytes).bind(9, day.startedMs).bindBytes(10, day.path);
    return insert.run() ? base::Result<void>{} : base::fail(database.lastError());
}

} // namespace shardscope::store
