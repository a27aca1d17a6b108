// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/selector_session.h"

#include "core/select/selector_generator.h"
#include "core/session/selector_mending.h"
#include "tests/core/session/case_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace shardscope::session {

namespace {

using events::KeyKind;
using select::Verdict;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const events::ShardKey kAcme{KeyKind::Group, "company", "Acme"};

class SelectorSessionTest : public CaseFixture {
protected:
    /// Events one a day from 2023-11-14 on, of these companies, processed at 1,000 ms each.
    void importCompanies(const std::vector<std::string>& companies) {
        std::string text;
        for (std::size_t at = 0; at < companies.size(); ++at) {
            text +=
                EventLine{.time = 1'700'000'000 + static_cast<std::int64_t>(at) * 86'400,
                          .insertId = std::to_string(at),
                          .more = ",\"mp_processing_time_ms\":1000,\"company\":" + companies[at]}
                    .text();
        }
        write("a.ndjson", text);
        import({.groupKeys = { "company" }});
    }

    [[nodiscard]] std::shared_ptr<SelectorSession> open() const {
        const auto session = SelectorSession::open(casePath());
        EXPECT_TRUE(session) << describe(session.error());
        return session.value_or(nullptr);
    }

    [[nodiscard]] SelectorScope scope(const ScopeRequest& request) const {
        const auto scope = open()->scope(request, {});
        EXPECT_TRUE(scope) << describe(scope.error());
        return scope.value_or(SelectorScope{});
    }

    [[nodiscard]] select::ProofClaim claimOf(const std::string& selector,
                                             const SelectorScope& scope) const {
        return {selector, scope.keys(), scope.beforeMs, scope.range, select::UserRows::All};
    }

    [[nodiscard]] select::SelectorProof prove(const select::ProofClaim& claim,
                                              const ProofOptions& options = {}) {
        const auto proof = open()->prove(claim, options, progress, {});
        EXPECT_TRUE(proof) << describe(proof.error());
        return proof.value_or(select::SelectorProof{});
    }

    [[nodiscard]] static std::string textOf(const SelectorScope& scope) {
        const auto made =
            generateSelectors(requestFor(scope, select::SelectorForm::Standard)).selectors;
        return made.size() == 1 ? made.front().text : "false";
    }

    SilentProgress progress;
};

} // namespace

