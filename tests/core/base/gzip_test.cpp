// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/gzip.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

using namespace shardscope::base;

namespace {

std::string noise(std::size_t size) {
    std::mt19937 random(1);
    std::string text(size, '\0');
    for (char& c : text) {
        c = static_cast<char>(random());
    }
    return text;
}

} // namespace

TEST(Gzip, GivesBackWhatWasPacked) {
    GzipPacker packer;
    std::string packed;
    for (const std::string& text :
         {std::string(), std::string("x"), std::string(3'000'000, 'a'), noise(1'000'000)}) {
        packer.pack(text, packed);
        const auto again = unpackGzip(packed, text.size() + 1);
        ASSERT_TRUE(again) << describe(again.error());
        EXPECT_TRUE(*again == text);
    }
}

TEST(Gzip, RefusesWhatIsCutDamagedOrTooLong) {
    GzipPacker packer;
    std::string packed;
    packer.pack("some text, some text", packed);
    EXPECT_FALSE(unpackGzip(packed, 5));
    EXPECT_FALSE(unpackGzip(packed + "x", 100));
    for (std::size_t length = 0; length < packed.size(); ++length) {
        EXPECT_FALSE(unpackGzip(packed.substr(0, length), 100)) << length;
    }
    packed[packed.size() - 5] ^= 1; // of the checksum
    EXPECT_FALSE(unpackGzip(packed, 100));
}
