// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/gzip_header.h"

#include <gtest/gtest.h>
#include <zlib.h>

#include <algorithm>
#include <string>

namespace shardscope::ingest {
namespace {

enum Flag : char { kText = 1, kCheck = 2, kExtra = 4, kName = 8, kComment = 16 };

std::string header(char flags, bool goodCheck = true) {
    std::string bytes{'\x1f', '\x8b', 8, flags, 1, 2, 3, 4, 0, 3};
    if ((flags & kExtra) != 0) {
        bytes += std::string("\x03\x00", 2) + std::string("a\0b", 3);
    }
    if ((flags & kName) != 0) {
        bytes += std::string("name.json\0", 10);
    }
    if ((flags & kComment) != 0) {
        bytes += std::string("\0", 1);
    }
    if ((flags & kCheck) != 0) {
        const auto crc = ::crc32(0, reinterpret_cast<const Bytef*>(bytes.data()),
                                 static_cast<uInt>(bytes.size()));
        bytes += static_cast<char>(crc & 0xffU);
        bytes += static_cast<char>(((crc >> 8U) & 0xffU) ^ (goodCheck ? 0U : 1U));
    }
    return bytes;
}

/// Feeds the bytes in pieces; how many were taken.
std::size_t feed(GzipHeader& parsed, std::string_view bytes, std::size_t piece) {
    std::size_t taken = 0;
    for (std::size_t at = 0; at < bytes.size(); at += piece) {
        const std::string_view part = bytes.substr(at, piece);
        const std::size_t now = parsed.take({part.data(), part.size()});
        taken += now;
        if (now < part.size()) {
            break;
        }
    }
    return taken;
}

} // namespace

TEST(GzipHeader, EndsWhereItEndsWhateverItHoldsAndHoweverItArrives) {
    for (int flags = 0; flags < 32; ++flags) {
        const std::string bytes = header(static_cast<char>(flags));
        for (const std::size_t piece : {1, 2, 3, 7, 100}) {
            GzipHeader parsed;
            EXPECT_EQ(feed(parsed, bytes + "data", piece), bytes.size()) << flags << ' ' << piece;
            EXPECT_TRUE(parsed.isComplete());
            EXPECT_EQ(parsed.damage(), "");
            parsed.reset();
            EXPECT_EQ(feed(parsed, bytes.substr(0, bytes.size() - 1), piece), bytes.size() - 1);
            EXPECT_FALSE(parsed.isComplete()) << "cut short";
        }
    }
}

TEST(GzipHeader, SaysWhatIsWrong) {
    const auto damageOf = [](const std::string& bytes) {
        GzipHeader parsed;
        (void)feed(parsed, bytes, 3);
        return parsed.damage();
    };
    std::string method = header(0);
    method[2] = 7;
    EXPECT_EQ(damageOf(method), "unknown compression method");
    EXPECT_EQ(damageOf(header(0x20)), "unknown header flags set");
    EXPECT_EQ(damageOf(header(kCheck | kName, false)), "header crc mismatch");
    EXPECT_EQ(damageOf(header(kCheck | kName)), "");
}

} // namespace shardscope::ingest
