// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace shardscope::base {

/// How far a long job is. Bytes are of the input as it lies on disk.
struct Progress {
    std::string stage;       ///< what is being done, for instance "reading"
    std::uint64_t done = 0;  ///< bytes (or items) done
    std::uint64_t total = 0; ///< 0 when unknown

    bool operator==(const Progress&) const = default;
};

/// Receives progress of an engine call, on the calling thread of that call.
class ProgressSink {
public:
    virtual ~ProgressSink() = default;
    virtual void report(const Progress& progress) = 0;
};

} // namespace shardscope::base
