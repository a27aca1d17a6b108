// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

namespace shardscope::ingest {

/// A place in an export where reading can begin without what lies before it. It belongs to the
/// bytes of the file, not to any library that reads them.
struct SeekPoint {
    /// The farthest that deflated data refers back.
    static constexpr std::size_t kWindow = 32 * 1024;

    enum class Kind {
        Plain,  ///< any byte of a file that is not compressed
        Member, ///< where a gzip member starts
        Block,  ///< where a deflate block starts inside a gzip member
    };

    Kind kind = Kind::Plain;
    std::uint64_t textOffset = 0; ///< in the uncompressed text
    std::uint64_t fileBit = 0;    ///< in the file; a multiple of 8 but for blocks
    std::string window;           ///< up to kWindow bytes of the member's text before a block

    bool operator==(const SeekPoint&) const = default;
};

/// Takes seek points in the order of the file.
using SeekPointSink = std::function<void(SeekPoint)>;

} // namespace shardscope::ingest
