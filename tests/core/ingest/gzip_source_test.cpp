// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/gzip_source.h"

#include "tests/core/ingest/deflated.h"
#include "tests/core/ingest/text_source.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace shardscope::ingest {
namespace {

struct Inflated {
    std::string text;
    std::string error;
};

class GzipSourceOf : public testing::TestWithParam<InflateLibrary> {
protected:
    static Inflated inflate(const std::string& compressed, std::size_t piece = 1000) {
        TextSource source(compressed, piece);
        GzipSource gzipSource(source, "x.gz", GetParam());
        Inflated result;
        std::vector<char> space(4096);
        for (;;) {
            const base::Result<std::size_t> got = gzipSource.read(space);
            if (!got) {
                result.error = got.error().what;
                EXPECT_EQ(got.error().code, base::ErrorCode::Damaged);
                return result;
            }
            if (*got == 0) {
                return result;
            }
            result.text.append(space.data(), *got);
        }
    }
};

TEST_P(GzipSourceOf, InflatesAMemberFedByteByByte) {
    const std::string text = sampleText(30'000);
    const Inflated result = inflate(gzip(text), 1);
    EXPECT_EQ(result.error, "");
    EXPECT_TRUE(result.text == text);
}

TEST_P(GzipSourceOf, JoinsConcatenatedMembersAndIgnoresZeroPadding) {
    const Inflated result =
        inflate(gzip("one\n") + gzip("") + gzip("two\n") + std::string(700, '\0'), 3);
    EXPECT_EQ(result.error, "");
    EXPECT_EQ(result.text, "one\ntwo\n");
}

TEST_P(GzipSourceOf, GivesEverythingBeforeAStreamEndsEarlyWhereverItIsCut) {
    const std::string text = sampleText(5'000);
    const std::string whole = gzip(text);
    for (std::size_t length = 1; length < whole.size(); length += 7) {
        const Inflated result = inflate(whole.substr(0, length));
        EXPECT_NE(result.error.find("ends early"), std::string::npos)
            << length << ": " << result.error;
        EXPECT_TRUE(text.starts_with(result.text)) << length;
    }
}

TEST_P(GzipSourceOf, ReportsAWrongChecksum) {
    std::string damaged = gzip(sampleText(5'000));
    damaged[damaged.size() - 6] = static_cast<char>(damaged[damaged.size() - 6] ^ 0x55);
    EXPECT_NE(inflate(damaged).error.find("incorrect data check"), std::string::npos);
}

TEST_P(GzipSourceOf, ReportsADamagedBlockAfterTheGoodBytes) {
    const std::string text = sampleText(400'000);
    std::string damaged = gzip(text);
    for (std::size_t at = damaged.size() / 2; at < damaged.size() / 2 + 40; ++at) {
        damaged[at] = '\xff';
    }
    const Inflated result = inflate(damaged);
    EXPECT_NE(result.error.find("damaged"), std::string::npos);
    EXPECT_GT(result.text.size(), text.size() / 4);
    EXPECT_TRUE(text.starts_with(result.text.substr(0, text.size() / 4)));
}

TEST_P(GzipSourceOf, ReportsWhatIsNotGzipBehindTheLastMember) {
    const Inflated result = inflate(gzip("good\n") + "trailing garbage");
    EXPECT_EQ(result.text, "good\n");
    EXPECT_NE(result.error.find("not gzip"), std::string::npos);
}

TEST_P(GzipSourceOf, InflatesABombWithoutKeepingIt) {
    const std::string bomb = gzip(std::string(50'000'000, '\n'));
    EXPECT_LT(bomb.size(), 100'000U);
    EXPECT_EQ(inflate(bomb).text.size(), 50'000'000U);
}

INSTANTIATE_TEST_SUITE_P(Libraries, GzipSourceOf,
                         testing::Values(InflateLibrary::Fastest, InflateLibrary::Zlib),
                         [](const auto& of) {
                             return of.param == InflateLibrary::Zlib ? "Zlib" : "Fastest";
                         });

} // namespace
} // namespace shardscope::ingest
