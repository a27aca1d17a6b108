// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/file_counter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

using namespace shardscope::detect;
using shardscope::base::LockedTable;
using shardscope::base::ShardedInterner;
using shardscope::events::Day;
using shardscope::events::KeyKind;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

/// Collects what a counter gives out, and checks its promises about order on the way.
class RecordingSink : public CountSink {
public:
    void cells(Day day, std::span<const Cell> block) override {
        ASSERT_FALSE(block.empty());
        ASSERT_LE(block.size(), kCellsPerBlock);
        for (std::size_t i = 0; i < block.size(); ++i) {
            ASSERT_EQ(CountedEvent::dayOfHour(block[i].hour()), day);
            ASSERT_EQ(ShardedInterner::shardOf(block[i].id), ShardedInterner::shardOf(block[0].id));
            ASSERT_TRUE(i == 0 || block[i - 1].id <= block[i].id);
        }
        all.insert(all.end(), block.begin(), block.end());
        ++blocks;
    }
    void segments(Day day, std::uint32_t id, std::span<const std::uint16_t> segments) override {
        ASSERT_TRUE(places.empty() || places.rbegin()->first < std::pair(day, id));
        places[{day, id}].assign(segments.begin(), segments.end());
    }
    void duplicates(Day day, std::uint32_t id, std::uint64_t count) override {
        repeated[{day, id}] += count;
    }
    void series(KeySeries one) override { kept.push_back(std::move(one)); }
    void groups(Day day, std::span<const GroupCount> counts) override {
        ASSERT_TRUE(groupsOfDay.emplace(day, std::vector(counts.begin(), counts.end())).second);
    }
    void dayEnds(Day day, std::uint64_t events, std::uint64_t renamed,
                 OverlapSample sample) override {
        ASSERT_TRUE(days.empty() || days.back() < day);
        days.push_back(day);
        eventsOfDay.push_back(events);
        renamedOfDay.push_back(renamed);
        samples.push_back(std::move(sample));
    }

    std::vector<Cell> all;
    std::size_t blocks = 0;
    std::map<std::pair<Day, std::uint32_t>, std::vector<std::uint16_t>> places;
    std::map<std::pair<Day, std::uint32_t>, std::uint64_t> repeated;
    std::vector<KeySeries> kept;
    std::map<Day, std::vector<GroupCount>> groupsOfDay;
    std::vector<Day> days;
    std::vector<std::uint64_t> eventsOfDay;
    std::vector<std::uint64_t> renamedOfDay;
    std::vector<OverlapSample> samples;
};

std::uint32_t setOf(LockedTable& sets, std::vector<std::uint32_t> groups) {
    std::string text(groups.size() * sizeof(std::uint32_t), '\0');
    if (!groups.empty()) { // memcpy takes no null, not even for nothing
        std::memcpy(text.data(), groups.data(), text.size());
    }
    return sets.add(text);
}

CountedEvent event(std::uint32_t id, std::int64_t hour, std::uint64_t fingerprint,
                   bool renamed = false) {
    CountedEvent row;
    row.id = id;
    row.hourAndRename = CountedEvent::packHour(hour, renamed);
    row.fingerprint = fingerprint;
    row.processedAndSegment =
        CountedEvent::packProcessed(static_cast<std::int64_t>(fingerprint), 0);
    return row;
}

void count(FileCounter& counter, const std::vector<CountedEvent>& rows, RecordingSink& sink) {
    for (const CountedEvent& row : rows) {
        ASSERT_TRUE(counter.add(row, row.fingerprint));
    }
    ASSERT_TRUE(counter.finish(sink, {}));
}

} // namespace

TEST(CountedEvent, PacksProcessingTimesOfAllCalendarYearsBesideASegment) {
    constexpr std::int64_t kYear1 = -62'135'596'800'000;
    constexpr std::int64_t kYear10000 = 253'402'300'800'000;
    for (const std::int64_t ms : {kYear1, std::int64_t{-1}, std::int64_t{0}, kYear10000}) {
        for (const std::uint16_t segment : {std::uint16_t{0}, CountedEvent::kLastSegment}) {
            CountedEvent row;
            row.processedAndSegment = CountedEvent::packProcessed(ms, segment);
            EXPECT_EQ(row.processedMs(), ms);
            EXPECT_EQ(row.segment(), segment);
        }
    }
}

