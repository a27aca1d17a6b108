// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remediate/ledger.h"
#include "core/remediate/send_books.h"

#include <gtest/gtest.h>

namespace shardscope::remediate {

namespace {

using Kind = LedgerEntry::Kind;

LedgerEntry entry(Kind kind, BatchPart part, std::vector<RefusedEvent> refused = {}) {
    LedgerEntry entry;
    entry.kind = kind;
    entry.atMs = 1'700'000'000'000;
    entry.part = part;
    entry.count = 1;
    entry.refused = std::move(refused);
    entry.text = kind == Kind::Uncertain ? "why" : "";
    return entry;
}

std::vector<LedgerEntry> someEntries() {
    return {entry(Kind::Planned, {}),
            entry(Kind::Sending, {0, 0, 10}),
            entry(Kind::Answered, {0, 0, 10}, {{3, "bad time"}, {7, ""}}),
            entry(Kind::Sending, {1, 0, 5}),
            entry(Kind::Answered, {1, 0, 2}),
            entry(Kind::Uncertain, {1, 3, 1}),
            entry(Kind::Stopped, {})};
}

std::string written(const std::vector<LedgerEntry>& entries) {
    LedgerWriter writer;
    std::string bytes;
    for (const LedgerEntry& each : entries) {
        bytes += writer.write(each);
    }
    return bytes;
}

} // namespace

TEST(Ledger, IsReadBackAndGoneOnWith) {
    const auto ledger = readLedger(written(someEntries()));
    ASSERT_TRUE(ledger) << base::describe(ledger.error());
    EXPECT_EQ(ledger->entries, someEntries());
    LedgerWriter writer(ledger->chain);
    const auto longer =
        readLedger(written(someEntries()) + writer.write(entry(Kind::Answered, {1, 2, 1})));
    ASSERT_TRUE(longer) << base::describe(longer.error());
    EXPECT_EQ(longer->entries.size(), someEntries().size() + 1);
}

TEST(Ledger, CutAtAnyByteHoldsTheEntriesThatAreWhole) {
    const std::string bytes = written(someEntries());
    std::size_t before = 0;
    for (std::size_t length = 0; length <= bytes.size(); ++length) {
        const auto ledger = readLedger(std::string_view(bytes).substr(0, length));
        ASSERT_TRUE(ledger) << base::describe(ledger.error());
        ASSERT_LE(before, ledger->entries.size());
        ASSERT_LE(ledger->bytes, length);
        before = ledger->entries.size();
        for (std::size_t at = 0; at < before; ++at) {
            ASSERT_EQ(ledger->entries[at], someEntries()[at]);
        }
        SendBooks books({10, 5});
        for (const LedgerEntry& each : ledger->entries) {
            ASSERT_TRUE(books.add(each));
        }
        const SendCounts total = books.total();
        ASSERT_EQ(total.accepted + total.refused + total.uncertain + total.pending, 15U);
    }
    EXPECT_EQ(before, someEntries().size());
}

TEST(Ledger, ThatWasChangedIsDamaged) {
    const std::string bytes = written(someEntries());
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        std::string changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 0x10);
        const auto ledger = readLedger(changed);
        // A length that grew looks like an end that was cut off.
        EXPECT_TRUE(!ledger || ledger->entries.size() < someEntries().size()) << at;
    }
    std::vector<LedgerEntry> entries = someEntries();
    const std::string first = LedgerWriter().write(entries.front());
    EXPECT_FALSE(readLedger(bytes.substr(first.size()))) << "entries before it are missing";
}

TEST(SendBooks, GiveEveryEventOneFate) {
    SendBooks books({10, 5});
    EXPECT_EQ(books.pending(), (std::vector<BatchPart>{{0, 0, 10}, {1, 0, 5}}));
    for (const LedgerEntry& each : someEntries()) {
        ASSERT_TRUE(books.add(each));
    }
    EXPECT_EQ(books.total(), (SendCounts{10, 2, 1, 2}));
    EXPECT_EQ(books.pending(), (std::vector<BatchPart>{{1, 2, 1}, {1, 4, 1}}));
    EXPECT_EQ(books.refused().at(0), (std::vector<RefusedEvent>{{3, "bad time"}, {7, ""}}));
}

TEST(SendBooks, RefuseWhatDoesNotFitThePlan) {
    SendBooks books({10, 5});
    ASSERT_TRUE(books.add(entry(Kind::Answered, {0, 2, 4})));
    for (const BatchPart part :
         {BatchPart{2, 0, 1}, BatchPart{0, 0, 11}, BatchPart{0, 10, 1}, BatchPart{0, 5, 0xffffffff},
          BatchPart{0, 0, 0}, BatchPart{0, 0, 3}, BatchPart{0, 5, 2}, BatchPart{0, 3, 1},
          BatchPart{0, 0, 10}}) {
        EXPECT_FALSE(books.add(entry(Kind::Answered, part)))
            << part.batch << " " << part.first << " " << part.events;
    }
    EXPECT_FALSE(books.add(entry(Kind::Answered, {1, 0, 5}, {{5, ""}})));
    EXPECT_FALSE(books.add(entry(Kind::Answered, {1, 0, 5}, {{2, ""}, {2, ""}})));
    EXPECT_TRUE(books.add(entry(Kind::Answered, {0, 0, 2})));
    EXPECT_TRUE(books.add(entry(Kind::Answered, {0, 6, 4})));
    EXPECT_EQ(books.pending(), (std::vector<BatchPart>{{1, 0, 5}}));
}

} // namespace shardscope::remediate
