// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/group_tally.h"

#include <gtest/gtest.h>

#include <cstddef>

namespace shardscope::store {

namespace {

/// Sets: 0 is empty, 1 holds the group 0, 2 the groups 0 and 1.
const GroupSets& sets() {
    static const GroupSets all({{}, {0}, {0, 1}});
    return all;
}

/// Two tallies with days or events up to `most`, one of which absorbs the other.
GroupTally counted(std::size_t most) {
    const GroupTally::Size size{.groups = 3, .events = most + 1, .days = most + 1};
    const auto last = static_cast<std::uint32_t>(most);
    GroupTally tally(sets(), size);
    tally.add(0, 0, 0, 100, true);
    tally.add(1, 0, 0, 5, false);
    tally.add(1, last, 0, 5, false);
    GroupTally other(sets(), size);
    other.add(2, last, most, 7, true);
    other.add(2, last, most, 1, false);
    tally.absorb(other);
    return tally;
}

} // namespace

TEST(GroupTally, CountsEventsNamesAndDaysOfEachGroup) {
    for (const std::size_t most : {std::size_t{63}, std::size_t{64}, std::size_t{5000}}) {
        SCOPED_TRACE(most);
        const GroupTally tally = counted(most);
        EXPECT_EQ(tally.volume(0), 18U);
        EXPECT_EQ(tally.uniqueEvents(0), 2U);
        EXPECT_EQ(tally.uniqueDays(0), 2U);
        EXPECT_EQ(tally.volume(1), 8U);
        EXPECT_EQ(tally.uniqueEvents(1), 1U);
        EXPECT_EQ(tally.uniqueDays(1), 1U);
        EXPECT_EQ(tally.volume(2), 0U);
        EXPECT_EQ(tally.uniqueDays(2), 0U);
        EXPECT_EQ(tally.groupsInTotals(), 2U);
    }
}

} // namespace shardscope::store
