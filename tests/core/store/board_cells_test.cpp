// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/board_cells.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace shardscope::store {

namespace {

using detect::Cell;
using detect::CountedEvent;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

constexpr events::Day kFirst{19'601};
constexpr std::size_t kPlenty = 1 << 20;

Cell cell(std::uint32_t id, std::int32_t day, int hour, std::uint32_t event, std::uint32_t set,
          std::uint32_t count, bool renamed = false) {
    return {id, event, set,
            CountedEvent::packHour((std::int64_t{kFirst.number} + day) * 24 + hour, renamed),
            count};
}

using Ids = std::vector<std::pair<std::uint32_t, std::vector<Cell>>>;
Ids visited(const BoardCells& cells, std::uint32_t shard, events::DayRange range) {
    Ids ids;
    cells.visit(shard, range, [&ids](std::uint32_t id, std::span<const Cell> of) {
        ids.emplace_back(id, std::vector<Cell>(of.begin(), of.end()));
    });
    return ids;
}

constexpr events::DayRange days(std::int32_t first, std::int32_t last) {
    return {{kFirst.number + first}, {kFirst.number + last}};
}

} // namespace

TEST(BoardCells, GiveBackDaysInsteadOfHours) {
    BoardCells cells(days(0, 6), {.events = 5, .groupSets = 9}, kPlenty);
    cells.add(3, 7,
              std::vector{cell(7, 0, 5, 4, 8, 2), cell(7, 0, 23, 4, 8, 3),
                          cell(7, 0, 23, 4, 8, 1, true), cell(7, 6, 1, 0, 0, 9)});
    cells.add(3, CountedEvent::kNoId, std::vector{cell(CountedEvent::kNoId, 2, 2, 1, 1, 1)});
    cells.finish(3);
    ASSERT_TRUE(cells.complete());
    EXPECT_THAT(
        visited(cells, 3, days(0, 6)),
        ElementsAre(
            Pair(7, ElementsAre(cell(7, 0, 0, 4, 8, 5), cell(7, 0, 0, 4, 8, 1, true),
                                cell(7, 6, 0, 0, 0, 9))),
            Pair(CountedEvent::kNoId, ElementsAre(cell(CountedEvent::kNoId, 2, 0, 1, 1, 1)))));
    EXPECT_THAT(visited(cells, 2, days(0, 6)), IsEmpty());
}

TEST(BoardCells, LeaveOutOtherDaysAndIdsWithoutAny) {
    BoardCells cells(days(0, 6), {.events = 1, .groupSets = 1}, kPlenty);
    cells.add(0, 1, std::vector{cell(1, 1, 0, 0, 0, 1), cell(1, 2, 0, 0, 0, 2)});
    cells.add(0, 2, std::vector{cell(2, 5, 0, 0, 0, 5)});
    cells.finish(0);
    EXPECT_THAT(visited(cells, 0, days(2, 4)),
                ElementsAre(Pair(1, ElementsAre(cell(1, 2, 0, 0, 0, 2)))));
}

TEST(BoardCells, TellOnWhichDaysSetsOfGroupsOccur) {
    BoardCells cells(days(0, 6), {.events = 3, .groupSets = 4}, kPlenty);
    cells.add(9, 1, std::vector{cell(1, 0, 3, 2, 1, 1), cell(1, 4, 0, 0, 3, 1, true)});
    cells.add(9, 2, std::vector{cell(2, 4, 1, 1, 3, 1), cell(2, 6, 2, 0, 0, 7)});
    cells.finish(9);
    const auto daysWith = [&cells](std::uint32_t shard, std::vector<bool> sets) {
        std::vector<std::int32_t> found;
        for (const events::Day day : cells.daysWith(shard, sets)) {
            found.push_back(day.number - kFirst.number);
        }
        return found;
    };
    EXPECT_THAT(daysWith(9, {false, true, false, true}), ElementsAre(0, 4));
    EXPECT_THAT(daysWith(9, {true, false, false, false}), ElementsAre(6));
    EXPECT_THAT(daysWith(9, {false, false, true, false}), IsEmpty());
    EXPECT_THAT(daysWith(8, {true, true, true, true}), IsEmpty());
}

TEST(BoardCells, CutCountsThatDoNotFitInPieces) {
    constexpr std::uint32_t kMost = std::numeric_limits<std::uint32_t>::max();
    constexpr std::size_t kMany = std::size_t{1} << 26U; // leaves 9 bits for a count
    BoardCells cells(days(0, 3), {.events = kMany, .groupSets = kMany}, kPlenty);
    cells.add(0, 1, std::vector{cell(1, 3, 7, kMany - 1, kMany - 1, 1500)});
    cells.finish(0);
    const Ids ids = visited(cells, 0, days(0, 3));
    ASSERT_EQ(ids.size(), 1U);
    std::uint64_t sum = 0;
    for (const Cell& piece : ids[0].second) {
        sum += piece.count;
        EXPECT_EQ(piece.event, kMany - 1);
        EXPECT_EQ(piece.groupSet, kMany - 1);
    }
    EXPECT_EQ(sum, 1500U);

    BoardCells wide(days(0, 3), {.events = 1, .groupSets = 1}, kPlenty);
    wide.add(0, 1, std::vector{cell(1, 0, 0, 0, 0, kMost), cell(1, 0, 1, 0, 0, 1)});
    wide.finish(0);
    EXPECT_THAT(
        visited(wide, 0, days(0, 3)),
        ElementsAre(Pair(1, ElementsAre(cell(1, 0, 0, 0, 0, 1), cell(1, 0, 0, 0, 0, kMost)))));
}

TEST(BoardCells, GiveUpWhenNumbersOrMemoryDoNotFit) {
    constexpr std::size_t kTooMany = std::size_t{1} << 30U;
    const BoardCells numbers(days(0, 3), {.events = kTooMany, .groupSets = kTooMany}, kPlenty);
    EXPECT_FALSE(numbers.complete());

    BoardCells memory(days(0, 3), {.events = 1, .groupSets = 1}, 20);
    memory.add(0, 1, std::vector{cell(1, 1, 0, 0, 0, 1)});
    memory.finish(0);
    EXPECT_TRUE(memory.complete());
    memory.add(1, 2, std::vector{cell(2, 1, 0, 0, 0, 1)});
    memory.finish(1);
    EXPECT_FALSE(memory.complete());
}

} // namespace shardscope::store
