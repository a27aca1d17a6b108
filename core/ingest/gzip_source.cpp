// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/gzip_source.h"

#include <utility>

namespace shardscope::ingest {

namespace {
constexpr std::size_t kInputBytes = 128 * 1024;
constexpr char kMagic = '\x1f'; // the first byte of every gzip member
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
    m_inflater->startMember();
    m_place = Place::InMember;
    return {};
}

base::Result<std::size_t> GzipSource::inflateSome(std::span<char> space) {
    const base::Result<bool> more = fillInput();
    if (!more) {
        m_place = Place::End;
        return base::fail(more.error());
    }
    std::size_t written = 0;
    const Inflater::Outcome outcome = m_inflater->inflate(space, written);
    if (outcome == Inflater::Outcome::MemberEnd) {
        m_place = Place::AfterMember;
    } else if (outcome == Inflater::Outcome::Damaged) {
        m_place = Place::Damaged; // what was inflated before the damage goes out first
    } else if (written == 0 && !*more) {
        m_place = Place::End;
        return base::fail(damage("the gzip data ends early"));
    }
    return written;
}

base::Result<std::size_t> GzipSource::read(std::span<char> space) {
    while (m_place != Place::End) {
        if (m_place == Place::Damaged) {
            m_place = Place::End;
            return base::fail(damage("the gzip data is damaged: " + m_inflater->reason()));
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
