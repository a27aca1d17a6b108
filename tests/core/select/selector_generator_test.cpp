// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/selector_generator.h"

#include "core/json/json_writer.h"
#include "core/json/utf8.h"
#include "tests/core/select/selector_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace shardscope::select {

namespace {

using events::KeyKind;
using testing::IsEmpty;
using testing::SizeIs;

SelectorPair group(std::string key, std::string id) {
    SelectorPair pair;
    pair.key = {KeyKind::Group, std::move(key), std::move(id)};
    return pair;
}

SelectorPair user(std::string id) {
    SelectorPair pair;
    pair.key = {KeyKind::User, {}, std::move(id)};
    return pair;
}

SelectorRequest requestOf(std::vector<SelectorPair> pairs,
                          SelectorForm form = SelectorForm::Standard) {
    SelectorRequest request;
    request.pairs = std::move(pairs);
    request.form = form;
    request.beforeMs = 1'718'716'477'000;
    return request;
}

std::string textOf(const SelectorRequest& request) {
    const GeneratedSelectors made = generateSelectors(request);
    EXPECT_THAT(made.selectors, SizeIs(1));
    return made.selectors.empty() ? "false" : made.selectors.front().text;
}

/// Properties of an event that was processed in time.
std::string processed(const std::string& properties) {
    return properties + R"(,"mp_processing_time_ms":1718716476999)";
}

std::string jsonText(std::string_view text) {
    std::string out;
    json::appendQuoted(out, text);
    return out;
}

/// Any characters that a selector can hold, those that trouble programs more often.
std::string hostileId(std::mt19937& engine) {
    const std::vector<char32_t> kTroubled{
        U'"',   U'\\',  U'\'',  U'(',    U')',   U' ', U'%', U'/', U'{', U'$', 0x00e9, 0x4e2d,
        0x202e, 0x200b, 0xfeff, 0x1f600, 0xffff, U'0', U'a', U'A', U'.', U'u', U'n',   U','};
    std::string id;
    const std::size_t length = 1 + engine() % 12;
    for (std::size_t at = 0; at < length; ++at) {
        if (engine() % 4 > 0) {
            json::appendUtf8(id, kTroubled[engine() % kTroubled.size()]);
        } else {
            json::appendUtf8(id, static_cast<char32_t>(0x20 + engine() % 0x5f));
        }
    }
    return id;
}

} // namespace

TEST(SelectorGenerator, WritesTheStandardForm) {
    EXPECT_EQ(
        textOf(requestOf({group("team_id", "42"), group("company", "Company")})),
        R"x(((defined(properties["company"]) and ((string(properties["company"]) == "Company") )x"
        R"x(or any(X, properties["company"], string(X) == "Company"))) )x"
        R"x(or (defined(properties["team_id"]) and ((string(properties["team_id"]) == "42") )x"
        R"x(or any(X, properties["team_id"], string(X) == "42")))) )x"
        R"x(and (number(properties["mp_processing_time_ms"]) < 1718716477000))x");
}

TEST(SelectorGenerator, WritesTheVendorsFormPutRight) {
    EXPECT_EQ(textOf(requestOf({group("company", "Company")}, SelectorForm::Vendor)),
              R"x((defined(properties["company"]) AND )x"
              R"x(((string(properties["company"], "undefined") == "Company") )x"
              R"x(OR any(X, properties["company"], X = "Company"))) )x"
              R"x(AND (number(properties["mp_processing_time_ms"]) < 1718716477000))x");
}

TEST(SelectorGenerator, ReadsTheSameWhateverBindsTighter) {
    for (const auto form : {SelectorForm::Standard, SelectorForm::Vendor}) {
        SelectorPair renamed = group("a", "1");
        renamed.renamed = true;
        SelectorPair shared = user("1");
        shared.alsoGroup = true;
        const std::string text = textOf(requestOf({renamed, shared, user("x")}, form));
        const Expression first = parsed(text);
        EXPECT_TRUE(first == parsed(text, {.precedence = SelectorSemantics::Precedence::OrFirst}));
        EXPECT_TRUE(first ==
                    parsed(text, {.precedence = SelectorSemantics::Precedence::LeftToRight}));
    }
}

TEST(SelectorGenerator, IsSortedAndTheSameEachTime) {
    const std::vector<SelectorPair> pairs{group("b", "x"), user("u"), group("a", "y"),
                                          group("b", "x"), group("b", "a")};
    std::vector<SelectorPair> turned(pairs.rbegin(), pairs.rend());
    EXPECT_EQ(textOf(requestOf(pairs)), textOf(requestOf(turned)));
    const auto made = generateSelectors(requestOf(pairs));
    EXPECT_THAT(made.selectors.front().pairs, SizeIs(4));
    EXPECT_TRUE(
        std::is_sorted(made.selectors.front().pairs.begin(), made.selectors.front().pairs.end()));
}

