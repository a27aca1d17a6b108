// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/prove_text.h"

#include "app/cli/prove_words.h"
#include "app/cli/selector_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <string>

namespace shardscope::cli {

namespace {

using select::SelectorSemantics;
using testing::HasSubstr;
using testing::Not;

select::SelectorProof sample() {
    select::SelectorProof proof;
    proof.claim.selector = "true";
    proof.claim.range = {{19'675}, {19'676}};
    proof.claim.beforeMs = 9;
    proof.fingerprint = "abc";
    proof.counts = {3, 0, 0, 4};
    proof.days = {{{19'675}, {3, 0, 0, 4}}};
    proof.keys = {{{events::KeyKind::Group, "company", "A\nb"}, 3, 0}};
    return proof;
}

std::string text(const select::SelectorProof& proof) {
    return proveText({proof, {}, {}}, 60, false);
}

} // namespace

TEST(ProveText, SaysTheVerdictFirst) {
    select::SelectorProof proof = sample();
    EXPECT_THAT(text(proof), HasSubstr("Proved: it matches every event of the keys"));
    proof.uncovered = {{19'676}};
    EXPECT_THAT(text(proof), HasSubstr("as far as the data goes"));
    EXPECT_THAT(text(proof), HasSubstr("No events in the case of: 2023-11-15"));
    proof.counts.hotMissed = 1;
    EXPECT_THAT(text(proof), HasSubstr("misses 1 event of the keys"));
    proof.counts.innocentMatched = 2;
    EXPECT_THAT(text(proof), HasSubstr("matches 2 events of nobody concerned"));
    proof.failed = 1;
    EXPECT_THAT(text(proof), HasSubstr("would answer with an error on 1 event"));
}

TEST(ProveText, IsSafeToPrint) {
    EXPECT_THAT(text(sample()), HasSubstr(R"(company=A\nb)"));
}

TEST(ProveText, TellsWhatTheAnswerDependsOn) {
    select::SelectorProof proof = sample();
    EXPECT_THAT(text(proof), Not(HasSubstr("depends")));
    proof.alternatives = {
        {{.textEquality = SelectorSemantics::TextEquality::IgnoreCase}, proof.counts, 2},
        {{.escapes = SelectorSemantics::Escapes::None}, std::nullopt, 0}};
    EXPECT_THAT(text(proof),
                HasSubstr("if == ignores case: 2 events would be treated otherwise\n"));
    EXPECT_THAT(text(proof),
                HasSubstr("if a backslash escapes nothing: it is no selector, and refused\n"));
}

TEST(ProveText, NamesEveryReadingDifferently) {
    std::set<std::string> names;
    for (const SelectorSemantics& semantics : select::allSelectorSemantics()) {
        names.insert(describe(semantics));
    }
    EXPECT_EQ(names.size(), select::allSelectorSemantics().size());
}

TEST(ProveJson, HasTheShapeOfTheContract) {
    select::SelectorProof proof = sample();
    proof.rows = {{1, 20, 3, {19'675}, select::ProofRow::Kind::HotMissed}};
    store::SourceRecord source;
    source.id = 1;
    source.path = "/a";
    const std::string json = proveJson({proof, {}, {source}});
    EXPECT_THAT(json, HasSubstr(R"("events":7,"hot":{"matched":3,"missed":0},)"
                                R"("innocent":{"matched":0,"kept":4})"));
    EXPECT_THAT(json, HasSubstr(R"("by_day":[{"date":"2023-11-14","hot_matched":3,)"));
    EXPECT_THAT(json, HasSubstr(R"({"kind":"hot-missed","path":"/a","line":3,"offset":20,)"));
}

TEST(SelectorJson, HasNoSingleSelectorWhenThereAreSeveral) {
    session::SelectorScope scope;
    select::GeneratedSelectors made;
    made.selectors = {{"a", {{events::KeyKind::User, "", "u"}}, {}}, {"b", {}, {}}};
    const SelectorAnswer answer{scope, select::SelectorForm::Vendor, made};
    EXPECT_THAT(selectorJson(answer),
                HasSubstr(R"({"selector":null,"selectors":["a","b"],"form":"vendor",)"));
    EXPECT_EQ(selectorLines(answer), "a\nb\n");
}

} // namespace shardscope::cli
