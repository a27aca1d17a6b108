// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/byte_source.h"
#include "core/ingest/inflater.h"
#include "core/ingest/seek_point.h"
#include "core/ingest/text_history.h"

#include <memory>
#include <string>
#include <vector>

namespace shardscope::ingest {

/// Inflates concatenated gzip members from another source. A stream that ends early or is
/// damaged gives all bytes before the damage, then an Error with code Damaged.
class GzipSource final : public ByteSource {
public:
    /// `compressed` must outlive this object; `name` goes into errors.
    GzipSource(ByteSource& compressed, std::string name,
               InflateLibrary library = InflateLibrary::Fastest);

    /// Tells `sink` a place to seek to after about every `textBytes`. Before the first read.
    void markSeekPoints(std::uint64_t textBytes, SeekPointSink sink);
    /// Goes on at `point`, a Member or a Block; the next byte of the compressed source must be the
    /// one that holds its first bit. Damaged when it cannot be a point of any file.
    [[nodiscard]] base::Result<void> startAt(const SeekPoint& point);

    [[nodiscard]] base::Result<std::size_t> read(std::span<char> space) override;
    [[nodiscard]] std::uint64_t consumed() const override;

private:
    enum class Place { FirstMember, InMember, Trailer, AfterMember, Damaged, End };

    [[nodiscard]] base::Result<bool> fillInput();
    [[nodiscard]] base::Result<void> startMember();
    [[nodiscard]] base::Result<std::size_t> inflateSome(std::span<char> space);
    [[nodiscard]] base::Result<void> skipTrailer();
    void noteText(std::span<const char> text);
    void mark(SeekPoint::Kind kind, std::uint64_t fileBit);
    [[nodiscard]] base::Error damage(const std::string& what) const;

    ByteSource& m_compressed;
    std::string m_name;
    std::unique_ptr<Inflater> m_inflater;
    std::vector<char> m_input;
    Place m_place = Place::FirstMember;
    bool m_checksTrailer = true;    ///< false in a member that was entered in its middle
    std::size_t m_trailerBytes = 0; ///< still to be skipped

    SeekPointSink m_seekPoints;
    std::uint64_t m_markEvery = 0;
    std::uint64_t m_nextMark = 0; ///< from this place in the text on a seek point is welcome
    std::uint64_t m_textOffset = 0;
    TextHistory m_history; ///< of the present member, while seek points are marked
};

} // namespace shardscope::ingest
