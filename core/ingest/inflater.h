// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace shardscope::ingest {

/// Inflates one gzip member after another, checking each CRC. GzipSource feeds it.
class Inflater {
public:
    virtual ~Inflater() = default;

    enum class Outcome {
        Running,   ///< wants more input or more output space
        MemberEnd, ///< the trailer of the member was good; startMember() before going on
        Damaged,   ///< see reason(); output before the damage is good
    };

    /// Input that is not consumed yet stays the caller's and must live until it is.
    virtual void setInput(std::span<const char> input) = 0;
    [[nodiscard]] virtual std::span<const char> input() const = 0;
    virtual void dropInput(std::size_t count) = 0;

    virtual void startMember() = 0;
    /// Writes into `space`; `written` says how much.
    [[nodiscard]] virtual Outcome inflate(std::span<char> space, std::size_t& written) = 0;
    [[nodiscard]] virtual const std::string& reason() const = 0;
};

enum class InflateLibrary { Fastest, Zlib };

/// Intel's ISA-L where the build has it, else zlib.
[[nodiscard]] std::unique_ptr<Inflater> makeInflater(InflateLibrary library);

} // namespace shardscope::ingest
