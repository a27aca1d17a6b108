// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/day.h"

#include <cstdint>
#include <string>
#include <vector>

namespace shardscope::remediate {

/// Events that are sent in one request: a gzip member of a staged file, one event a line.
struct StagedBatch {
    std::uint64_t offset = 0;      ///< of the member in the file
    std::uint64_t packedBytes = 0; ///< of the member
    std::uint64_t bytes = 0;       ///< of the text
    std::uint64_t events = 0;

    bool operator==(const StagedBatch&) const = default;
};

/// The repaired events of one day, ready to be sent.
struct StagedFile {
    std::string name; ///< within the folder of the run
    events::Day day;
    std::uint64_t events = 0;
    std::uint64_t bytes = 0;          ///< of the text
    std::uint64_t packedBytes = 0;    ///< of the file
    std::string sha256;               ///< of the file
    std::vector<StagedBatch> batches; ///< the whole file, in order

    bool operator==(const StagedFile&) const = default;
};

} // namespace shardscope::remediate
