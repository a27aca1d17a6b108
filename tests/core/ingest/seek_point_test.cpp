// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/gzip_source.h"

#include "tests/core/ingest/deflated.h"
#include "tests/core/ingest/text_source.h"

#include <gtest/gtest.h>

#include <string>
#include <tuple>
#include <vector>

namespace shardscope::ingest {
namespace {

constexpr std::uint64_t kEvery = 20'000;
constexpr std::size_t kText = 300'003;

struct Read {
    std::string text;
    std::string error;
    std::vector<SeekPoint> points;
};

Read readAll(GzipSource& source, std::size_t space) {
    Read read;
    std::vector<char> buffer(space);
    for (;;) {
        const base::Result<std::size_t> got = source.read(buffer);
        if (!got) {
            read.error = got.error().what;
            return read;
        }
        if (*got == 0) {
            return read;
        }
        read.text.append(buffer.data(), *got);
    }
}

Read readMarking(const std::string& file, InflateLibrary library, std::size_t piece,
                 std::size_t space) {
    TextSource bytes(file, piece);
    GzipSource source(bytes, "x.gz", library);
    std::vector<SeekPoint> points;
    source.markSeekPoints(kEvery, [&](SeekPoint point) { points.push_back(std::move(point)); });
    Read read = readAll(source, space);
    read.points = std::move(points);
    return read;
}

Read readFrom(const std::string& file, const SeekPoint& point, InflateLibrary library) {
    const auto first = static_cast<std::size_t>(point.fileBit / 8);
    TextSource bytes(file.substr(std::min(first, file.size())), 1000);
    GzipSource source(bytes, "x.gz", library);
    if (const auto started = source.startAt(point); !started) {
        return {{}, started.error().what, {}};
    }
    return readAll(source, 100'000);
}

using Case = std::tuple<DeflateShape, InflateLibrary>;
std::string nameOf(const testing::TestParamInfo<Case>& shapeAndLibrary) {
    const auto& [shape, library] = shapeAndLibrary.param;
    return std::string(shape.name) + (library == InflateLibrary::Zlib ? "Zlib" : "Fastest");
}

class SeekPoints : public testing::TestWithParam<Case> {};

TEST_P(SeekPoints, EachOfThemLeadsToTheRestOfTheText) {
    const auto& [shape, library] = GetParam();
    const std::string text = sampleText(kText);
    const std::string file = gzip(text, shape);
    // Inputs and outputs of many sizes end in every part of a block.
    for (const std::size_t piece : {std::size_t{37}, file.size()}) {
        for (const std::size_t space : {std::size_t{700}, std::size_t{40'000}, text.size()}) {
            const Read whole = readMarking(file, library, piece, space);
            ASSERT_EQ(whole.error, "") << "piece " << piece << ", space " << space;
            ASSERT_TRUE(whole.text == text);
            ASSERT_FALSE(whole.points.empty());
            EXPECT_EQ(whole.points.front(), (SeekPoint{.kind = SeekPoint::Kind::Member}));
            std::uint64_t next = 0;
            for (const SeekPoint& point : whole.points) {
                EXPECT_GE(point.textOffset, next);
                next = point.textOffset + kEvery;
                for (const auto other : {InflateLibrary::Fastest, InflateLibrary::Zlib}) {
                    const Read rest = readFrom(file, point, other);
                    ASSERT_EQ(rest.error, "") << "point at " << point.textOffset;
                    ASSERT_TRUE(rest.text == text.substr(point.textOffset));
                }
            }
        }
    }
}

TEST_P(SeekPoints, LieCloseEnough) {
    const auto& [shape, library] = GetParam();
    const std::string text = sampleText(kText);
    const Read whole = readMarking(gzip(text, shape), library, 1000, 40'000);
    // A block of this text holds some 70,000 bytes; a whole output may lie before it is asked for.
    EXPECT_GE(whole.points.size(), text.size() / (kEvery + 40'000 + 80'000));
}

TEST_P(SeekPoints, DoNotHideThatAFileIsDamaged) {
    const auto& [shape, library] = GetParam();
    const std::string text = sampleText(300'000);
    std::string file = gzip(text, shape);
    file[file.size() - 6] = static_cast<char>(file[file.size() - 6] ^ 1); // of the last CRC
    EXPECT_NE(readMarking(file, library, 1000, 4000).error, "");
    file.resize(file.size() / 2);
    EXPECT_NE(readMarking(file, library, 1000, 4000).error, "");
}

INSTANTIATE_TEST_SUITE_P(
    Shapes, SeekPoints,
    testing::Combine(testing::Values(DeflateShape{.name = "Fast", .level = 1},
                                     DeflateShape{.name = "Usual"},
                                     DeflateShape{.name = "Best", .level = 9},
                                     DeflateShape{.name = "Stored", .level = 0},
                                     DeflateShape{.name = "Fixed", .strategy = Z_FIXED},
                                     DeflateShape{.name = "Flushed", .flushEvery = 3001},
                                     DeflateShape{.name = "Members", .members = 7},
                                     DeflateShape{.name = "SmallMembers", .members = 100}),
                     testing::Values(InflateLibrary::Fastest, InflateLibrary::Zlib)),
    nameOf);

TEST(SeekPoint, OfADamagedIndexGivesErrorsAndNothingWorse) {
    const std::string text = sampleText(300'000);
    const std::string file = gzip(text);
    const SeekPoint good = readMarking(file, InflateLibrary::Fastest, 1000, 4000).points.at(2);
    for (const auto library : {InflateLibrary::Fastest, InflateLibrary::Zlib}) {
        SeekPoint point = good;
        point.window.resize(SeekPoint::kWindow + 1);
        EXPECT_NE(readFrom(file, point, library).error, "");
        point = good;
        point.kind = SeekPoint::Kind::Plain;
        EXPECT_NE(readFrom(file, point, library).error, "");
        point = {.kind = SeekPoint::Kind::Member, .fileBit = 3};
        EXPECT_NE(readFrom(file, point, library).error, "");
        point = good;
        point.fileBit = file.size() * 8 + 5;
        EXPECT_NE(readFrom(file, point, library).error, "");
        point.fileBit = ~std::uint64_t{0};
        EXPECT_NE(readFrom(file, point, library).error, "");
        for (std::uint64_t bit = 1; bit < 200; ++bit) { // into the middle of codes
            point = good;
            point.fileBit += bit;
            EXPECT_FALSE(readFrom(file, point, library).text == text.substr(good.textOffset));
            point.window.clear();
            (void)readFrom(file, point, library);
        }
    }
}

} // namespace
} // namespace shardscope::ingest
