// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blob_codec.h"

#include "core/store/group_text.h"
#include "core/store/postings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <random>
#include <string>
#include <vector>

using namespace shardscope::store;
using shardscope::base::ErrorCode;
using shardscope::detect::Cell;
using shardscope::detect::CountedEvent;
using shardscope::events::Day;
using shardscope::events::GroupId;

namespace {

std::vector<Cell> randomCells(Day day, std::size_t count) {
    std::mt19937 random(11);
    const auto below = [&random](std::uint32_t bound) {
        return static_cast<std::uint32_t>(random() % bound);
    };
    std::vector<Cell> cells(count);
    for (Cell& cell : cells) {
        cell.id = below(20) == 0 ? CountedEvent::kNoId : below(1000);
        cell.event = below(5);
        cell.groupSet = below(3);
        cell.hourAndRename = day.number * 48 + static_cast<std::int32_t>(below(48));
        cell.count = 1 + below(100'000);
    }
    std::sort(cells.begin(), cells.end(), [](const Cell& a, const Cell& b) { return a.id < b.id; });
    return cells;
}

template<typename Decode>
void expectDamageEverywhere(const std::string& blob, const Decode& decode) {
    for (std::size_t length = 0; length < blob.size(); ++length) {
        EXPECT_FALSE(decode(std::string_view(blob).substr(0, length))) << length;
    }
    // Flipped bits may by chance decode to other values, but must never crash or read outside.
    for (std::size_t at = 0; at < blob.size(); ++at) {
        std::string flipped = blob;
        flipped[at] = static_cast<char>(flipped[at] ^ 0x15);
        static_cast<void>(decode(flipped));
    }
    const auto garbage = decode("this is no zstd frame");
    ASSERT_FALSE(garbage);
    EXPECT_EQ(garbage.error().code, ErrorCode::Damaged);
}

} // namespace

TEST(BlobCodec, RoundTripsBytes) {
    for (const std::string& bytes : {std::string(), std::string(1, '\0'), std::string(100'000, 'x'),
                                     std::string("\xff\x00\x80", 3)}) {
        EXPECT_EQ(decompress(compress(bytes)).value(), bytes);
    }
}

TEST(BlobCodec, RoundTripsCellsOfAnyDay) {
    for (const Day day : {Day{0}, Day{-1}, Day{-400'000}, Day{19'601}, Day{2'932'896}}) {
        const std::vector<Cell> cells = randomCells(day, 5000);
        std::vector<Cell> back = {Cell{1, 2, 3, 4, 5}};
        ASSERT_TRUE(decodeCells(day, encodeCells(day, cells), back));
        ASSERT_EQ(back.size(), cells.size() + 1) << "cells are appended";
        back.erase(back.begin());
        ASSERT_EQ(back, cells);
    }
}

TEST(BlobCodec, RefusesDamagedCellsAndAppendsNothing) {
    const Day day{19'601};
    const std::string blob = encodeCells(day, randomCells(day, 50));
    std::vector<Cell> out;
    expectDamageEverywhere(blob, [&](std::string_view bytes) {
        out.clear();
        auto decoded = decodeCells(day, bytes, out);
        EXPECT_TRUE(decoded || out.empty());
        return decoded;
    });
    // A good frame around wrong content.
    EXPECT_FALSE(decodeCells(day, compress("\x05"), out));
    EXPECT_FALSE(decodeCells(day, compress(std::string(12, '\x02') + "too much"), out));
    EXPECT_FALSE(decodeCells(day, compress("\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01"), out));
}

TEST(BlobCodec, RoundTripsTextsOfAnyBytes) {
    const std::vector<std::string_view> texts = {"", "user_id", std::string_view("\0\xff", 2), "",
                                                 "\xed\xa0\x80"};
    const auto back = decodeTexts(encodeTexts(texts));
    ASSERT_TRUE(back);
    EXPECT_THAT(*back, testing::ElementsAreArray(texts));
    EXPECT_TRUE(decodeTexts(encodeTexts({})).value().empty());
}

TEST(BlobCodec, RefusesDamagedTexts) {
    const std::vector<std::string_view> texts = {"a", "bc", "def"};
    expectDamageEverywhere(encodeTexts(texts),
                           [](std::string_view bytes) { return decodeTexts(bytes); });
    EXPECT_FALSE(decodeTexts(compress("\x02\x05\x05short")));
    EXPECT_FALSE(decodeTexts(compress("\x01\x01xy")));
}

TEST(BlobCodec, RoundTripsAscendingTimes) {
    const std::vector<std::int64_t> times = {-62'135'596'800'000, -5, -5, 0, 1, 1'693'526'400'000,
                                             253'402'300'799'999};
    EXPECT_EQ(decodeAscending(encodeAscending(times)).value(), times);
    EXPECT_TRUE(decodeAscending(encodeAscending({})).value().empty());
    expectDamageEverywhere(encodeAscending(times),
                           [](std::string_view bytes) { return decodeAscending(bytes); });
}

TEST(BlobCodec, RoundTripsHashes) {
    const std::vector<std::uint64_t> hashes = {0, 1, std::numeric_limits<std::uint64_t>::max()};
    EXPECT_EQ(decodeHashes(encodeHashes(hashes)), hashes);
    EXPECT_TRUE(decodeHashes("").empty());
    EXPECT_EQ(decodeHashes("12345678and more").size(), 2U);
}

TEST(BlobCodec, RoundTripsDuplicates) {
    const std::vector<DuplicateCount> duplicates = {
        {0, 1}, {7, 1'000'000'000'000}, {0xfffffffe, 2}};
    const auto back = decodeDuplicates(encodeDuplicates(duplicates));
    ASSERT_TRUE(back);
    ASSERT_EQ(back->size(), duplicates.size());
    for (std::size_t i = 0; i < duplicates.size(); ++i) {
        EXPECT_EQ((*back)[i].id, duplicates[i].id);
        EXPECT_EQ((*back)[i].count, duplicates[i].count);
    }
    EXPECT_FALSE(decodeDuplicates(compress("\x01")));
}

TEST(BlobCodec, RoundTripsPostings) {
    PostingsBlock block;
    block.add(0, std::vector<std::uint16_t>{0});
    block.add(7, std::vector<std::uint16_t>{0, 1, 300, CountedEvent::kLastSegment});
    block.add(8, {});
    block.add(CountedEvent::kNoId, std::vector<std::uint16_t>{2});
    EXPECT_EQ(decodePostings(encodePostings(block)).value(), block);
    EXPECT_THAT(block.segmentsOf(1), testing::ElementsAre(0, 1, 300, CountedEvent::kLastSegment));
    EXPECT_EQ(decodePostings(encodePostings({})).value(), PostingsBlock{});
}

TEST(BlobCodec, RefusesDamagedPostings) {
    PostingsBlock block;
    block.add(3, std::vector<std::uint16_t>{1, 5});
    block.add(9, std::vector<std::uint16_t>{2});
    expectDamageEverywhere(encodePostings(block),
                           [](std::string_view bytes) { return decodePostings(bytes); });
    EXPECT_FALSE(decodePostings(compress("\x7f")));
    EXPECT_FALSE(decodePostings(compress(std::string("\x01\x03\x7f\x01", 4)))) << "too few";
    EXPECT_FALSE(decodePostings(compress(std::string("\x01\x03\x01\x80\x80\x02", 6))))
        << "a segment beyond the last";
    EXPECT_FALSE(decodePostings(compress(std::string("\x01\x03\x01\x01\x01", 5)))) << "too much";
    EXPECT_FALSE(decodePostings(
        compress(std::string("\x02\x01\x01\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01\x01", 14))))
        << "counts that wrap around";
}

TEST(GroupText, TellsKeysFromIdsWhateverTheyHold) {
    std::string space;
    std::vector<std::string> seen;
    const std::vector<GroupId> groups = {
        {"", ""},    {"a", "b"},  {"ab", ""},       {"", "ab"},
        {"a=", "b"}, {"a", "=b"}, {"\x01", "\xff"}, {std::string(300, 'k'), "i"}};
    for (const GroupId& group : groups) {
        const std::string text(groupText(group.key, group.id, space));
        EXPECT_EQ(parseGroupText(text), group);
        EXPECT_THAT(seen, testing::Not(testing::Contains(text)));
        seen.push_back(text);
    }
    EXPECT_EQ(parseGroupText(""), std::nullopt);
    EXPECT_EQ(parseGroupText("\x05key"), std::nullopt);
}
