// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/attribution.h"

#include "core/events/event_time.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>
#include <string>
#include <utility>
#include <vector>

using namespace shardscope::events;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

PropertyValue text(std::string_view value) {
    return {ValueType::String, value};
}
PropertyValue number(std::string_view value) {
    return {ValueType::Number, value};
}
PropertyValue list(std::string_view value) {
    return {ValueType::Array, value};
}

struct Answer {
    std::string event;
    std::optional<std::string> userId;
    std::vector<std::pair<std::size_t, std::string>> groups;
    bool good = false;
};

/// One Attributor for all: what one event leaves behind must not reach the next.
Answer attribute(const EventView& view) {
    static Attributor attributor;
    Answer answer;
    answer.good = attributor.attribute(view);
    const Attribution& result = attributor.result();
    answer.event = result.event;
    if (result.userId) {
        answer.userId = std::string(*result.userId);
    }
    for (const Attribution::Group& group : result.groups) {
        answer.groups.emplace_back(group.key, group.id);
    }
    return answer;
}

EventView plain(const PropertyValue& distinctId) {
    EventView view;
    view.event = "Ping";
    view.distinctId = distinctId;
    return view;
}

EventView renamed(const PropertyValue& distinctId) {
    EventView view;
    view.event = kHotshardEvents;
    view.distinctId = distinctId;
    view.originalEvent = text("Ping");
    view.originalId = text("user_id");
    return view;
}

std::vector<std::pair<std::size_t, std::string>> groupsOf(EventView view,
                                                          std::vector<PropertyValue> values) {
    view.groups = values;
    const Answer answer = attribute(view);
    EXPECT_TRUE(answer.good);
    return answer.groups;
}

std::pair<std::size_t, std::string> group(std::size_t key, const std::string& id) {
    return {key, id};
}

} // namespace

TEST(Attribution, GivesAPlainEventItsOwnNameAndId) {
    const Answer answer = attribute(plain(text("anna")));
    EXPECT_EQ(answer.event, "Ping");
    EXPECT_EQ(answer.userId, "anna");
}

TEST(Attribution, TakesNumericIdsAsTheyAreSpelled) {
    EXPECT_EQ(attribute(plain(number("42"))).userId, "42");
    EXPECT_EQ(attribute(plain(number("1.50e3"))).userId, "1.50e3");
}

TEST(Attribution, AttributesNothingToWhatIsNoId) {
    EXPECT_EQ(attribute(plain(text(""))).userId, std::nullopt);
    EXPECT_EQ(attribute(plain({})).userId, std::nullopt);
    EXPECT_EQ(attribute(plain({ValueType::Null, "null"})).userId, std::nullopt);
    EXPECT_EQ(attribute(plain({ValueType::Bool, "true"})).userId, std::nullopt);
    EXPECT_EQ(attribute(plain({ValueType::Object, R"({"a":1})"})).userId, std::nullopt);
    EXPECT_EQ(attribute(plain(list(R"(["a"])"))).userId, std::nullopt);
}

TEST(Attribution, IgnoresOriginalsOnEventsThatWereNotRenamed) {
    EventView view = plain(text("anna"));
    view.originalEvent = text("Other");
    view.originalId = text("bob");
    const Answer answer = attribute(view);
    EXPECT_EQ(answer.event, "Ping");
    EXPECT_EQ(answer.userId, "anna");
}

TEST(Attribution, UndoesTheRenameOfAUser) {
    for (const PropertyValue& artefact : {text(""), number("7"), PropertyValue{}}) {
        const Answer answer = attribute(renamed(artefact));
        EXPECT_EQ(answer.event, "Ping");
        EXPECT_EQ(answer.userId, "user_id");
    }
}

TEST(Attribution, KeepsTheReservedNameWithoutAnOriginal) {
    EventView view = renamed(number("7"));
    view.originalEvent = {};
    EXPECT_EQ(attribute(view).event, kHotshardEvents);
    view.originalEvent = number("5");
    EXPECT_EQ(attribute(view).event, kHotshardEvents);
    view.originalEvent = text("");
    EXPECT_EQ(attribute(view).event, "") << "an empty name is a name";
}

TEST(Attribution, AttributesNothingWithoutAnOriginalId) {
    EventView view = renamed(number("7"));
    for (const PropertyValue& original :
         {PropertyValue{}, text(""), PropertyValue{ValueType::Null, "null"}}) {
        view.originalId = original;
        EXPECT_EQ(attribute(view).userId, std::nullopt);
    }
    view.originalId = number("12");
    EXPECT_EQ(attribute(view).userId, "12");
}

