// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <zlib.h>

#include <cstdint>
#include <string>

namespace shardscope::ingest {

/// How a text is deflated: the shapes that deflate blocks come in.
struct DeflateShape {
    const char* name = "";
    int level = 6;
    int strategy = Z_DEFAULT_STRATEGY;
    std::size_t flushEvery = 0; ///< bytes of text after which a block is ended; 0: never
    std::size_t members = 1;
};

/// One gzip member.
inline std::string gzipMember(const std::string& text, const DeflateShape& shape = {}) {
    z_stream stream{};
    EXPECT_EQ(deflateInit2(&stream, shape.level, Z_DEFLATED, 15 + 16, 8, shape.strategy), Z_OK);
    std::string out(deflateBound(&stream, text.size()) + 64 +
                        (shape.flushEvery > 0 ? 16 * (text.size() / shape.flushEvery + 1) : 0),
                    '\0');
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    std::size_t at = 0;
    do {
        const std::size_t left = text.size() - at;
        const std::size_t piece =
            shape.flushEvery > 0 && shape.flushEvery < left ? shape.flushEvery : left;
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data() + at));
        stream.avail_in = static_cast<uInt>(piece);
        at += piece;
        EXPECT_GE(deflate(&stream, at == text.size() ? Z_FINISH : Z_SYNC_FLUSH), Z_OK);
    } while (at < text.size());
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

/// The text in as many members as the shape has.
inline std::string gzip(const std::string& text, const DeflateShape& shape = {}) {
    std::string file;
    const std::size_t piece = text.size() / shape.members + 1;
    for (std::size_t member = 0; member < shape.members; ++member) {
        file += gzipMember(text.substr(std::min(text.size(), member * piece), piece), shape);
    }
    return file;
}

/// Text that does not compress to nothing.
inline std::string sampleText(std::size_t bytes) {
    std::string text;
    std::uint64_t state = 1;
    while (text.size() < bytes) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        text += std::to_string(state >> 40U) + ",";
    }
    text.resize(bytes);
    return text;
}

} // namespace shardscope::ingest
