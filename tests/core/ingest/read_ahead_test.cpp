// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/read_ahead.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <random>
#include <string>
#include <vector>

namespace shardscope::ingest {
namespace {

/// Gives a text in pieces of random size, a seek point with each, and then its end.
class PiecedSource final : public ByteSource {
public:
    PiecedSource(std::string text, std::optional<base::Error> end)
        : m_text(std::move(text)), m_end(std::move(end)) {}

    base::Result<std::size_t> read(std::span<char> space) override {
        if (m_at == m_text.size()) {
            ++ends;
            return m_end ? base::Result<std::size_t>(base::fail(*m_end)) : 0;
        }
        const std::size_t piece = 1 + m_random() % 300'000;
        const std::size_t count = std::min({piece, space.size(), m_text.size() - m_at});
        std::copy_n(m_text.data() + m_at, count, space.data());
        if (sink) {
            sink({.textOffset = m_at});
        }
        m_at += count;
        return count;
    }
    std::uint64_t consumed() const override { return m_at / 2; }

    SeekPointSink sink;
    std::atomic<int> ends = 0;

private:
    std::string m_text;
    std::optional<base::Error> m_end;
    std::size_t m_at = 0;
    std::mt19937 m_random{5}; // NOLINT: a fixed seed is the point
};

std::string longText() {
    std::string text(5'000'000, '\0');
    std::mt19937 random(9); // NOLINT: a fixed seed is the point
    std::generate(text.begin(), text.end(), [&] { return static_cast<char>(random()); });
    return text;
}

} // namespace

TEST(ReadAhead, GivesTheSameBytesWhateverTheSpace) {
    const std::string text = longText();
    for (const std::size_t space :
         {std::size_t{1'000}, std::size_t{262'144}, std::size_t{999'999}}) {
        PiecedSource source(text, std::nullopt);
        ReadAhead ahead(source);
        std::string read;
        std::vector<char> buffer(space);
        for (auto got = ahead.read(buffer); got && *got > 0; got = ahead.read(buffer)) {
            read.append(buffer.data(), *got);
        }
        EXPECT_TRUE(read == text) << space;
        EXPECT_EQ(ahead.consumed(), text.size() / 2);
        const auto again = ahead.read(buffer);
        ASSERT_TRUE(again);
        EXPECT_EQ(*again, 0U) << "the end stays the end";
        EXPECT_EQ(source.ends, 1) << "and is asked for once";
    }
}

TEST(ReadAhead, ReportsDamageBehindAllGoodBytes) {
    const std::string text = longText();
    PiecedSource source(text, base::Error{base::ErrorCode::Damaged, "cut", "here", ""});
    ReadAhead ahead(source);
    std::vector<char> buffer(100'000);
    std::size_t total = 0;
    base::Result<std::size_t> got = ahead.read(buffer);
    for (; got && *got > 0; got = ahead.read(buffer)) {
        total += *got;
    }
    EXPECT_EQ(total, text.size());
    ASSERT_FALSE(got);
    EXPECT_EQ(got.error().what, "cut");
    EXPECT_FALSE(ahead.read(buffer)) << "as often as it is asked";
}

TEST(ReadAhead, PassesSeekPointsOnBeforeTheirText) {
    const std::string text = longText();
    PiecedSource source(text, std::nullopt);
    ReadAhead ahead(source);
    std::vector<std::uint64_t> points;
    source.sink = ahead.carry([&](const SeekPoint& point) { points.push_back(point.textOffset); });
    std::vector<char> buffer(70'000);
    std::uint64_t place = 0;
    for (auto got = ahead.read(buffer); got && *got > 0; got = ahead.read(buffer)) {
        place += *got;
        ASSERT_FALSE(points.empty());
    }
    EXPECT_EQ(place, text.size());
    EXPECT_TRUE(std::is_sorted(points.begin(), points.end()));
    EXPECT_GT(points.size(), 20U);
    EXPECT_EQ(points.front(), 0U);
}

TEST(ReadAhead, EndsWhenNobodyReadsOn) {
    PiecedSource source(longText(), std::nullopt);
    {
        ReadAhead ahead(source);
        std::vector<char> buffer(10);
        ASSERT_TRUE(ahead.read(buffer));
    }
    EXPECT_EQ(source.ends, 0);
    const ReadAhead neverAsked(source);
}

} // namespace shardscope::ingest