TEST(Attribution, UndoesTheRenameOfAGroup) {
    EventView view = renamed(text("anna"));
    view.originalId = text("Acme");
    EXPECT_EQ(attribute(view).userId, "anna");
    EXPECT_THAT(groupsOf(view, {text("Beta"), text("")}),
                ElementsAre(group(0, "Beta"), group(1, "Acme")));
    EXPECT_THAT(groupsOf(view, {list(R"(["x","",3])")}),
                ElementsAre(group(0, "3"), group(0, "Acme"), group(0, "x")));
}

TEST(Attribution, GivesTheOriginalOfARenamedUserToNoGroup) {
    EXPECT_THAT(groupsOf(renamed(text("")), {text("")}), IsEmpty());
    EXPECT_THAT(groupsOf(renamed(number("7")), {list(R"([""])")}), IsEmpty());
}

TEST(Attribution, GivesTheOriginalOfAGroupToOneKeyOnly) {
    EventView view = renamed(text("anna"));
    view.originalId = text("Acme");
    EXPECT_THAT(groupsOf(view, {text(""), text(""), list(R"([""])")}),
                ElementsAre(group(0, "Acme")));
}

TEST(Attribution, LeavesEmptyGroupsOutOtherwise) {
    EXPECT_THAT(groupsOf(plain(text("anna")), {text(""), list(R"(["",""])"), {}}), IsEmpty());
}

TEST(Attribution, CountsStringsNumbersAndEachListElementOnce) {
    EXPECT_THAT(groupsOf(plain(text("anna")),
                         {text("Acme"), number("3"), list(R"(["a","b","a",1,1.0,null,{},[2]])")}),
                ElementsAre(group(0, "Acme"), group(1, "3"), group(2, "1"), group(2, "1.0"),
                            group(2, "a"), group(2, "b")));
}

TEST(Attribution, IgnoresGroupValuesOfOtherTypes) {
    EXPECT_THAT(groupsOf(plain(text("anna")), {{ValueType::Bool, "true"},
                                               {ValueType::Null, "null"},
                                               {ValueType::Object, R"({"a":"b"})"}}),
                IsEmpty());
}

TEST(Attribution, DecodesListElements) {
    // Short texts, many of them: views into the backing store must survive its growth.
    EXPECT_THAT(groupsOf(plain(text("anna")),
                         {list(R"(["\u0041","\u0042","\u0043","\u0044","A","\u0000"])")}),
                ElementsAre(group(0, std::string(1, '\0')), group(0, "A"), group(0, "B"),
                            group(0, "C"), group(0, "D")));
}

TEST(Attribution, RefusesListsThatAreDamagedInside) {
    for (const char* damaged : {R"(["a" "b"])", R"(["\x"])", R"([nope])", "[1,]"}) {
        EventView view = plain(text("anna"));
        const std::vector<PropertyValue> values = {list(damaged)};
        view.groups = values;
        EXPECT_FALSE(attribute(view).good) << damaged;
    }
}

TEST(EventTime, ReadsSecondsAndMilliseconds) {
    EXPECT_EQ(toUnixMs(1'693'526'400), 1'693'526'400'000.0);
    EXPECT_EQ(toUnixMs(1'693'526'400.25), 1'693'526'400'250.0);
    EXPECT_EQ(toUnixMs(1'693'526'400'123), 1'693'526'400'123.0);
    EXPECT_EQ(toUnixMs(99'999'999'999), 99'999'999'999'000.0);
    EXPECT_EQ(toUnixMs(1e11), 1e11);
    EXPECT_EQ(toUnixMs(-5), -5000.0);
    EXPECT_EQ(toUnixMs(0), 0.0);
}

TEST(EventTime, KnowsTheCalendar) {
    EXPECT_TRUE(isCalendarTime(0));
    EXPECT_TRUE(isCalendarTime(-62'135'596'800'000.0));
    EXPECT_FALSE(isCalendarTime(-62'135'596'800'001.0));
    EXPECT_TRUE(isCalendarTime(253'402'300'799'999.0));
    EXPECT_FALSE(isCalendarTime(253'402'300'800'000.0));
    EXPECT_FALSE(isCalendarTime(std::numeric_limits<double>::infinity()));
    EXPECT_FALSE(isCalendarTime(std::numeric_limits<double>::quiet_NaN()));
}

TEST(EventTime, RoundsDown) {
    EXPECT_EQ(wholeMs(1.9), 1);
    EXPECT_EQ(wholeMs(-0.1), -1);
}
