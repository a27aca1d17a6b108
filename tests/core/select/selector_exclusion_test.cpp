// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/selector_exclusion.h"

#include "core/select/selector_comparison.h"
#include "tests/core/select/selector_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace shardscope::select {

namespace {

using testing::ElementsAre;
using testing::SizeIs;

SelectorRequest requestFor(const std::string& company) {
    SelectorRequest request;
    request.pairs = {{.key = {events::KeyKind::Group, "company", company}}};
    request.beforeMs = 500;
    request.groupKeys = {"company"};
    return request;
}

} // namespace

TEST(SelectorExclusionTest, NarrowsASelectorToItsKeysAndBound) {
    AskedSelector narrowed(
        narrowedSelector(R"(has_prefix(properties["company"], "Ac"))", requestFor("Acme")));
    EXPECT_TRUE(narrowed.matches(R"("company":"Acme","mp_processing_time_ms":1)"));
    EXPECT_FALSE(narrowed.matches(R"("company":"Acme","mp_processing_time_ms":500)"));
    EXPECT_FALSE(narrowed.matches(R"("company":"Acorn","mp_processing_time_ms":1)"));
}

TEST(SelectorExclusionTest, KeepsTheWordsOfASelectorTogetherWhateverBindsTighter) {
    const std::string text =
        narrowedSelector(R"(properties["a"] == "1" or properties["b"] == "2")", requestFor("Acme"));
    EXPECT_TRUE(text.starts_with(R"((properties["a"] == "1" or properties["b"] == "2") and ()"));
    AskedSelector narrowed(text);
    EXPECT_FALSE(narrowed.matches(R"("a":"1")"));
    EXPECT_TRUE(narrowed.matches(R"("a":"1","company":"Acme","mp_processing_time_ms":1)"));
}

TEST(SelectorExclusionTest, DoesNotNarrowToKeysThatCannotBeWritten) {
    EXPECT_EQ(narrowedSelector("true", requestFor("Ac\nme")), "");
    EXPECT_EQ(narrowedSelector("true", {}), "");
}

TEST(SelectorExclusionTest, LeavesEventsAloneByTheirInsertId) {
    const std::string text = selectorWithout("true", {"b", "a\"x", "b"}, SelectorForm::Standard);
    EXPECT_EQ(text, R"((true) and (not ((properties["$insert_id"] == "a\"x") or )"
                    R"((properties["$insert_id"] == "b"))))");
    AskedSelector without(text);
    EXPECT_FALSE(without.matches(R"("$insert_id":"b")"));
    EXPECT_FALSE(without.matches(R"("$insert_id":"a\"x")"));
    EXPECT_TRUE(without.matches(R"("$insert_id":"bb")"));
    EXPECT_TRUE(without.matches(R"("other":1)"));
    EXPECT_EQ(selectorWithout("true", {}, SelectorForm::Standard), "true");
    EXPECT_TRUE(
        AskedSelector(selectorWithout("true", {"a"}, SelectorForm::Vendor)).matches(R"("x":1)"));
}

TEST(SelectorComparisonTest, TellsWhichClausesTwoSelectorsShare) {
    using Joint = ComparedClause::Joint;
    EXPECT_THAT(
        compareSelectors(
            R"(((properties["a"]=="1") or (properties["a"] == "2")) and (defined(b())))", "true"),
        SizeIs(2)); // the first is no selector: one clause
    EXPECT_THAT(
        compareSelectors(
            R"(((properties["a"]=="1") or (properties["a"] == "2")) and (properties["t"] < 5))",
            R"((properties["a"] == "2" or properties["a"] == "3") and properties["t"] < 6)"),
        ElementsAre(ComparedClause{Joint::Any, R"(properties["a"] == "1")", true, false},
                    ComparedClause{Joint::Any, R"(properties["a"] == "2")", true, true},
                    ComparedClause{Joint::All, R"(properties["t"] < 5)", true, false},
                    ComparedClause{Joint::Any, R"(properties["a"] == "3")", false, true},
                    ComparedClause{Joint::All, R"(properties["t"] < 6)", false, true}));
    EXPECT_THAT(compareSelectors("true or true", "true"), SizeIs(3));
}

} // namespace shardscope::select
