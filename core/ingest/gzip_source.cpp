// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/gzip_source.h"

#include <algorithm>
#include <utility>

namespace shardscope::ingest {

namespace {
constexpr std::size_t kInputBytes = 128 * 1024;
constexpr std::size_t kTrailerBytes = 8; // CRC and length of the text
constexpr char kMagic = '\x1f';          // the first byte of every gzip member
} // namespace

GzipSource::GzipSource(ByteSource& compressed, std::string name, InflateLibrary library)
    : m_compressed(compressed),
      m_name(std::move(name)),
      m_inflater(makeInflater(library)),
      m_input(kInputBytes) {}

std::uint64_t GzipSource::consumed() const {
    return m_compressed.consumed() - m_inflater->input().size();
}

base::Error GzipSource::damage(const std::string& what) const {
    return {base::ErrorCode::Damaged, what + " (byte " + std::to_string(consumed()) + ")", m_name,
            "export this file again"};
}

base::Result<bool> GzipSource::fillInput() {
    if (!m_inflater->input().empty()) {
        return true;
    }
    const base::Result<std::size_t> got = m_compressed.read(m_input);
    if (!got) {
        return base::fail(got.error());
    }
    m_inflater->setInput({m_input.data(), *got});
    return *got > 0;
}

base::Result<void> GzipSource::startMember() {
    base::Result<bool> more = fillInput();
    // Tape tools pad with zero bytes after the last member; gzip itself ignores them.
    while (more && *more && m_place == Place::AfterMember && m_inflater->input().front() == '\0') {
        m_inflater->dropInput(1);
        more = fillInput();
    }
    if (!more) {
        return base::fail(more.error());
    }
    if (!*more) {
        m_place = Place::End;
        return {};
    }
    if (m_place == Place::AfterMember && m_inflater->input().front() != kMagic) {
        m_place = Place::End;
        return base::fail(damage("bytes that are not gzip follow the compressed data"));
    }
    if (m_seekPoints && m_textOffset >= m_nextMark) {
        mark(SeekPoint::Kind::Member, consumed() * 8);
    }
    m_history.clear();
    m_inflater->startMember();
    m_checksTrailer = true;
    m_place = Place::InMember;
    return {};
}

base::Result<std::size_t> GzipSource::inflateSome(std::span<char> space) {
    const base::Result<bool> more = fillInput();
    if (!more) {
        m_place = Place::End;
        return base::fail(more.error());
    }
    if (m_seekPoints && m_textOffset >= m_nextMark) {
        m_inflater->stopAtBlockEnd();
    }
    std::size_t written = 0;
    const Inflater::Outcome outcome = m_inflater->inflate(space, written);
    if (m_seekPoints) {
        noteText(space.first(written));
    }
    if (outcome == Inflater::Outcome::MemberEnd) {
        m_place = Place::AfterMember;
        if (!m_checksTrailer) {
            m_trailerBytes = kTrailerBytes - m_inflater->bufferedBits() / 8;
            m_place = Place::Trailer;
        }
    } else if (outcome == Inflater::Outcome::BlockEnd) {
        mark(SeekPoint::Kind::Block, consumed() * 8 - m_inflater->bufferedBits());
        m_inflater->goOn(m_history.view());
    } else if (outcome == Inflater::Outcome::Damaged) {
        m_place = Place::Damaged; // what was inflated before the damage goes out first
    } else if (written == 0 && !*more) {
        m_place = Place::End;
        return base::fail(damage("the gzip data ends early"));
    }
    return written;
}

base::Result<void> GzipSource::skipTrailer() {
    while (m_trailerBytes > 0) {
        const base::Result<bool> more = fillInput();
        if (!more || !*more) {
            m_place = Place::End;
            return base::fail(more ? damage("the gzip data ends early") : more.error());
        }
        const std::size_t skipped = std::min(m_trailerBytes, m_inflater->input().size());
        m_inflater->dropInput(skipped);
        m_trailerBytes -= skipped;
    }
    m_place = Place::AfterMember;
    return {};
}

void GzipSource::noteText(std::span<const char> text) {
    m_textOffset += text.size();
    m_history.append(text);
}

void GzipSource::mark(SeekPoint::Kind kind, std::uint64_t fileBit) {
    const std::span<const char> window = m_history.view();
    m_nextMark = m_textOffset + m_markEvery;
    m_seekPoints({.kind = kind,
                  .textOffset = m_textOffset,
                  .fileBit = fileBit,
                  .window = kind == SeekPoint::Kind::Block
                                ? std::string(window.begin(), window.end())
                                : std::string()});
}

void GzipSource::markSeekPoints(std::uint64_t textBytes, SeekPointSink sink) {
    m_markEvery = textBytes;
    m_seekPoints = std::move(sink);
}

base::Result<void> GzipSource::startAt(const SeekPoint& point) {
    const auto bit = static_cast<unsigned>(point.fileBit % 8);
    if (point.window.size() > SeekPoint::kWindow || point.kind == SeekPoint::Kind::Plain ||
        (point.kind == SeekPoint::Kind::Member && bit != 0)) {
        return base::fail(damage("this is no place where gzip data can be entered"));
    }
    m_inflater->setInput({});
    if (point.kind == SeekPoint::Kind::Member) {
        m_place = Place::FirstMember;
        return {};
    }
    unsigned bits = 0;
    if (bit != 0) {
        const base::Result<bool> more = fillInput();
        if (!more) {
            return base::fail(more.error());
        }
        if (!*more) {
            return base::fail(damage("the gzip data ends early"));
        }
        bits = static_cast<unsigned char>(m_inflater->input().front()) >> bit;
        m_inflater->dropInput(1);
    }
    m_inflater->startAtBlock(point.window, bits, bit == 0 ? 0 : 8 - bit);
    m_checksTrailer = false;
    m_place = Place::InMember;
    return {};
}

base::Result<std::size_t> GzipSource::read(std::span<char> space) {
    while (m_place != Place::End) {
        if (m_place == Place::Damaged) {
            m_place = Place::End;
            return base::fail(damage("the gzip data is damaged: " + m_inflater->reason()));
        }
        if (m_place == Place::Trailer) {
            if (base::Result<void> skipped = skipTrailer(); !skipped) {
                return base::fail(skipped.error());
            }
            continue;
        }
        if (m_place != Place::InMember) {
            if (base::Result<void> started = startMember(); !started) {
                return base::fail(started.error());
            }
            continue;
        }
        base::Result<std::size_t> written = inflateSome(space);
        if (!written || *written > 0) {
            return written;
        }
    }
    return 0;
}

} // namespace shardscope::ingest
