// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/snapshot_fixture.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace std::string_literals;

namespace shardscope::test {

namespace {

constexpr int kDays = 15;
constexpr std::uint64_t kUserLimit = 2'000;
constexpr std::uint64_t kGroupLimit = 10'000;

/// A key's events per day: `level` a day with a weekly wave, `hotFactor` times it on the days
/// from `hotFrom` to `hotTo`.
struct Shape {
    std::string id;
    double level = 100;
    int hotFrom = -1;
    int hotTo = -1;
    double hotFactor = 1;
};

std::vector<std::uint64_t> countsOf(const Shape& shape) {
    std::vector<std::uint64_t> counts;
    for (int day = 0; day < kDays; ++day) {
        const double wave = 1 + 0.18 * std::sin(day * 0.9 + shape.level);
        const bool hot = day >= shape.hotFrom && day <= shape.hotTo;
        counts.push_back(
            static_cast<std::uint64_t>(shape.level * wave * (hot ? shape.hotFactor : 1)));
    }
    return counts;
}

const std::vector<Shape>& idShapes() {
    static const std::vector<Shape> shapes = {
        {"user_id", 210, 4, 14, 84},
        {"ip-10-40-3-17.eu-west-1.compute.internal", 900, 1, 9, 7},
        {"spend_data", 1'500, 6, 12, 1.9},
        {"Company", 700, 0, 14, 1.0},
        {"00000000-0000-0000-0000-000000000000", 1'150, 8, 11, 1.5},
        {"retry-worker-eu-7", 60, 10, 11, 46},
        {"null", 380, 3, 5, 2.4},
        {"anna.schmidt@example.com", 130, -1, -1, 1},
        {"$device:18a6f3c0b2d19e-0c4f6a8b1d2e3f-1b525636", 96, -1, -1, 1},
        {"4b5f0c9e-7a1d-4a53-9f27-0d3c1e8b7a66", 61, -1, -1, 1},
        {"e21b7f60-8c44-4ef0-b9d2-5a7c9e013f48", 44, -1, -1, 1},
        {"19384756", 31, -1, -1, 1},
        {"guest", 22, -1, -1, 1},
        {"beta-tester-042", 9, -1, -1, 1},
    };
    return shapes;
}

store::IdRow idRow(const Shape& shape, const std::vector<std::uint64_t>& counts, int rank) {
    store::IdRow row;
    row.id = shape.id;
    row.volume = std::accumulate(counts.begin(), counts.end(), std::uint64_t(0));
    row.uniqueEvents = static_cast<std::uint64_t>(std::max(1, 9 - rank / 2));
    row.uniqueDays = kDays;
    row.events = row.volume;
    row.deduplicated = row.volume - row.volume / static_cast<std::uint64_t>(4 + rank);
    for (int day = 0; day < kDays; ++day) {
        const std::uint64_t count = counts[static_cast<std::size_t>(day)];
        if (count > row.maxPerDay) {
            row.maxPerDay = count;
            row.maxDay = {kFirstDay.number + day};
        }
        if (count > kUserLimit) {
            ++row.hotDays;
            row.remediated += count - kUserLimit;
            row.firstHotDay = row.firstHotDay.value_or(events::Day{kFirstDay.number + day});
        }
    }
    row.recorded = row.hotDays > 0;
    return row;
}

void addIds(store::BoardSnapshot& board) {
    int rank = 0;
    for (const Shape& shape : idShapes()) {
        const std::vector<std::uint64_t> counts = countsOf(shape);
        board.ids.push_back(idRow(shape, counts, rank++));
        board.heat.push_back({{events::KeyKind::User, {}, shape.id}, kUserLimit, counts});
    }
    const auto byVolume = [](const store::IdRow& a, const store::IdRow& b) {
        return a.volume > b.volume;
    };
    std::stable_sort(board.ids.begin(), board.ids.end(), byVolume);
    board.ids.back().remediated = 12;
    for (store::IdRow& row : board.ids) {
        if (row.id == "null") {
            row.renameReason = store::RenameReason::Duplicates;
            row.remediated = 412;
        }
    }
    const auto peak = [](const store::HeatRow& row) {
        return *std::max_element(row.counts.begin(), row.counts.end());
    };
    std::stable_sort(board.heat.begin(), board.heat.end(),
                     [&peak](const auto& a, const auto& b) { return peak(a) > peak(b); });
}

void addEvents(store::BoardSnapshot& board) {
    const std::vector<Shape> shapes = {
        {"Page Viewed", 5'200, 4, 14, 2.2},      {"Search", 2'300, 4, 14, 1.6},
        {"Add to Cart", 1'300, 6, 12, 2.0},      {"Sync Completed", 900, 10, 11, 3.4},
        {"Checkout Started", 620, -1, -1, 1},    {"Purchase", 380, -1, -1, 1},
        {"Signed Up", 170, -1, -1, 1},           {"App Opened", 120, -1, -1, 1},
        {"Notification Received", 70, -1, -1, 1}};
    store::EventDaySeries other;
    other.other = true;
    other.volumes.assign(kDays, 0);
    std::uint64_t ids = 9'120;
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const std::vector<std::uint64_t> counts = countsOf(shapes[i]);
        board.events.push_back({shapes[i].id,
                                std::accumulate(counts.begin(), counts.end(), std::uint64_t(0)),
                                ids, kDays});
        ids = ids * 3 / 5;
        if (i < 7) {
            board.eventDays.push_back({shapes[i].id, false, counts});
        } else {
            std::transform(counts.begin(), counts.end(), other.volumes.begin(),
                           other.volumes.begin(), std::plus<>());
        }
    }
    board.eventDays.push_back(other);
    for (int day = 0; day < kDays; ++day) {
        store::DayRow row;
        row.day = {kFirstDay.number + day};
        for (const store::EventDaySeries& series : board.eventDays) {
            row.volume += series.volumes[static_cast<std::size_t>(day)];
        }
        row.remediated = day >= 4 ? row.volume / 3 : 0;
        board.days.push_back(row);
    }
    for (const store::EventRow& event : board.events) {
        board.overall.volume += event.volume;
    }
    board.overall.uniqueEvents = board.events.size();
    board.overall.uniqueDays = kDays;
}

void addGroups(store::BoardSnapshot& board) {
    const auto add = [&board](const char* key, const char* id, const char* name, double level,
                              bool recorded) {
        const std::vector<std::uint64_t> counts = countsOf({id, level, 5, 9, 1.7});
        store::GroupRow row;
        row.group = {key, id};
        if (name != nullptr) {
            row.displayName = name;
        }
        row.volume = std::accumulate(counts.begin(), counts.end(), std::uint64_t(0));
        row.uniqueEvents = 9;
        row.uniqueDays = kDays;
        row.maxPerDay = *std::max_element(counts.begin(), counts.end());
        row.hotDays = static_cast<std::uint64_t>(std::count_if(
            counts.begin(), counts.end(), [](std::uint64_t count) { return count > kGroupLimit; }));
        row.recorded = recorded;
        board.groups.push_back(row);
    };
    add("company", "acme-4711", "Acme Corporation", 11'900, true);
    add("company", "initech", "Initech GmbH & Co. KG", 5'100, false);
    add("company", "globex", nullptr, 2'200, false);
    add("team", "growth", "Growth", 1'900, false);
    add("team", "42", nullptr, 640, false);
    add("company", "umbrella-holdings-international-emea", "Umbrella Holdings International EMEA",
        320, false);
}

void addFigures(store::BoardSnapshot& board) {
    store::BoardFigures& figures = board.figures;
    for (const store::IdRow& row : board.ids) {
        figures.hotIds += row.hotDays > 0 ? 1 : 0;
        figures.eventsOverLimit += row.hotDays > 0 ? row.remediated : 0;
    }
    figures.hotGroups = 1;
    figures.hotDays = 14;
    figures.rawEvents = board.overall.volume;
    figures.deduplicatedEvents = board.overall.volume * 10 / 13;
    figures.badLines = 12;
    figures.incompleteFiles = 1;
    board.totals.events = board.overall.volume;
    board.totals.remediated = figures.eventsOverLimit;
    board.totals.records = 23;
    board.totals.ids = 12'408;
    board.totals.groups = board.groups.size();
}

/// What the panels beside the overview show, from what the overview shows.
void addSections(store::BoardSnapshot& board) {
    for (int day = 0; day < kDays; ++day) {
        store::DayHeat heat;
        heat.day = {kFirstDay.number + day};
        for (const store::HeatRow& row : board.heat) {
            const std::uint64_t events = row.counts[static_cast<std::size_t>(day)];
            heat.rawEvents += events;
            heat.hotIds += events > kUserLimit ? 1 : 0;
            heat.eventsOverLimit += events - std::min(events, kUserLimit);
        }
        heat.deduplicatedEvents = heat.rawEvents * 10 / 13;
        heat.hotGroups = day == 7 ? 1 : 0;
        board.dayHeat.push_back(heat);
    }
    board.groupShares.push_back({.key = "company",
                                 .groups = 4,
                                 .events = 20'000,
                                 .gini = 0.5,
                                 .points = {{1, 12'000}, {2, 17'000}, {3, 19'500}, {4, 20'000}},
                                 .largest = {"Acme", "Globex", "Initech", "Umbrella"}});
    board.groupShares.push_back({.key = "team",
                                 .groups = 2,
                                 .events = 3'000,
                                 .gini = 0.1,
                                 .points = {{1, 1'800}, {2, 3'000}},
                                 .largest = {"red", "blue"}});
    const auto add = [&board](const char* id, int day, std::uint64_t events, std::uint64_t renamed,
                              bool recorded, store::Disagreement disagreement) {
        store::KeyDayRow row{.key = {events::KeyKind::User, {}, id},
                             .day = {kFirstDay.number + day},
                             .events = events,
                             .deduplicated = events * 10 / 13,
                             .renamed = renamed,
                             .limit = kUserLimit,
                             .recorded = recorded,
                             .acted = recorded || renamed > 0,
                             .disagreement = disagreement};
        board.server.agreed += row.agrees() ? 1 : 0;
        ++board.server.keyDays;
        board.server.rows.push_back(row);
    };
    add("user_id", 5, 17'000, 15'000, true, store::Disagreement::None);
    add("user_id", 6, 16'000, 14'000, false, store::Disagreement::None);
    add("retry-worker-eu-7", 10, 2'400, 0, false, store::Disagreement::Unknown);
    add("spend_data", 7, 2'050, 0, false, store::Disagreement::JustOver);
    add("null", 4, 0, 0, true, store::Disagreement::NoRows);
    board.server.userLimit = 2'000;
}

} // namespace

store::BoardSnapshot realisticBoard() {
    store::BoardSnapshot board;
    board.scope = store::Scope::All;
    board.from = kFirstDay;
    board.to = {kFirstDay.number + kDays - 1};
    board.empty = false;
    board.timezone = "Europe/Berlin";
    board.limits = {kUserLimit, kGroupLimit};
    board.demoLimits = true;
    addIds(board);
    addEvents(board);
    addGroups(board);
    addFigures(board);
    addSections(board);
    return board;
}

const std::vector<std::string>& hostileTexts() {
    static const std::vector<std::string> texts = {
        "<b onclick=\"x\">bold</b><img src=x>",
        "line\nbreak\ttab\r\nand more",
        "שלום עולם, זה מזהה ארוך",
        "left\u202Ethgir\u2066isolate",
        "nul\0inside"s,
        std::string(10'000, 'w'),
        "👩‍🚀🔥👨‍👩‍👧‍👦 emoji",
        "broken \xff\xfe\xc3( utf8",
        "   ",
        "%1 %2 %n %L1 && & _mnemonic",
        "Z̷̡̛͇̘͔̏͗͘a̵̧͙̼͊̇l̶̛̺͍̽g̵̺̟̈́͝o̵̧̺̎͠",
        "東京都港区六本木",
    };
    return texts;
}

store::BoardSnapshot hostileBoard() {
    store::BoardSnapshot board = realisticBoard();
    const std::vector<std::string>& texts = hostileTexts();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i < board.ids.size()) {
            board.ids[i].id = texts[i];
        }
        if (i < board.heat.size()) {
            board.heat[i].key.id = texts[i];
        }
        if (i < board.events.size()) {
            board.events[i].event = texts[i];
        }
        if (i + 1 < board.eventDays.size()) {
            board.eventDays[i].event = texts[i];
        }
        if (i < board.groups.size()) {
            board.groups[i].group = {texts[texts.size() - 1 - i], texts[i]};
            board.groups[i].displayName = texts[(i + 3) % texts.size()];
        }
        if (i < board.groupShares.size()) {
            board.groupShares[i].key = texts[i];
            board.groupShares[i].largest.front() = texts[i];
        }
        if (i < board.server.rows.size()) {
            board.server.rows[i].key.id = texts[i];
        }
    }
    board.timezone = "<script>alert(1)</script>";
    return board;
}

store::BoardSnapshot emptyBoard() {
    store::BoardSnapshot board;
    board.timezone = "UTC";
    return board;
}

store::BoardSnapshot filteredOutBoard() {
    store::BoardSnapshot board = emptyBoard();
    board.empty = false;
    board.from = kFirstDay;
    board.to = {kFirstDay.number + kDays - 1};
    return board;
}

store::BoardSnapshot focusedBoard() {
    store::BoardSnapshot board = realisticBoard();
    store::Timeline timeline;
    timeline.key = board.heat.front().key;
    timeline.firstHour = static_cast<std::int64_t>(kFirstDay.number) * 24;
    for (const std::uint64_t count : board.heat.front().counts) {
        std::uint64_t soFar = 0;
        for (int hour = 0; hour < 24; ++hour) {
            const double share = (1 + 0.8 * std::sin((hour - 8) * 0.2618)) / 24.0;
            const auto events = static_cast<std::uint32_t>(static_cast<double>(count) * share);
            const std::uint64_t after = soFar + events;
            const std::uint64_t renamed =
                after <= kUserLimit ? 0 : std::min<std::uint64_t>(events, after - kUserLimit);
            timeline.perHour.push_back(events);
            timeline.remediatedPerHour.push_back(static_cast<std::uint32_t>(renamed));
            soFar = after;
        }
    }
    board.timeline = timeline;
    return board;
}

} // namespace shardscope::test
