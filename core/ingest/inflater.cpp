// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/inflater.h"

#include "core/ingest/gzip_header.h"

#include <zlib.h>

#ifdef SHARDSCOPE_HAVE_ISAL
#include <isa-l/igzip_lib.h>
#endif

#include <algorithm>
#include <utility>

namespace shardscope::ingest {

namespace {

constexpr std::size_t kMostAtOnce = 1U << 30U; // both libraries count in 32 bits

class ZlibInflater final : public Inflater {
public:
    ZlibInflater() { inflateInit2(&m_stream, kGzip); }
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
    void startMember() override {
        inflateReset2(&m_stream, kGzip);
        m_stopAtBlockEnd = false;
    }
    void startAtBlock(std::span<const char> window, unsigned bits, unsigned bitCount) override {
        inflateReset2(&m_stream, kRaw);
        m_stopAtBlockEnd = false;
        inflatePrime(&m_stream, static_cast<int>(bitCount), static_cast<int>(bits));
        inflateSetDictionary(&m_stream, reinterpret_cast<const Bytef*>(window.data()),
                             static_cast<uInt>(window.size()));
    }
    void stopAtBlockEnd() override { m_stopAtBlockEnd = true; }
    void goOn(std::span<const char>) override {} // zlib keeps its own window
    unsigned bufferedBits() const override {
        constexpr int kUnusedBits = 7;
        return static_cast<unsigned>(m_stream.data_type & kUnusedBits);
    }
    Outcome inflate(std::span<char> space, std::size_t& written) override {
        const std::size_t room = std::min(space.size(), kMostAtOnce);
        m_stream.next_out = reinterpret_cast<Bytef*>(space.data());
        m_stream.avail_out = static_cast<uInt>(room);
        const int code = ::inflate(&m_stream, m_stopAtBlockEnd ? Z_BLOCK : Z_NO_FLUSH);
        written = room - m_stream.avail_out;
        if (code == Z_OK && m_stopAtBlockEnd && isBetweenBlocks()) {
            m_stopAtBlockEnd = false;
            return Outcome::BlockEnd;
        }
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
    // The maximum window, and: a gzip wrapper with CRC check, or none.
    static constexpr int kGzip = 15 + 16;
    static constexpr int kRaw = -15;

    [[nodiscard]] bool isBetweenBlocks() const {
        constexpr int kBlockEnd = 128;
        constexpr int kLastBlock = 64;
        return (m_stream.data_type & (kBlockEnd | kLastBlock)) == kBlockEnd;
    }

    z_stream m_stream{};
    bool m_stopAtBlockEnd = false;
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
        startMember();
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
        m_state->crc_flag = ISAL_GZIP_NO_HDR_VER;
        m_stop = Stop::No;
        // Not left to the library: a header that arrives in pieces makes it look at memory that
        // it never set (2.30).
        m_header.reset();
        m_inHeader = true;
    }
    void startAtBlock(std::span<const char> window, unsigned bits, unsigned bitCount) override {
        isal_inflate_reset(m_state.get());
        m_inHeader = false;
        m_state->crc_flag = ISAL_DEFLATE;
        m_state->read_in = bits;
        m_state->read_in_length = static_cast<std::int32_t>(bitCount);
        m_stop = Stop::No;
        setWindow(window);
    }
    void stopAtBlockEnd() override { m_stop = m_stop == Stop::No ? Stop::Wanted : m_stop; }
    void goOn(std::span<const char> window) override {
        m_state->block_state = ISAL_BLOCK_NEW_HDR;
        m_state->bfinal = 0;
        m_state->crc_flag = ISAL_GZIP_NO_HDR_VER;
        setWindow(window); // the library drops its own where it believes that a stream ends
    }
    unsigned bufferedBits() const override {
        return static_cast<unsigned>(m_state->read_in_length);
    }
    Outcome inflate(std::span<char> space, std::size_t& written) override {
        const std::size_t room = std::min(space.size(), kMostAtOnce);
        m_state->next_out = reinterpret_cast<std::uint8_t*>(space.data());
        m_state->avail_out = static_cast<std::uint32_t>(room);
        if (m_inHeader) {
            dropInput(m_header.take(input()));
            if (!m_header.damage().empty()) {
                written = 0;
                m_reason = m_header.damage();
                return Outcome::Damaged;
            }
            m_inHeader = !m_header.isComplete();
            if (m_inHeader) {
                written = 0;
                return Outcome::Running;
            }
        }
        const std::uint32_t given = m_state->avail_in;
        if (m_stop == Stop::Wanted && isInsideBlock()) {
            endWithThisBlock();
        }
        const int code = isal_inflate(m_state.get());
        written = room - m_state->avail_out;
        if (code < 0 || code == ISAL_NEED_DICT) {
            if (m_state->avail_in > given) {
                m_state->avail_in = 0; // it may step past the end of damaged input (2.30)
            }
            m_reason = reasonOf(code);
            return Outcome::Damaged;
        }
        if (m_state->block_state != ISAL_BLOCK_FINISH) {
            return Outcome::Running;
        }
        return std::exchange(m_stop, Stop::No) == Stop::Ahead ? Outcome::BlockEnd
                                                              : Outcome::MemberEnd;
    }
    const std::string& reason() const override { return m_reason; }

private:
    enum class Stop { No, Wanted, Ahead };

    [[nodiscard]] bool isInsideBlock() const {
        return m_state->bfinal == 0 && (m_state->block_state == ISAL_BLOCK_CODED ||
                                        m_state->block_state == ISAL_BLOCK_TYPE0);
    }
    /// ISA-L does not stop between blocks, but after the last one: so it is told that this is
    /// the last, and that no trailer follows.
    void endWithThisBlock() {
        m_state->bfinal = 1;
        m_state->crc_flag = ISAL_GZIP_NO_HDR;
        m_stop = Stop::Ahead;
    }
    void setWindow(std::span<const char> window) {
        isal_inflate_set_dict(m_state.get(),
                              reinterpret_cast<std::uint8_t*>(const_cast<char*>(window.data())),
                              static_cast<std::uint32_t>(window.size()));
    }

    std::unique_ptr<inflate_state> m_state; // 87 KB
    GzipHeader m_header;
    bool m_inHeader = true;
    Stop m_stop = Stop::No;
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
