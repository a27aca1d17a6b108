// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/filter_term.h"

#include <gtest/gtest.h>

using shardscope::select::FilterTerm;
using shardscope::select::filterTermAt;

namespace {

/// The term at the mark | of the line, which is taken out.
FilterTerm at(std::string line) {
    const std::size_t cursor = line.find('|');
    line.erase(cursor, 1);
    return filterTermAt(line, cursor);
}

} // namespace

TEST(FilterTerm, IsAFieldAndWhatWasTypedOfItsValue) {
    EXPECT_EQ(at("id:a event:Pi|ng hot:>1x"), (FilterTerm{5, 15, false, "event", "Pi"}));
    EXPECT_EQ(at("-event:Ping|"), (FilterTerm{0, 11, true, "event", "Ping"}));
    EXPECT_EQ(at("group:company=A|"), (FilterTerm{0, 15, false, "group", "company=A"}));
}

TEST(FilterTerm, IsAFreeWordWithoutAColon) {
    EXPECT_EQ(at("use|"), (FilterTerm{0, 3, false, "", "use"}));
    EXPECT_EQ(at("-|"), (FilterTerm{0, 1, true, "", ""}));
    EXPECT_EQ(at("$device:4|"), (FilterTerm{0, 9, false, "", "$device:4"}));
}

TEST(FilterTerm, IsEmptyBetweenTwoTerms) {
    EXPECT_EQ(at("id:a | id:b"), (FilterTerm{5, 5, false, "", ""}));
    EXPECT_EQ(at("|"), (FilterTerm{0, 0, false, "", ""}));
    EXPECT_EQ(at("id:a  |"), (FilterTerm{6, 6, false, "", ""}));
}

TEST(FilterTerm, KeepsWhatIsQuotedTogether) {
    EXPECT_EQ(at("event:\"Signed u|"), (FilterTerm{0, 15, false, "event", "Signed u"}));
    EXPECT_EQ(at("event:\"Signed up|\" id:x"), (FilterTerm{0, 17, false, "event", "Signed up"}));
    EXPECT_EQ(at(R"(id:"a\"b c|)"), (FilterTerm{0, 10, false, "id", "a\"b c"}));
    EXPECT_EQ(at(R"(group:"my key"=x|)"), (FilterTerm{0, 16, false, "group", "my key=x"}));
}

TEST(FilterTerm, BelongsToTheWordTheCursorTouches) {
    EXPECT_EQ(at("|id:abc"), (FilterTerm{0, 6, false, "", ""}));
    EXPECT_EQ(at("id:abc|"), (FilterTerm{0, 6, false, "id", "abc"}));
    EXPECT_EQ(filterTermAt("id:abc", 99), (FilterTerm{0, 6, false, "id", "abc"}));
}
