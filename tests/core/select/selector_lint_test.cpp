// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/selector_lint.h"

#include "core/select/selector_generator.h"
#include "tests/core/select/selector_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace shardscope::select {

namespace {

using Rule = LintFinding::Rule;
using Weight = LintFinding::Weight;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<LintFinding> lint(const std::string& text, const LintContext& context = {}) {
    return lintSelector(text, parsed(text), context);
}

std::vector<Rule> rules(const std::string& text, const LintContext& context = {}) {
    std::vector<Rule> all;
    for (const LintFinding& finding : lint(text, context)) {
        all.push_back(finding.rule);
    }
    return all;
}

constexpr const char* kBound = R"(number(properties["mp_processing_time_ms"]) < 100)";

std::string bounded(const std::string& text) {
    return "(" + text + ") and " + kBound;
}

/// What the vendor's script makes of two groups.
std::string missionSelector() {
    const auto one = [](const std::string& key, const std::string& id) {
        return "((defined (properties[\"" + key + "\"])) AND ((any(X, properties[\"" + key +
               "\"], X=\"" + id + "\")) OR (string(properties[\"" + key +
               "\"], \"undefined\") == \"" + id + "\")))";
    };
    return one("company", "Acme") + " OR " + one("team", "42") +
           " AND (number(properties[\"mp_processing_time_ms\"]) < 100)";
}

} // namespace

TEST(SelectorLint, FindsThatTheMissionsSelectorBoundsItsLastGroupOnly) {
    const std::string text = missionSelector();
    const std::vector<LintFinding> findings = lint(text);
    std::vector<LintFinding> dangers;
    for (const LintFinding& finding : findings) {
        if (finding.weight == Weight::Danger) {
            dangers.push_back(finding);
        }
    }
    ASSERT_EQ(dangers.size(), 2U);
    EXPECT_EQ(dangers[0].rule, Rule::UnboundedPart);
    EXPECT_EQ(dangers[0].place.offset, 0U);
    EXPECT_EQ(dangers[1].rule, Rule::Parentheses);
    EXPECT_EQ(dangers[1].place.offset, text.find("((defined (properties[\"team"));
}

TEST(SelectorLint, HasNothingButNotesAboutWhatIsGenerated) {
    SelectorRequest request;
    for (const char* id : {"Acme", "42"}) {
        SelectorPair pair;
        pair.key = {events::KeyKind::Group, "company", id};
        pair.renamed = true;
        request.pairs.push_back(pair);
        pair.key = {events::KeyKind::User, "", id};
        request.pairs.push_back(pair);
    }
    request.beforeMs = 100;
    LintContext context;
    context.exportedMs = 99;
    for (const auto form : {SelectorForm::Standard, SelectorForm::Vendor}) {
        request.form = form;
        for (const LintFinding& finding :
             lint(generateSelectors(request).selectors.front().text, context)) {
            EXPECT_EQ(finding.weight, Weight::Note) << finding.what;
        }
    }
}

TEST(SelectorLint, AsksForABoundOnTheProcessingTime) {
    EXPECT_THAT(rules("properties[\"a\"] == 1"), ElementsAre(Rule::NoTimeBound));
    EXPECT_THAT(rules(bounded("properties[\"a\"] == 1")), IsEmpty());
    EXPECT_THAT(rules("100 > properties[\"mp_processing_time_ms\"]"), IsEmpty());
    EXPECT_THAT(rules("properties[\"mp_processing_time_ms\"] > 100"),
                ElementsAre(Rule::NoTimeBound));
    EXPECT_THAT(rules("not " + std::string(kBound)), IsEmpty());
    EXPECT_THAT(rules("true or (" + bounded("true") + ")"), ElementsAre(Rule::UnboundedPart));
    EXPECT_THAT(rules("(" + bounded("true") + ") or (" + bounded("true") + ")"), IsEmpty());
}

TEST(SelectorLint, NoticesABoundThatIsLaterThanTheExport) {
    LintContext context;
    context.exportedMs = 99;
    EXPECT_THAT(rules(bounded("true"), context), IsEmpty());
    context.exportedMs = 98;
    EXPECT_THAT(rules(bounded("true"), context), ElementsAre(Rule::BoundAfterExport));
}

TEST(SelectorLint, NoticesTextsThatAreReadInUnknownWays) {
    EXPECT_THAT(rules(bounded("properties[\"a\"] == \"x\ny\"")), ElementsAre(Rule::Unescapable));
    EXPECT_THAT(rules(bounded("properties[\"a\xff\"] == 1")), ElementsAre(Rule::Unescapable));
    EXPECT_THAT(rules(bounded(R"(properties["a"] == "x\"y")")), ElementsAre(Rule::Escape));
    EXPECT_THAT(rules(bounded(R"("x" in properties["a"])")), ElementsAre(Rule::Substring));
    EXPECT_THAT(rules(bounded(R"(properties["a"] in ["x"])")), IsEmpty());
    EXPECT_THAT(rules(bounded(R"(properties["a"] = "x")")), ElementsAre(Rule::SingleEqual));
}

TEST(SelectorLint, NoticesIdsThatDifferInCaseOnly) {
    LintContext context;
    context.twinsOf = [](const std::string& id) {
        return id == "acme" ? std::vector<std::string>{"ACME"} : std::vector<std::string>{};
    };
    EXPECT_THAT(
        rules(bounded(R"(properties["a"] == "acme" or properties["b"] == "acme")"), context),
        ElementsAre(Rule::CaseTwins));
    EXPECT_THAT(rules(bounded(R"(properties["a"] == "other")"), context), IsEmpty());
}

TEST(SelectorLint, NoticesLengthFunctionsAndProfiles) {
    EXPECT_THAT(rules(bounded("properties[\"a\"] == \"" + std::string(8'000, 'x') + "\"")),
                ElementsAre(Rule::TooLong));
    EXPECT_THAT(rules(bounded(R"(any(X, properties["a"], X == 1))")),
                ElementsAre(Rule::Undocumented));
    EXPECT_THAT(rules(bounded(R"(string(properties["a"], "b") == "c")")),
                ElementsAre(Rule::Undocumented));
    EXPECT_THAT(rules(bounded(R"(user["a"] == 1)")), ElementsAre(Rule::NotInExports));
    EXPECT_THAT(rules(bounded(R"(event["$time"] > 1)")), IsEmpty());
    EXPECT_THAT(rules(bounded(R"(event["name"] == "x")")), ElementsAre(Rule::NotInExports));
}

} // namespace shardscope::select