TEST(SelectorGenerator, MatchesAGroupAsTextNumberOrElementAndNothingElse) {
    for (const auto form : {SelectorForm::Standard, SelectorForm::Vendor}) {
        AskedSelector acme(textOf(requestOf({group("company", "Acme")}, form)));
        for (const char* yes : {R"("company":"Acme")", R"("company":["x","Acme"])",
                                R"("c\u006fmpany":"\u0041cme")", R"("company":["Acme",null])"}) {
            EXPECT_TRUE(acme.matches(processed(yes))) << yes;
        }
        for (const char* no :
             {R"("company":"Acme Ltd")", R"("company":"acme")", R"("company":["Acm","e"])",
              R"("company":null)", R"("company":{"Acme":1})", R"("company":[["Acme"]])",
              R"("team":"Acme")", R"("company":[])", R"("company":"")"}) {
            EXPECT_FALSE(acme.matches(processed(no))) << no;
        }
        EXPECT_FALSE(acme.matches(R"("company":"Acme")"));
        EXPECT_FALSE(acme.matches(R"("company":"Acme","mp_processing_time_ms":1718716477000)"));

        AskedSelector number(textOf(requestOf({group("company", "42")}, form)));
        for (const char* yes : {R"("company":42)", R"("company":"42")", R"("company":[7,42])",
                                R"("company":["42"])"}) {
            EXPECT_TRUE(number.matches(processed(yes))) << yes;
        }
        for (const char* no : {R"("company":420)", R"("company":"4 2")", R"("company":[4,2])",
                               R"("company":true)"}) {
            EXPECT_FALSE(number.matches(processed(no))) << no;
        }
        AskedSelector boolLike(textOf(requestOf({group("company", "true")}, form)));
        EXPECT_TRUE(boolLike.matches(processed(R"("company":["true"])")));
        EXPECT_TRUE(boolLike.matches(processed(R"("company":"true")")));
        EXPECT_FALSE(boolLike.matches(processed(R"("company":true)")));
        EXPECT_FALSE(boolLike.matches(processed(R"("company":[true])")));
        AskedSelector undefinedLike(textOf(requestOf({group("company", "undefined")}, form)));
        EXPECT_TRUE(undefinedLike.matches(processed(R"("company":"undefined")")));
        EXPECT_FALSE(undefinedLike.matches(processed(R"("company":null)")));
        EXPECT_FALSE(undefinedLike.matches(processed(R"("x":1)")));
    }
}

TEST(SelectorGenerator, FindsTheEventsThatWereRenamedInAGroupsStorage) {
    SelectorPair pair = group("b", "Acme");
    pair.renamed = true;
    SelectorRequest request = requestOf({pair});
    request.groupKeys = {"a", "b"};
    for (const auto form : {SelectorForm::Standard, SelectorForm::Vendor}) {
        request.form = form;
        AskedSelector acme(textOf(request));
        const std::string renamed = R"("mp_original_distinct_id":"Acme","distinct_id":)";
        EXPECT_TRUE(acme.matches(processed(renamed + R"("u","b":"")")));
        EXPECT_TRUE(acme.matches(processed(renamed + R"("u","b":["x",""])")));
        EXPECT_FALSE(acme.matches(processed(renamed + R"("u","b":"other")")));
        // Renamed because of a user who is called like the group.
        EXPECT_FALSE(acme.matches(processed(renamed + R"("","b":"")")));
        EXPECT_FALSE(acme.matches(processed(renamed + R"(712,"b":"")")));
        // The first group with a "" is the one.
        EXPECT_FALSE(acme.matches(processed(renamed + R"("u","a":"","b":"")")));
    }
}

TEST(SelectorGenerator, FindsTheEventsOfAUser) {
    SelectorRequest request = requestOf({user("user_id")});
    AskedSelector all(textOf(request));
    EXPECT_TRUE(all.matches(processed(R"("distinct_id":"user_id")")));
    EXPECT_TRUE(all.matches(processed(R"("distinct_id":"","mp_original_distinct_id":"user_id")")));
    EXPECT_TRUE(
        all.matches(processed(R"("distinct_id":98127,"mp_original_distinct_id":"user_id")")));
    EXPECT_FALSE(all.matches(processed(R"("distinct_id":"user_id2")")));
    request.users = UserRows::Renamed;
    AskedSelector renamed(textOf(request));
    EXPECT_FALSE(renamed.matches(processed(R"("distinct_id":"user_id")")));
    EXPECT_TRUE(
        renamed.matches(processed(R"("distinct_id":"","mp_original_distinct_id":"user_id")")));

    request = requestOf({user("7")});
    request.pairs.front().alsoGroup = true;
    AskedSelector number(textOf(request));
    EXPECT_TRUE(number.matches(processed(R"("distinct_id":7)")));
    EXPECT_TRUE(number.matches(processed(R"("distinct_id":"7")")));
    EXPECT_TRUE(number.matches(processed(R"("distinct_id":"","mp_original_distinct_id":7)")));
    EXPECT_TRUE(number.matches(processed(R"("distinct_id":null,"mp_original_distinct_id":"7")")));
    EXPECT_TRUE(number.matches(processed(R"("mp_original_distinct_id":"7")")));
    // The vendor's artefact, and an event that a group was renamed in.
    EXPECT_FALSE(number.matches(processed(
        R"("distinct_id":7,"mp_original_event_name":"E","mp_original_distinct_id":"u")")));
    EXPECT_FALSE(number.matches(processed(R"("distinct_id":"u","mp_original_distinct_id":"7")")));
}