TEST(CountedEvent, PacksHoursAndRenamesOfAnySign) {
    for (const std::int64_t hour : {-100'000, -25, -24, -1, 0, 1, 23, 24, 500'000}) {
        for (const bool renamed : {false, true}) {
            const CountedEvent row = event(1, hour, 1, renamed);
            EXPECT_EQ(row.hour(), hour);
            EXPECT_EQ(row.renamed(), renamed);
        }
    }
    EXPECT_EQ(CountedEvent::dayOfHour(-1), Day{-1});
    EXPECT_EQ(CountedEvent::dayOfHour(-24), Day{-1});
    EXPECT_EQ(CountedEvent::dayOfHour(-25), Day{-2});
    EXPECT_EQ(CountedEvent::dayOfHour(23), Day{0});
    EXPECT_EQ(CountedEvent::dayOfHour(24), Day{1});
}

TEST(FileCounter, TellsInWhichSegmentsTheEventsOfAnIdBegin) {
    const LockedTable sets;
    // So few rows in memory that most of them are merged from disk.
    FileCounter counter({.rows = {.rowsInMemory = 3}}, sets);
    RecordingSink sink;
    const auto at = [](std::uint32_t id, std::int64_t hour, std::uint16_t segment) {
        CountedEvent row = event(id, hour, segment);
        row.processedAndSegment = CountedEvent::packProcessed(-5, segment);
        return row;
    };
    count(counter,
          {at(7, 3, 9), at(7, 2, 0), at(7, 3, 9), at(8, 3, 1), at(7, 3, 0), at(7, 30, 4),
           at(CountedEvent::kNoId, 3, 2), at(7, 3, CountedEvent::kLastSegment)},
          sink);
    EXPECT_THAT((sink.places[{{0}, 7}]), ElementsAre(0, 9, CountedEvent::kLastSegment));
    EXPECT_THAT((sink.places[{{0}, 8}]), ElementsAre(1));
    EXPECT_THAT((sink.places[{{1}, 7}]), ElementsAre(4));
    EXPECT_THAT((sink.places[{{0}, CountedEvent::kNoId}]), ElementsAre(2));
}

TEST(FileCounter, CountsAlikeInMemoryThatAnotherFileHasLeft) {
    const LockedTable sets;
    shardscope::detect::RowMemory memory;
    for (const std::size_t rowsInMemory : {100U, 3U, 100U}) { // the second one merges from disk
        FileCounter counter({.rows = {.rowsInMemory = rowsInMemory, .memory = &memory}}, sets);
        RecordingSink sink;
        count(counter, {event(8, 5, 4), event(7, 5, 1), event(7, 5, 2), event(7, 30, 3)}, sink);
        EXPECT_THAT(sink.all,
                    ElementsAre(Cell{7, 0, 0, 10, 2}, Cell{8, 0, 0, 10, 1}, Cell{7, 0, 0, 60, 1}))
            << rowsInMemory;
        EXPECT_EQ(memory.rows.capacity() > 0, rowsInMemory == 100U) << "cursors took its place";
    }
}

TEST(FileCounter, JoinsEqualEventsOfAnHourIntoOneCell) {
    LockedTable sets;
    FileCounter counter({}, sets);
    RecordingSink sink;
    count(counter, {event(7, 5, 1), event(7, 5, 2), event(7, 6, 3), event(7, 5, 4, true)}, sink);
    EXPECT_THAT(sink.all,
                ElementsAre(Cell{7, 0, 0, 10, 2}, Cell{7, 0, 0, 11, 1}, Cell{7, 0, 0, 12, 1}));
    EXPECT_THAT(sink.eventsOfDay, ElementsAre(4U));
    EXPECT_THAT(sink.renamedOfDay, ElementsAre(1U));
    EXPECT_THAT(sink.repeated, IsEmpty());
}

TEST(FileCounter, CountsRepeatedEventsOfAnIdAndDay) {
    LockedTable sets;
    FileCounter counter({}, sets);
    RecordingSink sink;
    count(counter,
          {event(7, 5, 1), event(7, 5, 1), event(7, 6, 1), event(7, 30, 1), event(8, 5, 1)}, sink);
    EXPECT_EQ(sink.repeated,
              (std::map<std::pair<Day, std::uint32_t>, std::uint64_t>{{{Day{0}, 7}, 2}}));
}

