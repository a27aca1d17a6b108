// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace shardscope::ingest {

/// Inflates one gzip member after another, checking each CRC, or one member from a block in its
/// middle. GzipSource feeds it.
class Inflater {
public:
    virtual ~Inflater() = default;

    enum class Outcome {
        Running,   ///< wants more input or more output space
        BlockEnd,  ///< as asked for by stopAtBlockEnd(); goOn() before going on
        MemberEnd, ///< the trailer of the member was good; startMember() before going on
        Damaged,   ///< see reason(); output before the damage is good
    };

    /// Input that is not consumed yet stays the caller's and must live until it is.
    virtual void setInput(std::span<const char> input) = 0;
    [[nodiscard]] virtual std::span<const char> input() const = 0;
    virtual void dropInput(std::size_t count) = 0;

    virtual void startMember() = 0;
    /// Begins at a block in the middle of a member. `window` is the text before it; the block's
    /// first `bitCount` bits (at most 7) are `bits`, the rest follows as input. No CRC is checked,
    /// and the trailer stays in the input.
    virtual void startAtBlock(std::span<const char> window, unsigned bits, unsigned bitCount) = 0;

    /// From now on inflate() ends with BlockEnd, once, where a deflate block ends that is not the
    /// last of its member; all its text is given out by then.
    virtual void stopAtBlockEnd() = 0;
    /// After BlockEnd; `window` is the text of the member so far, or its last 32 KiB.
    virtual void goOn(std::span<const char> window) = 0;
    /// Bits that are consumed from the input but not used yet.
    [[nodiscard]] virtual unsigned bufferedBits() const = 0;

    /// Writes into `space`; `written` says how much.
    [[nodiscard]] virtual Outcome inflate(std::span<char> space, std::size_t& written) = 0;
    [[nodiscard]] virtual const std::string& reason() const = 0;
};

enum class InflateLibrary { Fastest, Zlib };

/// Intel's ISA-L where the build has it, else zlib.
[[nodiscard]] std::unique_ptr<Inflater> makeInflater(InflateLibrary library);

} // namespace shardscope::ingest
