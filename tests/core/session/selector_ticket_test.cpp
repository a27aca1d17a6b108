// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/selector_ticket.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace shardscope::session {

namespace {

using testing::HasSubstr;
using testing::Not;

TicketRequest provedTicket() {
    store::KeptSelector kept;
    select::SelectorProof& proof = kept.proof;
    proof.claim.selector = R"(properties["company"] == "Acme")";
    proof.claim.pairs = {{events::KeyKind::Group, "company", "Acme"}};
    proof.claim.beforeMs = 1'700'000'000'000;
    proof.claim.range = {{19'600}, {19'601}};
    proof.counts = {1'234'567, 0, 0, 17};
    proof.selectorSha256 = "5e1ec70r";
    proof.fingerprint = "f1a9e4";
    proof.provedAtMs = 1'700'000'100'000;
    store::SourceRecord source;
    source.path = "/exports/2023-08-31.json.gz";
    source.contentHash = "00ff";
    source.events = 1'234'584;
    source.days = {{19'600}};
    store::SourceRecord elsewhere = source;
    elsewhere.path = "/exports/other.json.gz";
    elsewhere.days = {{19'700}};
    TicketRequest request;
    request.selectors = {{.claim = proof.claim, .kept = kept}};
    request.sources = {source, elsewhere};
    request.timezone = "Europe/Berlin";
    return request;
}

} // namespace

TEST(SelectorTicketTest, TellsTheVendorWhatToDeleteAndWhatItStandsOn) {
    const TicketRequest request = provedTicket();
    for (const TicketFormat format : {TicketFormat::Markdown, TicketFormat::Plain}) {
        const std::string text = ticketText(request, format);
        EXPECT_THAT(text, HasSubstr("\n    properties[\"company\"] == \"Acme\"\n"));
        EXPECT_THAT(text, HasSubstr("FROM 2023-08-31\n"));
        EXPECT_THAT(text, HasSubstr("TO 2023-09-01\n"));
        EXPECT_THAT(text, HasSubstr("Europe/Berlin"));
        EXPECT_THAT(text, HasSubstr("< 1700000000000 (2023-11-14 22:13:20 UTC)"));
        EXPECT_THAT(text, HasSubstr("1,234,567"));
        EXPECT_THAT(text, HasSubstr("5e1ec70r"));
        EXPECT_THAT(text, HasSubstr("f1a9e4"));
        EXPECT_THAT(text, HasSubstr("\"2023-08-31.json.gz\"  1,234,584 events  XXH3-128 00ff"));
        EXPECT_THAT(text, Not(HasSubstr("other.json.gz")));
        EXPECT_THAT(text, Not(HasSubstr("NOT PROVED")));
        EXPECT_TRUE(text.ends_with("\n"));
    }
    EXPECT_EQ(ticketSubject(request), "Deletion of hot shard events, 2023-08-31 to 2023-09-01");
}

TEST(SelectorTicketTest, MarksWhatIsNotProved) {
    TicketRequest unproved = provedTicket();
    unproved.selectors.front().kept.reset();
    TicketRequest stale = provedTicket();
    stale.selectors.front().stale = true;
    TicketRequest wrong = provedTicket();
    wrong.selectors.front().kept->proof.counts.hotMissed = 3;
    for (const TicketRequest& request : {unproved, stale, wrong}) {
        EXPECT_THAT(ticketText(request, TicketFormat::Markdown), HasSubstr("**NOT PROVED**: "));
        EXPECT_THAT(ticketText(request, TicketFormat::Plain), HasSubstr("\nNOT PROVED: "));
        EXPECT_TRUE(ticketSubject(request).starts_with("NOT PROVED: "));
    }
    EXPECT_THAT(ticketText(wrong, TicketFormat::Plain), HasSubstr("misses 3 events"));
}

TEST(SelectorTicketTest, PrintsTheReasonForWhichInnocentEventsAreAccepted) {
    TicketRequest request = provedTicket();
    store::KeptSelector& kept = *request.selectors.front().kept;
    kept.proof.counts.innocentMatched = 2;
    EXPECT_THAT(ticketText(request, TicketFormat::Plain), HasSubstr("NOT PROVED"));
    kept.waiver = "test data\n# of the same customer";
    const std::string text = ticketText(request, TicketFormat::Markdown);
    EXPECT_THAT(text, Not(HasSubstr("NOT PROVED")));
    EXPECT_THAT(text, HasSubstr("matches 2 events of others"));
    EXPECT_THAT(text, HasSubstr("\n    test data\n    # of the same customer\n"));
}

TEST(SelectorTicketTest, TellsWhatTheProofCouldNotSee) {
    TicketRequest request = provedTicket();
    select::SelectorProof& proof = request.selectors.front().kept->proof;
    proof.uncovered = {{19'601}};
    proof.uncoveredDays = 1;
    proof.partial = {{19'600}};
    proof.missing = {"/gone.json"};
    proof.alternatives = {
        {.semantics = {.textEquality = select::SelectorSemantics::TextEquality::IgnoreCase},
         .counts = select::ProofCounts{},
         .differing = 4}};
    const std::string text = ticketText(request, TicketFormat::Plain);
    EXPECT_THAT(text, HasSubstr("no events of 1 day:\n\n    2023-09-01"));
    EXPECT_THAT(text, HasSubstr("incomplete:\n\n    2023-08-31"));
    EXPECT_THAT(text, HasSubstr("/gone.json"));
    EXPECT_THAT(text, HasSubstr("if == ignores case: 4 events treated otherwise"));
}

TEST(SelectorTicketTest, ShowsHostileIdsWithoutHarm) {
    TicketRequest request = provedTicket();
    request.selectors.front().claim.pairs = {{events::KeyKind::User, {}, "a\n# b\x1b[31m`"}};
    const std::string text = ticketText(request, TicketFormat::Markdown);
    EXPECT_THAT(text, HasSubstr(R"(user "a\n# b\u001b[31m`")"));
    request.selectors.resize(1);
    request.selectors.front().claim.pairs.assign(150, {events::KeyKind::User, {}, "u"});
    EXPECT_THAT(ticketText(request, TicketFormat::Plain), HasSubstr("and 50 more"));
}

TEST(SelectorTicketTest, NumbersSeveralSelectors) {
    TicketRequest request = provedTicket();
    request.selectors.push_back(request.selectors.front());
    request.selectors.back().kept.reset();
    const std::string text = ticketText(request, TicketFormat::Markdown);
    EXPECT_THAT(text, HasSubstr("## Selector 2 of 2"));
    EXPECT_THAT(text, HasSubstr("2 selectors, each a deletion of its own."));
    EXPECT_THAT(text, HasSubstr("NOT PROVED: nobody held this selector"));
}

} // namespace shardscope::session