TEST(FileCounter, SumsTheGroupsOfEachDay) {
    LockedTable sets;
    (void)setOf(sets, {});
    const std::uint32_t both = setOf(sets, {4, 9});
    const std::uint32_t one = setOf(sets, {9});
    FileCounter counter({}, sets);
    RecordingSink sink;
    CountedEvent first = event(7, 5, 1, true);
    first.groupSet = both;
    CountedEvent second = event(CountedEvent::kNoId, 6, 2);
    second.groupSet = one;
    CountedEvent nextDay = event(7, 30, 3);
    nextDay.groupSet = one;
    count(counter, {nextDay, first, second, event(7, 54, 4)}, sink);
    EXPECT_THAT(sink.groupsOfDay[Day{0}], ElementsAre(GroupCount{4, 1, 1}, GroupCount{9, 2, 1}));
    EXPECT_THAT(sink.groupsOfDay[Day{1}], ElementsAre(GroupCount{9, 1, 0}));
    EXPECT_FALSE(sink.groupsOfDay.contains(Day{2})) << "a day without groups says nothing";
}

TEST(FileCounter, CountsTheUnattributedWithoutLookingForRepeats) {
    LockedTable sets;
    FileCounter counter({.seriesFrom = 1}, sets);
    RecordingSink sink;
    count(counter, {event(CountedEvent::kNoId, 5, 1), event(CountedEvent::kNoId, 5, 1)}, sink);
    EXPECT_THAT(sink.all, ElementsAre(Cell{CountedEvent::kNoId, 0, 0, 10, 2}));
    EXPECT_THAT(sink.repeated, IsEmpty());
    EXPECT_THAT(sink.kept, IsEmpty());
}

TEST(FileCounter, KeepsSeriesOfBusyUsers) {
    LockedTable sets;
    FileCounter counter({.seriesFrom = 3}, sets);
    RecordingSink sink;
    count(counter,
          {event(7, 5, 30), event(7, 6, 10), event(7, 7, 10), event(8, 5, 1), event(8, 5, 2),
           event(7, 29, 1)},
          sink);
    ASSERT_EQ(sink.kept.size(), 1U);
    EXPECT_EQ(sink.kept[0].kind, KeyKind::User);
    EXPECT_EQ(sink.kept[0].ref, 7U);
    EXPECT_EQ(sink.kept[0].day, Day{0});
    EXPECT_EQ(sink.kept[0].events, 3U);
    EXPECT_THAT(sink.kept[0].processedMs, ElementsAre(10, 10, 30));
    EXPECT_THAT(sink.kept[0].fingerprints, ElementsAre(10U, 30U));
}

TEST(FileCounter, KeepsSeriesOfBusyGroupsAcrossIdsAndSets) {
    LockedTable sets;
    static_cast<void>(sets.add(""));
    const std::uint32_t acme = setOf(sets, {4});
    const std::uint32_t both = setOf(sets, {4, 9});
    FileCounter counter({.seriesFrom = 3}, sets);
    std::vector<CountedEvent> rows = {event(1, 5, 50), event(2, 5, 40),
                                      event(CountedEvent::kNoId, 6, 40), event(1, 30, 1)};
    rows[0].groupSet = acme;
    rows[1].groupSet = both;
    rows[2].groupSet = both;
    rows[3].groupSet = acme;
    RecordingSink sink;
    count(counter, rows, sink);
    ASSERT_EQ(sink.kept.size(), 1U) << "group 9 and the second day are too small";
    EXPECT_EQ(sink.kept[0].kind, KeyKind::Group);
    EXPECT_EQ(sink.kept[0].ref, 4U);
    EXPECT_EQ(sink.kept[0].events, 3U);
    EXPECT_THAT(sink.kept[0].processedMs, ElementsAre(40, 40, 50));
    EXPECT_THAT(sink.kept[0].fingerprints, ElementsAre(40U, 50U));
}

