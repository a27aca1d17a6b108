// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/gzip.h"

#include <zlib.h>

#ifdef SHARDSCOPE_HAVE_ISAL
#include <isa-l/igzip_lib.h>
#endif

#include <algorithm>
#include <cstdint>

namespace shardscope::base {

namespace {

constexpr int kGzip = 15 + 16; ///< zlib's word for the largest window and a gzip header

void packWithZlib(std::string_view text, std::string& out) {
    z_stream stream{};
    constexpr int kMemory = 8;
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, kGzip, kMemory, Z_DEFAULT_STRATEGY);
    out.resize(deflateBound(&stream, text.size()));
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
}

} // namespace

void GzipPacker::pack(std::string_view text, std::string& out) {
#ifdef SHARDSCOPE_HAVE_ISAL
    m_levelBuffer.resize(ISAL_DEF_LVL1_DEFAULT);
    out.resize(text.size() + text.size() / 16 + 1024); // more than blocks that are only stored
    isal_zstream stream;
    isal_deflate_stateless_init(&stream);
    stream.level = 1;
    stream.level_buf = m_levelBuffer.data();
    stream.level_buf_size = static_cast<std::uint32_t>(m_levelBuffer.size());
    stream.gzip_flag = IGZIP_GZIP;
    stream.end_of_stream = 1;
    stream.next_in = reinterpret_cast<std::uint8_t*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<std::uint32_t>(text.size());
    stream.next_out = reinterpret_cast<std::uint8_t*>(out.data());
    stream.avail_out = static_cast<std::uint32_t>(out.size());
    if (isal_deflate_stateless(&stream) == COMP_OK) {
        out.resize(stream.total_out);
        return;
    }
#endif
    packWithZlib(text, out);
}

Result<std::string> unpackGzip(std::string_view member, std::size_t most) {
    z_stream stream{};
    inflateInit2(&stream, kGzip);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(member.data()));
    stream.avail_in = static_cast<uInt>(member.size());
    std::string text;
    constexpr std::size_t kFirst = std::size_t{1} << 16U;
    int code = Z_OK;
    while (code == Z_OK && text.size() < most) {
        const std::size_t done = text.size();
        text.resize(std::min(most, std::max(kFirst, done * 2)));
        stream.next_out = reinterpret_cast<Bytef*>(text.data() + done);
        stream.avail_out = static_cast<uInt>(text.size() - done);
        code = inflate(&stream, Z_NO_FLUSH);
        text.resize(text.size() - stream.avail_out);
    }
    const bool whole = code == Z_STREAM_END && stream.avail_in == 0;
    inflateEnd(&stream);
    return whole ? Result<std::string>(std::move(text))
                 : fail(ErrorCode::Damaged, "the packed events are damaged");
}

} // namespace shardscope::base
