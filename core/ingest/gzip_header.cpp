// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/gzip_header.h"

#include <zlib.h>

namespace shardscope::ingest {

namespace {

constexpr std::size_t kFixedBytes = 10;
constexpr std::size_t kMethodAt = 2;
constexpr std::size_t kFlagsAt = 3;
constexpr unsigned char kDeflate = 8;

enum Flag : unsigned { kHasCheck = 2, kHasExtra = 4, kHasName = 8, kHasComment = 16 };
constexpr unsigned kReservedFlags = 0xe0;

} // namespace

std::size_t GzipHeader::take(std::span<const char> bytes) {
    std::size_t taken = 0;
    while (taken < bytes.size() && m_part != Part::Done && m_damage.empty()) {
        takeByte(static_cast<unsigned char>(bytes[taken++]));
    }
    return taken;
}

/// Goes on with a part, or with the first one after it that the flags announce.
void GzipHeader::begin(Part part) {
    m_at = 0;
    m_value = 0;
    const auto skip = [&part, this](Part absent, unsigned flag, Part next) {
        if (part == absent && (m_flags & flag) == 0) {
            part = next;
        }
    };
    skip(Part::ExtraLength, kHasExtra, Part::Name);
    if (part == Part::Extra && m_extraLength == 0) {
        part = Part::Name;
    }
    skip(Part::Name, kHasName, Part::Comment);
    skip(Part::Comment, kHasComment, Part::Check);
    skip(Part::Check, kHasCheck, Part::Done);
    m_part = part;
}

void GzipHeader::takeByte(unsigned char byte) {
    const std::uint32_t crcBefore = m_crc;
    m_crc = static_cast<std::uint32_t>(::crc32(m_crc, &byte, 1));
    const std::size_t at = m_at++;
    switch (m_part) {
    case Part::Fixed:
        if (at == kMethodAt && byte != kDeflate) {
            m_damage = "unknown compression method";
        } else if (at == kFlagsAt && (byte & kReservedFlags) != 0) {
            m_damage = "unknown header flags set";
        } else if (at == kFlagsAt) {
            m_flags = byte;
        } else if (at + 1 == kFixedBytes) {
            begin(Part::ExtraLength);
        }
        break;
    case Part::ExtraLength:
        m_value |= std::uint32_t{byte} << (8 * at);
        if (at == 1) {
            m_extraLength = m_value;
            begin(Part::Extra);
        }
        break;
    case Part::Extra:
        if (at + 1 == m_extraLength) {
            begin(Part::Name);
        }
        break;
    case Part::Name:
    case Part::Comment:
        if (byte == 0) {
            begin(m_part == Part::Name ? Part::Comment : Part::Check);
        }
        break;
    case Part::Check:
        m_crc = crcBefore; // the check is of what stands before it
        m_value |= std::uint32_t{byte} << (8 * at);
        if (at == 1) {
            if (m_value != (m_crc & 0xffffU)) {
                m_damage = "header crc mismatch";
            }
            begin(Part::Done);
        }
        break;
    case Part::Done:
        break;
    }
}

} // namespace shardscope::ingest