TEST(FileCounter, StopsWhenAskedTo) {
    LockedTable sets;
    FileCounter counter({}, sets);
    ASSERT_TRUE(counter.add(event(1, 1, 1), 1));
    std::stop_source stop;
    stop.request_stop();
    RecordingSink sink;
    const auto done = counter.finish(sink, stop.get_token());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, shardscope::base::ErrorCode::Cancelled);
}

TEST(FileCounter, GivesNothingForAnEmptyFile) {
    LockedTable sets;
    FileCounter counter({}, sets);
    RecordingSink sink;
    ASSERT_TRUE(counter.finish(sink, {}));
    EXPECT_THAT(sink.days, IsEmpty());
    EXPECT_THAT(sink.all, IsEmpty());
}

namespace {

struct Tally {
    std::map<std::tuple<std::uint32_t, std::int32_t>, std::uint64_t> cells;
    std::map<std::pair<Day, std::uint32_t>, std::uint64_t> repeated;
    std::map<Day, std::uint64_t> days;
};

Tally tallyOf(const std::vector<CountedEvent>& rows) {
    Tally tally;
    std::map<std::pair<Day, std::uint32_t>, std::set<std::uint64_t>> seen;
    for (const CountedEvent& row : rows) {
        ++tally.cells[{row.id, row.hourAndRename}];
        ++tally.days[row.day()];
        if (row.id != CountedEvent::kNoId &&
            !seen[{row.day(), row.id}].insert(row.fingerprint).second) {
            ++tally.repeated[{row.day(), row.id}];
        }
    }
    return tally;
}

} // namespace

TEST(FileCounter, CountsTheSameWhateverFitsInMemory) {
    std::mt19937_64 random(10);
    std::vector<CountedEvent> rows;
    for (int i = 0; i < 30'000; ++i) {
        const auto shard = static_cast<std::uint32_t>(random() % ShardedInterner::kShards);
        const auto number = static_cast<std::uint32_t>(random() % 20);
        const std::uint32_t id =
            random() % 10 == 0 ? CountedEvent::kNoId : ShardedInterner::makeRef(shard, number);
        rows.push_back(event(id, static_cast<std::int64_t>(random() % 96) - 48, random() % 50,
                             random() % 3 == 0));
    }
    const Tally expected = tallyOf(rows);
    for (const std::size_t inMemory :
         {std::size_t{1'000'000}, std::size_t{7'000}, std::size_t{100}}) {
        LockedTable sets;
        FileCounter counter({.rows = {.rowsInMemory = inMemory, .folder = testing::TempDir()}},
                            sets);
        RecordingSink sink;
        count(counter, rows, sink);
        Tally found;
        for (const Cell& cell : sink.all) {
            found.cells[{cell.id, cell.hourAndRename}] += cell.count;
        }
        EXPECT_EQ(found.cells, expected.cells);
        EXPECT_EQ(sink.all.size(), expected.cells.size()) << "equal cells are joined";
        EXPECT_EQ(sink.repeated, expected.repeated);
        ASSERT_EQ(sink.days.size(), expected.days.size());
        for (std::size_t i = 0; i < sink.days.size(); ++i) {
            EXPECT_EQ(sink.eventsOfDay[i], expected.days.at(sink.days[i]));
        }
    }
}

TEST(RowRuns, SaysWhenNoTemporaryFileCanBeMade) {
    RowRuns runs({.rowsInMemory = 1, .folder = "/nowhere/at/all"});
    ASSERT_TRUE(runs.add(event(1, 1, 1)));
    const auto second = runs.add(event(2, 1, 1));
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, shardscope::base::ErrorCode::WriteFailed);
}

TEST(RowRuns, EndsWhenTheVisitorHasSeenEnough) {
    for (const std::size_t inMemory : {std::size_t{100}, std::size_t{2}}) {
        RowRuns runs({.rowsInMemory = inMemory, .folder = testing::TempDir()});
        for (std::uint32_t id = 0; id < 10; ++id) {
            ASSERT_TRUE(runs.add(event(id, 1, 1)));
        }
        EXPECT_EQ(runs.size(), 10U);
        int visits = 0;
        ASSERT_TRUE(runs.forEachKey([&visits](std::span<CountedEvent>) { return ++visits < 3; }));
        EXPECT_EQ(visits, 3);
    }
}
