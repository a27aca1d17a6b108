// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace shardscope::ingest {

/// Reads the header of a gzip member (RFC 1952), which may arrive in pieces of any size. What it
/// says of the file (name, comment, time) is passed over.
class GzipHeader {
public:
    void reset() { *this = {}; }

    /// How many of the bytes belong to the header; the rest is for whoever comes next.
    [[nodiscard]] std::size_t take(std::span<const char> bytes);
    [[nodiscard]] bool isComplete() const { return m_part == Part::Done; }
    /// Empty unless the header is damaged; then nothing more is taken.
    [[nodiscard]] const std::string& damage() const { return m_damage; }

private:
    enum class Part { Fixed, ExtraLength, Extra, Name, Comment, Check, Done };

    void takeByte(unsigned char byte);
    void begin(Part part);

    Part m_part = Part::Fixed;
    std::size_t m_at = 0;      ///< bytes of the present part so far
    std::uint32_t m_value = 0; ///< of a part that is a number
    std::uint32_t m_extraLength = 0;
    unsigned m_flags = 0;
    std::uint32_t m_crc = 0; ///< of the header up to here
    std::string m_damage;
};

} // namespace shardscope::ingest
