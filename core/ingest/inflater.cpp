// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/inflater.h"

#include <zlib.h>

#ifdef SHARDSCOPE_HAVE_ISAL
#include <isa-l/igzip_lib.h>
#endif

#include <algorithm>

namespace shardscope::ingest {

namespace {

constexpr std::size_t kMostAtOnce = 1U << 30U; // both libraries count in 32 bits

class ZlibInflater final : public Inflater {
public:
    ZlibInflater() {
        constexpr int kGzipWindow = 15 + 16; // maximum window, gzip wrapper with CRC check
        inflateInit2(&m_stream, kGzipWindow);
    }
    ~ZlibInflater() override { inflateEnd(&m_stream); }
    ZlibInflater(const ZlibInflater&) = delete;
    ZlibInflater& operator=(const ZlibInflater&) = delete;

    void setInput(std::span<const char> input) override {
        m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(input.data()));
        m_stream.avail_in = static_cast<uInt>(input.size());
    }
    std::span<const char> input() const override {
        return {reinterpret_cast<const char*>(m_stream.next_in), m_stream.avail_in};
    }
    void dropInput(std::size_t count) override {
        m_stream.next_in += count;
        m_stream.avail_in -= static_cast<uInt>(count);
    }
    void startMember() override { inflateReset(&m_stream); }
    Outcome inflate(std::span<char> space, std::size_t& written) override {
        const std::size_t room = std::min(space.size(), kMostAtOnce);
        m_stream.next_out = reinterpret_cast<Bytef*>(space.data());
        m_stream.avail_out = static_cast<uInt>(room);
        const int code = ::inflate(&m_stream, Z_NO_FLUSH);
        written = room - m_stream.avail_out;
        if (code == Z_OK || code == Z_BUF_ERROR) {
            return Outcome::Running;
        }
        if (code == Z_STREAM_END) {
            return Outcome::MemberEnd;
        }
        m_reason = m_stream.msg != nullptr ? m_stream.msg : "unknown damage";
        return Outcome::Damaged;
    }
    const std::string& reason() const override { return m_reason; }

private:
    z_stream m_stream{};
    std::string m_reason;
};

#ifdef SHARDSCOPE_HAVE_ISAL
const char* reasonOf(int code) {
    switch (code) {
    case ISAL_INVALID_BLOCK:
        return "invalid block";
    case ISAL_INVALID_SYMBOL:
        return "invalid symbol";
    case ISAL_INVALID_LOOKBACK:
        return "invalid distance too far back";
    case ISAL_INVALID_WRAPPER:
        return "incorrect header";
    case ISAL_UNSUPPORTED_METHOD:
        return "unknown compression method";
    case ISAL_INCORRECT_CHECKSUM:
        return "incorrect data check";
    default:
        return "unknown damage";
    }
}

class IsalInflater final : public Inflater {
public:
    IsalInflater() : m_state(std::make_unique<inflate_state>()) {
        isal_inflate_init(m_state.get());
        m_state->crc_flag = ISAL_GZIP;
    }
    void setInput(std::span<const char> input) override {
        m_state->next_in = reinterpret_cast<std::uint8_t*>(const_cast<char*>(input.data()));
        m_state->avail_in = static_cast<std::uint32_t>(input.size());
    }
    std::span<const char> input() const override {
        return {reinterpret_cast<const char*>(m_state->next_in), m_state->avail_in};
    }
    void dropInput(std::size_t count) override {
        m_state->next_in += count;
        m_state->avail_in -= static_cast<std::uint32_t>(count);
    }
    void startMember() override {
        isal_inflate_reset(m_state.get());
        m_state->crc_flag = ISAL_GZIP;
    }
    Outcome inflate(std::span<char> space, std::size_t& written) override {
        const std::size_t room = std::min(space.size(), kMostAtOnce);
        m_state->next_out = reinterpret_cast<std::uint8_t*>(space.data());
        m_state->avail_out = static_cast<std::uint32_t>(room);
        const std::uint32_t given = m_state->avail_in;
        const int code = isal_inflate(m_state.get());
        written = room - m_state->avail_out;
        if (code < 0 || code == ISAL_NEED_DICT) {
            if (m_state->avail_in > given) {
                m_state->avail_in = 0; // it may step past the end of damaged input (2.30)
            }
            m_reason = reasonOf(code);
            return Outcome::Damaged;
        }
        return m_state->block_state == ISAL_BLOCK_FINISH ? Outcome::MemberEnd : Outcome::Running;
    }
    const std::string& reason() const override { return m_reason; }

private:
    std::unique_ptr<inflate_state> m_state; // 87 KB
    std::string m_reason;
};
#endif

} // namespace

std::unique_ptr<Inflater> makeInflater(InflateLibrary library) {
#ifdef SHARDSCOPE_HAVE_ISAL
    if (library == InflateLibrary::Fastest) {
        return std::make_unique<IsalInflater>();
    }
#endif
    (void)library;
    return std::make_unique<ZlibInflater>();
}

} // namespace shardscope::ingest