TEST_F(SelectorSessionTest, ProvesAGeneratedSelector) {
    importCompanies({R"("Acme")", R"(["x","Acme"])", R"("Beta")"});
    const SelectorScope all = scope({.keys = {kAcme}});
    EXPECT_EQ(all.beforeMs, 1'001);
    const select::SelectorProof proof = prove(claimOf(textOf(all), all));
    EXPECT_EQ(proof.counts, (select::ProofCounts{2, 0, 0, 1}));
    EXPECT_EQ(verdictOf(proof), Verdict::Proved);
    EXPECT_THAT(proof.days, SizeIs(3));
    ASSERT_THAT(proof.keys, SizeIs(1));
    EXPECT_EQ(proof.keys.front().matched, 2U);
    EXPECT_THAT(proof.rows, IsEmpty());
    EXPECT_THAT(proof.alternatives, IsEmpty());
    EXPECT_GT(progress.last.total, 0U);
    EXPECT_EQ(progress.last.done, progress.last.total);
}

TEST_F(SelectorSessionTest, KeepsThePlacesOfWhatSpeaksAgainstASelector) {
    importCompanies({R"("Acme")", R"("Acme Ltd")", R"("Beta")", R"(["Acme"])"});
    const SelectorScope all = scope({.keys = {kAcme}});
    const select::SelectorProof proof = prove(claimOf(
        R"((has_prefix(properties["company"], "Acme")) and (properties["mp_processing_time_ms"] < 5000))",
        all));
    EXPECT_EQ(verdictOf(proof), Verdict::MatchesInnocent);
    EXPECT_EQ(proof.counts, (select::ProofCounts{1, 1, 1, 1}));
    ASSERT_THAT(proof.rows, SizeIs(2));
    EXPECT_EQ(proof.rows[0].line, 2U);
    EXPECT_EQ(proof.rows[0].kind, select::ProofRow::Kind::InnocentMatched);
    EXPECT_EQ(proof.rows[1].line, 4U);
    EXPECT_EQ(proof.rows[1].kind, select::ProofRow::Kind::HotMissed);
    EXPECT_THAT(prove(claimOf("true", all), {.rows = 1}).rows, SizeIs(1));
}

TEST_F(SelectorSessionTest, GivesTheSameProofWhateverTheThreadsAndTheFilter) {
    std::string text;
    for (int number = 0; number < 3'000; ++number) {
        text += EventLine{.id = "u" + std::to_string(number % 7),
                          .time = 1'700'000'000 + number * 300,
                          .insertId = std::to_string(number),
                          .more = ",\"mp_processing_time_ms\":1000,\"company\":\"" +
                                  std::string(number % 3 == 0 ? "Acme" : "ACME") + "\""}
                    .text();
    }
    write("a.ndjson", text);
    import({.groupKeys = { "company" }});
    const SelectorScope all = scope({.keys = {kAcme}});
    const select::ProofClaim claim = claimOf(textOf(all), all);
    select::SelectorProof one = prove(claim, {.threads = 1});
    select::SelectorProof four = prove(claim, {.threads = 4});
    four.provedAtMs = one.provedAtMs;
    EXPECT_EQ(one, four);
    EXPECT_EQ(one.counts, (select::ProofCounts{1'000, 0, 0, 2'000}));
    ASSERT_THAT(one.alternatives, SizeIs(1));
    EXPECT_EQ(one.alternatives.front().differing, 2'000U);
    // "or false == true" lets every event through the filter, and changes nothing.
    select::SelectorProof unfiltered =
        prove(claimOf("(" + claim.selector + ") or (number(1) == 2)", all));
    EXPECT_EQ(unfiltered.counts, one.counts);
    EXPECT_EQ(unfiltered.days, one.days);
}

TEST_F(SelectorSessionTest, NamesDaysWithoutEventsAndFilesThatAreGone) {
    importCompanies({R"("Acme")"});
    SelectorScope all = scope({.keys = {kAcme}, .to = events::Day{19'676}});
    const select::ProofClaim claim = claimOf(textOf(all), all);
    select::SelectorProof proof = prove(claim);
    EXPECT_THAT(proof.uncovered, ElementsAre(events::Day{19'676}));
    EXPECT_EQ(verdictOf(proof), Verdict::DataIncomplete);
    std::filesystem::remove(folder / "a.ndjson");
    proof = prove(claim);
    EXPECT_THAT(proof.missing, SizeIs(1));
    EXPECT_EQ(proof.counts.events(), 0U);
}

TEST_F(SelectorSessionTest, IsStaleWhenTheDataOrTheClaimChanges) {
    importCompanies({R"("Acme")", R"("Acme")"});
    const SelectorScope all = scope({.keys = {kAcme}});
    const select::SelectorProof proof = prove(claimOf(textOf(all), all));
    EXPECT_FALSE(open()->isStale(proof).value_or(true));
    select::SelectorProof other = proof;
    other.claim.beforeMs += 1;
    EXPECT_TRUE(open()->isStale(other).value_or(false));
    other = proof;
    other.claim.selector += " ";
    EXPECT_TRUE(open()->isStale(other).value_or(false));
    write("b.ndjson", EventLine{.time = 1'700'000'500, .insertId = "new", .event = "Other"}.text());
    import({.groupKeys = {"company"}, .overlap = OverlapChoice::Add});
    EXPECT_TRUE(open()->isStale(proof).value_or(false));
}

TEST_F(SelectorSessionTest, FindsWhatIsHot) {
    std::string text =
        events("busy", 6, 1'700'000'000, "a") + events("calm", 2, 1'700'000'000, "b");
    for (int number = 0; number < 8; ++number) { // a group's storage renamed events of many users
        text += EventLine{.id = "member" + std::to_string(number),
                          .time = 1'700'000'000 + number,
                          .insertId = "c" + std::to_string(number),
                          .event = number < 6 ? "Ping" : "$hotshard_events",
                          .more = number < 6 ? R"(,"company":"Acme")"
                                             : R"(,"company":"","mp_original_distinct_id":"Acme")"}
                    .text();
    }
    text += EventLine{.id = "",
                      .insertId = "d",
                      .event = "$hotshard_events",
                      .more = R"(,"mp_original_distinct_id":"renamed")"}
                .text();
    text +=
        EventLine{.event = "$hotshard_record", .more = R"(,"hotshard_distinct_id":"named")"}.text();
    write("a.ndjson", text);
    import({.groupKeys = {"company"}, .userLimit = 5, .groupLimit = 7});
    const SelectorScope all = scope({.beforeMs = 1});
    std::vector<std::string> ids;
    for (const select::SelectorPair& pair : all.pairs) {
        ids.push_back(pair.key.id);
    }
    EXPECT_THAT(ids, ElementsAre("busy", "named", "renamed", "Acme"));
    EXPECT_TRUE(all.pairs.back().renamed);
    EXPECT_THAT(all.warnings, SizeIs(1));
    EXPECT_THAT(scope({.userLimit = 100, .groupLimit = 100, .beforeMs = 1}).pairs, SizeIs(4));
}

TEST_F(SelectorSessionTest, AsksForTheBoundWhenTheDataHasNone) {
    write("a.ndjson", EventLine{}.text());
    import({});
    const auto asked = open()->scope({}, {});
    ASSERT_FALSE(asked);
    EXPECT_EQ(asked.error().code, base::ErrorCode::Usage);
}

TEST_F(SelectorSessionTest, LooksForIdsThatDifferInCaseOnly) {
    importCompanies({R"("Acme")", R"("ACME")"});
    const auto findings = open()->lint(
        R"((properties["company"] == "Acme") and (number(properties["mp_processing_time_ms"]) < 9))",
        {});
    ASSERT_TRUE(findings);
    ASSERT_THAT(*findings, SizeIs(1));
    EXPECT_EQ(findings->front().rule, select::LintFinding::Rule::CaseTwins);
}

TEST_F(SelectorSessionTest, StopsWhenAsked) {
    importCompanies({R"("Acme")"});
    const SelectorScope all = scope({.keys = {kAcme}});
    std::stop_source stop;
    stop.request_stop();
    const auto proof = open()->prove(claimOf(textOf(all), all), {}, progress, stop.get_token());
    ASSERT_FALSE(proof);
    EXPECT_EQ(proof.error().code, base::ErrorCode::Cancelled);
}

TEST_F(SelectorSessionTest, KeepsProofsWithTheirWaivers) {
    importCompanies({R"("Acme")", R"("Acme Ltd")"});
    const SelectorScope all = scope({.keys = {kAcme}});
    const select::SelectorProof proof =
        prove(claimOf(R"(has_prefix(properties["company"], "Acme"))", all));
    const auto editor = CaseEditor::open(casePath());
    ASSERT_TRUE(editor);
    const auto id = keepSelector(**editor, proof);
    ASSERT_TRUE(id) << describe(id.error());
    auto kept = open()->kept();
    ASSERT_TRUE(kept) << describe(kept.error());
    ASSERT_THAT(*kept, SizeIs(1));
    EXPECT_EQ(kept->front().proof, proof);
    EXPECT_FALSE(kept->front().mayBeHandedOver());

    EXPECT_FALSE(waiveInnocents(**editor, *id, " \n"));
    EXPECT_FALSE(waiveInnocents(**editor, *id, std::string(5'000, 'x')));
    EXPECT_FALSE(waiveInnocents(**editor, *id + 1, "why not"));
    ASSERT_TRUE(waiveInnocents(**editor, *id, "the same customer"));
    kept = open()->kept();
    EXPECT_TRUE(kept->front().mayBeHandedOver());
    EXPECT_GT(kept->front().waivedAtMs, 0);

    ASSERT_TRUE(renewProof(**editor, *id, prove(claimOf(textOf(all), all))));
    kept = open()->kept();
    EXPECT_EQ(kept->front().waiver, "");
    EXPECT_TRUE(kept->front().mayBeHandedOver());
    ASSERT_TRUE(forgetSelector(**editor, *id));
    EXPECT_THAT(*open()->kept(), IsEmpty());
}

TEST_F(SelectorSessionTest, BringsBackARemovedSelectorUnderItsNumber) {
    importCompanies({R"("Acme")"});
    const SelectorScope all = scope({.keys = {kAcme}});
    const auto editor = CaseEditor::open(casePath());
    ASSERT_TRUE(editor);
    const auto id = keepSelector(**editor, prove(claimOf("true", all)));
    ASSERT_TRUE(id);
    const store::KeptSelector kept = open()->kept()->front();
    ASSERT_TRUE(forgetSelector(**editor, *id));
    const auto next = keepSelector(**editor, prove(claimOf(textOf(all), all)));
    ASSERT_TRUE(next);
    EXPECT_GT(*next, *id); // a number is never used twice
    const auto restored = restoreSelector(**editor, kept);
    ASSERT_TRUE(restored) << describe(restored.error());
    EXPECT_EQ(open()->kept()->front(), kept);
    EXPECT_FALSE(restoreSelector(**editor, kept)); // it is there
}

TEST_F(SelectorSessionTest, FetchesTheEventsOfEveryCellOfAProof) {
    importCompanies({R"("Acme")", R"("Acme Ltd")", R"("Beta")", R"(["Acme"])", R"("Gamma")"});
    const SelectorScope all = scope({.keys = {kAcme}});
    const select::ProofClaim claim = claimOf(R"(has_prefix(properties["company"], "Acme"))", all);
    const auto linesOf = [&](ProofRowsRequest request) {
        std::vector<std::uint64_t> lines;
        const auto answer =
            open()->rows(request,
                         [&lines](const RawRow& row) {
                             lines.push_back(row.line);
                             EXPECT_TRUE(row.text.starts_with("{\"event\":\"Ping\""));
                             EXPECT_EQ(row.event, "Ping");
                             return true;
                         },
                         progress, {});
        EXPECT_TRUE(answer) << describe(answer.error());
        return lines;
    };
    const select::SelectorProof proof = prove(claim);
    const auto cell = [&proof](bool hot, bool matched) {
        return ProofRowsRequest{.proof = proof, .cell = {.hot = hot, .matched = matched}};
    };
    EXPECT_THAT(linesOf(cell(true, true)), ElementsAre(1));
    EXPECT_THAT(linesOf(cell(true, false)), ElementsAre(4));
    EXPECT_THAT(linesOf(cell(false, true)), ElementsAre(2));
    EXPECT_THAT(linesOf(cell(false, false)), ElementsAre(3, 5));
    ProofRowsRequest narrower = cell(false, false);
    narrower.most = 1;
    EXPECT_THAT(linesOf(narrower), ElementsAre(3));
    narrower.skip = 1;
    EXPECT_THAT(linesOf(narrower), ElementsAre(5));
    narrower.skip = 0;
    narrower.day = events::Day{19'679}; // the last one
    EXPECT_THAT(linesOf(narrower), ElementsAre(5));
    narrower.event = "Pong";
    EXPECT_THAT(linesOf(narrower), IsEmpty());
    ProofRowsRequest ofKey = cell(true, true);
    ofKey.key = kAcme;
    EXPECT_THAT(linesOf(ofKey), ElementsAre(1));
    ofKey.key = events::ShardKey{KeyKind::Group, "company", "Beta"};
    EXPECT_THAT(linesOf(ofKey), IsEmpty());
    // Where only some places are kept, everything is read.
    ProofRowsRequest some{.proof = prove(claim, {.rows = 0}), .cell = {.hot = true}};
    EXPECT_THAT(linesOf(some), ElementsAre(4));
    std::filesystem::remove(folder / "a.ndjson");
    const auto gone =
        open()->rows(cell(true, true), [](const RawRow&) { return true; }, progress, {});
    ASSERT_TRUE(gone);
    EXPECT_THAT(gone->unreadable, SizeIs(1));
}

TEST_F(SelectorSessionTest, FetchesKnownPlacesFromAFileOfManySegments) {
    std::string text;
    const std::string filler(2'000, 'x');
    for (int number = 0; number < 5'000; ++number) { // about 10 MiB: several segments
        text += EventLine{.id = "u",
                          .time = 1'700'000'000 + number,
                          .insertId = std::to_string(number),
                          .more = ",\"mp_processing_time_ms\":1000,\"filler\":\"" + filler +
                                  "\",\"company\":\"" +
                                  (number % 1'000 == 999 ? "Acme Ltd" : "Acme") + "\""}
                    .text();
    }
    write("a.ndjson", text);
    import({.groupKeys = { "company" }});
    const SelectorScope all = scope({.keys = {kAcme}});
    const select::SelectorProof proof =
        prove(claimOf(R"(has_prefix(properties["company"], "Acme"))", all));
    EXPECT_EQ(proof.counts.innocentMatched, 5U);
    std::vector<std::uint64_t> lines;
    const auto answer = open()->rows({.proof = proof, .cell = {.hot = false, .matched = true}},
                                     [&lines](const RawRow& row) {
                                         lines.push_back(row.line);
                                         return true;
                                     },
                                     progress, {});
    ASSERT_TRUE(answer) << describe(answer.error());
    EXPECT_THAT(lines, ElementsAre(1'000, 2'000, 3'000, 4'000, 5'000));
}

TEST_F(SelectorSessionTest, ExcludesInnocentEventsByTheKeys) {
    importCompanies({R"("Acme")", R"("Acme Ltd")", R"("Beta")"});
    const SelectorScope all = scope({.keys = {kAcme}});
    const select::SelectorProof proof =
        prove(claimOf(R"(has_prefix(properties["company"], "Acme"))", all));
    const auto exclusion = open()->excludeInnocents(proof, progress, {});
    ASSERT_TRUE(exclusion) << describe(exclusion.error());
    EXPECT_TRUE(exclusion->narrowed);
    EXPECT_EQ(exclusion->named, 0U);
    EXPECT_EQ(exclusion->left, 0U);
    EXPECT_EQ(verdictOf(prove(claimOf(exclusion->selector, all))), Verdict::Proved);
}

TEST_F(SelectorSessionTest, ExcludesOneByOneWhatTheKeysDoNotTellApart) {
    // A plain event with the vendor's own property names, which no selector can tell from the real.
    const std::string original =
        R"(,"mp_processing_time_ms":1,"mp_original_distinct_id":"hot","mp_original_event_name":"Ping")";
    write("a.ndjson",
          EventLine{.id = "", .insertId = "real", .event = "$hotshard_events", .more = original}
                  .text() +
              EventLine{.id = "other", .insertId = "decoy", .more = original}.text());
    import({});
    const SelectorScope all = scope({.keys = {{KeyKind::User, {}, "hot"}}});
    const select::SelectorProof proof = prove(claimOf(textOf(all), all));
    ASSERT_EQ(proof.counts.innocentMatched, 1U);
    const auto exclusion = open()->excludeInnocents(proof, progress, {});
    ASSERT_TRUE(exclusion) << describe(exclusion.error());
    EXPECT_FALSE(exclusion->narrowed);
    EXPECT_EQ(exclusion->named, 1U);
    EXPECT_EQ(verdictOf(prove(claimOf(exclusion->selector, all))), Verdict::Proved);
}

TEST_F(SelectorSessionTest, TellsWhenNothingCanBeExcluded) {
    importCompanies({R"("Acme")", R"("Beta")"});
    const SelectorScope all = scope({.keys = {kAcme}});
    EXPECT_FALSE(open()->excludeInnocents(prove(claimOf(textOf(all), all)), progress, {}));
    select::ProofClaim nobody = claimOf("true", all);
    nobody.pairs.clear();
    EXPECT_FALSE(open()->excludeInnocents(prove(nobody), progress, {}));
}

TEST_F(SelectorSessionTest, TakesAnotherBoundWhereTheDataHasNone) {
    write("a.ndjson", EventLine{}.text());
    import({});
    EXPECT_EQ(scope({.elseBeforeMs = 7}).beforeMs, 7);
    EXPECT_EQ(scope({.beforeMs = 5, .elseBeforeMs = 7}).beforeMs, 5);
}

TEST_F(SelectorSessionTest, MendsByInsertIdWhatPropertiesDoNotTell) {
    const auto line = [](const std::string& event, const std::string& id, const std::string& more) {
        return "{\"event\":\"" + event +
               "\",\"properties\":{\"time\":1700000000,\"distinct_id\":42,\"$insert_id\":\"" + id +
               "\",\"mp_processing_time_ms\":1" + more + "}}\n";
    };
    const std::string originals =
        R"(,"mp_original_distinct_id":"x","mp_original_event_name":"Ping")";
    write("a.ndjson", line("Ping", "plain", "") + line("Ping", "decoy", originals) +
                          line("$hotshard_events", "artefact", originals) +
                          line("$hotshard_events", "nameless", ""));
    import({});
    const SelectorScope all = scope({.keys = {{KeyKind::User, {}, "42"}}});
    const select::SelectorProof proof = prove(claimOf(textOf(all), all));
    ASSERT_EQ(proof.counts, (select::ProofCounts{1, 1, 1, 1}));
    const auto session = open();
    const auto mended = mendSelector(*session, proof, select::SelectorForm::Standard, progress, {});
    ASSERT_TRUE(mended) << describe(mended.error());
    EXPECT_EQ(mended->excluded, 1U);
    EXPECT_EQ(mended->included, 1U);
    EXPECT_EQ(mended->left, 0U);
    const select::SelectorProof exact = prove(claimOf(mended->selector, all));
    EXPECT_EQ(exact.counts, (select::ProofCounts{2, 0, 0, 2}));
    const auto again = mendSelector(*session, exact, select::SelectorForm::Standard, progress, {});
    ASSERT_TRUE(again);
    EXPECT_EQ(again->selector, mended->selector);
}

} // namespace shardscope::session
