// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/proof_codec.h"

#include "core/store/blob_codec.h"

#include <gtest/gtest.h>

#include <string>

namespace shardscope::store {

namespace {

select::SelectorProof sample() {
    select::SelectorProof proof;
    proof.claim = {"true",
                   {{events::KeyKind::Group, "k", std::string("a\0b", 3)}},
                   -5,
                   {{-3}, {19'000}},
                   select::UserRows::Renamed};
    proof.fingerprint = "f";
    proof.selectorSha256 = "s";
    proof.counts = {1, 2, 3, 4};
    proof.failed = 5;
    proof.unprocessed = 6;
    proof.days = {{{7}, {1, 0, 0, 0}}};
    proof.events = {{"Ping", false, {1, 0, 0, 0}}, {"", true, {0, 1, 0, 0}}};
    proof.keys = {{proof.claim.pairs.front(), 8, 9}};
    proof.rows = {{1, 10, 2, {7}, select::ProofRow::Kind::InnocentMatched}};
    proof.alternatives = {{{.escapes = select::SelectorSemantics::Escapes::None}, std::nullopt, 0},
                          {{.numberText = select::SelectorSemantics::NumberText::Shortest},
                           select::ProofCounts{1, 1, 1, 1},
                           3}};
    proof.uncovered = {{8}};
    proof.uncoveredDays = 11;
    proof.partial = {{9}};
    proof.missing = {"/a"};
    proof.provedAtMs = 12;
    return proof;
}

} // namespace

TEST(ProofCodec, GivesBackWhatItTook) {
    const auto again = decodeProof(encodeProof(sample()));
    ASSERT_TRUE(again) << describe(again.error());
    EXPECT_EQ(*again, sample());
}

TEST(ProofCodec, RefusesWhatIsCutOrChanged) {
    const std::string bytes = decompress(encodeProof(sample())).value_or("");
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        EXPECT_FALSE(decodeProof(compress(bytes.substr(0, length)))) << length;
    }
    EXPECT_FALSE(decodeProof(compress(bytes + '\0')));
    EXPECT_FALSE(decodeProof("no zstd frame"));
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        std::string changed = bytes;
        changed[at] = '\x7f';
        (void)decodeProof(compress(changed)); // whatever it says, it ends, and takes no memory
    }
}

} // namespace shardscope::store
