// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/byte_source.h"
#include "core/ingest/inflater.h"

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

    [[nodiscard]] base::Result<std::size_t> read(std::span<char> space) override;
    [[nodiscard]] std::uint64_t consumed() const override;

private:
    enum class Place { FirstMember, InMember, AfterMember, Damaged, End };

    [[nodiscard]] base::Result<bool> fillInput();
    [[nodiscard]] base::Result<void> startMember();
    [[nodiscard]] base::Result<std::size_t> inflateSome(std::span<char> space);
    [[nodiscard]] base::Error damage(const std::string& what) const;

    ByteSource& m_compressed;
    std::string m_name;
    std::unique_ptr<Inflater> m_inflater;
    std::vector<char> m_input;
    Place m_place = Place::FirstMember;
};

} // namespace shardscope::ingest
