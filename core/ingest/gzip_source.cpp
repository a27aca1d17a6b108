// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/gzip_source.h"

#include <zlib.h>

#include <algorithm>
#include <utility>

namespace shardscope::ingest {

namespace {
constexpr std::size_t kInputBytes = 128 * 1024;
constexpr int kGzipWindow = 15 + 16; // zlib: maximum window, gzip wrapper with CRC check
} // namespace

struct GzipSource::Inflater {
    Inflater() { inflateInit2(&stream, kGzipWindow); }
    ~Inflater() { inflateEnd(&stream); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    z_stream stream{};
};

GzipSource::GzipSource(ByteSource& compressed, std::string name)
    : m_compressed(compressed),
      m_name(std::move(name)),
      m_inflater(std::make_unique<Inflater>()),
      m_input(kInputBytes) {}

GzipSource::~GzipSource() = default;

std::uint64_t GzipSource::consumed() const {
    return m_compressed.consumed() - m_inflater->stream.avail_in;
}

base::Error GzipSource::damage(const std::string& what) const {
    return {base::ErrorCode::Damaged, what + " (byte " + std::to_string(consumed()) + ")", m_name,
            "export this file again"};
}

base::Result<bool> GzipSource::fillInput() {
    z_stream& stream = m_inflater->stream;
    if (stream.avail_in > 0) {
        return true;
    }
    const base::Result<std::size_t> got = m_compressed.read(m_input);
    if (!got) {
        return base::fail(got.error());
    }
    stream.next_in = reinterpret_cast<Bytef*>(m_input.data());
    stream.avail_in = static_cast<uInt>(*got);
    return *got > 0;
}

base::Result<bool> GzipSource::startMember() {
    z_stream& stream = m_inflater->stream;
    for (;;) {
        const base::Result<bool> more = fillInput();
        if (!more) {
            return base::fail(more.error());
        }
        if (!*more) {
            m_place = Place::End;
            return false;
        }
        // Tape tools pad with zero bytes after the last member; gzip itself ignores them.
        while (m_place == Place::AfterMember && stream.avail_in > 0 && *stream.next_in == 0) {
            ++stream.next_in;
            --stream.avail_in;
        }
        if (stream.avail_in > 0) {
            break;
        }
    }
    if (m_place == Place::AfterMember && *stream.next_in != 0x1f) {
        m_place = Place::End;
        return base::fail(damage("bytes that are not gzip follow the compressed data"));
    }
    inflateReset(&stream);
    m_place = Place::InMember;
    return true;
}

base::Result<std::size_t> GzipSource::read(std::span<char> space) {
    z_stream& stream = m_inflater->stream;
    stream.next_out = reinterpret_cast<Bytef*>(space.data());
    stream.avail_out = static_cast<uInt>(std::min<std::size_t>(space.size(), 1U << 30U));
    const uInt wanted = stream.avail_out;
    while (stream.avail_out == wanted && m_place != Place::End) {
        if (m_place != Place::InMember) {
            const base::Result<bool> started = startMember();
            if (!started) {
                return base::fail(started.error());
            }
            continue;
        }
        const base::Result<bool> more = fillInput();
        if (!more) {
            m_place = Place::End;
            return base::fail(more.error());
        }
        const int code = inflate(&stream, Z_NO_FLUSH);
        if (code == Z_STREAM_END) {
            m_place = Place::AfterMember;
        } else if (code == Z_BUF_ERROR && !*more) {
            m_place = Place::End;
            return base::fail(damage("the gzip data ends early"));
        } else if (code != Z_OK && code != Z_BUF_ERROR) {
            // What was inflated before the damage is good: hand it out first.
            const uInt good = wanted - stream.avail_out;
            if (good > 0) {
                return good;
            }
            m_place = Place::End;
            return base::fail(damage(std::string("the gzip data is damaged: ") +
                                     (stream.msg != nullptr ? stream.msg : "unknown error")));
        }
    }
    return wanted - stream.avail_out;
}

} // namespace shardscope::ingest