TEST(SelectorGenerator, LetsHostileIdsMatchExactlyThemselves) {
    std::mt19937 engine(1);
    std::string before = "before";
    for (int round = 0; round < 10'000; ++round) {
        const std::string id = hostileId(engine);
        const std::string key = round % 3 == 0 ? hostileId(engine) : "company";
        const auto form = round % 2 == 0 ? SelectorForm::Standard : SelectorForm::Vendor;
        const auto made = generateSelectors(requestOf({group(key, id)}, form));
        ASSERT_THAT(made.refused, IsEmpty()) << id;
        AskedSelector asked(made.selectors.front().text);
        const std::string name = jsonText(key) + ":";
        ASSERT_TRUE(asked.matches(processed(name + jsonText(id)))) << id;
        ASSERT_TRUE(asked.matches(processed(name + "[1," + jsonText(id) + "]"))) << id;
        for (const std::string& other : {before, id + "x", "x" + id, id + '"', id + '\\'}) {
            ASSERT_EQ(asked.matches(processed(name + jsonText(other))), other == id) << id;
        }
        before = id;
    }
}

TEST(SelectorGenerator, RefusesWhatNoEscapeIsKnownFor) {
    const auto reasonFor = [](const SelectorPair& pair) {
        const auto made = generateSelectors(requestOf({pair, group("company", "Acme")}));
        EXPECT_THAT(made.selectors, SizeIs(1));
        EXPECT_THAT(made.selectors.front().pairs, SizeIs(1));
        return made.refused.empty() ? "" : made.refused.front().reason;
    };
    EXPECT_EQ(reasonFor(group("company", "a\nb")),
              "byte 2 is a control character (U+000A), for which no escape is known");
    EXPECT_EQ(reasonFor(group("company", std::string("a\0", 2))),
              "byte 2 is a control character (U+0000), for which no escape is known");
    EXPECT_EQ(reasonFor(group("company", "\xc2\x85")),
              "byte 1 is a control character (U+0085), for which no escape is known");
    EXPECT_EQ(reasonFor(group("company", "ab\xff")), "byte 3 is no text in UTF-8");
    EXPECT_EQ(reasonFor(group("company", "\xed\xa0\x80")), "byte 1 is no text in UTF-8");
    EXPECT_EQ(reasonFor(group("comp\tany", "x")),
              "in the group key: byte 5 is a control character (U+0009), for which no escape is "
              "known");
    EXPECT_EQ(reasonFor(user("")), "an empty id names nobody");
}

TEST(SelectorGenerator, SplitsWhatIsTooLongForAUrl) {
    std::vector<SelectorPair> pairs;
    for (int number = 0; number < 100; ++number) {
        pairs.push_back(group("company", "Company " + std::to_string(number)));
    }
    const auto made = generateSelectors(requestOf(pairs));
    EXPECT_GT(made.selectors.size(), 2U);
    std::size_t keys = 0;
    for (const GeneratedSelector& selector : made.selectors) {
        EXPECT_LE(lengthInUrl(selector.text), kLongestInUrl);
        EXPECT_NE(selector.text.find("mp_processing_time_ms"), std::string::npos);
        keys += selector.pairs.size();
    }
    EXPECT_EQ(keys, pairs.size());
    const auto one = generateSelectors(requestOf({group("company", std::string(10'000, 'x'))}));
    EXPECT_THAT(one.selectors, SizeIs(1));
    EXPECT_THAT(one.warnings, SizeIs(1));
}

TEST(SelectorGenerator, MakesOneForEachKeyAndHotDayWhenAsked) {
    SelectorRequest request = requestOf({group("company", "Acme"), group("company", "Beta")});
    request.perDay = true;
    request.range = {{10}, {20}};
    request.pairs[0].hotDays = {{9}, {10}, {12}};
    request.pairs[1].hotDays = {{12}};
    const auto made = generateSelectors(request);
    ASSERT_THAT(made.selectors, SizeIs(3));
    EXPECT_EQ(made.selectors[1].range, (events::DayRange{{12}, {12}}));
    EXPECT_THAT(made.selectors[2].pairs, SizeIs(1));
}

TEST(SelectorGenerator, TakesAThousandPairs) {
    std::vector<SelectorPair> pairs;
    for (int number = 0; number < 1'000; ++number) {
        pairs.push_back(group("company", "Company " + std::to_string(number)));
    }
    std::size_t keys = 0;
    for (const GeneratedSelector& selector : generateSelectors(requestOf(pairs)).selectors) {
        keys += selector.pairs.size();
    }
    EXPECT_EQ(keys, 1'000U);
}

} // namespace shardscope::select
