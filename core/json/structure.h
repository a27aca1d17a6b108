// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace shardscope::json {

/// Where the structure of a JSON text lies: every `{ } [ ] : ,` outside strings, and the quote
/// that opens each string, in order. Found without building a tree, 64 bytes at a step.
struct Structure {
    std::vector<std::uint32_t> tokens; ///< positions; only the first `count` are of this text
    std::size_t count = 0;
    /// So many more tokens than `count` can be read; they stand at the end of the text.
    static constexpr std::size_t kSentinels = 8;
    bool openString = false;    ///< the text ends inside a string
    bool controlInside = false; ///< some string holds a raw control character
    bool hasBackslash = false;
    bool hasNonAscii = false;
};

/// Which code finds the structure; all give the same answer.
enum class StructureCode {
    Best,   ///< the fastest that the processor has the instructions for
    Avx512, ///< this and the next one: likewise, but no faster than that
    Avx2,
    Scalar, ///< one byte at a time, on every processor
};

/// `text` must be followed by 64 readable bytes and be shorter than 4 GiB. Reuses the memory of
/// `structure`.
void findStructure(std::string_view text, Structure& structure,
                   StructureCode code = StructureCode::Best);

} // namespace shardscope::json
