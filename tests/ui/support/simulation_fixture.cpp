// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/simulation_fixture.h"

#include "tests/ui/support/snapshot_fixture.h"

#include <set>
#include <utility>

namespace shardscope::test {

namespace {

constexpr std::uint64_t kLimit = 200'000;
constexpr std::uint64_t kOfTheDay = 4'100'000;

session::SimulatedKey key(const std::string& id, int day, std::uint64_t events,
                          std::uint64_t renamed) {
    session::SimulatedKey made;
    made.key.id = id;
    made.day = {kFirstDay.number + day};
    made.events = events;
    made.wouldRename = events - kLimit;
    made.renamed = renamed;
    made.dayEvents = kOfTheDay;
    made.recorded = renamed == made.wouldRename;
    made.crossedAtMs = std::int64_t{1000} * (made.day.number * 86'400 + 3 * 3'600 + 731);
    return made;
}

/// Sums and days that follow from the keys.
session::LimitSimulation simulationOf(std::vector<session::SimulatedKey> keys) {
    session::LimitSimulation made;
    made.timezone = "Europe/Berlin";
    made.empty = false;
    made.range = {kFirstDay, {kFirstDay.number + 14}};
    made.caseLimit = kLimit;
    made.effect.limit = kLimit;
    std::set<std::string> ids;
    for (int day = 0; day < 15; ++day) {
        made.days.push_back({{kFirstDay.number + day}, kOfTheDay, 0, 0});
    }
    for (const session::SimulatedKey& each : keys) {
        ids.insert(each.key.id);
        made.effect.wouldRename += each.wouldRename;
        made.renamed += each.renamed;
        session::SimulatedDay& day =
            made.days[static_cast<std::size_t>(each.day.number - kFirstDay.number)];
        day.wouldRename += each.wouldRename;
        day.renamed += each.renamed;
    }
    made.events = 15 * kOfTheDay;
    made.effect.keys = ids.size();
    made.effect.keyDays = keys.size();
    made.presets = {
        {100'000, 9, 41, made.effect.wouldRename * 2}, made.effect, {1'000'000, 1, 2, 1'210'331}};
    made.keys = std::move(keys);
    return made;
}

} // namespace

session::LimitSimulation realisticSimulation() {
    return simulationOf({key("user_id", 2, 1'920'331, 1'720'331), key("user_id", 3, 1'689'002, 0),
                         key("spend_data", 4, 640'118, 540'118),
                         key("pod-7f9c4d5b6-x2x8q", 7, 402'000, 181'344),
                         key("00000000-0000-0000-0000-000000000000", 9, 200'001, 1)});
}

session::LimitSimulation hostileSimulation() {
    std::vector<session::SimulatedKey> keys;
    for (const std::string& text : hostileTexts()) {
        keys.push_back(key(text, static_cast<int>(keys.size() % 15), 300'000, 0));
        keys.back().crossedAtMs.reset();
    }
    session::LimitSimulation made = simulationOf(std::move(keys));
    made.complete = false;
    made.missing = {"/exports/<b>2023</b>.json.gz"};
    return made;
}

session::LimitSimulation calmSimulation() {
    session::LimitSimulation made = simulationOf({});
    made.renamed = made.days[3].renamed = 18'204;
    made.presets = {{100'000, 0, 0, 0}, made.effect, {1'000'000, 0, 0, 0}};
    return made;
}

} // namespace shardscope::test
